// SPDX-License-Identifier: EUPL-1.2
#include "support/manualprinter.h"

#include <QRegularExpression>

namespace Tweeluik::Fixture {

namespace {

constexpr int tableIndent = 8;
constexpr int questionIndent = 4;
constexpr int columnGap = 6;

/// A paragraph with a hanging sign: the score of a table row, the letter of a question.
struct Paragraph {
    enum class Kind { Plain, Head, Row, TableHead, Footnote };
    Kind kind = Kind::Plain;
    QString sign;
    int indent = 0;
    QString text;
};

bool isLetters(const QString &text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Lines of at most `width` characters. A word is broken only where reading it back has one answer: between two
/// consonants of a long word without a hyphen of its own, or after a hyphen that stands in the word.
class Wrapper {
public:
    Wrapper(int width, const ManualStyle &style) : m_width(width), m_style(style) {}

    QStringList wrap(const QString &text) {
        if (m_width <= 0)
            return {text};
        m_lines = {QString()};
        for (const QString &word : text.split(u' '))
            add(word);
        return m_lines;
    }

private:
    void add(const QString &word) {
        QString &line = m_lines.last();
        const qsizetype room = m_width - line.size() - (line.isEmpty() ? 0 : 1);
        if (word.size() <= room) {
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
            return;
        }
        const qsizetype cut = m_style.hyphens || m_style.softHyphens ? place(word, room - 1) : 0;
        if (cut > 0) {
            const bool own = word[cut - 1] == u'-';
            const QString hyphen = own ? QString() : m_style.softHyphens ? QString(QChar(0x00AD)) : QStringLiteral("-");
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word.first(cut) + hyphen;
            m_lines.append(word.sliced(cut));
            return;
        }
        if (line.isEmpty())
            line = word;
        else
            m_lines.append(word);
    }

    static qsizetype place(const QString &word, qsizetype room) {
        const qsizetype own = word.indexOf(u'-');
        if (own > 2 && own < word.size() - 3 && own + 1 <= room && word[own + 1].isLower())
            return own + 1;
        if (!isLetters(word) || word.size() < 8)
            return 0;
        for (qsizetype cut = std::min(room, word.size() - 3); cut >= 3; --cut) {
            const bool consonants = !vowel(word[cut - 1]) && !vowel(word[cut]);
            if (consonants)
                return cut;
        }
        return 0;
    }

    static bool vowel(QChar c) { return QStringLiteral("aeiouyëïöüéèáàóò").contains(c.toLower()); }

    int m_width;
    const ManualStyle &m_style;
    QStringList m_lines;
};

/// The chapter with the items as a list of paragraphs.
class Chapter {
public:
    Chapter(const InstrumentFile &file, const ManualStyle &style) : m_file(file), m_style(style) {}

    QList<Paragraph> write() {
        plain(m_style.before);
        for (const Instrument::Theme &theme : m_file.instrument.themes()) {
            head(theme.id.toString() + QStringLiteral(". ") + m_file.wording.theme(theme.id).title);
            for (const ItemId id : theme.items)
                item(m_file.instrument.item(id));
        }
        sheet();
        plain(m_style.after);
        return m_paragraphs;
    }

private:
    void plain(const QString &text) {
        for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
            m_paragraphs.append({Paragraph::Kind::Plain, {}, 0, paragraph});
    }

    void head(const QString &text) { m_paragraphs.append({Paragraph::Kind::Head, {}, 0, text}); }

    void item(const Instrument::Item &item) {
        const Wording::ItemText &text = m_file.wording.item(item.id);
        if (!QList<int>{4, 11, 12}.contains(item.id.number))
            head(text.title);
        plain(item.id.toString() + QStringLiteral(". ") + text.statement);
        m_paragraphs.append(
            {Paragraph::Kind::TableHead, QStringLiteral("Score"), tableIndent, QStringLiteral("Omschrijving")});
        for (const AnchorId &anchor : item.anchors)
            m_paragraphs.append({Paragraph::Kind::Row, QString::number(anchor.level), tableIndent, marked(anchor)});
        if (item.id.number == 4)
            footnote();
        head(QStringLiteral("Vragen bij afname:"));
        for (const Instrument::Prompt &prompt : item.prompts)
            m_paragraphs.append(
                {Paragraph::Kind::Plain, sign(prompt.id), questionIndent, m_file.wording.prompt(prompt)});
    }

    QString figure() const { return m_style.raisedFigures ? QStringLiteral("\u00B9") : QStringLiteral("1"); }
    QString note() const { return m_file.wording.item(ItemId{3}).references.value(0); }

    /// Row 3 of item 3 gets the footnote's figure behind the long word that both share.
    QString marked(const AnchorId &anchor) const {
        QString text = m_file.wording.anchor(anchor);
        if (anchor.item.number != 3 || anchor.level != 3 || note().isEmpty())
            return text;
        static const QRegularExpression longWord(QStringLiteral("\\p{L}{9,}"));
        for (auto found = longWord.globalMatch(note()); found.hasNext();) {
            const QString word = found.next().captured();
            if (const qsizetype at = text.indexOf(word); at >= 0)
                return text.insert(at + word.size(), figure());
        }
        return text;
    }

    void footnote() {
        if (!note().isEmpty())
            m_paragraphs.append({Paragraph::Kind::Footnote, {}, 0, figure() + u' ' + note()});
    }

    QString sign(PromptId id) const {
        const bool bulleted = QList<int>{2, 3, 6, 9}.contains(id.item.number);
        switch (m_style.signs) {
        case ManualStyle::Signs::None:
            return {};
        case ManualStyle::Signs::Dashes:
            return QStringLiteral("-");
        case ManualStyle::Signs::Bullets:
            return QStringLiteral("\u2022");
        case ManualStyle::Signs::AsManual:
            if (bulleted)
                return QStringLiteral("\u2022");
            [[fallthrough]];
        case ManualStyle::Signs::Letters:
            break;
        }
        return QString(QLatin1Char(id.letter)) + u')';
    }

    void sheet() {
        head(QStringLiteral("Scoreblad"));
        for (const Instrument::Theme &theme : m_file.instrument.themes()) {
            head(theme.id.toString() + QStringLiteral(". ") + m_file.wording.theme(theme.id).shortTitle);
            for (const ItemId id : theme.items)
                plain(id.toString() + QStringLiteral(". ") + m_file.wording.item(id).shortTitle +
                      QStringLiteral(" ........ score"));
        }
        head(QStringLiteral("Totale score"));
    }

    const InstrumentFile &m_file;
    const ManualStyle &m_style;
    QList<Paragraph> m_paragraphs;
};

/// Puts paragraphs on pages or, without pages, on one endless one.
class Press {
public:
    explicit Press(const ManualStyle &style) : m_style(style) {}

    QList<PrintedPage> print(const QList<Paragraph> &paragraphs) {
        for (const Paragraph &paragraph : paragraphs)
            set(paragraph);
        endColumn(true);
        for (qsizetype i = 0; m_style.furniture && i < m_pages.size(); ++i)
            furnish(m_pages[i], i);
        return m_pages;
    }

private:
    void set(const Paragraph &paragraph) {
        const bool row = paragraph.kind == Paragraph::Kind::Row;
        Wrapper wrapper(m_style.width > 0 ? m_style.width - paragraph.indent : 0, m_style);
        const QStringList lines = wrapper.wrap(paragraph.text);
        const qsizetype middle = row && m_style.numbersCentred ? lines.size() / 2 : 0;
        QList<PrintedLine> block;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            PrintedLine line;
            if (i == middle && !paragraph.sign.isEmpty())
                line.append({0, paragraph.sign});
            if (m_style.splitHeads && paragraph.kind == Paragraph::Kind::TableHead) {
                block.append(line);
                line.clear();
            }
            line.append({paragraph.indent, lines[i]});
            block.append(line);
        }
        const qsizetype room = m_style.linesPerPage - m_column.size();
        if (m_style.linesPerPage > 0 && block.size() > room) {
            endColumn(false);
            // A table that goes on over the page prints its head again.
            if (row)
                m_column.append(
                    PrintedLine{{0, QStringLiteral("Score")}, {tableIndent, QStringLiteral("Omschrijving")}});
        }
        m_column.append(block);
        if (m_style.gaps)
            m_column.append(PrintedLine());
        if (paragraph.kind == Paragraph::Kind::Footnote)
            endColumn(false);
    }

    void endColumn(bool last) {
        if (m_style.twoColumns && !m_left && !last) {
            m_left = m_column;
            m_column.clear();
            return;
        }
        if (!m_left) {
            m_pages.append(m_column);
        } else {
            PrintedPage page = *m_left;
            for (qsizetype i = 0; i < m_column.size(); ++i) {
                if (i == page.size())
                    page.append(PrintedLine());
                for (PrintedPart part : std::as_const(m_column[i])) {
                    part.x += m_style.width + columnGap;
                    page[i].append(part);
                }
            }
            m_pages.append(page);
        }
        m_left.reset();
        m_column.clear();
    }

    void furnish(PrintedPage &page, qsizetype index) const {
        const bool even = index % 2 == 0;
        page.prepend(PrintedLine());
        page.prepend(
            {{even ? 0 : 20, even ? QStringLiteral("Handleiding van de tuin") : QStringLiteral("Meten in de tuin")}});
        while (page.size() < m_style.linesPerPage + 3)
            page.append(PrintedLine());
        page.append({{30, QString::number(index + 7)}});
    }

    const ManualStyle &m_style;
    QList<PrintedPage> m_pages;
    PrintedPage m_column;
    std::optional<PrintedPage> m_left;
};

} // namespace

QList<PrintedPage> printedManual(const InstrumentFile &file, const ManualStyle &style) {
    return Press(style).print(Chapter(file, style).write());
}

QString printedText(const QList<PrintedPage> &pages, const ManualStyle &style) {
    QString text;
    for (const PrintedPage &page : pages) {
        if (!text.isEmpty())
            text += style.formFeeds ? QStringLiteral("\f") : QString();
        for (const PrintedLine &line : page) {
            QString out;
            for (const PrintedPart &part : line)
                out = out.isEmpty() && part.x == 0 ? part.text : out.leftJustified(part.x) + part.text;
            text += out + u'\n';
        }
    }
    return text;
}

QString printedText(const InstrumentFile &file, const ManualStyle &style) {
    return printedText(printedManual(file, style), style);
}

} // namespace Tweeluik::Fixture

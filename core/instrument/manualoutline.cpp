// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/manualoutline.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace Tweeluik {

namespace {

using Kind = OfficialTextError::Kind;

bool isTableHead(const QString &line) {
    static const QRegularExpression head(QStringLiteral("^score\\s+omschrijving$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return head.match(line).hasMatch();
}

bool isQuestionHead(const QString &line) {
    static const QRegularExpression head(QStringLiteral("^vragen (?:bij|voor|tijdens) (?:de )?afname\\s*:?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return head.match(line).hasMatch();
}

bool isScoreSheetHead(const QString &line) {
    return line.size() < 40 && line.startsWith(u"scoreblad", Qt::CaseInsensitive);
}

/// "6. Text" → 6 and "Text"; the text may begin on the next line.
std::optional<std::pair<ItemId, QString>> numbered(const QString &line) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})\\s*[.)](?:\\s+(.*))?$"));
    const auto match = pattern.match(line);
    const auto id = match.hasMatch() ? ItemId::parse(match.captured(1)) : std::nullopt;
    return id ? std::optional(std::pair(*id, match.captured(2))) : std::nullopt;
}

/// A line that can only be a footnote: a raised figure before a capital.
std::optional<std::pair<int, QString>> raisedNote(const QString &line) {
    static const QString raised = QStringLiteral("\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079");
    const qsizetype mark = line.isEmpty() ? -1 : raised.indexOf(line[0]);
    const QString rest = line.mid(1).trimmed();
    if (mark < 0 || rest.isEmpty() || !rest[0].isUpper())
        return std::nullopt;
    return std::pair(int(mark) + 1, rest);
}

/// "1 Text" in plain figures: a table row or a footnote, depending on where it stands.
std::optional<std::pair<int, QString>> figured(const QString &line) {
    static const QRegularExpression pattern(QStringLiteral("^([1-9])(?:\\s+(\\D.*))?$"));
    const auto match = pattern.match(line);
    return match.hasMatch() ? std::optional(std::pair(match.captured(1).toInt(), match.captured(2))) : std::nullopt;
}

bool endsSentence(const QString &line) {
    qsizetype end = line.size();
    while (end > 0 && QStringView(u")]\"'\u201D\u2019").contains(line[end - 1]))
        --end;
    return end > 0 && (line[end - 1] == u'?' || line[end - 1] == u'.');
}

class Finder {
public:
    Finder(const QList<TextLine> &lines, const Instrument &structure) : m_lines(lines), m_structure(structure) {}

    Result<Outline, OfficialTextError> run() {
        mergeSplitHeads();
        takeRaisedNotes();
        for (m_at = 0; m_at < m_lines.size() && !m_error; ++m_at) {
            if (isTableHead(text(m_at)))
                tableHead();
            else if (isQuestionHead(text(m_at)))
                questionHead();
            else if (isScoreSheetHead(text(m_at)) && !m_blocks.isEmpty() && m_blocks.last().questions >= 0)
                break;
        }
        if (!m_error && m_blocks.size() < std::min<qsizetype>(3, m_structure.items().size()))
            return notThisDocument();
        for (qsizetype i = 0; i < m_blocks.size() && !m_error; ++i)
            build(i);
        if (m_error)
            return *m_error;
        m_outline.sheet = scoreSheetOf(m_lines.mid(m_at));
        return std::move(m_outline);
    }

private:
    /// Line numbers of one item; -1 = not met.
    struct Block {
        ItemId id;
        qsizetype statement = -1;
        QList<qsizetype> heads; ///< of the table, one for each page
        qsizetype questions = -1;
    };

    const QString &text(qsizetype line) const { return m_lines[line].text; }

    void fail(Kind kind, ItemId item, qsizetype found = 0, qsizetype expected = 0) {
        if (!m_error)
            m_error = OfficialTextError{.kind = kind, .item = item, .found = int(found), .expected = int(expected)};
    }

    /// Some readers give the two cells of the table's head as two lines.
    void mergeSplitHeads() {
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            const bool split = text(i).compare(u"score", Qt::CaseInsensitive) == 0 &&
                               text(i + 1).compare(u"omschrijving", Qt::CaseInsensitive) == 0;
            if (split) {
                m_lines[i].text += u' ' + text(i + 1);
                m_lines[i + 1].text.clear();
            }
        }
        m_lines.removeIf([](const TextLine &line) { return line.text.isEmpty(); });
    }

    /// A footnote runs on to the end of its page, a head, or a gap after which a line goes on in small letters.
    bool endsNote(const TextLine &line) const {
        return line.page || isTableHead(line.text) || isQuestionHead(line.text) || raisedNote(line.text) ||
               (line.gap && !line.text[0].isUpper());
    }

    /// Where the items end: the Scoreblad after the last questions. Appendices have footnotes of their own.
    qsizetype endOfChapter() const {
        qsizetype end = m_lines.size();
        for (qsizetype i = m_lines.size() - 1; i >= 0 && !isQuestionHead(text(i)); --i) {
            if (isScoreSheetHead(text(i)))
                end = i;
        }
        return end;
    }

    void takeRaisedNotes() {
        QList<TextLine> kept;
        bool inNote = false;
        const qsizetype end = endOfChapter();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const TextLine &line = m_lines[i];
            const auto note = i < end ? raisedNote(line.text) : std::nullopt;
            inNote = inNote && i < end && !endsNote(line);
            if (note) {
                m_notes.append({note->first, {note->second}, 0});
                m_noteLines.append(kept.size());
                inNote = true;
            } else if (inNote) {
                m_notes.last().lines.append(line.text);
            } else {
                kept.append(line);
            }
        }
        m_lines = kept;
    }

    /// The nearest numbered line above, not further than a statement is long.
    qsizetype statementAbove(qsizetype line, qsizetype stop) const {
        for (qsizetype i = line - 1; i > stop && line - i < 40; --i) {
            if (numbered(text(i)))
                return i;
        }
        return -1;
    }

    void tableHead() {
        const bool open = !m_blocks.isEmpty() && m_blocks.last().questions < 0;
        const qsizetype stop = m_blocks.isEmpty() ? -1
                               : open             ? m_blocks.last().heads.last()
                                                  : m_blocks.last().questions;
        const qsizetype statement = statementAbove(m_at, stop);
        // A table that goes on over the page has its head again; a numbered line in between begins another item.
        if (open && (statement < 0 || numbered(text(statement))->first.number <= m_blocks.last().id.number)) {
            m_blocks.last().heads.append(m_at);
            return;
        }
        if (statement < 0)
            return fail(Kind::Garbled, m_blocks.isEmpty() ? ItemId{} : m_blocks.last().id);
        m_blocks.append({numbered(text(statement))->first, statement, {m_at}, -1});
        if (m_blocks.size() > 2 * 99)
            fail(Kind::OtherDocument, {}, m_blocks.size(), m_structure.items().size());
    }

    void questionHead() {
        if (!m_blocks.isEmpty() && m_blocks.last().questions < 0) {
            m_blocks.last().questions = m_at;
            return;
        }
        // Questions without a table before them: the item above has no levels.
        const qsizetype statement = statementAbove(m_at, m_blocks.isEmpty() ? -1 : m_blocks.last().questions);
        fail(Kind::LevelCount, statement < 0 ? ItemId{} : numbered(text(statement))->first, 0, Instrument::levels);
    }

    OfficialTextError notThisDocument() const {
        QSet<QChar> themes;
        bool card = false;
        for (const TextLine &line : m_lines) {
            card = card || (line.text.size() < 60 && line.text.contains(u"werkkaart", Qt::CaseInsensitive));
            static const QRegularExpression theme(QStringLiteral("^(?:- )?([A-E])\\s*[-.:\\x{2013}]\\s*\\p{Lu}"));
            if (const auto match = theme.match(line.text); match.hasMatch())
                themes.insert(match.captured(1)[0]);
        }
        card = m_blocks.isEmpty() && themes.size() == m_structure.themes().size() && card;
        return {.kind = card ? Kind::WorkCard : Kind::OtherDocument,
                .found = int(m_blocks.size()),
                .expected = int(m_structure.items().size())};
    }

    void build(qsizetype index) {
        const Block &block = m_blocks[index];
        const bool first = index == 0;
        ItemBlock item{block.id, {}, {}, {}, {}, {}};
        const qsizetype from = first ? std::max<qsizetype>(0, block.statement - 40) : afterQuestions(index - 1);
        headings(item, from, block.statement);
        item.statement.append(numbered(text(block.statement))->second);
        for (qsizetype i = block.statement + 1; i < block.heads.first(); ++i)
            item.statement.append(text(i));
        rows(item, block, index);
        if (block.questions < 0)
            fail(Kind::PromptCount, block.id, 0, m_structure.item(block.id).prompts.size());
        else
            questions(item, block.questions + 1, afterQuestions(index), index);
        for (qsizetype i = 0; i < m_notes.size(); ++i) {
            if (m_noteLines[i] > block.statement)
                m_notes[i].afterItem = index;
        }
        m_outline.items.append(item);
        if (index == m_blocks.size() - 1)
            m_outline.footnotes = m_notes + m_plainNotes;
    }

    /// The line of the theme's heading before the next item, when that item opens a theme; else the item's own line.
    qsizetype endOfItem(qsizetype index) const {
        if (index + 1 >= m_blocks.size())
            return m_at;
        const Block &next = m_blocks[index + 1];
        for (qsizetype i = m_blocks[index].questions + 1; i < next.statement; ++i) {
            if (isThemeHead(text(i), next.id))
                return i;
        }
        return next.statement;
    }

    bool isThemeHead(const QString &line, ItemId item) const {
        const ThemeId theme = m_structure.item(item).theme;
        static const QRegularExpression pattern(QStringLiteral("^([A-Z])\\s*[.:)\\x{2013}-]\\s*\\p{Lu}"));
        const auto match = pattern.match(line);
        return match.hasMatch() && match.captured(1) == theme.toString();
    }

    /// One past the last line of the item's questions: the last line that ends a sentence before the next headings.
    qsizetype afterQuestions(qsizetype index) const {
        const qsizetype begin = m_blocks[index].questions;
        for (qsizetype i = endOfItem(index) - 1; begin >= 0 && i > begin; --i) {
            if (endsSentence(text(i)))
                return i + 1;
        }
        return begin >= 0 ? begin + 1 : m_blocks[index].heads.last() + 1;
    }

    /// Theme and item headings between two items. Without room between them, a heading that goes on begins small.
    void headings(ItemBlock &item, qsizetype from, qsizetype to) const {
        qsizetype at = to;
        for (qsizetype i = to - 1; i >= from; --i) {
            if (isThemeHead(text(i), item.id)) {
                at = i;
                break;
            }
        }
        if (at < to) {
            item.theme.append(text(at).mid(text(at).indexOf(QRegularExpression(QStringLiteral("\\p{Lu}")), 1)));
            for (++at; at < to && !m_lines[at].gap && text(at)[0].isLower(); ++at)
                item.theme.append(text(at));
            from = at;
        } else if (from == std::max<qsizetype>(0, to - 40)) {
            // The first item without a heading of its theme: nothing above it can be trusted to be its own heading.
            return;
        }
        for (qsizetype i = from; i < to; ++i)
            item.heading.append(text(i));
    }

    void rows(ItemBlock &item, const Block &block, qsizetype index) {
        const qsizetype next = index + 1 < m_blocks.size() ? m_blocks[index + 1].statement : m_at;
        const qsizetype end = block.questions >= 0 ? block.questions : next;
        for (qsizetype i = block.heads.first() + 1; i < end && !m_error; ++i) {
            if (isTableHead(text(i)))
                continue;
            const auto row = figured(text(i));
            const bool complete = item.rows.size() == Instrument::levels;
            if (row && row->first == item.rows.size() + 1 && !complete)
                item.rows.append(row->second.isEmpty() ? QStringList() : QStringList(row->second));
            else if (row && !row->second.isEmpty() && row->second[0].isUpper() && (complete || pageEndsAfter(i)))
                i = takePlainNote(i, end, index);
            else if (item.rows.isEmpty() || (row && !row->second.isEmpty() && row->second[0].isUpper()))
                return fail(item.rows.isEmpty() ? Kind::Garbled : Kind::LevelCount, item.id, item.rows.size(),
                            Instrument::levels);
            else
                item.rows.last().append(text(i));
        }
        if (item.rows.size() != Instrument::levels)
            fail(Kind::LevelCount, item.id, item.rows.size(), Instrument::levels);
    }

    bool pageEndsAfter(qsizetype line) const {
        for (qsizetype i = line + 1; i < std::min(line + 5, m_lines.size()); ++i) {
            if (m_lines[i].page)
                return true;
        }
        return false;
    }

    /// A footnote in plain figures; returns its last line.
    qsizetype takePlainNote(qsizetype line, qsizetype end, qsizetype index) {
        const auto mark = figured(text(line));
        Footnote note{mark->first, {mark->second}, index};
        while (line + 1 < end && !endsNote(m_lines[line + 1]))
            note.lines.append(text(++line));
        m_plainNotes.append(note);
        return line;
    }

    void questions(ItemBlock &item, qsizetype from, qsizetype end, qsizetype index) {
        for (qsizetype i = from; i < end && !m_error; ++i) {
            const auto note = figured(text(i));
            if (note && !note->second.isEmpty() && note->second[0].isUpper() && pageEndsAfter(i))
                i = takePlainNote(i, end, index);
            else
                item.questions.append(m_lines[i]);
        }
        if (item.questions.size() > 200)
            fail(Kind::PromptCount, item.id, item.questions.size(), m_structure.item(item.id).prompts.size());
    }

    QList<TextLine> m_lines;
    const Instrument &m_structure;
    QList<Block> m_blocks;
    QList<Footnote> m_notes, m_plainNotes;
    QList<qsizetype> m_noteLines; ///< where each raised note stood
    qsizetype m_at = 0;           ///< after the first pass: the Scoreblad, or the end
    Outline m_outline;
    std::optional<OfficialTextError> m_error;
};

} // namespace

Result<Outline, OfficialTextError> outlineOf(const QList<TextLine> &lines, const Instrument &structure) {
    return Finder(lines, structure).run();
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/officialtext.h"

#include "core/instrument/manualoutline.h"
#include "core/instrument/pagelayout.h"
#include "core/instrument/plaintext.h"
#include "core/instrument/questionblock.h"
#include "core/instrument/texthash.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace Tweeluik {

namespace {

using Kind = OfficialTextError::Kind;

/// Puts the parts of the outline together to a wording of the given structure.
class Assembler {
public:
    Assembler(const Outline &outline, const InstrumentFile &work, const LineJoiner &joiner)
        : m_outline(outline), m_structure(work.instrument), m_joiner(joiner) {
        m_file.id = work.id;
        m_file.instrument = work.instrument;
        m_file.wording.kind = WordingKind::Official;
        m_file.wording.language = work.wording.language;
        m_file.wording.title = QStringLiteral("MIE, tekst van de handleiding");
        m_file.wording.attribution = outline.copyright;
    }

    Result<InstrumentFile, OfficialTextError> run() {
        if (!everyItemOnce())
            return *m_error;
        for (const Instrument::Item &item : m_structure.items()) {
            if (!add(item, blockOf(item.id)))
                return *m_error;
        }
        for (const Footnote &note : m_outline.footnotes)
            placeNote(note);
        return std::move(m_file);
    }

private:
    bool fail(OfficialTextError error) {
        m_error = std::move(error);
        return false;
    }

    const ItemBlock &blockOf(ItemId id) const {
        return *std::find_if(m_outline.items.begin(), m_outline.items.end(),
                             [&](const ItemBlock &block) { return block.id == id; });
    }

    bool everyItemOnce() {
        QSet<ItemId> seen;
        for (const ItemBlock &block : m_outline.items) {
            if (seen.contains(block.id))
                return fail({.kind = Kind::ItemTwice, .item = block.id});
            if (!m_structure.contains(block.id))
                return fail({.kind = Kind::ItemUnknown, .item = block.id});
            seen.insert(block.id);
        }
        for (const Instrument::Item &item : m_structure.items()) {
            if (!seen.contains(item.id))
                return fail({.kind = Kind::ItemMissing,
                             .item = item.id,
                             .found = int(seen.size()),
                             .expected = int(m_structure.items().size())});
        }
        return true;
    }

    /// Without the raised figure of a footnote, which belongs to the page and not to the text.
    static QString withoutRaised(QString text) {
        static const QRegularExpression raised(QStringLiteral("\\s*[\\x{B9}\\x{B2}\\x{B3}\\x{2074}-\\x{2079}]+"));
        return text.remove(raised).simplified();
    }

    QString joined(const QStringList &lines) const { return withoutRaised(m_joiner.join(lines)); }

    /// Remembers where a raised figure stood, so that the footnote can be brought to its item.
    void noteMarks(ItemId item, const QStringList &lines) {
        static const QString raised = QStringLiteral("\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079");
        for (const QString &line : lines) {
            for (const QChar c : line) {
                if (const qsizetype mark = raised.indexOf(c); mark >= 0)
                    m_marks.insert(int(mark) + 1, item);
            }
        }
    }

    bool add(const Instrument::Item &item, const ItemBlock &block) {
        if (!addTheme(item, block))
            return false;
        const QString sheet = joined(m_outline.sheet.items.value(item.id));
        const QString heading = joined(block.heading);
        if (heading.isEmpty() && sheet.isEmpty())
            return fail({.kind = Kind::TitleMissing, .item = item.id});
        m_file.wording.items.append({item.id,
                                     heading.isEmpty() ? sheet : heading,
                                     sheet.isEmpty() ? heading : sheet,
                                     joined(block.statement),
                                     {}});
        noteMarks(item.id, block.statement);
        for (const AnchorId &anchor : item.anchors) {
            const QStringList &lines = block.rows[anchor.level - 1];
            m_file.wording.anchors.insert(anchor, joined(lines));
            noteMarks(item.id, lines);
        }
        const auto questions = questionsOf(block.questions, item, m_joiner);
        if (!questions)
            return fail(questions.error());
        for (qsizetype i = 0; i < item.prompts.size(); ++i) {
            noteMarks(item.id, (*questions)[i]);
            for (const SubId &sub : item.prompts[i].subs)
                m_file.wording.subs.insert(sub, withoutRaised((*questions)[i][sub.number - 1]));
        }
        return true;
    }

    bool addTheme(const Instrument::Item &item, const ItemBlock &block) {
        if (!m_file.wording.themes.isEmpty() && m_file.wording.themes.last().id == item.theme)
            return true;
        const QString title = joined(block.theme);
        if (title.isEmpty())
            return fail({.kind = Kind::ThemeMissing, .theme = item.theme});
        const QString sheet = joined(m_outline.sheet.themes.value(item.theme));
        m_file.wording.themes.append({item.theme, title, sheet.isEmpty() ? title : sheet});
        return true;
    }

    /// A footnote belongs to the item whose text carries its figure, wherever on the page it was printed.
    void placeNote(const Footnote &note) {
        const QString text = joined(note.lines);
        ItemId owner = m_marks.value(note.mark);
        if (!owner.number)
            owner = takePlainMark(note);
        if (!owner.number)
            owner = itemThatSpeaksOf(text, note.afterItem);
        for (Wording::ItemText &item : m_file.wording.items) {
            if (item.id == owner)
                item.references.append(text);
        }
    }

    /// A figure that has lost its height: stuck to a word in this item or an earlier one. It is taken out of the text.
    ItemId takePlainMark(const Footnote &note) {
        const QRegularExpression stuck(QStringLiteral("(\\p{Ll}{3,})%1(?=[\\s,.;:)]|$)").arg(note.mark));
        for (qsizetype i = note.afterItem; i >= 0; --i) {
            const ItemId id = m_outline.items[i].id;
            for (const AnchorId &anchor : m_structure.item(id).anchors) {
                QString &text = m_file.wording.anchors[anchor];
                if (!stuck.match(text).hasMatch())
                    continue;
                text.replace(stuck, QStringLiteral("\\1"));
                return id;
            }
        }
        return {};
    }

    /// The last resort: the nearest item, looking back, that shares a long word with the footnote.
    ItemId itemThatSpeaksOf(const QString &note, qsizetype afterItem) const {
        static const QRegularExpression longWord(QStringLiteral("\\p{L}{9,}"));
        const auto match = longWord.match(note);
        for (qsizetype i = afterItem; match.hasMatch() && i >= 0; --i) {
            const ItemId id = m_outline.items[i].id;
            for (const AnchorId &anchor : m_structure.item(id).anchors) {
                if (m_file.wording.anchor(anchor).contains(match.captured(), Qt::CaseInsensitive))
                    return id;
            }
        }
        return m_outline.items.value(afterItem).id;
    }

    const Outline &m_outline;
    const Instrument &m_structure;
    const LineJoiner &m_joiner;
    InstrumentFile m_file;
    QHash<int, ItemId> m_marks;
    std::optional<OfficialTextError> m_error;
};

QString copyrightIn(const QList<TextLine> &lines) {
    for (const TextLine &line : lines) {
        if (line.text.startsWith(u'\u00A9') && line.text.size() < 200)
            return line.text;
    }
    return {};
}

/// What was read must also be what can be kept: the same rules as for any instrument file.
Result<InstrumentFile, OfficialTextError> checked(const InstrumentFile &file) {
    auto again = InstrumentCodec::decode(InstrumentCodec::encode(file));
    if (!again)
        return OfficialTextError{.kind = Kind::Garbled, .detail = again.error().place + u' ' + again.error().reason};
    return std::move(again).value();
}

} // namespace

Result<InstrumentFile, OfficialTextError> OfficialText::parse(const QByteArray &bytes, const InstrumentFile &work) {
    if (bytes.size() > maxTextBytes)
        return OfficialTextError{.kind = Kind::TooLarge};
    const auto text = decodedText(bytes);
    if (!text)
        return OfficialTextError{.kind = Kind::NotText};
    return parse(*text, work);
}

Result<InstrumentFile, OfficialTextError> OfficialText::parse(const QString &text, const InstrumentFile &work) {
    if (text.size() > maxTextBytes)
        return OfficialTextError{.kind = Kind::TooLarge};
    const QString cleaned = cleanedText(text);
    const auto ends = std::count_if(cleaned.begin(), cleaned.end(), [](QChar c) { return c == u'\n' || c == u'\f'; });
    if (ends > maxLines)
        return OfficialTextError{.kind = Kind::TooLarge, .detail = QStringLiteral("%1 lines").arg(ends)};
    const QList<TextLine> lines = linesOf(laidOutText(pagesOfText(cleaned)));
    if (lines.isEmpty())
        return OfficialTextError{.kind = Kind::Empty};
    auto outline = outlineOf(lines, work.instrument);
    if (!outline)
        return outline.error();
    outline.value().copyright = copyrightIn(lines);
    const LineJoiner joiner(lines);
    const auto file = Assembler(*outline, work, joiner).run();
    return file ? checked(*file) : file;
}

} // namespace Tweeluik

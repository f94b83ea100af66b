// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/textlines.h"

#include <QStringList>
#include <algorithm>

namespace Tweeluik {

namespace {

/// An instrument has no paragraph of this length; whatever it is, it is not read.
constexpr qsizetype longestLine = 10'000;

/// "[words](address)" → "words". Looks only near each "](", so that a hostile text costs no more than its length.
void removeLinks(QString &text) {
    for (qsizetype at = text.indexOf(u"]("); at >= 0; at = text.indexOf(u"](", at)) {
        const qsizetype open = text.lastIndexOf(u'[', at);
        const qsizetype close = text.indexOf(u')', at);
        if (open < 0 || close < 0 || at - open > 300 || close - at > 500) {
            at += 2;
            continue;
        }
        text.remove(at, close - at + 1);
        text.remove(open, 1);
        at -= 1;
    }
}

void removeEmphasis(QString &text) {
    const bool bullet = text.startsWith(u"* ");
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const bool insideWord = before.isLetterOrNumber() && after.isLetterOrNumber();
        const bool escaped = c == u'\\' && after.isPunct();
        const bool emphasis = (c == u'*' && !(bullet && i == 0)) || (c == u'_' && !insideWord);
        if (!escaped && !emphasis)
            out.append(c);
    }
    text = out;
}

/// "| 1 | words |" and "- | 1 | words |" → "1 words"; a line of dashes → nothing.
void removePipes(QString &text) {
    if (!text.contains(u'|'))
        return;
    QString inner = text;
    if (inner.startsWith(u"- ") && inner.mid(2).trimmed().startsWith(u'|'))
        inner.remove(0, 2);
    QStringList cells;
    for (const QString &cell : inner.split(u'|')) {
        const bool rule =
            std::all_of(cell.begin(), cell.end(), [](QChar c) { return QStringView(u" -:").contains(c); });
        if (!rule)
            cells.append(cell.simplified());
    }
    text = cells.join(u' ');
}

QString withoutMarkdown(QString text) {
    qsizetype hashes = 0;
    while (hashes < text.size() && text[hashes] == u'#')
        ++hashes;
    if (hashes > 0 && hashes <= 6 && text.size() > hashes && text[hashes] == u' ')
        text.remove(0, hashes + 1);
    text.replace(QStringLiteral("<br>"), QStringLiteral(" "));
    removePipes(text);
    removeLinks(text);
    removeEmphasis(text);
    return text.simplified();
}

QString withoutMarks(const QString &word) {
    QString out;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            out.append(c);
    }
    return out;
}

bool isVowel(QChar c) { return QStringView(u"aeiou").contains(c); }

/// Two vowels that would be read as one: there a Dutch compound has a hyphen of its own ("familie-ervaring").
bool vowelsClash(QChar before, QChar after) {
    if (!isVowel(before) || !isVowel(after))
        return false;
    const QString pair = QString(before) + after;
    static const QStringList clashes{
        QStringLiteral("aa"), QStringLiteral("ae"), QStringLiteral("ai"), QStringLiteral("au"), QStringLiteral("ee"),
        QStringLiteral("ei"), QStringLiteral("eu"), QStringLiteral("ie"), QStringLiteral("ii"), QStringLiteral("oe"),
        QStringLiteral("oi"), QStringLiteral("oo"), QStringLiteral("ou"), QStringLiteral("ui"), QStringLiteral("uu")};
    return clashes.contains(pair);
}

QString lastWord(const QString &text) {
    qsizetype from = text.size();
    while (from > 0 && (text[from - 1].isLetterOrNumber() || text[from - 1] == u'-'))
        --from;
    return text.sliced(from);
}

QString firstWord(const QString &text) {
    qsizetype to = 0;
    while (to < text.size() && (text[to].isLetterOrNumber() || (to > 0 && text[to] == u'-')))
        ++to;
    // "tuin-" of "tuin- of straatvraag" is the word "tuin".
    while (to > 0 && text[to - 1] == u'-')
        --to;
    return text.first(to);
}

} // namespace

QList<TextLine> linesOf(const QString &laidOutText) {
    QList<TextLine> lines;
    bool gap = true;
    bool page = true;
    for (const QString &pageText : laidOutText.split(u'\f')) {
        page = true;
        for (const QString &raw : pageText.split(u'\n')) {
            const QString text = raw.size() > longestLine ? QString() : withoutMarkdown(raw.trimmed());
            if (!text.isEmpty())
                lines.append({text, gap || page, page});
            gap = text.isEmpty();
            page = page && text.isEmpty();
        }
    }
    return lines;
}

LineJoiner::LineJoiner(const QList<TextLine> &document) {
    for (const TextLine &line : document) {
        const QString folded = line.text.toLower();
        qsizetype from = 0;
        for (qsizetype i = 0; i <= folded.size(); ++i) {
            if (i < folded.size() && (folded[i].isLetterOrNumber() || folded[i] == u'-'))
                continue;
            learn(QStringView(folded).sliced(from, i - from), i == folded.size());
            from = i + 1;
        }
    }
}

void LineJoiner::learn(QStringView word, bool atLineEnd) {
    constexpr qsizetype longestWord = 60;
    if (word.isEmpty() || word.size() > longestWord || (atLineEnd && word.endsWith(u'-')))
        return;
    while (word.endsWith(u'-'))
        word.chop(1);
    m_words.insert(qHash(word));
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"äëïöü").contains(c); }))
        m_tremas.insert(withoutMarks(word.toString()), word.toString());
}

bool LineJoiner::writes(const QString &word) const { return m_words.contains(qHash(QStringView(word))); }

QString LineJoiner::withTrema(const QString &word) const { return m_tremas.value(word.toLower()); }

/// `before` ends with a hyphen. Returns the two joined.
QString LineJoiner::joinHyphen(const QString &before, const QString &after) const {
    static const QStringList conjunctions{QStringLiteral("of"), QStringLiteral("en"), QStringLiteral("tot"),
                                          QStringLiteral("dan"), QStringLiteral("en/of")};
    const QString stem = before.chopped(1);
    const QString head = lastWord(stem);
    const QString tail = firstWord(after);
    if (head.isEmpty() || tail.isEmpty() || conjunctions.contains(tail))
        return before + u' ' + after;
    if (!tail[0].isLower() || head.back().isDigit())
        return before + after;
    const bool whole = writes((head + tail).toLower());
    const bool hyphened = writes((head + u'-' + tail).toLower());
    if (whole != hyphened)
        return (whole ? stem : before) + after;
    // A trema falls away where a line ends between its vowels.
    if (const QString word = withTrema(head + tail); !word.isEmpty())
        return stem.chopped(head.size()) + head.first(1) + word.sliced(1) + after.sliced(tail.size());
    static const QStringList prefixes{QStringLiteral("niet"), QStringLiteral("non"),  QStringLiteral("ex"),
                                      QStringLiteral("oud"),  QStringLiteral("anti"), QStringLiteral("pre")};
    const bool keeps = prefixes.contains(head.toLower()) || vowelsClash(head.back().toLower(), tail[0]);
    return (keeps ? before : stem) + after;
}

QString LineJoiner::join(const QStringList &lines) const {
    QString text;
    for (const QString &line : lines) {
        const bool afterLetter = text.size() > 1 && text[text.size() - 2].isLetterOrNumber();
        if (text.isEmpty())
            text = line;
        else if (text.endsWith(QChar(0x00AD)))
            text = text.chopped(1) + line;
        else if (afterLetter && (text.endsWith(u'-') || text.endsWith(QChar(0x2010))))
            text = joinHyphen(text.chopped(1) + u'-', line);
        else if (afterLetter && text.endsWith(u'/'))
            text += line;
        else
            text += u' ' + line;
    }
    return text.simplified();
}

} // namespace Tweeluik

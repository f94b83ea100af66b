// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/questionblock.h"

#include <QRegularExpression>

namespace Tweeluik {

namespace {

using Kind = OfficialTextError::Kind;

bool isAbbreviation(QStringView before) {
    static const QStringList known{
        QStringLiteral("bijv"),  QStringLiteral("e.d"),   QStringLiteral("o.a"),   QStringLiteral("etc"),
        QStringLiteral("d.w.z"), QStringLiteral("m.b.t"), QStringLiteral("i.p.v"), QStringLiteral("t.o.v"),
        QStringLiteral("ca"),    QStringLiteral("nr"),    QStringLiteral("dr"),    QStringLiteral("drs"),
        QStringLiteral("prof"),  QStringLiteral("incl"),  QStringLiteral("excl"),  QStringLiteral("evt"),
        QStringLiteral("resp"),  QStringLiteral("blz"),   QStringLiteral("pag")};
    qsizetype from = before.size();
    while (from > 0 && before.size() - from < 8 && (before[from - 1].isLetter() || before[from - 1] == u'.'))
        --from;
    return known.contains(before.sliced(from).toString().toLower());
}

bool isCloser(QChar c) { return QStringView(u")]\"'\u201D\u2019").contains(c); }
bool isOpener(QChar c) { return QStringView(u"([\"'\u201C\u2018\u201E").contains(c); }

/// A line that begins a prompt, and what follows its sign.
struct Marker {
    QChar letter; ///< 'a'…, or null for a bullet
    QChar bullet;
    QString rest;
};

std::optional<Marker> markerOf(const QString &line) {
    static const QRegularExpression letter(
        QStringLiteral("^(?:[-\\x{2013}\\x{2022}*]\\s+)?([a-z])\\s*(?:\\)|\\.(?=\\s|$))\\s*(.*)$"));
    static const QRegularExpression bullet(
        QStringLiteral("^([-\\x{2013}\\x{2014}\\x{2022}\\x{25CF}\\x{25AA}\\x{25A0}\\x{25E6}\\x{2023}\\x{27A2}\\x{25B6}"
                       "\\x{00B7}*])(?:\\s+(.*))?$"));
    if (const auto match = letter.match(line); match.hasMatch())
        return Marker{match.captured(1)[0], {}, match.captured(2)};
    if (const auto match = bullet.match(line); match.hasMatch())
        return Marker{{}, match.captured(1)[0], match.captured(2)};
    return std::nullopt;
}

/// The lines of each prompt, or one list when nothing shows where a prompt begins.
struct Grouped {
    QList<QStringList> prompts;
    bool marked = false;
};

Grouped grouped(const QList<TextLine> &lines) {
    Grouped result;
    const auto first = lines.isEmpty() ? std::nullopt : markerOf(lines.first().text);
    result.marked = first && (first->letter.isNull() || first->letter == u'a');
    for (const TextLine &line : lines) {
        const auto marker = result.marked ? markerOf(line.text) : std::nullopt;
        // Only the sign that the list began with, and only the next letter: a line may begin with a dash of its own.
        const char16_t next = char16_t(u'a' + result.prompts.size());
        const bool begins = marker && marker->bullet == first->bullet &&
                            (marker->letter.isNull() == first->letter.isNull()) &&
                            (marker->letter.isNull() || marker->letter == next);
        if (begins)
            result.prompts.append(marker->rest.isEmpty() ? QStringList() : QStringList(marker->rest));
        else if (result.prompts.isEmpty())
            result.prompts.append(QStringList(line.text));
        else
            result.prompts.last().append(line.text);
    }
    return result;
}

OfficialTextError sentenceError(PromptId prompt, qsizetype found, qsizetype expected) {
    return {.kind = Kind::SentenceCount,
            .item = prompt.item,
            .prompt = prompt,
            .found = int(found),
            .expected = int(expected)};
}

} // namespace

QStringList sentencesOf(const QString &text) {
    QStringList sentences;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'?' && text[i] != u'.')
            continue;
        if (text[i] == u'.' && isAbbreviation(QStringView(text).first(i)))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && isCloser(text[end]))
            ++end;
        qsizetype next = end;
        while (next < text.size() && (text[next].isSpace() || isOpener(text[next])))
            ++next;
        if (next != text.size() && (next == end || !text[next].isUpper()))
            continue;
        sentences.append(text.sliced(from, end - from).trimmed());
        from = end;
        i = end - 1;
    }
    // What has no end is still there: it makes the count wrong, and so the text is refused and not cut.
    if (const QString rest = text.sliced(from).trimmed(); !rest.isEmpty())
        sentences.append(rest);
    return sentences;
}

Result<QList<QStringList>, OfficialTextError> questionsOf(const QList<TextLine> &lines, const Instrument::Item &item,
                                                          const LineJoiner &joiner) {
    const Grouped found = grouped(lines);
    QList<QStringList> questions;
    if (!found.marked) {
        QStringList all = found.prompts.isEmpty() ? QStringList() : sentencesOf(joiner.join(found.prompts.first()));
        if (all.size() != item.subCount())
            return sentenceError({item.id, 0}, all.size(), item.subCount());
        for (const Instrument::Prompt &prompt : item.prompts) {
            questions.append(all.first(prompt.subs.size()));
            all.remove(0, prompt.subs.size());
        }
    } else {
        if (found.prompts.size() != item.prompts.size())
            return OfficialTextError{.kind = Kind::PromptCount,
                                     .item = item.id,
                                     .found = int(found.prompts.size()),
                                     .expected = int(item.prompts.size())};
        for (qsizetype i = 0; i < item.prompts.size(); ++i) {
            questions.append(sentencesOf(joiner.join(found.prompts[i])));
            if (questions.last().size() != item.prompts[i].subs.size())
                return sentenceError(item.prompts[i].id, questions.last().size(), item.prompts[i].subs.size());
        }
    }
    for (qsizetype i = 0; i < questions.size(); ++i) {
        for (const QString &sentence : std::as_const(questions[i])) {
            qsizetype end = sentence.size();
            while (end > 0 && isCloser(sentence[end - 1]))
                --end;
            if (end == 0 || (sentence[end - 1] != u'?' && sentence[end - 1] != u'.'))
                return sentenceError(item.prompts[i].id, questions[i].size() - 1, questions[i].size());
        }
    }
    return questions;
}

} // namespace Tweeluik

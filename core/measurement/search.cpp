// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/search.h"

#include <QStringList>
#include <algorithm>

namespace Tweeluik {

QString searchable(const QString &text) {
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain.toCaseFolded();
}

namespace {

/// 0 = not there, 1 = inside a word, 2 = begins one, 3 = is one.
int weight(const QString &text, const QString &word) {
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0 && best < 3; at = text.indexOf(word, at + 1)) {
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        const qsizetype after = at + word.size();
        const bool ends = after == text.size() || !text[after].isLetterOrNumber();
        best = std::max(best, begins ? (ends ? 3 : 2) : 1);
    }
    return best;
}

} // namespace

QList<UnitId> searchNotes(const Measurement &measurement, const QString &words, std::optional<NoteMark> mark) {
    const QStringList wanted = searchable(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted.isEmpty() && !mark)
        return {};
    struct Hit {
        int weight = 0;
        UnitId note;
    };
    std::vector<Hit> hits;
    for (auto it = measurement.timeline.rbegin(); it != measurement.timeline.rend(); ++it) {
        const Note *note = measurement.note(*it);
        if (note == nullptr || (mark && !note->marks.contains(*mark)))
            continue;
        const QString text = searchable(note->text);
        Hit hit{wanted.isEmpty() ? 1 : 0, *it};
        for (const QString &word : wanted) {
            const int found = weight(text, word);
            if (found == 0) {
                hit.weight = 0;
                break;
            }
            hit.weight += found;
        }
        if (hit.weight > 0)
            hits.push_back(hit);
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.weight > b.weight; });
    QList<UnitId> notes;
    for (const Hit &hit : hits)
        notes.append(hit.note);
    return notes;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/textmerge.h"

#include "core/measurement/worddiff.h"

#include <algorithm>

namespace Tweeluik {

namespace {

struct Side {
    QList<QStringView> words;
    std::vector<int> of; ///< for each word of the base
    qsizetype at = 0;    ///< what is told up to here

    [[nodiscard]] QList<QStringView> upTo(qsizetype end) const { return words.sliced(at, end - at); }
};

class Merge {
public:
    void keep(QStringView word) { m_merged.text += word; }
    /// Both sides of a place that is not the same in all three. False: they overlap.
    [[nodiscard]] bool join(const QList<QStringView> &was, const QList<QStringView> &one,
                            const QList<QStringView> &other) {
        if (one == other) { // changed alike, or not at all
            for (const QStringView word : one)
                keep(word);
            return true;
        }
        const bool fromOne = other == was;
        if (!fromOne && one != was)
            return false;
        MergedPlace place{m_merged.text.size(), 0, fromOne};
        for (const QStringView word : fromOne ? one : other)
            keep(word);
        place.length = m_merged.text.size() - place.from;
        m_merged.places.append(place);
        return true;
    }
    [[nodiscard]] TextMerge &result() { return m_merged; }

private:
    TextMerge m_merged;
};

} // namespace

TextMerge mergeTexts(const QString &base, const QString &one, const QString &other) {
    const QList<QStringView> was = wordsOf(base);
    Side first{wordsOf(one), {}, 0};
    Side second{wordsOf(other), {}, 0};
    for (Side *side : {&first, &second}) {
        auto matches = matchWords(was, side->words, mostChangedWords);
        if (!matches)
            return {TextMerge::Outcome::TooMuch, {}, {}};
        side->of = std::move(*matches);
    }
    Merge merge;
    qsizetype told = 0; // of the base
    for (qsizetype at = 0; at <= was.size(); ++at) {
        const bool end = at == was.size();
        const auto index = std::size_t(at);
        if (!end && (first.of.at(index) < 0 || second.of.at(index) < 0))
            continue; // not the same in all three
        const qsizetype upToFirst = end ? first.words.size() : first.of.at(index);
        const qsizetype upToSecond = end ? second.words.size() : second.of.at(index);
        if (!merge.join(was.sliced(told, at - told), first.upTo(upToFirst), second.upTo(upToSecond)))
            return {TextMerge::Outcome::Overlaps, {}, {}};
        if (end)
            break;
        merge.keep(was.at(at));
        told = at + 1;
        first.at = upToFirst + 1;
        second.at = upToSecond + 1;
    }
    return merge.result();
}

} // namespace Tweeluik

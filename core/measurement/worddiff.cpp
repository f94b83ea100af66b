// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/worddiff.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// Furthest reaching paths after each number of changes. `reach[d]` has a place for every diagonal −d … d.
class Paths {
public:
    Paths(const std::vector<int> &base, const std::vector<int> &other) : m_base(base), m_other(other) {}

    /// How many changes it takes; nothing beyond `most`.
    [[nodiscard]] std::optional<int> find(int most) {
        for (int changes = 0; changes <= most; ++changes) {
            m_reach.emplace_back(std::size_t(2 * changes + 1));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                const int x = slide(begin(changes, diagonal), diagonal);
                at(changes, diagonal) = x;
                if (x >= int(m_base.size()) && x - diagonal >= int(m_other.size()))
                    return changes;
            }
        }
        return std::nullopt;
    }

    /// Back along the path that was found.
    [[nodiscard]] std::vector<int> matches(int changes) {
        std::vector<int> found(m_base.size(), -1);
        int x = int(m_base.size());
        int y = int(m_other.size());
        for (int left = changes; left >= 0; --left) {
            const int diagonal = x - y;
            const int from = begin(left, diagonal);
            for (; x > from && y > from - diagonal; --x, --y)
                found.at(std::size_t(x - 1)) = y - 1;
            if (left == 0)
                break;
            const bool added = isAdded(left, diagonal);
            (added ? y : x) -= 1;
        }
        return found;
    }

private:
    [[nodiscard]] int &at(int changes, int diagonal) {
        return m_reach.at(std::size_t(changes)).at(std::size_t(diagonal + changes));
    }
    /// The last change on the way to this diagonal was a word of the other text.
    [[nodiscard]] bool isAdded(int changes, int diagonal) {
        return diagonal == -changes ||
               (diagonal != changes && at(changes - 1, diagonal - 1) < at(changes - 1, diagonal + 1));
    }
    [[nodiscard]] int begin(int changes, int diagonal) {
        if (changes == 0)
            return 0;
        return isAdded(changes, diagonal) ? at(changes - 1, diagonal + 1) : at(changes - 1, diagonal - 1) + 1;
    }
    [[nodiscard]] int slide(int x, int diagonal) const {
        while (x < int(m_base.size()) && x - diagonal < int(m_other.size()) && x - diagonal >= 0 &&
               m_base.at(std::size_t(x)) == m_other.at(std::size_t(x - diagonal)))
            ++x;
        return x;
    }

    const std::vector<int> &m_base;
    const std::vector<int> &m_other;
    std::vector<std::vector<int>> m_reach;
};

} // namespace

QList<QStringView> wordsOf(QStringView text) {
    QList<QStringView> words;
    qsizetype from = 0;
    bool letters = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool space = text.at(at).isSpace();
        if (space && letters) {
            words.append(text.sliced(from, at - from));
            from = at;
        }
        letters = !space;
    }
    if (from < text.size())
        words.append(text.sliced(from));
    return words;
}

std::optional<std::vector<int>> matchWords(const QList<QStringView> &base, const QList<QStringView> &other, int most) {
    QHash<QStringView, int> numbers;
    const auto numbered = [&numbers](const QList<QStringView> &words) {
        std::vector<int> list;
        list.reserve(std::size_t(words.size()));
        for (const QStringView word : words) {
            auto known = numbers.constFind(word);
            if (known == numbers.constEnd())
                known = numbers.insert(word, int(numbers.size()));
            list.push_back(*known);
        }
        return list;
    };
    const std::vector<int> left = numbered(base);
    const std::vector<int> right = numbered(other);
    Paths paths(left, right);
    const auto changes = paths.find(most);
    if (!changes)
        return std::nullopt;
    return paths.matches(*changes);
}

} // namespace Tweeluik

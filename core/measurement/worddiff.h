// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QList>
#include <QStringView>
#include <optional>
#include <vector>

namespace Tweeluik {

/// The words of a text, each with the white space before it; white space at the end is a word of its own. Joined again
/// they are the text.
[[nodiscard]] QList<QStringView> wordsOf(QStringView text);

/// For each word of `base` where it stands in `other`, −1 where it does not: a longest common subsequence (Myers 1986).
/// Nothing when more than `most` words were removed and added; memory is bounded by its square.
[[nodiscard]] std::optional<std::vector<int>> matchWords(const QList<QStringView> &base,
                                                         const QList<QStringView> &other, int most);

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <optional>

/// Two Dutch words for a tablet that says it is here, the same on both screens: to choose the right one in a room full
/// of tablets. They name nobody and protect nothing; the code does that. Content, not text of the screen: they are
/// said aloud in one language.
namespace Tweeluik::TwoWords {

inline constexpr qsizetype nameSize = 8; ///< of an instance name, random bytes

/// 256 nouns, in order; no two look or sound alike.
[[nodiscard]] const QStringList &list();
/// "akker lantaarn": two different words, from the first bytes of `H("words1" ‖ name)` that differ. None when it is no
/// name.
[[nodiscard]] std::optional<QString> of(QByteArrayView instanceName);

} // namespace Tweeluik::TwoWords

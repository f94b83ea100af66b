// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace Tweeluik {

/// Long Dutch words with a soft hyphen where they may break, for narrow columns and large text. For display only:
/// what is stored, searched, hashed or exported never passes here.
[[nodiscard]] QString softHyphenated(const QString &text);

} // namespace Tweeluik

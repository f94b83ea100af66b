// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace Tweeluik {

/// Where the words of a language ("nl", "en") are embedded; load it into a QTranslator.
[[nodiscard]] QString catalogueOf(const QString &language);

} // namespace Tweeluik

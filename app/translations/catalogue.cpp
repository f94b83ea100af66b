// SPDX-License-Identifier: EUPL-1.2
#include "app/translations/catalogue.h"

namespace Tweeluik {

QString catalogueOf(const QString &language) { return QStringLiteral(":/i18n/tweeluik_%1.qm").arg(language); }

} // namespace Tweeluik

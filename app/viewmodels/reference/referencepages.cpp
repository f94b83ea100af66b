// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/shell/pages.h"

namespace Tweeluik {

QList<PageEntry> referencePages() { return {}; }

} // namespace Tweeluik

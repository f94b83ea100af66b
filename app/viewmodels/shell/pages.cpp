// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/shell/pages.h"

namespace Tweeluik {

const QList<PageEntry> &pages() {
    static const QList<PageEntry> list =
        shellPages() + preparePages() + interviewPages() + judgePages() + referencePages() + togetherPages();
    return list;
}

const PageEntry *pageFor(const QString &route) {
    for (const PageEntry &page : pages())
        if (page.route == route)
            return &page;
    return nullptr;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/askviewmodel.h"
#include "app/viewmodels/interview/notetakingviewmodel.h"
#include "app/viewmodels/shell/pages.h"

namespace Tweeluik {

QList<PageEntry> interviewPages() {
    return {
        {QStringLiteral("interview/ask"), QStringLiteral("Interview"), QStringLiteral("AskPage.qml"),
         PageEntry::Needs::Measurement, fromDesk<AskViewModel>(), QStringLiteral("AskFlow")},
        {QStringLiteral("interview/note"), QStringLiteral("Interview"), QStringLiteral("NoteTakingPage.qml"),
         PageEntry::Needs::Measurement, fromDesk<NoteTakingViewModel>(), QStringLiteral("NoteTakingFlow")},
    };
}

} // namespace Tweeluik

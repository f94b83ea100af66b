// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/consensusviewmodel.h"
#include "app/viewmodels/judge/explainviewmodel.h"
#include "app/viewmodels/judge/handsviewmodel.h"
#include "app/viewmodels/judge/impressionsviewmodel.h"
#include "app/viewmodels/judge/paperviewmodel.h"
#include "app/viewmodels/judge/profileviewmodel.h"
#include "app/viewmodels/judge/readingviewmodel.h"
#include "app/viewmodels/judge/scoreviewmodel.h"
#include "app/viewmodels/judge/waitingviewmodel.h"
#include "app/viewmodels/shell/pages.h"

namespace Tweeluik {

namespace {

PageEntry behindPin(PageEntry page) {
    page.ownHands = true;
    return page;
}

} // namespace

QList<PageEntry> judgePages() {
    const QString judge = QStringLiteral("Judge");
    const PageEntry::Needs measurement = PageEntry::Needs::Measurement;
    return {
        {QStringLiteral("judge/read"), judge, QStringLiteral("ReadingPage.qml"), measurement,
         fromDesk<ReadingViewModel>()},
        {QStringLiteral("judge/explain"), judge, QStringLiteral("ExplainPage.qml"), measurement,
         fromDesk<ExplainViewModel>()},
        {QStringLiteral("judge/hands"), judge, QStringLiteral("HandsPage.qml"), measurement,
         fromDesk<HandsViewModel>()},
        behindPin({QStringLiteral("judge/score"), judge, QStringLiteral("ScorePage.qml"), measurement,
                   fromDesk<ScoreViewModel>()}),
        behindPin({QStringLiteral("judge/waiting"), judge, QStringLiteral("WaitingPage.qml"), measurement,
                   fromDesk<WaitingViewModel>()}),
        {QStringLiteral("judge/impressions"), judge, QStringLiteral("ImpressionsPage.qml"), measurement,
         fromDesk<ImpressionsViewModel>()},
        {QStringLiteral("judge/paper"), judge, QStringLiteral("PaperPage.qml"), measurement,
         fromDesk<PaperViewModel>()},
        {QStringLiteral("judge/profile"), judge, QStringLiteral("ProfilePage.qml"), measurement,
         fromDesk<ProfileViewModel>()},
        {QStringLiteral("judge/consensus"), judge, QStringLiteral("ConsensusPage.qml"), measurement,
         fromDesk<ConsensusViewModel>()},
    };
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
// The pages after the talk. Pages only tell what was asked of them; where that leads stands here.
// Not bound: the Loader of Qt 6.4 refuses bound components, so the lint cannot see the ids across them.
// qmllint disable unqualified
import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app

    sourceComponent: switch (flow.app.route) {
    case "judge/read":
        return reading;
    case "judge/explain":
        return explaining;
    case "judge/score":
        return scoring;
    case "judge/waiting":
        return waiting;
    case "judge/hands":
        return hands;
    case "judge/impressions":
        return impressions;
    case "judge/paper":
        return paper;
    case "judge/profile":
        return profile;
    case "judge/consensus":
        return consensus;
    default:
        return null;
    }

    Component {
        id: reading

        ReadingPage {
            viewModel: flow.app.pageModel as ReadingViewModel
            onBackRequested: flow.app.back()
            onExplanationRequested: flow.app.go("judge/explain")
        }
    }

    Component {
        id: explaining

        ExplainPage {
            viewModel: flow.app.pageModel as ExplainViewModel
            onBackRequested: flow.app.back()
        }
    }

    Component {
        id: scoring

        ScorePage {
            viewModel: flow.app.pageModel as ScoreViewModel
            onBackRequested: flow.app.back()
            onExplanationRequested: flow.app.go("judge/explain")
            onTogetherRequested: flow.app.go("together")
            onWaitingRequested: flow.app.go("judge/waiting")
        }
    }

    Component {
        id: waiting

        WaitingPage {
            viewModel: flow.app.pageModel as WaitingViewModel
            onBackRequested: flow.app.back()
            onScoresRequested: flow.app.go("judge/score")
            onTogetherRequested: flow.app.go("together")
            onFileRequested: flow.app.go("together/file")
            onHandOverRequested: flow.app.replace("judge/hands")
            onCompareRequested: flow.app.go("judge/consensus")
            onImpressionsRequested: flow.app.go("judge/impressions")
            onPaperRequested: flow.app.go("judge/paper")
            onProfileRequested: flow.app.go("judge/profile")
        }
    }

    Component {
        id: hands

        HandsPage {
            viewModel: flow.app.pageModel as HandsViewModel
            onBackRequested: flow.app.back()
            onOpened: flow.app.replace(viewModel.sealed ? "judge/waiting" : "judge/score")
        }
    }

    Component {
        id: impressions

        ImpressionsPage {
            viewModel: flow.app.pageModel as ImpressionsViewModel
            onBackRequested: flow.app.back()
        }
    }

    Component {
        id: paper

        PaperPage {
            viewModel: flow.app.pageModel as PaperViewModel
            onBackRequested: flow.app.back()
        }
    }

    Component {
        id: profile

        ProfilePage {
            viewModel: flow.app.pageModel as ProfileViewModel
            onBackRequested: flow.app.back()
            onScoresRequested: flow.app.go("judge/score")
        }
    }

    Component {
        id: consensus

        ConsensusPage {
            viewModel: flow.app.pageModel as ConsensusViewModel
            onBackRequested: flow.app.back()
            onWaitingRequested: flow.app.go("judge/waiting")
            onProfileRequested: flow.app.go("judge/profile")
        }
    }
}

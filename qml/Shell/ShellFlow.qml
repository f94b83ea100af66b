// SPDX-License-Identifier: EUPL-1.2
// The pages that belong to no activity. Pages only tell what was asked of them; where that leads stands here.
// Not bound: the Loader of Qt 6.4 refuses bound components, so the lint cannot see the ids across them.
// qmllint disable unqualified
import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app

    sourceComponent: switch (flow.app.route) {
    case "settings":
        return settings;
    case "shortcuts":
        return shortcuts;
    case "locked":
        return locked;
    case "trouble":
        return trouble;
    default:
        return null;
    }

    Component {
        id: settings

        SettingsPage {
            viewModel: flow.app.pageModel as SettingsViewModel
            onBackRequested: flow.app.back()
            onLockRequested: flow.app.lock()
            onShortcutsRequested: flow.app.go("shortcuts")
            onPracticeRequested: practice => flow.app.goPractice(practice)
            onDiscardRequested: flow.app.discardPractice()
        }
    }

    Component {
        id: shortcuts

        ShortcutsPage {
            viewModel: flow.app.pageModel as ShortcutsViewModel
            onBackRequested: flow.app.back()
        }
    }

    Component {
        id: locked

        LockedPage {
            viewModel: flow.app.pageModel as LockedViewModel
            onUnlockRequested: viewModel.unlock()
        }
    }

    Component {
        id: trouble

        TroublePage {
            viewModel: flow.app.pageModel as TroubleViewModel
            onRetryRequested: viewModel.retry()
            onSetAsideRequested: viewModel.setAside()
            onPracticeRequested: viewModel.openPractice()
            onGoBackRequested: viewModel.goBack()
            onCloseAnywayRequested: viewModel.closeAnyway()
        }
    }
}

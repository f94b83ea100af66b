// SPDX-License-Identifier: EUPL-1.2
// The pages of two tablets. Pages only tell what was asked of them; where that leads stands here.
// Not bound: the Loader of Qt 6.4 refuses bound components, so the lint cannot see the ids across them.
// qmllint disable unqualified
import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app

    sourceComponent: switch (flow.app.route) {
    case "pairing":
        return pairing;
    case "together":
        return together;
    default:
        return null;
    }

    Component {
        id: pairing

        PairingPage {
            viewModel: flow.app.pageModel as PairingViewModel
            onBackRequested: flow.app.back()
            onTogetherRequested: flow.app.replace("together")
            onFileWanted: flow.app.go(viewModel.openForFile() ? "together/file" : "together")
        }
    }

    Component {
        id: together

        TogetherPage {
            viewModel: flow.app.pageModel as TogetherViewModel
            onBackRequested: flow.app.back()
            onPairingRequested: flow.app.go("pairing")
            onOpenRequested: {
                if (viewModel.openJoined())
                    flow.app.go("measurement");
            }
            onFileWanted: measurement => {
                if (viewModel.openForFile(measurement))
                    flow.app.go("together/file");
            }
            onFileOpening: flow.app.go("together/file")
        }
    }
}

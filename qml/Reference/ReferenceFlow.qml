// SPDX-License-Identifier: EUPL-1.2
// The order of the pages of the instrument. Pages only tell what was asked of them; where that leads stands here.
// Not bound: the Loader of Qt 6.4 refuses bound components, so the lint cannot see the ids across them.
// qmllint disable unqualified
import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app

    sourceComponent: switch (flow.app.route) {
    case "instrument":
        return instrument;
    case "instrument/import":
        return importing;
    case "instrument/preview":
        return preview;
    default:
        return null;
    }

    Component {
        id: instrument

        InstrumentPage {
            viewModel: flow.app.pageModel as InstrumentViewModel
            onBackRequested: flow.app.back()
            onImportRequested: flow.app.go("instrument/import")
        }
    }

    Component {
        id: importing

        ImportPage {
            viewModel: flow.app.pageModel as ImportViewModel
            onBackRequested: flow.app.back()
            onReady: flow.app.replace("instrument/preview")
        }
    }

    Component {
        id: preview

        ImportPreviewPage {
            viewModel: flow.app.pageModel as ImportPreviewViewModel
            onBackRequested: flow.app.replace("instrument/import")
            onRefused: {
                viewModel.notNow();
                flow.app.go("instrument");
            }
            onKept: flow.app.go("instrument")
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
// The order of the pages of the instrument. Pages only tell what was asked of them; where that leads stands here.
// A Loader of Qt 6.4 cannot make a bound component, hence no pragma here and the linter told about the id.
import QtQuick
import Tweeluik.ViewModels

FocusScope {
    id: flow

    required property AppViewModel app

    Loader {
        anchors.fill: parent
        focus: true
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
    }

    // qmllint disable unqualified
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

// SPDX-License-Identifier: EUPL-1.2
// Between the two auditors of one tablet: in nobody's hands until one of them gives a PIN.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property HandsViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    readonly property int stage: viewModel.stage

    signal backRequested
    signal opened

    color: Theme.colors.paper

    Connections {
        function onOpened() {
            page.opened();
        }

        target: page.viewModel
    }

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: page.viewModel.organisation
        title: page.stage === HandsViewModel.Begin ? qsTr("Both score on this tablet") : page.stage === HandsViewModel.Who ? qsTr("Handing over") : page.viewModel.name
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        maximumWidth: Theme.size.measureMax

        WhenWanted {
            wanted: page.stage === HandsViewModel.Begin
            Layout.fillWidth: true

            HandsBegin {
                viewModel: page.viewModel
            }
        }

        WhenWanted {
            wanted: page.stage === HandsViewModel.Who
            Layout.fillWidth: true

            HandsWho {
                viewModel: page.viewModel
            }
        }

        WhenWanted {
            wanted: page.stage > HandsViewModel.Who
            Layout.fillWidth: true

            HandsPin {
                viewModel: page.viewModel
                onForgotten: forgetting.open()
            }
        }
    }

    ConfirmDialog {
        id: forgetting

        title: qsTr("Score anew?")
        text: qsTr("Nobody can open what lies behind a forgotten PIN. With a new PIN %1 scores anew; what was scored and not sealed is gone.", "name").arg(page.viewModel.name)
        keepText: qsTr("Try again")
        actText: qsTr("Choose a new PIN")
        onActed: page.viewModel.forget()
    }
}

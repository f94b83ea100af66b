// SPDX-License-Identifier: EUPL-1.2
// After sealing: how it goes on. Until the scores of both lie open it looks the same whatever the other auditor did.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property WaitingViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal backRequested
    signal scoresRequested
    signal togetherRequested
    signal fileRequested
    signal compareRequested
    signal handOverRequested
    signal impressionsRequested
    signal paperRequested
    signal profileRequested

    color: Theme.colors.paper

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: page.viewModel.organisation
        title: page.viewModel.seal.open ? qsTr("Both have sealed") : page.viewModel.alone ? qsTr("A single score") : qsTr("Waiting for both seals")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: closing.top
        width: parent.width
        margin: page.form.margin
        maximumWidth: Theme.size.measureMax

        RowLayout {
            spacing: Theme.space.px12
            Layout.fillWidth: true

            Glyph {
                name: page.viewModel.seal.sealed ? "lock" : "edit"
                color: Theme.colors.petrol
                size: Theme.size.iconSmall
            }

            Words {
                text: page.viewModel.seal.sealed ? qsTr("My scores: %1", "sealed at 15:02").arg(page.viewModel.seal.sealedWords.toLowerCase()) : qsTr("My scores are not sealed yet.")
                type: Theme.type.bodyStrong
                Layout.fillWidth: true
            }
        }

        NoticeCard {
            text: page.viewModel.seal.notice
            visible: text.length > 0
            Layout.fillWidth: true
        }

        WhenWanted {
            wanted: page.viewModel.mismatch
            Layout.fillWidth: true

            WaitingMismatch {
                viewModel: page.viewModel
                onLater: page.backRequested()
            }
        }

        WhenWanted {
            wanted: page.viewModel.shared && !page.viewModel.seal.open && !page.viewModel.alone
            Layout.fillWidth: true

            HandsWords {
                otherName: page.viewModel.seal.otherName
                onHandOverRequested: page.handOverRequested()
            }
        }

        WhenWanted {
            wanted: !page.viewModel.shared && !page.viewModel.seal.open && !page.viewModel.alone
            Layout.fillWidth: true

            WaitingWays {
                viewModel: page.viewModel
                onTogetherRequested: page.togetherRequested()
                onFileRequested: page.fileRequested()
            }
        }

        WhenWanted {
            wanted: !page.viewModel.seal.open && page.viewModel.seal.possible
            Layout.fillWidth: true

            WaitingAlone {
                viewModel: page.viewModel
                onPaperRequested: page.paperRequested()
            }
        }

        WhenWanted {
            wanted: page.viewModel.seal.open && !page.viewModel.mismatch
            Layout.fillWidth: true

            WaitingOver {
                viewModel: page.viewModel
                onImpressionsRequested: page.impressionsRequested()
            }
        }
    }

    ClosingBar {
        id: closing

        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin

        ActionButton {
            text: qsTr("My scores")
            large: true
            onClicked: page.scoresRequested()
        }

        ActionButton {
            text: qsTr("Profile")
            kind: ActionButton.Quiet
            large: true
            visible: page.viewModel.comparable
            onClicked: page.profileRequested()
        }

        ActionButton {
            text: page.viewModel.alone && !page.viewModel.seal.open ? qsTr("On with the single score") : qsTr("Lay the scores side by side")
            kind: ActionButton.Primary
            visible: page.viewModel.canCompare
            onClicked: page.compareRequested()
        }
    }
}

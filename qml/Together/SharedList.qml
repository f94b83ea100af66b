// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The measurements of this tablet, under what has to be decided about them.
Column {
    id: list

    required property TogetherViewModel viewModel
    property bool compact: false

    signal openRequested
    signal fileWanted(string measurement)
    signal fileOpening
    signal replaceWanted(string measurement, string name)
    signal uniteWanted(string pairId, string theirTitle, string who, string measurement, string title)

    spacing: Theme.space.px16

    Repeater {
        model: list.viewModel.invitations

        InvitationDelegate {
            width: list.width
            onAccepted: list.viewModel.accept(invitation)
            onDeclined: list.viewModel.decline(invitation)
        }
    }

    Repeater {
        model: list.viewModel.unions

        UnionDelegate {
            width: list.width
            onChosen: (measurement, title) => list.uniteWanted(pairId, theirTitle, who, measurement, title)
            onDeclined: list.viewModel.leaveApart(pairId)
        }
    }

    NoticeCard {
        text: list.viewModel.trouble
        visible: text.length > 0
        width: list.width
    }

    Repeater {
        model: list.viewModel.waiting

        Words {
            required property string modelData

            text: modelData
            width: Math.min(list.width, Theme.size.measureMax)
        }
    }

    Sheet {
        visible: list.viewModel.joined.length > 0
        width: list.width

        Words {
            text: list.viewModel.becameOne ? qsTr("%1 is one measurement on both tablets now. What you both filled in, such as who is at the table, stands side by side until you tidy it up together.").arg(list.viewModel.joined) : qsTr("%1 is on this tablet now too.").arg(list.viewModel.joined)
            type: Theme.type.bodyStrong
            Layout.fillWidth: true
        }

        ActionButton {
            text: qsTr("Open the measurement")
            kind: ActionButton.Soft
            onClicked: list.openRequested()
        }
    }

    Words {
        text: list.viewModel.advice
        type: Theme.type.body
        visible: text.length > 0
        width: Math.min(list.width, Theme.size.measureMax)
    }

    ButtonFlow {
        visible: list.viewModel.mayLookAgain || list.viewModel.filesPossible
        width: list.width

        ActionButton {
            text: qsTr("Look again")
            visible: list.viewModel.mayLookAgain
            onClicked: list.viewModel.lookAgain()
        }

        ActionButton {
            text: qsTr("Open a file")
            glyph: "document"
            visible: list.viewModel.filesPossible
            onClicked: list.fileOpening()
        }
    }

    Words {
        text: qsTr("Measurements on this tablet")
        type: Theme.type.title
        topPadding: type.air + Theme.space.px8
        bottomPadding: -type.air
        width: list.width
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Words {
        text: qsTr("There is no measurement on this tablet yet.")
        soft: true
        visible: rows.count === 0
        width: list.width
    }

    Column {
        width: list.width

        Repeater {
            id: rows

            model: list.viewModel.measurements

            SharedDelegate {
                width: list.width
                stacked: list.compact
                peers: list.viewModel.peers
                filesPossible: list.viewModel.filesPossible
                onOffered: peer => list.viewModel.offer(measurement, peer)
                onProposed: peer => list.viewModel.propose(measurement, peer)
                onFileWanted: list.fileWanted(measurement)
                onReplaceWanted: list.replaceWanted(measurement, peerName)
            }
        }
    }

    ActionButton {
        text: qsTr("Show %n more", "", list.viewModel.measurements.hidden)
        kind: ActionButton.Quiet
        leftPadding: 0
        visible: list.viewModel.measurements.hidden > 0
        width: Math.min(implicitWidth, list.width)
        onClicked: list.viewModel.measurements.showAll()
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// When impressions are discussed, and once it is time the own ones to share.
ColumnLayout {
    id: card

    required property ImpressionsViewModel viewModel

    signal shareAsked(string impression, string words)

    spacing: Theme.space.px16

    ColumnLayout {
        visible: card.viewModel.open
        spacing: Theme.space.px16
        Layout.fillWidth: true

        BlockHead {
            text: qsTr("Own impressions")
            after: qsTr("only on this tablet until shared")
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("There are none. During the talk a note can be kept to oneself as an own impression.")
            soft: true
            visible: card.viewModel.own.count === 0
            Layout.fillWidth: true
        }

        Repeater {
            model: card.viewModel.own

            OwnImpressionDelegate {
                id: impression

                required property string noteId

                isShared: card.viewModel.ownShared.includes(words)
                closed: card.viewModel.offRecord
                Layout.fillWidth: true
                onShareAsked: card.shareAsked(noteId, words)
            }
        }
    }

    ChoiceGroup {
        label: qsTr("When are impressions discussed?")
        options: card.viewModel.whenOptions
        value: card.viewModel.when
        hint: card.viewModel.whenWords
        Layout.fillWidth: true
        Layout.topMargin: card.viewModel.open ? Theme.space.px8 : 0
        onEdited: value => card.viewModel.choose(value)
    }

    Words {
        text: card.viewModel.comesWords
        visible: text.length > 0
        Layout.fillWidth: true
    }
}

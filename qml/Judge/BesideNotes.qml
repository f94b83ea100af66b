// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What goes with the notes of an item: differences of view and promised documents.
ColumnLayout {
    id: card

    required property ReadingViewModel viewModel

    signal draftingAsked

    spacing: Theme.space.px12

    BlockHead {
        text: qsTr("Differences of view")
        after: card.viewModel.pairs.summary
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("No two notes are linked here. A tap on a note links it to one that sees it differently.")
        soft: true
        visible: card.viewModel.pairs.count === 0
        Layout.fillWidth: true
    }

    Repeater {
        model: card.viewModel.pairs

        ColumnLayout {
            id: pair

            required property int index
            required property var sides
            required property string state
            required property string reason
            required property int how

            spacing: Theme.space.px8
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px8

            PairLines {
                sides: pair.sides
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: Theme.space.px8
                Layout.leftMargin: Theme.size.iconSmall + Theme.space.px8

                Glyph {
                    name: pair.how === 0 ? "fork" : "check"
                    color: pair.how === 0 ? Theme.colors.apricotInk : Theme.colors.petrol
                    size: Theme.size.iconSmall * 0.8
                    Layout.alignment: Qt.AlignTop
                }

                Words {
                    text: pair.reason.length > 0 ? pair.state + ": " + pair.reason : pair.state
                    type: Theme.type.meta
                    color: pair.how === 0 ? Theme.colors.apricotInk : Theme.colors.soft
                    Layout.fillWidth: true
                }
            }
        }
    }

    BlockHead {
        text: qsTr("Promised documents")
        after: card.viewModel.promised.summary
        visible: card.viewModel.promised.count > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px12
    }

    Repeater {
        model: card.viewModel.promised

        PromisedDelegate {
            promised: card.viewModel.promised
            Layout.fillWidth: true
        }
    }

    BlockHead {
        text: qsTr("Who drafts the explanation")
        visible: card.viewModel.item > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px12
    }

    Words {
        text: card.viewModel.drafting.words.length > 0 ? card.viewModel.drafting.words : qsTr("Either of the two; nothing is divided at this item.")
        soft: true
        visible: card.viewModel.item > 0
        Layout.fillWidth: true
    }

    ActionButton {
        text: qsTr("Divide the drafting")
        visible: card.viewModel.item > 0
        onClicked: card.draftingAsked()
    }
}

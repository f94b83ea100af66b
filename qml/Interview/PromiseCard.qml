// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What was promised, from whom, by when, about which item. Kept as each field is left.
Column {
    id: card

    required property PromisesViewModel promises
    required property RailModel rail

    spacing: Theme.space.px16

    Field {
        width: card.width
        label: qsTr("What was promised?")
        value: card.promises.what
        onEdited: words => card.promises.setWhat(words)
        onFinished: card.promises.keep()
    }

    Segments {
        width: card.width
        label: qsTr("From whom?")
        options: card.promises.people
        value: card.promises.who
        onEdited: value => card.promises.setWho(value)
    }

    DateField {
        width: card.width
        label: qsTr("By when?")
        day: card.promises.day
        onDayEdited: day => card.promises.setDay(day)
    }

    Column {
        width: card.width
        spacing: Theme.space.px8

        Words {
            width: card.width
            text: qsTr("About which item?")
            type: Theme.type.metaStrong
            soft: true
        }

        Flow {
            width: card.width
            spacing: Theme.space.px8

            Repeater {
                model: card.rail

                ChoiceArea {
                    id: choice

                    required property int number
                    required property string title

                    text: qsTr("Item %1, %2", "number, title").arg(number).arg(title)
                    on: card.promises.item === number
                    onClicked: card.promises.setItem(number)

                    contentItem: Words {
                        text: choice.number
                        type: choice.on ? Theme.type.labelStrong : Theme.type.label
                        color: choice.on ? Theme.colors.petrol : Theme.colors.ink
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }

                    background: ChoiceBackground {
                        chosen: choice.on
                    }
                }
            }
        }
    }

    Flow {
        width: card.width
        spacing: Theme.space.px12

        ActionButton {
            text: qsTr("Back to the list")
            kind: ActionButton.Soft
            onClicked: card.promises.done()
        }

        ActionButton {
            text: qsTr("Take it off the list")
            glyph: "trash"
            kind: ActionButton.Quiet
            visible: card.promises.kept
            onClicked: card.promises.removeCurrent()
        }
    }
}

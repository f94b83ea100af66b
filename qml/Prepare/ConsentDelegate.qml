// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One thing a person can agree to. The row says only whether it was asked; a tap shows the answer, as two choices of
// the same size.
Item {
    id: row

    required property int index
    required property string title
    required property string note
    required property bool asked
    required property bool open
    required property int answer

    signal openRequested
    signal answered(bool yes)
    signal askAgainRequested

    implicitHeight: column.implicitHeight

    Hairline {
        width: row.width
    }

    Column {
        id: column

        width: row.width

        TapArea {
            text: qsTr("%1: %2").arg(row.title).arg(standing.text)
            topPadding: Theme.space.px12
            bottomPadding: Theme.space.px12
            width: column.width
            Accessible.description: row.open ? qsTr("open") : qsTr("Shows the answer.")
            onClicked: row.openRequested()

            contentItem: Item {
                implicitHeight: Math.max(words.height, standing.height)

                Column {
                    id: words

                    width: parent.width - standing.width - Theme.space.px12

                    Words {
                        text: row.title
                        type: Theme.type.label
                        width: words.width
                        Accessible.ignored: true
                    }

                    Words {
                        text: row.note
                        type: Theme.type.meta
                        soft: true
                        width: words.width
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    x: standing.x
                    width: standing.width
                    height: standing.height
                    radius: Theme.radius.control
                    color: row.asked ? "transparent" : Theme.colors.apricotSoft
                    border.color: row.asked ? Theme.colors.edge : Theme.colors.apricotInk
                    border.width: row.asked ? Theme.border.control : Theme.border.chosen
                }

                Words {
                    id: standing

                    text: row.asked ? qsTr("asked") : qsTr("still to ask")
                    type: Theme.type.meta
                    color: row.asked ? Theme.colors.ink : Theme.colors.apricotInk
                    wrapMode: Text.NoWrap
                    leftPadding: Theme.space.px12
                    rightPadding: Theme.space.px12
                    topPadding: Theme.space.px4
                    bottomPadding: Theme.space.px4
                    x: parent.width - width
                    Accessible.ignored: true
                }
            }
        }

        Column {
            visible: row.open
            spacing: Theme.space.px4
            width: column.width
            bottomPadding: Theme.space.px12

            Grid {
                id: choice

                readonly property real half: (column.width - spacing) / 2

                columns: 2
                spacing: Theme.space.px12

                ChoiceDelegate {
                    text: qsTr("Yes")
                    on: row.answer === 1
                    width: choice.half
                    onClicked: row.answered(true)
                }

                ChoiceDelegate {
                    text: row.answer === 3 ? qsTr("No, taken back") : qsTr("No")
                    on: row.answer === 2 || row.answer === 3
                    width: choice.half
                    onClicked: row.answered(false)
                }
            }

            ActionButton {
                text: qsTr("Not asked yet after all")
                kind: ActionButton.Quiet
                leftPadding: 0
                visible: row.asked
                width: Math.min(implicitWidth, column.width)
                onClicked: row.askAgainRequested()
            }
        }
    }
}

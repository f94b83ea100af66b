// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The digits that were typed, a box each. Has the keyboard; the digits themselves come from keys or from the keypad.
TapArea {
    id: boxes

    required property string label
    required property string typed
    required property int count
    readonly property bool wide: count > 3
    readonly property real gap: Theme.space.px8
    readonly property real box: Math.max(16, Math.min(80 * Theme.size.grow, Math.floor((room - gap * (count - 1) - (wide ? Theme.space.px16 : 0)) / count)))
    required property real room

    text: typed.length === 0 ? qsTr("%1: nothing typed yet").arg(label) : qsTr("%1: %2 typed").arg(label).arg(Array.from(typed).join(" "))
    padding: 0
    implicitWidth: row.width
    width: implicitWidth
    onClicked: forceActiveFocus(Qt.MouseFocusReason)

    TypeStyle {
        id: digitType

        family: Theme.type.interfaceFamily
        ownLine: Theme.type.interfaceLine
        scale: boxes.box / 80
        size: 56
        line: 64
        weight: 500
    }

    contentItem: Item {
        implicitHeight: row.height

        Row {
            id: row

            spacing: boxes.gap

            Repeater {
                model: boxes.count

                Item {
                    id: place

                    required property int index
                    readonly property bool next: index === boxes.typed.length
                    // A little air after the third of six, as in the code itself.
                    readonly property real before: boxes.wide && index === 3 ? Theme.space.px16 : 0

                    width: boxes.box + before
                    height: Math.round(boxes.box * 1.3)

                    Rectangle {
                        x: place.before
                        width: boxes.box
                        height: place.height
                        radius: Theme.radius.card
                        color: Theme.colors.sheet
                        border.color: place.next ? Theme.colors.petrol : Theme.colors.edge
                        border.width: place.next ? Theme.border.chosen : Theme.border.control

                        Words {
                            text: boxes.typed.charAt(place.index)
                            type: digitType
                            horizontalAlignment: Text.AlignHCenter
                            verticalAlignment: Text.AlignVCenter
                            anchors.fill: parent
                            Accessible.ignored: true
                        }

                        Rectangle {
                            width: 2
                            height: parent.height / 2
                            color: Theme.colors.petrol
                            visible: place.next && boxes.activeFocus
                            anchors.centerIn: parent
                        }
                    }
                }
            }
        }
    }
}

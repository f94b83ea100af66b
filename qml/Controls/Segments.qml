// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// A few short choices side by side; on a narrow page they stand in rows. `options` is a list of {value, text}; {spoken}
// where the words alone would stand twice on a page.
FocusScope {
    id: control

    property string label
    property var options: []
    property var value

    signal edited(var value)

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Column {
        id: column

        width: parent.width
        spacing: Theme.space.px8

        Words {
            width: column.width
            text: control.label
            type: Theme.type.metaStrong
            soft: true
            visible: text.length > 0
            Accessible.ignored: true
        }

        Flow {
            width: column.width
            spacing: Theme.space.px8

            Repeater {
                model: control.options

                ChoiceArea {
                    id: segment

                    required property var modelData

                    on: modelData.value === control.value
                    text: modelData.text
                    Accessible.name: modelData.spoken ?? modelData.text
                    leftPadding: Theme.space.px16
                    rightPadding: Theme.space.px16
                    width: Math.min(implicitWidth, column.width)
                    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    onClicked: control.edited(modelData.value)

                    contentItem: Words {
                        text: segment.text
                        type: segment.on ? Theme.type.labelStrong : Theme.type.label
                        color: segment.on ? Theme.colors.petrol : Theme.colors.ink
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }

                    background: Rectangle {
                        radius: segment.radius
                        color: segment.on ? Theme.colors.petrolSoft : Theme.colors.sheet
                        border.color: segment.on ? Theme.colors.petrol : Theme.colors.edge
                        border.width: segment.on ? Theme.border.chosen : Theme.border.control
                    }
                }
            }
        }
    }
}

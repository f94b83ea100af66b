// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// One option of a ChoiceGroup: a ring, its words, a note beside or below it.
ChoiceArea {
    id: control

    property string note
    readonly property string beside: enabled ? note : reason

    topPadding: Theme.space.px12
    bottomPadding: Theme.space.px12
    leftPadding: Theme.space.px16
    rightPadding: Theme.space.px16
    Accessible.description: beside
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        RowLayout {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.space.px16

            StateGlyph {
                kind: control.on ? StateGlyph.Now : StateGlyph.Open
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.max(0, (Theme.type.text.lineHeight - size) / 2)
                Accessible.ignored: true
            }

            ColumnLayout {
                spacing: 0

                Words {
                    text: control.text
                    type: control.on ? Theme.type.label : Theme.type.text
                    soft: !control.enabled
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                Words {
                    text: control.beside
                    type: Theme.type.meta
                    soft: true
                    visible: text.length > 0
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }

    background: Rectangle {
        radius: control.radius
        color: !control.enabled ? "transparent" : control.on ? Theme.colors.petrolSoft : Theme.colors.sheet
        border.color: control.on && control.enabled ? Theme.colors.petrol : Theme.colors.edge
        border.width: control.on ? Theme.border.chosen : Theme.border.control
    }
}

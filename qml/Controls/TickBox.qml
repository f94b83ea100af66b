// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// A box to tick. `on` comes from the view model; `edited(on)` asks for the other value. It does not tick itself.
TickArea {
    id: control

    property string note

    signal edited(bool on)

    topPadding: Theme.space.px8
    bottomPadding: Theme.space.px8
    Accessible.description: enabled ? note : reason
    onClicked: edited(!on)

    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        RowLayout {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.space.px12

            Rectangle {
                Layout.preferredWidth: Theme.size.icon
                Layout.preferredHeight: Theme.size.icon
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.max(0, (Theme.type.text.lineHeight - Theme.size.icon) / 2)
                radius: Theme.space.px4
                color: control.on && control.enabled ? Theme.colors.petrol : Theme.colors.sheet
                border.color: control.on && control.enabled ? Theme.colors.petrol : Theme.colors.edge
                border.width: Theme.border.chosen

                Glyph {
                    anchors.centerIn: parent
                    name: "check"
                    size: Theme.size.iconSmall
                    color: control.enabled ? Theme.colors.overPetrol : Theme.colors.soft
                    visible: control.on
                }
            }

            ColumnLayout {
                spacing: 0

                Words {
                    text: control.text
                    soft: !control.enabled
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                Words {
                    text: control.enabled ? control.note : control.reason
                    type: Theme.type.meta
                    soft: true
                    visible: text.length > 0
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// A value between a step down and a step up. The label stands at the left, or above as over a field (`stacked`).
GridLayout {
    id: control

    required property string label
    // The value in words.
    required property string value
    property bool stacked: false
    property string lessName: qsTr("%1: less").arg(label)
    property string moreName: qsTr("%1: more").arg(label)
    property bool canLess: true
    property bool canMore: true
    property real valueWidth: 96 * Theme.scale

    signal less
    signal more

    columns: stacked ? 1 : 2
    columnSpacing: Theme.space.px16
    rowSpacing: Theme.space.px4

    Words {
        text: control.label
        type: control.stacked ? Theme.type.metaStrong : Theme.type.text
        soft: control.stacked
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    RowLayout {
        spacing: Theme.space.px8
        Layout.alignment: Qt.AlignVCenter

        StepButton {
            glyph: "minus"
            text: control.lessName
            enabled: control.canLess
            reason: qsTr("It cannot be less.")
            onClicked: control.less()
        }

        Words {
            text: control.value
            type: Theme.type.label
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: control.valueWidth
            Layout.fillWidth: control.stacked
            Accessible.name: control.label + ": " + text
        }

        StepButton {
            glyph: "plus"
            text: control.moreName
            enabled: control.canMore
            reason: qsTr("It cannot be more.")
            onClicked: control.more()
        }
    }

    component StepButton: SquareButton {
        id: button

        background: Rectangle {
            radius: button.radius
            color: button.enabled ? Theme.colors.sheet : "transparent"
            border.color: button.enabled ? Theme.colors.edge : Theme.colors.line
            border.width: Theme.border.control
        }
    }
}

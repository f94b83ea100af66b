// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// The bar at the bottom: at the left what is known (text), at the right the buttons (children), the filled one last.
// With little room the words stand above the buttons and the buttons wrap.
Rectangle {
    id: bar

    default property alias actions: buttons.data
    property string text
    property real margin: Theme.space.px40
    readonly property bool stacked: text.length > 0 && width - 2 * margin - buttons.wanted - grid.columnSpacing < Math.min(words.implicitWidth, 240 * Theme.scale)

    implicitWidth: 1280
    implicitHeight: Math.max(Theme.size.closingBar, grid.implicitHeight + 2 * Theme.space.px12)
    color: Theme.colors.sunken

    Hairline {
        width: parent.width
        visible: Theme.highContrast
    }

    GridLayout {
        id: grid

        anchors.verticalCenter: parent.verticalCenter
        x: bar.margin
        width: bar.width - 2 * bar.margin
        columns: bar.stacked ? 1 : 2
        columnSpacing: Theme.space.px24
        rowSpacing: Theme.space.px12

        Words {
            id: words

            text: bar.text
            soft: true
            Layout.fillWidth: true
        }

        ButtonFlow {
            id: buttons

            Layout.preferredWidth: buttons.wanted
            Layout.maximumWidth: buttons.wanted
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
        }
    }
}

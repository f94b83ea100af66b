// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// The bar at the top of a page: the way back, where one is, and at the right what belongs to the whole page (children).
// What does not fit beside the title goes under it; nothing is shortened.
Rectangle {
    id: bar

    default property alias actions: row.data
    property string title
    // The line above the title.
    property string eyebrow
    property bool showBack: false
    property real margin: Theme.space.px40
    property bool hairline: true
    readonly property real textRoom: width - 2 * margin - row.implicitWidth - Theme.space.px24 - (showBack ? Theme.size.target : 0)
    readonly property bool stacked: row.implicitWidth > 0 && textRoom < Math.min(heading.implicitWidth, 280 * Theme.scale)

    signal back

    implicitWidth: 1280
    implicitHeight: Math.max(Theme.size.topBar, grid.implicitHeight + 2 * Theme.space.px8)
    color: Theme.colors.paper

    GridLayout {
        id: grid

        anchors.verticalCenter: parent.verticalCenter
        x: bar.margin - (bar.showBack ? Theme.space.px16 : 0)
        width: bar.width - x - bar.margin
        columns: bar.stacked ? 1 : 2
        columnSpacing: Theme.space.px24
        rowSpacing: Theme.space.px4

        RowLayout {
            spacing: Theme.space.px4
            Layout.fillWidth: true

            SquareButton {
                glyph: "back"
                text: qsTr("Back")
                visible: bar.showBack
                onClicked: bar.back()
            }

            ColumnLayout {
                spacing: 0

                Words {
                    text: bar.eyebrow
                    type: Theme.type.meta
                    soft: true
                    visible: text.length > 0
                    Layout.fillWidth: true
                }

                Words {
                    id: heading

                    text: bar.title
                    type: Theme.type.title
                    Layout.fillWidth: true
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
            }
        }

        RowLayout {
            id: row

            spacing: Theme.space.px8
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            Layout.fillWidth: false
            Layout.maximumWidth: grid.width
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: bar.hairline
    }
}

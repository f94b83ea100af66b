// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// Something to decide or to know, in apricot. Buttons are given as children; they wrap when there is little room.
Rectangle {
    id: card

    default property alias actions: buttons.data
    property string title
    property string text
    property string glyph

    implicitWidth: 360
    implicitHeight: column.implicitHeight + 2 * Theme.space.px20
    radius: Theme.radius.card
    color: Theme.colors.apricotSoft
    border.color: Theme.colors.apricotInk
    border.width: Theme.highContrast ? Theme.border.control : 0
    Accessible.role: Accessible.Notification
    Accessible.name: title.length > 0 ? title + ". " + text : text

    ColumnLayout {
        id: column

        x: Theme.space.px20
        y: Theme.space.px20
        width: card.width - 2 * Theme.space.px20
        spacing: Theme.space.px8

        RowLayout {
            spacing: Theme.space.px12

            Glyph {
                name: card.glyph
                color: Theme.colors.apricotInk
                visible: card.glyph.length > 0
                size: Theme.size.iconSmall
                Layout.alignment: Qt.AlignTop
            }

            ColumnLayout {
                spacing: Theme.space.px4

                Words {
                    text: card.title
                    type: Theme.type.bodyStrong
                    visible: text.length > 0
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                Words {
                    text: card.text
                    visible: text.length > 0
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }

        ButtonFlow {
            id: buttons

            visible: children.length > 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px4
        }
    }
}

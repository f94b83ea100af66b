// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// An item that was found: its title, and behind a tap its literal texts.
Column {
    id: item

    required property int number
    required property string theme
    required property string title
    required property string statement
    required property var levels
    required property var prompts
    required property var references
    property bool open: false

    signal openRequested(bool open)

    Words {
        text: item.theme
        type: Theme.type.metaStrong
        soft: true
        visible: text.length > 0
        width: item.width
        topPadding: Theme.space.px16
        bottomPadding: Theme.space.px8
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    TapArea {
        text: item.number + " " + item.title
        width: item.width
        topPadding: Theme.space.px12
        bottomPadding: Theme.space.px12
        Accessible.description: item.open ? qsTr("open") : qsTr("Opens the texts of this item.")
        onClicked: item.openRequested(!item.open)

        contentItem: RowLayout {
            spacing: Theme.space.px12

            Words {
                text: String(item.number)
                type: Theme.type.label
                Layout.preferredWidth: 24 * Theme.scale
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }

            Words {
                text: item.title
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Glyph {
                name: item.open ? "chevronUp" : "chevronDown"
                size: Theme.size.iconSmall
            }
        }

        Hairline {
            width: item.width
        }
    }

    Loader {
        active: item.open
        visible: active
        width: item.width
        sourceComponent: ItemTextCard {
            title: item.title
            statement: item.statement
            levels: item.levels
            prompts: item.prompts
            references: item.references
            bottomPadding: Theme.space.px24
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// An item that was found: its title, and behind a tap its literal texts.
Column {
    id: row

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
        text: row.theme
        type: Theme.type.metaStrong
        soft: true
        visible: text.length > 0
        width: row.width
        topPadding: Theme.space.px16
        bottomPadding: Theme.space.px8
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    TapArea {
        text: row.number + " " + row.title
        width: row.width
        topPadding: Theme.space.px12
        bottomPadding: Theme.space.px12
        Accessible.description: row.open ? qsTr("open") : qsTr("Opens the texts of this row.")
        onClicked: row.openRequested(!row.open)

        contentItem: RowLayout {
            spacing: Theme.space.px12

            Words {
                text: String(row.number)
                type: Theme.type.label
                Layout.preferredWidth: 24 * Theme.scale
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }

            Words {
                text: row.title
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Glyph {
                name: row.open ? "chevronUp" : "chevronDown"
                size: Theme.size.iconSmall
            }
        }

        Hairline {
            width: row.width
        }
    }

    Loader {
        active: row.open
        visible: active
        width: row.width
        sourceComponent: ItemTextCard {
            title: row.title
            statement: row.statement
            levels: row.levels
            prompts: row.prompts
            references: row.references
            bottomPadding: Theme.space.px24
        }
    }
}

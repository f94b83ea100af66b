// SPDX-License-Identifier: EUPL-1.2
// A Loader of Qt 6.4 cannot make a bound component, hence no pragma here and the linter told about the id.
import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// An item that was found: its title, and behind a tap its literal texts.
Column {
    id: entry

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
        text: entry.theme
        type: Theme.type.metaStrong
        soft: true
        visible: text.length > 0
        width: entry.width
        topPadding: Theme.space.px16
        bottomPadding: Theme.space.px8
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    TapArea {
        text: entry.number + " " + entry.title
        width: entry.width
        topPadding: Theme.space.px12
        bottomPadding: Theme.space.px12
        Accessible.description: entry.open ? qsTr("open") : qsTr("Opens the texts of this entry.")
        onClicked: entry.openRequested(!entry.open)

        contentItem: RowLayout {
            spacing: Theme.space.px12

            Words {
                text: String(entry.number)
                type: Theme.type.label
                Layout.preferredWidth: 24 * Theme.scale
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }

            Words {
                text: entry.title
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Glyph {
                name: entry.open ? "chevronUp" : "chevronDown"
                size: Theme.size.iconSmall
            }
        }

        Hairline {
            width: entry.width
        }
    }

    Loader {
        active: entry.open
        visible: active
        width: entry.width
        // qmllint disable unqualified
        sourceComponent: ItemTextCard {
            title: entry.title
            statement: entry.statement
            levels: entry.levels
            prompts: entry.prompts
            references: entry.references
            bottomPadding: Theme.space.px24
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// One shortcut: the keys, and what they do.
Item {
    id: shortcut

    required property string keys
    required property string what

    implicitHeight: row.implicitHeight + 2 * Theme.space.px12
    Accessible.role: Accessible.ListItem
    Accessible.name: keys + ": " + what

    Hairline {
        width: parent.width
    }

    RowLayout {
        id: row

        y: Theme.space.px12
        width: parent.width
        spacing: Theme.space.px16

        Words {
            text: shortcut.keys
            type: Theme.type.label
            color: Theme.colors.petrol
            Layout.preferredWidth: Math.min(200 * Theme.scale, shortcut.width * 0.4)
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }

        Words {
            text: shortcut.what
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}

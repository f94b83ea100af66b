// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One shortcut: the keys, and what they do.
Item {
    id: shortcut

    required property string keys
    required property string what

    implicitHeight: Math.max(keys.height, words.height) + 2 * Theme.space.px12
    Accessible.role: Accessible.ListItem
    Accessible.name: keys + ": " + what

    Hairline {
        width: parent.width
    }

    Words {
        id: keys

        text: shortcut.keys
        type: Theme.type.label
        color: Theme.colors.petrol
        y: Theme.space.px12
        width: Math.min(200 * Theme.scale, shortcut.width * 0.4)
        Accessible.ignored: true
    }

    Words {
        id: words

        text: shortcut.what
        x: keys.width + Theme.space.px16
        y: Theme.space.px12
        width: shortcut.width - x
        Accessible.ignored: true
    }
}

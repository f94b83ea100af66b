// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// For whom the scores are hidden, and how long.
RowLayout {
    id: row

    required property string text
    property bool open: false

    spacing: Theme.space.px12

    Glyph {
        name: row.open ? "check" : "cover"
        size: Theme.size.iconSmall
    }

    Words {
        text: row.text
        type: Theme.type.meta
        soft: true
        Layout.fillWidth: true
    }
}

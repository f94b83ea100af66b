// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// The name of a block, and how it stands.
ColumnLayout {
    id: head

    required property string text
    property string after

    spacing: 0
    Accessible.role: Accessible.Heading
    Accessible.name: after.length > 0 ? text + ", " + after : text

    Words {
        text: head.text
        type: Theme.type.labelStrong
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    Words {
        text: head.after
        type: Theme.type.meta
        soft: true
        visible: text.length > 0
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// Whose words these are: the shape of the person, the first name, and what may be said behind it.
Item {
    id: line

    required property bool first
    required property string name
    property string after

    implicitHeight: words.height

    PersonShape {
        kind: line.first ? PersonShape.First : PersonShape.Second
        y: (Theme.type.metaStrong.lineHeight - height) / 2
        Accessible.ignored: true
    }

    Words {
        id: words

        x: Theme.size.iconSmall + Theme.space.px8
        width: line.width - x
        text: line.after.length > 0 ? line.name + "  \u00B7  " + line.after : line.name
        type: Theme.type.metaStrong
    }
}

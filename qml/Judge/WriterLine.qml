// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// Whose words these are: the shape of the person, and words behind it.
Item {
    id: line

    required property bool first
    required property string text
    property bool strong: true

    implicitWidth: words.x + words.implicitWidth
    implicitHeight: words.height

    PersonShape {
        kind: line.first ? PersonShape.First : PersonShape.Second
        color: Theme.colors.petrol
        size: Theme.size.iconSmall * 0.8
        y: (Theme.type.meta.lineHeight - height) / 2
        Accessible.ignored: true
    }

    Words {
        id: words

        x: Theme.size.iconSmall
        width: line.width - x
        text: line.text
        type: line.strong ? Theme.type.metaStrong : Theme.type.meta
        soft: !line.strong
    }
}

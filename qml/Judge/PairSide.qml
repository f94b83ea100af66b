// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One of two notes that differ.
Item {
    id: half

    required property var side

    implicitHeight: words.y + words.height
    Accessible.role: Accessible.Paragraph
    Accessible.name: [side.stamp, side.speaker, side.words, qsTr("noted by %1").arg(side.name)].filter(part => part.length > 0).join(". ")

    PersonShape {
        kind: half.side.first ? PersonShape.First : PersonShape.Second
        color: Theme.colors.petrol
        Accessible.ignored: true
    }

    Words {
        id: head

        x: Theme.size.iconSmall + Theme.space.px8
        width: half.width - x
        text: half.side.speaker.length > 0 ? half.side.stamp + "  " + half.side.speaker : half.side.stamp
        type: Theme.type.metaStrong
        soft: true
        Accessible.ignored: true
    }

    Words {
        id: words

        x: head.x
        y: head.height
        width: head.width
        text: half.side.words.length === 0 ? qsTr("a moment without words") : half.side.quote ? "\u2018" + half.side.words + "\u2019" : half.side.words
        type: half.side.quote ? Theme.type.voiceNote : Theme.type.text
        Accessible.ignored: true
    }
}

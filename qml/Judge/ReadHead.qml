// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The line above the words of a note: who says it, which marks; under it what is special about it. All in words.
Column {
    id: head

    required property string speaker
    required property list<string> marks
    property string stamp
    property list<string> asides

    Flow {
        width: head.width
        spacing: Theme.space.px8

        Words {
            text: head.stamp
            type: Theme.type.meta
            soft: true
            visible: text.length > 0
            Accessible.ignored: true
        }

        Words {
            text: head.speaker
            type: Theme.type.metaStrong
            visible: text.length > 0
            Accessible.ignored: true
        }

        Repeater {
            model: head.marks

            Words {
                required property string modelData

                text: modelData
                type: Theme.type.meta
                color: Theme.colors.petrol
                Accessible.ignored: true
            }
        }
    }

    Words {
        width: head.width
        text: head.asides.filter(words => words.length > 0).join("  \u00B7  ")
        type: Theme.type.meta
        soft: true
        visible: text.length > 0
        Accessible.ignored: true
    }
}

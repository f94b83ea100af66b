// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The roles one can add to the table, and what is good to know about who is there.
Column {
    id: card

    required property var roles
    required property string count
    required property string hint
    required property string asked
    required property string recording

    signal addRequested(int role)
    signal reasonsRequested

    spacing: Theme.space.px16

    Words {
        text: qsTr("Who comes to the table?")
        type: Theme.type.metaStrong
        soft: true
        width: card.width
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Flow {
        spacing: Theme.space.px8
        width: card.width

        Repeater {
            model: card.roles

            ActionButton {
                required property string modelData
                required property int index

                text: modelData
                glyph: "plus"
                leftPadding: Theme.space.px12
                rightPadding: Theme.space.px16
                width: Math.min(implicitWidth, card.width)
                Accessible.name: qsTr("Add: %1").arg(modelData)
                onClicked: card.addRequested(index)
            }
        }
    }

    Words {
        text: card.count
        type: Theme.type.label
        width: card.width
        topPadding: Theme.space.px8
    }

    Words {
        text: card.hint
        visible: text.length > 0
        width: card.width
    }

    ActionButton {
        text: qsTr("Write down the reason")
        glyph: "edit"
        visible: card.hint.length > 0
        width: Math.min(implicitWidth, card.width)
        onClicked: card.reasonsRequested()
    }

    Words {
        text: card.asked
        visible: text.length > 0
        width: card.width
        topPadding: Theme.space.px8
    }

    Words {
        text: card.recording
        type: Theme.type.label
        visible: text.length > 0
        width: card.width
    }
}

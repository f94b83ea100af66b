// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One version with who wrote it: a text, or the details in which it differs.
Column {
    id: version

    required property int index
    required property var modelData
    property bool canTake: true

    signal taken

    spacing: Theme.space.px12

    AuthorLine {
        width: version.width
        first: version.modelData.first
        name: version.modelData.name
        after: version.modelData.time
    }

    MarkedWords {
        width: Math.min(version.width, Theme.size.measureMax)
        text: version.modelData.text
        plain: version.modelData.plain
        type: Theme.type.body
        visible: version.modelData.fields.length === 0
    }

    Repeater {
        model: version.modelData.fields

        Column {
            id: detail

            required property var modelData

            width: version.width

            Words {
                width: detail.width
                text: detail.modelData.label
                type: Theme.type.meta
                soft: true
            }

            MarkedWords {
                width: detail.width
                text: plain.length > 0 ? detail.modelData.text : qsTr("nothing filled in")
                plain: detail.modelData.plain
                type: Theme.type.body
            }
        }
    }

    ActionButton {
        text: qsTr("Take this one", "one of several versions")
        Accessible.name: version.modelData.spokenTake
        enabled: version.canTake
        reason: qsTr("Off the record: nothing is kept.")
        width: Math.min(implicitWidth, version.width)
        onClicked: version.taken()
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One prompt, and how much it matters.
Item {
    id: row

    required property string prompt
    required property string words
    required property int priority
    required property string time

    signal chosen(int priority)

    implicitHeight: column.height + Theme.space.px24

    Words {
        id: name

        text: row.prompt
        type: Theme.type.label
        width: 40 * Theme.scale
        y: Theme.space.px4
        Accessible.ignored: true
    }

    Column {
        id: column

        spacing: Theme.space.px12
        x: name.width
        width: row.width - x

        Words {
            text: row.words
            type: Theme.type.body
            width: column.width
            Accessible.name: row.prompt + " " + text
        }

        Segments {
            options: [{
                    "value": 1,
                    "text": qsTr("essential", "priority of a prompt"),
                    "spoken": row.prompt + ": " + qsTr("essential", "priority of a prompt")
                }, {
                    "value": 0,
                    "text": qsTr("ordinary", "priority of a prompt"),
                    "spoken": row.prompt + ": " + qsTr("ordinary", "priority of a prompt")
                }, {
                    "value": 2,
                    "text": qsTr("may be shorter", "priority of a prompt"),
                    "spoken": row.prompt + ": " + qsTr("may be shorter", "priority of a prompt")
                }]
            value: row.priority
            width: column.width
            Accessible.name: qsTr("How much %1 matters").arg(row.prompt)
            onEdited: value => row.chosen(value)
        }

        Words {
            text: row.time
            type: Theme.type.meta
            soft: true
            width: column.width
        }
    }
}

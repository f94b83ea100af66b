// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// One thing to choose notes by: its name and what there is to choose. A second tap takes it off.
Flow {
    id: row

    required property string label
    required property MarkModel model

    signal chosen(int value)

    spacing: Theme.space.px8
    visible: model.count > 0
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Words {
        text: row.label
        type: Theme.type.meta
        soft: true
        height: Theme.size.chipHitArea
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Repeater {
        model: row.model

        Chip {
            required property int mark
            required property string words
            required property bool chosen

            text: words
            choosable: true
            on: chosen
            width: Math.min(implicitWidth, row.width)
            onClicked: row.chosen(mark)
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Notes of those who speak in that role.
Flow {
    id: row

    required property ReadingModel notes

    spacing: Theme.space.px8
    visible: notes.roles.length > 0
    Accessible.role: Accessible.Grouping
    Accessible.name: name.text

    Words {
        id: name

        text: qsTr("Who says it")
        type: Theme.type.meta
        soft: true
        height: Theme.size.chipHitArea
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Repeater {
        model: row.notes.roles

        Chip {
            required property var modelData

            text: modelData.text
            choosable: true
            on: modelData.value === row.notes.role
            width: Math.min(implicitWidth, row.width)
            onClicked: row.notes.filterRole(modelData.value)
        }
    }
}

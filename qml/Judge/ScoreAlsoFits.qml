// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Which other descriptions fit as well: the levels are not a ladder everywhere.
Flow {
    id: also

    required property ScoreEntryViewModel entry
    property bool fixed: false
    readonly property string label: qsTr("Fits level … as well")

    spacing: Theme.space.px8
    visible: also.entry.level > 0
    Accessible.role: Accessible.Grouping
    Accessible.name: also.label

    Words {
        text: also.label
        type: Theme.type.metaStrong
        soft: true
        height: Theme.size.chipHitArea
        width: Math.min(implicitWidth, also.width)
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Repeater {
        model: also.entry.levels

        Chip {
            required property int level
            required property bool chosen
            required property bool alsoFits
            required property string spokenAlso

            text: level
            glyph: alsoFits ? "check" : ""
            choosable: true
            on: alsoFits
            enabled: !also.fixed
            reason: qsTr("Sealed")
            visible: !chosen
            leftPadding: alsoFits ? Theme.space.px12 : Theme.space.px20
            Accessible.name: spokenAlso
            onClicked: also.entry.toggleAlsoFits(level)
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// A small piece that opens or chooses something: drawn 32 high, felt 48 high.
TapArea {
    id: chip

    property string glyph
    readonly property real sides: (Theme.size.chipHitArea - Math.max(Theme.size.chip, implicitContentHeight + 2 * Theme.space.px4)) / 2

    topInset: Math.max(0, sides)
    bottomInset: topInset
    topPadding: topInset + Theme.space.px4
    bottomPadding: topPadding
    leftPadding: Theme.space.px12
    rightPadding: Theme.space.px12
    radius: Theme.size.chip / 2
    implicitHeight: Math.max(Theme.size.chipHitArea, implicitContentHeight + 2 * Theme.space.px4)

    contentItem: RowLayout {
        spacing: Theme.space.px8

        Glyph {
            name: chip.glyph
            color: Theme.colors.petrol
            size: Theme.size.iconSmall * 0.8
            visible: chip.glyph.length > 0
        }

        Words {
            text: chip.text
            type: chip.on ? Theme.type.metaStrong : Theme.type.meta
            color: Theme.colors.petrol
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: chip.radius
        color: Theme.colors.petrolSoft
        border.color: Theme.colors.petrol
        border.width: chip.on ? Theme.border.chosen : Theme.highContrast ? Theme.border.hairline : 0
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// A button with words. One Primary per view, where the work ends. A disabled one says why in `reason`, below it.
TapArea {
    id: control

    enum Kind {
        Plain,
        Primary,
        Quiet,
        Soft,
        Attention,
        Destroy
    }

    property int kind: ActionButton.Plain
    // Name of a Glyph before the words; empty for none.
    property string glyph
    // 56 instead of 48 high: where work ends, and beside a primary one.
    property bool large: kind === ActionButton.Primary
    readonly property bool quiet: kind === ActionButton.Quiet
    readonly property color inkColor: {
        if (!enabled)
            return Theme.colors.soft;
        switch (kind) {
        case ActionButton.Primary:
            return Theme.colors.overPetrol;
        case ActionButton.Quiet:
        case ActionButton.Soft:
            return Theme.colors.petrol;
        case ActionButton.Attention:
            return Theme.colors.apricotInk;
        case ActionButton.Destroy:
            return Theme.colors.red;
        default:
            return Theme.colors.ink;
        }
    }

    topPadding: Theme.space.px8
    bottomPadding: Theme.space.px8 + bottomInset
    leftPadding: quiet ? Theme.space.px16 : Theme.space.px24
    rightPadding: leftPadding
    bottomInset: why.wanted ? why.height + Theme.space.px4 : 0
    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, why.wanted ? Math.min(why.implicitWidth + why.x, 280 * Theme.scale) : 0)
    implicitHeight: Math.max((large ? Theme.size.targetPrimary : Theme.size.target) + bottomInset, implicitContentHeight + topPadding + bottomPadding)

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(parent.width, implicitWidth)
            spacing: Theme.space.px8

            Glyph {
                name: control.glyph
                color: control.inkColor
                visible: control.glyph.length > 0
                size: Theme.size.iconSmall
            }

            Words {
                text: control.text
                type: control.kind === ActionButton.Primary || control.kind === ActionButton.Soft ? Theme.type.labelStrong : Theme.type.label
                color: control.inkColor
                horizontalAlignment: control.glyph.length > 0 ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: control.radius
        color: {
            if (!control.enabled || control.quiet)
                return "transparent";
            switch (control.kind) {
            case ActionButton.Primary:
                return Theme.colors.petrol;
            case ActionButton.Soft:
                return Theme.colors.petrolSoft;
            case ActionButton.Attention:
                return Theme.colors.apricotSoft;
            default:
                return Theme.colors.sheet;
            }
        }
        border.width: {
            if (control.quiet)
                return 0;
            if (control.kind === ActionButton.Attention)
                return Theme.border.chosen;
            const filled = control.kind === ActionButton.Primary || control.kind === ActionButton.Soft;
            return control.enabled && filled && !Theme.highContrast ? 0 : Theme.border.control;
        }
        border.color: {
            if (!control.enabled)
                return Theme.colors.edge;
            if (control.kind === ActionButton.Attention || control.kind === ActionButton.Destroy)
                return control.inkColor;
            return Theme.colors.edge;
        }
    }

    WhenWanted {
        id: why

        wanted: !control.enabled && control.reason.length > 0
        x: control.quiet ? control.leftPadding : 0
        y: control.height - height
        width: control.width - x

        Words {
            objectName: "reason"
            text: control.reason
            type: Theme.type.meta
            soft: true
            Accessible.ignored: true
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Marks that are used less often than the first row: small, beside each other, several can be on.
Flow {
    id: chips

    required property MarkModel marks

    signal toggled(int mark)

    spacing: Theme.space.px8

    Repeater {
        model: chips.marks

        TickArea {
            id: chip

            required property int mark
            required property string words
            required property string glyph
            required property bool chosen

            text: words
            on: chosen
            topPadding: Theme.space.px4
            bottomPadding: Theme.space.px4
            leftPadding: Theme.space.px12
            rightPadding: Theme.space.px12
            onClicked: chips.toggled(mark)

            contentItem: Item {
                implicitWidth: picture.width + Theme.space.px8 + label.implicitWidth
                implicitHeight: label.implicitHeight

                Glyph {
                    id: picture

                    anchors.verticalCenter: parent.verticalCenter
                    name: chip.glyph
                    color: chip.chosen ? Theme.colors.petrol : Theme.colors.soft
                    size: Theme.size.iconSmall * 0.8
                }

                Words {
                    id: label

                    anchors.verticalCenter: parent.verticalCenter
                    anchors.right: parent.right
                    text: chip.words
                    type: Theme.type.meta
                    color: chip.chosen ? Theme.colors.petrol : Theme.colors.ink
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }

            background: ChoiceBackground {
                chosen: chip.chosen
            }
        }
    }
}

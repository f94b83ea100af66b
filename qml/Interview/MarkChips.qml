// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
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

        MarkChip {
            required property int mark
            required property bool chosen

            on: chosen
            onClicked: chips.toggled(mark)
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The sign of the product, two panels that share one round window, and its name.
Row {
    id: card

    spacing: Theme.space.px16
    Accessible.role: Accessible.Heading
    Accessible.name: name.text

    Drawing {
        size: Theme.size.iconSmall * 1.8
        grid: 36
        elements: "<path fill='" + ink(Theme.colors.petrol) + "' d='M2 3.5 L17 6.5 V11.6 A6.5 6.5 0 0 0 17 24.4 V29.5 L2 32.5 Z'/><path fill='" + ink(Theme.colors.apricot) + "' d='M34 3.5 L19 6.5 V11.6 A6.5 6.5 0 0 1 19 24.4 V29.5 L34 32.5 Z'/>"
        anchors.verticalCenter: parent.verticalCenter
    }

    Words {
        id: name

        text: "Tweeluik"
        type: Theme.type.title
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}

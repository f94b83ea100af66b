// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// Two notes that see it differently, under each other, each with the shape of who noted it, joined by a line.
Item {
    id: pair

    required property var sides

    implicitHeight: column.height

    Rectangle {
        x: Theme.size.iconSmall / 2
        y: Theme.size.iconSmall
        width: Theme.border.hairline
        height: lower.y + 4 - y
        color: Theme.colors.edge
    }

    Column {
        id: column

        width: pair.width
        spacing: Theme.space.px12

        PairSide {
            width: pair.width
            side: pair.sides[0]
        }

        PairSide {
            id: lower

            width: pair.width
            side: pair.sides[1]
        }
    }
}

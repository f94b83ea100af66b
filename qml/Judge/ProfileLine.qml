// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// What is drawn of one row: the scale behind it, the bar of a theme, or the line and the shapes of an item.
Item {
    id: drawing

    required property ProfileAxis axis
    required property var marks
    required property var line
    required property real bar
    property real middle: height / 2

    Accessible.ignored: true

    Repeater {
        model: 5

        Rectangle {
            required property int index

            x: Math.round(drawing.axis.at(index + 1, 0)) - 0.5
            width: Theme.border.hairline
            height: drawing.height
            color: Theme.colors.grid
        }
    }

    Rectangle {
        x: drawing.axis.at(1, 0)
        y: drawing.middle - height / 2
        width: Math.max(height / 2, drawing.axis.at(drawing.bar, 0) - x)
        height: Theme.size.barQuiet
        radius: Theme.radius.bar
        color: Theme.colors.progress
        visible: drawing.bar > 0
    }

    Repeater {
        model: drawing.line.length > 0 ? 1 : 0

        Rectangle {
            x: drawing.axis.at(drawing.line[0].level, drawing.line[0].shift)
            y: drawing.middle - height / 2
            width: drawing.axis.at(drawing.line[1].level, drawing.line[1].shift) - x
            height: 2
            color: Theme.colors.edge
        }
    }

    Repeater {
        model: drawing.marks

        PersonShape {
            id: mark

            required property var modelData

            kind: mark.modelData.shape
            size: 2 * Math.round(drawing.axis.mark * (kind === PersonShape.Agreed ? 0.58 : 0.44))
            fill: Theme.colors.paper
            x: Math.round(drawing.axis.at(modelData.level, modelData.shift) - width / 2)
            y: Math.round(drawing.middle - height / 2)
            Accessible.ignored: true
        }
    }
}

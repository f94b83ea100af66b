// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The chart: a row for each theme and item on one scale. For a screen reader it is a table of rows in words.
Column {
    id: chart

    required property ProfileRowsModel rows
    required property string column
    required property bool namesAbove
    readonly property ProfileAxis axis: ProfileAxis {
        width: chart.width
        namesAbove: chart.namesAbove
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("The profile, a row for each theme and item")

    Item {
        width: chart.width
        height: Theme.type.metaStrong.lineHeight + Theme.space.px8

        Repeater {
            model: 5

            Words {
                required property int index

                x: chart.axis.at(index + 1, 0) - width / 2
                text: index + 1
                type: Theme.type.metaStrong
                soft: true
                Accessible.ignored: true
            }
        }

        Words {
            anchors.right: parent.right
            text: chart.column
            type: Theme.type.metaStrong
            soft: true
            Accessible.ignored: true
        }
    }

    Repeater {
        model: chart.rows

        ProfileRowDelegate {
            axis: chart.axis
            width: chart.width
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The items as a strip of numbers, where there is no room for the rail. It moves by itself to the one in hand.
ListView {
    id: strip

    required property JudgeRailModel rail

    signal chosen(int item)

    // Some begin a theme and stand a little apart.
    implicitWidth: count * (Theme.size.target + Theme.space.px4)
    implicitHeight: Theme.size.target + 2 * Theme.space.px4
    orientation: ListView.Horizontal
    boundsBehavior: Flickable.StopAtBounds
    clip: contentWidth > width
    cacheBuffer: 2000
    model: rail
    currentIndex: rail.current
    highlightFollowsCurrentItem: false
    onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
    onWidthChanged: positionViewAtIndex(currentIndex, ListView.Contain)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Items")

    delegate: TapArea {
        id: cell

        required property int number
        required property bool newTheme
        required property bool written
        required property int open
        required property bool current
        required property string spoken

        y: Theme.space.px4
        width: Theme.size.target + leftInset
        leftInset: newTheme ? Theme.space.px12 : 0
        leftPadding: leftInset
        text: spoken
        Accessible.role: Accessible.ListItem
        Accessible.selectable: true
        Accessible.selected: current
        onClicked: strip.chosen(number)

        contentItem: Item {
            Words {
                anchors.centerIn: parent
                text: cell.number > 0 ? cell.number : "\u2013"
                type: cell.current ? Theme.type.labelStrong : Theme.type.label
                color: cell.current ? Theme.colors.overPetrol : Theme.colors.ink
                Accessible.ignored: true
            }

            Glyph {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: -Theme.space.px4
                name: cell.open > 0 ? "fork" : "check"
                size: Theme.size.iconSmall * 0.7
                color: cell.current ? Theme.colors.overPetrol : Theme.colors.petrol
                visible: cell.open > 0 || cell.written
            }
        }

        background: Rectangle {
            radius: cell.radius
            color: cell.current ? Theme.colors.petrol : "transparent"
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The items as a strip of numbers, with a check at what this auditor has judged. It moves by itself to the one in hand.
ListView {
    id: strip

    required property ScoreRailModel rail

    signal chosen(int item)

    implicitWidth: count * Theme.size.target
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
        required property bool judged
        required property bool current
        required property string spoken

        y: Theme.space.px4
        width: Theme.size.target
        text: spoken
        padding: 0
        radius: width / 2
        Accessible.role: Accessible.ListItem
        Accessible.selectable: true
        Accessible.selected: current
        onClicked: strip.chosen(number)

        contentItem: Item {
            Words {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: cell.judged ? -Theme.space.px4 : 0
                text: cell.number
                type: cell.current ? Theme.type.metaStrong : Theme.type.meta
                color: cell.current ? Theme.colors.overPetrol : Theme.colors.ink
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            Glyph {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space.px4
                name: "check"
                size: Theme.size.iconSmall * 0.7
                color: cell.current ? Theme.colors.overPetrol : Theme.colors.petrol
                visible: cell.judged
            }
        }

        background: Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: width / 2
            color: cell.current ? Theme.colors.petrol : cell.judged ? Theme.colors.petrolSoft : "transparent"
            border.color: cell.judged ? Theme.colors.petrol : Theme.colors.edge
            border.width: cell.current ? 0 : Theme.border.control
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The order of the talk: the equal ones together, then each item that is talked about by itself.
RowLayout {
    id: row

    required property ConsensusViewModel viewModel
    property bool narrow: false
    readonly property ConsensusStripModel strip: viewModel.strip

    spacing: Theme.space.px12

    Words {
        text: row.strip.summary
        type: Theme.type.meta
        soft: true
        wrapMode: row.narrow ? Text.Wrap : Text.NoWrap
        Layout.fillWidth: row.narrow
    }

    ActionButton {
        text: row.strip.equalWords
        kind: row.viewModel.equalInView ? ActionButton.Soft : ActionButton.Plain
        leftPadding: Theme.space.px16
        rightPadding: Theme.space.px16
        choosable: true
        on: row.viewModel.equalInView
        visible: text.length > 0
        onClicked: row.viewModel.goToItem(0)
    }

    ListView {
        id: list

        implicitWidth: count * (Theme.size.target + Theme.space.px8) - Theme.space.px8
        implicitHeight: Theme.size.target
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.space.px8
        clip: contentWidth > width
        cacheBuffer: 2000
        model: row.strip
        currentIndex: row.strip.current
        highlightFollowsCurrentItem: false
        visible: count > 0
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.minimumWidth: Math.min(implicitWidth, 2 * Theme.size.target)
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        onWidthChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Items to talk about")

        delegate: ConsensusStripDelegate {
            onClicked: row.viewModel.goToItem(number)
        }
    }
}

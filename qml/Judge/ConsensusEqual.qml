// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What both scored the same, with both reasons. Whether the reasons of an item were in view is told to the view model:
// they are agreed on together only after that.
ScrollColumn {
    id: list

    required property ConsensusViewModel viewModel
    required property PageForm form

    function lookAt(): void {
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as ConsensusEqualDelegate;
            if (row && visible && row.mapToItem(list, 0, row.height).y <= height + 1)
                viewModel.equal.see(row.number);
        }
    }

    margin: form.margin
    topMarginInside: Theme.space.px20
    spacing: 0
    onContentYChanged: look.restart()
    onContentHeightChanged: look.restart()
    onHeightChanged: look.restart()
    onVisibleChanged: look.restart()

    // Passing by is not looking; and at first nothing has its place yet.
    Timer {
        id: look

        interval: 300
        running: true
        onTriggered: list.lookAt()
    }

    ConsensusRemarks {
        viewModel: list.viewModel
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.px8
    }

    Words {
        text: list.viewModel.equal.summary
        soft: true
        bottomPadding: Theme.space.px8
        Layout.fillWidth: true
    }

    Repeater {
        id: rows

        model: list.viewModel.equal

        ConsensusEqualDelegate {
            beside: !list.form.compact
            Layout.fillWidth: true
            onDiscussed: list.viewModel.discuss(number)
        }
    }
}

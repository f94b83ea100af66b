// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Before the tablet is for both: what that means, and the one step.
ColumnLayout {
    id: card

    required property HandsViewModel viewModel

    spacing: Theme.space.px16

    Words {
        text: qsTr("When there is one tablet, both of you score on it, one after the other. Each has an own PIN. What one of you scores is locked behind it and cannot be seen by the other, until both have sealed.")
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("From then on this measurement stays on this tablet until both have scored. A PIN stops a glance. Nobody can bring back a PIN that is forgotten: then that auditor scores anew.")
        Layout.fillWidth: true
    }

    NoticeCard {
        text: card.viewModel.hindrance
        visible: text.length > 0
        Layout.fillWidth: true
    }

    NoticeCard {
        text: card.viewModel.problem
        visible: text.length > 0
        Layout.fillWidth: true
    }

    ActionButton {
        text: qsTr("We both score on this tablet")
        kind: ActionButton.Primary
        large: true
        visible: card.viewModel.mayBegin
        Layout.maximumWidth: card.width
        onClicked: card.viewModel.begin()
    }
}

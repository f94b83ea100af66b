// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.ViewModels

// A seal does not fit. Going on needs a yes of both; leaving it is as near.
NoticeCard {
    id: card

    required property WaitingViewModel viewModel

    signal later

    title: qsTr("Seal not confirmed")
    text: viewModel.mismatchWords

    ActionButton {
        text: qsTr("Go on with it")
        visible: !card.viewModel.accepted
        onClicked: card.viewModel.acceptMismatch()
    }

    ActionButton {
        text: qsTr("Not now")
        visible: !card.viewModel.accepted
        onClicked: card.later()
    }
}

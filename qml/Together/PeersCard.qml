// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What stands beside the measurements: the tablets that belong to this one, and how they reach each other.
Column {
    id: card

    required property TogetherViewModel viewModel

    signal pairingRequested
    signal lost(string peer, string name)

    spacing: Theme.space.px16

    Words {
        text: qsTr("Connected tablets")
        type: Theme.type.title
        width: card.width
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Words {
        text: qsTr("None yet.")
        soft: true
        visible: card.viewModel.peers.count === 0
        width: card.width
    }

    Repeater {
        model: card.viewModel.peers

        PeerDelegate {
            width: card.width
            onLost: card.lost(peer, name)
        }
    }

    ActionButton {
        text: card.viewModel.peers.count > 0 ? qsTr("Connect another tablet") : qsTr("Connect tablets")
        kind: card.viewModel.paired ? ActionButton.Plain : ActionButton.Primary
        large: !card.viewModel.paired
        width: Math.min(implicitWidth, card.width)
        onClicked: card.pairingRequested()
    }

    Hairline {
        width: card.width
        visible: card.viewModel.paired
    }

    AddressCard {
        address: card.viewModel.address
        problem: card.viewModel.addressProblem
        act: qsTr("Look at this address")
        visible: card.viewModel.paired
        width: card.width
        onEdited: address => card.viewModel.setAddress(address)
        onActed: card.viewModel.call()
    }

    Column {
        width: card.width
        spacing: Theme.space.px4
        visible: card.viewModel.paired && card.viewModel.addresses.length > 0

        Words {
            text: qsTr("Address of this tablet")
            type: Theme.type.metaStrong
            soft: true
            width: parent.width
        }

        Words {
            text: card.viewModel.addresses
            width: parent.width
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// This tablet looks for the one that shows the code: a list by two words, or an address.
Item {
    id: card

    required property PairingViewModel viewModel
    required property PageForm form
    readonly property bool beside: form.landscape

    implicitHeight: beside ? Math.max(list.height, typed.height) : typed.y + typed.height

    Column {
        id: list

        width: card.beside ? Math.round(576 * Theme.size.grow) : card.width
        spacing: Theme.space.px16

        NumberedHead {
            text: qsTr("Find each other")
            number: "1"
            width: list.width
        }

        Words {
            text: found.count > 0 ? qsTr("Which of these two words stand on the other tablet?") : qsTr("Open this screen on the other tablet too, and choose there that it shows the code.")
            type: Theme.type.lead
            width: list.width
        }

        Repeater {
            id: found

            model: card.viewModel.found

            FoundDelegate {
                width: list.width
                onClicked: card.viewModel.meet(index)
            }
        }

        WaitingLine {
            text: found.count > 0 ? qsTr("Looking for more tablets") : qsTr("Looking for tablets on this network")
            width: list.width
        }
    }

    Column {
        id: typed

        x: card.beside ? card.width - width : 0
        y: card.beside ? 0 : list.height + Theme.space.px40
        width: card.beside ? Math.min(Math.round(408 * Theme.size.grow), card.width - list.width - Theme.space.px64) : card.width
        spacing: Theme.space.px16

        Words {
            text: qsTr("Not in the list?")
            type: Theme.type.title
            width: typed.width
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Words {
            text: qsTr("Some networks do not let tablets find each other. Typing the address works on every network that both are on.")
            soft: true
            width: typed.width
        }

        AddressCard {
            address: card.viewModel.address
            problem: card.viewModel.addressProblem
            width: typed.width
            onEdited: address => card.viewModel.setAddress(address)
            onActed: card.viewModel.meetAddress()
        }
    }
}

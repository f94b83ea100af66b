// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// This tablet waits to be found: by its two words, by its QR code or by its address.
Item {
    id: card

    required property PairingViewModel viewModel
    required property PageForm form
    readonly property bool beside: form.landscape

    implicitHeight: beside ? Math.max(find.height, check.height) : check.y + check.height

    Column {
        id: find

        width: card.beside ? Math.round(320 * Theme.size.grow) : card.width
        spacing: Theme.space.px24

        NumberedHead {
            text: qsTr("Find each other")
            number: "1"
            width: find.width
        }

        QrCard {
            path: card.viewModel.qrPath
            grid: card.viewModel.qrGrid
            folded: card.form.compact
            width: find.width
        }

        Words {
            text: qsTr("The other tablet can scan this picture, or choose this tablet from its list.")
            width: find.width
        }
    }

    Hairline {
        vertical: true
        x: check.x - Theme.space.px40 * 2
        height: Math.max(find.height, check.height)
        visible: card.beside
    }

    Column {
        id: check

        x: card.beside ? card.width - width : 0
        y: card.beside ? 0 : find.height + Theme.space.px32
        width: card.beside ? card.width - find.width - Theme.space.px40 * 4 : card.width
        spacing: Theme.space.px24

        Column {
            width: check.width
            spacing: Theme.space.px4

            Words {
                text: qsTr("In the list of the other tablet this one is called")
                soft: true
                width: check.width
            }

            Words {
                text: card.viewModel.words
                type: Theme.type.heading
                width: check.width
            }
        }

        Column {
            width: check.width
            spacing: Theme.space.px4
            visible: card.viewModel.addresses.length > 0

            Words {
                text: qsTr("Not in the list? Type the address there")
                soft: true
                width: check.width
            }

            Words {
                text: card.viewModel.addresses
                type: Theme.type.title
                width: check.width
            }
        }

        NumberedHead {
            text: qsTr("Make sure that it is right")
            number: "2"
            width: check.width
        }

        WaitingLine {
            text: qsTr("As soon as the other tablet has come, a code of six digits is shown here")
            width: check.width
        }

        Words {
            text: qsTr("Only while this screen is open can another tablet connect. Nothing of a measurement goes over yet.")
            type: Theme.type.meta
            soft: true
            width: Math.min(check.width, Theme.size.measureMax)
        }
    }
}

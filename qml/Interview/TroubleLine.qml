// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.ViewModels

// What is the matter with saving, what is safe, what can be done. Takes no room while all is well.
Item {
    id: line

    required property SavedViewModel saved

    implicitHeight: saved.trouble ? card.implicitHeight : 0
    height: implicitHeight

    WhenWanted {
        id: card

        width: line.width
        height: implicitHeight
        wanted: line.saved.trouble

        NoticeCard {
            text: line.saved.troubleWords

            ActionButton {
                text: qsTr("Try now")
                kind: ActionButton.Attention
                onClicked: line.saved.tryNow()
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.ViewModels

// What is the matter with saving, what is safe, what can be done. Takes no room while all is well.
Item {
    id: line

    required property SavedViewModel saved

    implicitHeight: saved.trouble ? card.height : 0
    height: implicitHeight

    NoticeCard {
        id: card

        width: line.width
        visible: line.saved.trouble
        text: line.saved.troubleWords

        ActionButton {
            text: qsTr("Try now")
            kind: ActionButton.Attention
            onClicked: line.saved.tryNow()
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Tweeluik.Controls
import Tweeluik.Theme

// Hides the whole page, drawers too, behind a calm sheet. Its button or any key brings back what was there, as it was.
T.Popup {
    id: cover

    // What had the keyboard.
    property Item cameFrom: null

    signal uncovered

    function uncover(): void {
        cover.uncovered();
        cover.close();
    }

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    padding: 0
    margins: 0
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.NoAutoClose
    onAboutToShow: cameFrom = parent.Window.activeFocusItem
    onOpened: back.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: {
        if (cameFrom)
            cameFrom.forceActiveFocus(Qt.PopupFocusReason);
    }

    background: Rectangle {
        color: Theme.colors.paper
    }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Covered")
        // A key alone, whatever it is; holding Shift or Ctrl down is not one yet.
        Keys.onPressed: event => {
            event.accepted = true;
            if (![Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_AltGr, Qt.Key_Meta].includes(event.key))
                cover.uncover();
        }

        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.space.px24, Theme.size.drawer)
            spacing: Theme.space.px24

            TwoPanels {
                anchors.horizontalCenter: parent.horizontalCenter
                together: true
                size: Theme.size.score
            }

            Words {
                width: parent.width
                text: qsTr("The talk goes on at the table.")
                type: Theme.type.voice
                horizontalAlignment: Text.AlignHCenter
            }

            ActionButton {
                id: back

                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Back to the page")
                large: true
                focus: true
                onClicked: cover.uncover()
            }
        }
    }
}

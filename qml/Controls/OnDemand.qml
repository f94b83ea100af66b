// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T

// Holds a drawer or dialog that is made when it is first opened: a page shows sooner without what nobody asked for.
// From then on it stays, so that it opens at once and remembers where it was.
Item {
    id: host

    default property Component body
    readonly property T.Popup made: slot.popup

    function open(): void {
        if (!slot.popup)
            slot.popup = body.createObject(host) as T.Popup;
        slot.popup.open();
    }

    // One that was made in the same breath may come in without the keyboard.
    Connections {
        target: slot.popup

        function onOpened(): void {
            if (!slot.popup.activeFocus)
                slot.popup.forceActiveFocus(Qt.PopupFocusReason);
        }
    }

    QtObject {
        id: slot

        property T.Popup popup: null
    }
}

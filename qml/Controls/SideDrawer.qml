// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Tweeluik.Theme

// A panel at the right over the page, 480 wide. Opens by open(), closes by a tap beside it, its button or Esc, never by
// a swipe; the keyboard stays inside while it is open and goes back to where it was. `pinned` keeps it beside the work:
// then a tap elsewhere and Esc leave it open. Children stand under each other and scroll.
T.Popup {
    id: drawer

    default property alias content: scroller.content
    property string title
    property bool pinned: false
    property bool pinnable: false

    signal pinEdited(bool pinned)
    // A key that nothing in the drawer takes.
    signal keyPressed(var event)

    // What had the keyboard; it gets it back unless the page has given it to another in the mean time.
    property Item cameFrom: null

    parent: T.Overlay.overlay
    x: parent ? parent.width - width : 0
    y: 0
    width: parent ? Math.min(Theme.size.drawer, parent.width) : Theme.size.drawer
    height: parent ? parent.height : 0
    modal: !pinned
    dim: false
    focus: true
    closePolicy: pinned ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    // Before it comes in: what gets the keyboard meanwhile is not moved out of sight again.
    onAboutToShow: {
        cameFrom = parent.Window.activeFocusItem;
        scroller.contentY = 0;
    }
    onClosed: {
        const now = parent.Window.activeFocusItem;
        if (cameFrom && (!now || now === parent.Window.contentItem))
            cameFrom.forceActiveFocus(Qt.PopupFocusReason);
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion.drawer
            easing.type: Theme.motion.easing
        }
    }

    background: Rectangle {
        color: Theme.colors.sheet

        Hairline {
            vertical: true
            height: parent.height
            color: Theme.colors.edge
        }
    }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: drawer.title
        Keys.onPressed: event => drawer.keyPressed(event)

        TopBar {
            id: head

            width: parent.width
            title: drawer.title
            margin: Theme.space.px24
            color: "transparent"

            SquareButton {
                glyph: "pin"
                text: drawer.pinned ? qsTr("Let go of the panel") : qsTr("Keep the panel open")
                choosable: true
                on: drawer.pinned
                visible: drawer.pinnable
                onClicked: drawer.pinEdited(!drawer.pinned)
            }

            SquareButton {
                glyph: "close"
                text: qsTr("Close")
                focus: true
                onClicked: drawer.close()
            }
        }

        ScrollColumn {
            id: scroller

            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            margin: Theme.space.px24
        }
    }
}

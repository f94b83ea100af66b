// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tweeluik.Theme

// A question before what cannot be undone; for all else there is the undo bar. Two answers of equal size: `keepText`
// stands first, has the keyboard and is what Esc does; `actText` does it. `destroys` gives it the red of destruction.
T.Popup {
    id: dialog

    default property alias content: extra.data
    property string title
    property string text
    property string keepText: qsTr("Keep")
    property string actText
    property bool destroys: false
    property bool actEnabled: true
    property string actReason

    signal acted
    signal kept

    function settle(act: bool): void {
        close();
        if (act)
            acted();
        else
            kept();
    }

    // What had the keyboard; it gets it back unless the page has given it to another in the mean time.
    property Item cameFrom: null

    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? (parent.height - height) / 2 : 0
    width: parent ? Math.min(560 * Theme.size.grow, parent.width - 2 * Theme.space.px16) : 560
    height: parent ? Math.min(implicitHeight, parent.height - 2 * Theme.space.px16) : implicitHeight
    padding: 0
    implicitHeight: implicitContentHeight
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    onAboutToShow: cameFrom = parent.Window.activeFocusItem
    onClosed: {
        const now = parent.Window.activeFocusItem;
        if (cameFrom && (!now || now === parent.Window.contentItem))
            cameFrom.forceActiveFocus(Qt.PopupFocusReason);
    }
    onOpened: keep.forceActiveFocus(Qt.TabFocusReason)

    T.Overlay.modal: Rectangle {
        color: Qt.rgba(Theme.colors.sunken.r, Theme.colors.sunken.g, Theme.colors.sunken.b, 0.8)
    }

    background: Rectangle {
        radius: Theme.radius.panel
        color: dialog.destroys ? Theme.colors.redSoft : Theme.colors.sheet
        border.color: dialog.destroys ? Theme.colors.red : Theme.colors.edge
        border.width: Theme.border.control
    }

    contentItem: ScrollColumn {
        id: scroller

        margin: Theme.space.px24
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
        Keys.onEscapePressed: dialog.settle(false)

        Words {
            text: dialog.title
            type: Theme.type.title
            Layout.fillWidth: true
        }

        Words {
            text: dialog.text
            visible: text.length > 0
            Layout.fillWidth: true
        }

        ColumnLayout {
            id: extra

            visible: children.length > 0
            Layout.fillWidth: true
        }

        GridLayout {
            id: answers

            readonly property real share: Math.max(keep.implicitWidth, act.implicitWidth)

            columns: share * 2 + columnSpacing > scroller.width - 2 * scroller.margin ? 1 : 2
            columnSpacing: Theme.space.px12
            rowSpacing: Theme.space.px12
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px8

            ActionButton {
                id: keep

                text: dialog.keepText
                large: true
                // Of equal size, whatever the words: one share of the row each.
                Layout.preferredWidth: answers.share
                Layout.fillWidth: true
                onClicked: dialog.settle(false)
            }

            ActionButton {
                id: act

                text: dialog.actText
                kind: dialog.destroys ? ActionButton.Destroy : ActionButton.Plain
                large: true
                Layout.preferredWidth: answers.share
                enabled: dialog.actEnabled
                reason: dialog.actReason
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                onClicked: dialog.settle(true)
            }
        }
    }
}

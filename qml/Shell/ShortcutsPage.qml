// SPDX-License-Identifier: EUPL-1.2
// What the keyboard can do.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property ShortcutsViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal backRequested

    color: Theme.colors.paper

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        title: qsTr("Keyboard shortcuts")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        maximumWidth: Theme.size.measureMax
        spacing: 0

        Column {
            id: list

            Layout.fillWidth: true

            Repeater {
                model: [{
                        "keys": "Ctrl+N",
                        "what": qsTr("To the note that is being typed")
                    }, {
                        "keys": "Ctrl+Enter",
                        "what": qsTr("This note is done, the next one")
                    }, {
                        "keys": "Alt+↑  Alt+↓",
                        "what": qsTr("The item before, the item after")
                    }, {
                        "keys": "Ctrl+F",
                        "what": qsTr("Search the notes")
                    }, {
                        "keys": "Ctrl+Z",
                        "what": qsTr("Undo")
                    }, {
                        "keys": "Ctrl+Shift+Z",
                        "what": qsTr("Do it again after all")
                    }, {
                        "keys": "Tab  Shift+Tab",
                        "what": qsTr("To the next or the previous button or field")
                    }, {
                        "keys": "F6",
                        "what": qsTr("Round the parts of the page")
                    }, {
                        "keys": "Esc",
                        "what": qsTr("Close a panel, back")
                    }, {
                        "keys": "F1",
                        "what": qsTr("This list")
                    }]

                ShortcutDelegate {
                    required property var modelData

                    keys: modelData.keys
                    what: modelData.what
                    width: list.width
                }
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic

// The floor of starting: one button and one list.
Window {
    width: 1280
    height: 800
    visible: true

    Button {
        id: button

        text: "Button"
    }

    ListView {
        anchors.fill: parent
        anchors.topMargin: button.height
        model: 20

        delegate: ItemDelegate {
            required property int index

            text: index
        }
    }
}

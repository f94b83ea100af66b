// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Ten keys and a dot for each digit. No field: what is typed into one can be read aloud, copied and remembered.
FocusScope {
    id: pad

    required property HandsViewModel viewModel

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            pad.viewModel.digit(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            pad.viewModel.rub();
        else
            event.accepted = false;
    }

    ColumnLayout {
        id: column

        spacing: Theme.space.px16

        Item {
            implicitHeight: Theme.size.target
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n digit(s) typed", "", pad.viewModel.typed)
            Layout.fillWidth: true

            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.px8

                Repeater {
                    model: Math.max(4, pad.viewModel.typed)

                    Rectangle {
                        id: dot

                        required property int index

                        width: Theme.space.px16
                        height: width
                        radius: width / 2
                        color: index < pad.viewModel.typed ? Theme.colors.ink : "transparent"
                        border.color: Theme.colors.ink
                        border.width: 2
                    }
                }
            }
        }

        Grid {
            columns: 3
            spacing: Theme.space.px8

            Repeater {
                model: [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 0, -2]

                Item {
                    id: place

                    required property int modelData

                    implicitWidth: Theme.size.target * 1.6
                    implicitHeight: Theme.size.target * 1.2

                    ActionButton {
                        anchors.fill: parent
                        text: place.modelData === -2 ? qsTr("Erase") : String(place.modelData)
                        visible: place.modelData !== -1
                        onClicked: place.modelData === -2 ? pad.viewModel.rub() : pad.viewModel.digit(place.modelData)
                    }
                }
            }
        }
    }
}

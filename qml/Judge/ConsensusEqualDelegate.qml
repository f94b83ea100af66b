// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// One item that both scored the same: the level, its description, and both reasons side by side.
ColumnLayout {
    id: row

    required property int number
    required property string title
    required property int level
    required property string anchor
    required property var reasons
    required property string state
    required property bool agreed
    required property string spokenDiscuss
    property bool beside: true

    signal discussed

    spacing: Theme.space.px12

    Hairline {
        Layout.fillWidth: true
    }

    GridLayout {
        columns: row.beside ? 2 : 1
        columnSpacing: Theme.space.px24
        rowSpacing: Theme.space.px8
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.space.px16
            Layout.fillWidth: true

            ScoreFigure {
                level: row.level
                size: Theme.size.target
                kind: ScoreFigure.Agreed
                filled: row.agreed
                Layout.alignment: Qt.AlignTop
            }

            ColumnLayout {
                spacing: 0

                Words {
                    text: row.title
                    type: Theme.type.bodyStrong
                    Layout.fillWidth: true
                    Accessible.role: Accessible.Heading
                }

                Words {
                    text: row.anchor
                    soft: true
                    Layout.fillWidth: true
                }

                Words {
                    text: row.state
                    type: Theme.type.metaStrong
                    color: Theme.colors.petrol
                    visible: text.length > 0
                    Layout.fillWidth: true
                }
            }
        }

        ActionButton {
            text: qsTr("Talk about it after all")
            Accessible.name: row.spokenDiscuss
            Layout.alignment: Qt.AlignTop | (row.beside ? Qt.AlignRight : Qt.AlignLeft)
            Layout.maximumWidth: row.width
            onClicked: row.discussed()
        }
    }

    GridLayout {
        columns: row.beside ? 2 : 1
        columnSpacing: Theme.space.px24
        rowSpacing: Theme.space.px12
        Layout.fillWidth: true
        Layout.leftMargin: row.beside ? Theme.size.target + Theme.space.px16 : 0
        Layout.bottomMargin: Theme.space.px20

        Repeater {
            model: row.reasons

            ColumnLayout {
                id: reason

                required property var modelData

                spacing: 2
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                WriterLine {
                    first: reason.modelData.first
                    text: reason.modelData.name
                    Layout.fillWidth: true
                }

                Words {
                    text: reason.modelData.text
                    soft: !reason.modelData.given
                    Layout.fillWidth: true
                }
            }
        }
    }
}

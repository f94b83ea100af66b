// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// What makes the difference, step by step, as the instrument file has it.
Rectangle {
    id: block

    // {steps, text, spoken}
    required property var steps

    color: Theme.colors.paper
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: block.width
        spacing: Theme.space.px8

        Words {
            text: qsTr("What makes the difference?")
            type: Theme.type.metaStrong
            soft: true
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: block.steps

            Rectangle {
                id: step

                required property var modelData

                implicitHeight: Math.max(Theme.size.target, words.implicitHeight + 2 * Theme.space.px8)
                radius: Theme.radius.control
                color: Theme.colors.petrolSoft
                border.color: Theme.colors.petrol
                border.width: Theme.highContrast ? Theme.border.hairline : 0
                Layout.fillWidth: true

                RowLayout {
                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.space.px16
                    width: parent.width - 2 * x
                    spacing: Theme.space.px16

                    Words {
                        text: step.modelData.steps
                        type: Theme.type.labelStrong
                        color: Theme.colors.petrol
                        Accessible.ignored: true
                    }

                    Words {
                        id: words

                        text: step.modelData.text
                        type: Theme.type.meta
                        Layout.fillWidth: true
                        Accessible.name: step.modelData.spoken
                    }
                }
            }
        }
    }
}

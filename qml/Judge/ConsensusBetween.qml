// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What lies between the two scores: the descriptions, and what makes the difference from one level to the next. None of
// them is a proposal.
Item {
    id: middle

    required property ComparedItemViewModel compared
    // The two cards stand at both sides, at the same height; or above and below.
    property bool lying: false
    property bool standing: false
    readonly property real side: lying ? Theme.space.px24 : 0

    implicitHeight: column.implicitHeight + 2 * column.y

    // The way from one score to the other.
    Rectangle {
        y: middle.lying ? Theme.space.px20 + Theme.size.score / 2 - 1 : 0
        x: middle.lying ? 0 : middle.width / 2
        width: middle.lying ? middle.width : 2
        height: middle.lying ? 2 : middle.height
        color: Theme.colors.progress
        visible: middle.lying || middle.standing
    }

    ColumnLayout {
        id: column

        x: middle.side
        y: middle.lying ? (middle.compared.between.length > 0 ? Theme.space.px20 : Theme.space.px20 + Theme.size.score) : middle.standing ? Theme.space.px16 : 0
        width: middle.width - 2 * x
        spacing: Theme.space.px12

        Repeater {
            model: middle.compared.between

            ColumnLayout {
                id: level

                required property int index
                required property var modelData

                spacing: Theme.space.px8
                Layout.fillWidth: true

                ScoreFigure {
                    level: level.modelData.level
                    kind: ScoreFigure.Between
                    filled: false
                    size: level.index === 0 || !middle.lying ? Theme.size.score : Theme.size.target
                    Layout.alignment: Qt.AlignHCenter
                }

                Rectangle {
                    color: Theme.colors.paper
                    implicitHeight: words.implicitHeight
                    Layout.fillWidth: true

                    ColumnLayout {
                        id: words

                        width: parent.width
                        spacing: Theme.space.px8

                        Words {
                            text: qsTr("between")
                            type: Theme.type.metaStrong
                            soft: true
                            horizontalAlignment: Text.AlignHCenter
                            visible: level.index === 0
                            Layout.fillWidth: true
                        }

                        Words {
                            text: level.modelData.anchor
                            textFormat: Text.StyledText
                            type: Theme.type.choice
                            Layout.fillWidth: true
                            Accessible.name: level.modelData.spokenAnchor
                        }
                    }
                }
            }
        }

        ConsensusSteps {
            steps: middle.compared.steps
            visible: steps.length > 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px8
        }
    }
}

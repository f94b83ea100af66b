// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The quiet question that waits: one line, in a place that is kept for it where two tablets work, so that nothing jumps when it comes.
// No sound, no figure that counts. Who cannot read all of it taps it; so does who has a narrow page.
Item {
    id: line

    required property QuietQuestionViewModel questions
    // No room for what can be done with it: a tap opens the drawer.
    property bool narrow: false
    readonly property bool wanted: questions.waiting.length > 0

    signal opened

    implicitHeight: questions.expected ? Theme.space.px8 + Theme.size.target + Theme.space.px12 : 0

    WhenWanted {
        y: Theme.space.px8
        width: line.width
        height: Theme.size.target
        wanted: line.wanted
        opacity: wanted ? 1 : 0

        Behavior on opacity  {
            NumberAnimation {
                duration: Theme.motion.tipFadeIn
            }
        }

        Rectangle {
            id: strip

            // What is left for the words when the buttons stand beside them.
            readonly property real room: width - (line.narrow ? 0 : buttons.width + Theme.space.px8)

            radius: Theme.radius.control
            color: Theme.colors.apricotSoft
            border.color: Theme.colors.apricotInk
            border.width: Theme.highContrast ? Theme.border.control : 0

            TapArea {
                id: whole

                text: qsTr("Quiet question: %1", "text").arg(line.questions.waitingWords)
                width: strip.room
                height: strip.height
                onClicked: line.opened()

                contentItem: Item {
                    Glyph {
                        id: sign

                        x: Theme.space.px16
                        anchors.verticalCenter: parent.verticalCenter
                        name: "question"
                        color: Theme.colors.apricotInk
                        size: Theme.size.iconSmall
                    }

                    Words {
                        x: sign.x + sign.width + Theme.space.px12
                        width: Math.min(implicitWidth, (more.visible ? more.x : parent.width) - x - Theme.space.px8)
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.questions.waitingWords.replace(/\s+/g, " ")
                        type: Theme.type.voiceNote
                        opensOnTap: true
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }

                    Words {
                        id: more

                        x: parent.width - width - Theme.space.px8
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.questions.moreWords
                        type: Theme.type.meta
                        color: Theme.colors.apricotInk
                        wrapMode: Text.NoWrap
                        visible: text.length > 0
                    }
                }
            }

            QuestionButtons {
                id: buttons

                x: strip.width - width
                width: wanted
                visible: !line.narrow
                beside: line.questions.waitingWords
                onListed: line.questions.list(line.questions.waiting)
                onAsked: line.questions.asked(line.questions.waiting)
                onPutAway: line.questions.putAway(line.questions.waiting)
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// One item in full: statement, descriptions and questions; below them what we add to help listening, named as ours.
Column {
    id: card

    required property string title
    required property string statement
    required property var levels
    required property var prompts
    required property var references
    property var steps: []
    property var unasked: []
    property var terms: []

    spacing: Theme.space.px12

    Words {
        text: card.title
        type: Theme.type.title
        width: card.width
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Words {
        text: card.statement
        type: Theme.type.body
        width: card.width
    }

    HeadedCard {
        title: qsTr("Descriptions")
        width: card.width

        Repeater {
            model: card.levels

            LabelledDelegate {
                required property string modelData
                required property int index

                label: qsTr("level %1").arg(index + 1)
                texts: [modelData]
                width: card.width
            }
        }
    }

    HeadedCard {
        title: qsTr("Questions")
        width: card.width

        Repeater {
            model: card.prompts

            LabelledDelegate {
                required property var modelData

                label: modelData.letter
                texts: modelData.subs
                type: Theme.type.voiceNote
                width: card.width
            }
        }
    }

    HeadedCard {
        title: qsTr("To read further")
        visible: card.references.length > 0
        width: card.width

        Repeater {
            model: card.references

            Words {
                required property string modelData

                text: modelData
                type: Theme.type.meta
                width: card.width
            }
        }
    }

    HeadedCard {
        title: qsTr("What separates the levels")
        note: qsTr("Our aid for listening, not the text of the manual.")
        visible: card.steps.length > 0
        width: card.width

        Repeater {
            model: card.steps

            LabelledDelegate {
                required property var modelData

                label: modelData.levels
                texts: [modelData.text]
                width: card.width
            }
        }
    }

    HeadedCard {
        title: qsTr("What no question asks about")
        note: qsTr("Our aid too: these things belong to a level, yet no question leads to them.")
        visible: card.unasked.length > 0
        width: card.width

        Repeater {
            model: card.unasked

            LabelledDelegate {
                required property var modelData

                label: qsTr("level %1").arg(modelData.level)
                texts: [modelData.text]
                width: card.width
            }
        }
    }

    HeadedCard {
        title: qsTr("Terms")
        visible: card.terms.length > 0
        width: card.width

        Repeater {
            model: card.terms

            Column {
                id: term

                required property var modelData

                width: card.width
                spacing: Theme.space.px4
                bottomPadding: Theme.space.px8

                Words {
                    text: term.modelData.title
                    type: Theme.type.label
                    width: term.width
                }

                Words {
                    text: term.modelData.text
                    width: term.width
                }

                Words {
                    text: term.modelData.source
                    type: Theme.type.meta
                    soft: true
                    width: term.width
                }
            }
        }
    }
}

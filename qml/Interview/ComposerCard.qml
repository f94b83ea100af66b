// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Always ready for a note: the field, its stamp and place, marks and speakers in reach of a thumb.
FocusScope {
    id: card

    required property ComposerViewModel composer
    required property PageForm form
    // Little height is less still where the time stands above the notes.
    readonly property bool tight: form.compact || form.low || form.portrait && form.effectiveHeight < 800
    // Its pieces are made, as far as they are wanted.
    readonly property bool ready: marks.ready && further.ready && speakers.ready && sideways.ready
    // Shown once somebody types on keys.
    property bool keysSeen: false

    signal placeAsked
    signal nextAsked
    signal shareEndAsked
    signal undoAsked
    signal redoAsked

    // A letter that was typed elsewhere on the page.
    function take(letter: string): void {
        field.take(letter);
    }

    implicitHeight: column.implicitHeight + 2 * Theme.space.px12

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.panel
        color: Theme.colors.sheet
        border.color: Theme.colors.petrol
        border.width: Theme.border.chosen
    }

    ColumnLayout {
        id: column

        x: Theme.space.px16
        y: Theme.space.px12
        width: card.width - 2 * x
        spacing: Theme.space.px8

        ComposerHead {
            composer: card.composer
            keysSeen: card.keysSeen && !card.tight
            Layout.fillWidth: true
            onPlaceAsked: card.placeAsked()
            onNextAsked: card.nextAsked()
        }

        ComposerField {
            id: field

            composer: card.composer
            label: ""
            placeholder: qsTr("Type a note: it is saved by itself")
            type: Theme.type.lead
            framed: false
            focus: true
            minimumLines: card.tight ? 1 : 2
            maximumLines: card.form.low ? 3 : 6
            Layout.fillWidth: true
            undoElsewhere: true
            onUndoAsked: card.undoAsked()
            onRedoAsked: card.redoAsked()
        }

        WhenWanted {
            id: marks

            wanted: !card.tight
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px4

            MarkRow {
                marks: card.composer.marks
                columns: 6
                onToggled: mark => card.composer.toggleMark(mark)
            }
        }

        WhenWanted {
            id: further

            wanted: !card.tight
            Layout.fillWidth: true

            MarkChips {
                marks: card.composer.further
                onToggled: mark => card.composer.toggleMark(mark)

                ImpressionChip {
                    composer: card.composer
                    onShareEndAsked: card.shareEndAsked()
                }
            }
        }

        Words {
            text: qsTr("Who says it?")
            type: Theme.type.meta
            soft: true
            visible: speakers.wanted
            Layout.fillWidth: true
        }

        WhenWanted {
            id: speakers

            wanted: !card.tight && card.composer.speakers.count > 0
            Layout.fillWidth: true

            SpeakerRow {
                speakers: card.composer.speakers
                shortened: card.form.landscape && card.composer.speakers.count > 6
                columns: card.form.landscape ? Math.max(1, card.composer.speakers.count) : Math.ceil(Math.max(1, card.composer.speakers.count) / 2)
                onToggled: member => card.composer.toggleSpeaker(member)
            }
        }

        WhenWanted {
            id: sideways

            wanted: card.tight
            Layout.fillWidth: true

            Flickable {
                clip: true
                contentWidth: together.implicitWidth
                contentHeight: height
                boundsBehavior: Flickable.StopAtBounds
                implicitHeight: together.implicitHeight

                Row {
                    id: together

                    spacing: Theme.space.px16

                    MarkRow {
                        marks: card.composer.marks
                        columns: 6
                        flat: true
                        onToggled: mark => card.composer.toggleMark(mark)
                    }

                    SpeakerRow {
                        speakers: card.composer.speakers
                        columns: Math.max(1, card.composer.speakers.count)
                        flat: true
                        onToggled: member => card.composer.toggleSpeaker(member)
                    }

                    MarkRow {
                        marks: card.composer.further
                        columns: Math.max(1, card.composer.further.count)
                        flat: true
                        onToggled: mark => card.composer.toggleMark(mark)
                    }

                    ImpressionChip {
                        composer: card.composer
                        onShareEndAsked: card.shareEndAsked()
                    }
                }
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Beside the open questions: notes without an item, what is to be checked, a second talk; and how to close the list.
Column {
    id: card

    required property LooseEndsViewModel ends
    property bool ended: false
    // The note-taker can place notes; whoever asks is told that some wait.
    property bool withInbox: false

    signal inboxAsked
    signal notDiscussedAsked

    spacing: Theme.space.px8

    ActionButton {
        text: qsTr("All of these were not discussed")
        visible: card.ended && card.ends.promptsOpen
        width: card.width
        onClicked: card.notDiscussedAsked()
    }

    Words {
        text: qsTr("A second talk was agreed.")
        visible: card.ends.secondTalk
        width: card.width
        topPadding: Theme.space.px8
    }

    Words {
        text: qsTr("Some notes have no item yet")
        visible: card.ends.notesUnplaced && !card.withInbox
        width: card.width
    }

    TapRow {
        title: qsTr("Some notes have no item yet")
        glyph: "inbox"
        visible: card.ends.notesUnplaced && card.withInbox
        width: card.width
        onClicked: card.inboxAsked()
    }

    Words {
        text: qsTr("Documents that were promised")
        type: Theme.type.metaStrong
        soft: true
        visible: card.ends.promised.length > 0
        width: card.width
        topPadding: Theme.space.px8
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: card.ends.promised

        Words {
            required property string modelData

            text: modelData
            width: card.width
        }
    }

    Words {
        text: qsTr("To be checked later")
        type: Theme.type.metaStrong
        soft: true
        visible: card.ends.askLater.count > 0
        width: card.width
        topPadding: Theme.space.px8
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: card.ends.askLater

        NoteLines {
            width: card.width
        }
    }
}

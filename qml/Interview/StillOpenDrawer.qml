// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Every question that is still open, by item. A tap goes there.
SideDrawer {
    id: drawer

    required property StillOpenModel model
    required property LooseEndsViewModel ends
    // The talk is over: what is left can be set as not discussed.
    property bool ended: false
    property bool withInbox: false

    signal chosen(string prompt)
    signal inboxAsked
    signal notDiscussedAsked

    title: qsTr("Still open")
    onAboutToShow: {
        model.shown = true;
        ends.shown = true;
    }
    onClosed: {
        model.shown = false;
        ends.shown = false;
    }

    Words {
        text: qsTr("Every question has been asked or skipped.")
        soft: true
        visible: drawer.model.count === 0
        Layout.fillWidth: true
    }

    Repeater {
        model: drawer.model

        ColumnLayout {
            id: row

            required property string promptId
            required property string words
            required property string stateWords
            required property string glyph
            required property string itemLine
            required property bool firstOfItem
            required property string spoken

            spacing: 0
            Layout.fillWidth: true

            Words {
                text: row.itemLine
                type: Theme.type.metaStrong
                soft: true
                visible: row.firstOfItem
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.px8
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            TapArea {
                id: area

                text: row.spoken
                topPadding: Theme.space.px8
                bottomPadding: Theme.space.px8
                Layout.fillWidth: true
                onClicked: {
                    drawer.close();
                    drawer.chosen(row.promptId);
                }

                contentItem: RowLayout {
                    spacing: Theme.space.px12

                    PromptGlyph {
                        stateName: row.glyph
                        size: Theme.size.iconSmall
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: (Theme.type.voiceNote.lineHeight - height) / 2
                    }

                    Words {
                        text: row.words
                        type: Theme.type.voiceNote
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    LooseEndsCard {
        ends: drawer.ends
        ended: drawer.ended
        withInbox: drawer.withInbox
        Layout.fillWidth: true
        onInboxAsked: {
            drawer.close();
            drawer.inboxAsked();
        }
        onNotDiscussedAsked: drawer.notDiscussedAsked()
    }
}

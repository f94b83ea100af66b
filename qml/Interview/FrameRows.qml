// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls

// The ways to what stands around the questions, in the drawer of the talk.
Column {
    id: rows

    required property FrameDrawers drawers

    // The drawer in which they stand makes room.
    signal chosen

    TapRow {
        title: qsTr("Cover the screen")
        glyph: "cover"
        endGlyph: ""
        width: rows.width
        onClicked: {
            rows.chosen();
            rows.drawers.cover.open();
        }
    }

    TapRow {
        title: qsTr("Opening the talk")
        glyph: "leaf"
        width: rows.width
        onClicked: {
            rows.chosen();
            rows.drawers.opening.open();
        }
    }

    TapRow {
        title: qsTr("Dividing the time anew")
        glyph: "clock"
        visible: rows.drawers.time.started && !rows.drawers.time.ended
        width: rows.width
        onClicked: {
            rows.chosen();
            rows.drawers.replan.open();
        }
    }

    TapRow {
        title: qsTr("“And, which score?”")
        glyph: "question"
        width: rows.width
        onClicked: {
            rows.chosen();
            rows.drawers.answer.open();
        }
    }

    TapRow {
        title: qsTr("What is still open?")
        glyph: "list"
        width: rows.width
        onClicked: {
            rows.chosen();
            rows.drawers.stillOpen.open();
        }
    }

    TapRow {
        title: qsTr("Closing the talk")
        glyph: "check"
        width: rows.width
        onClicked: {
            rows.chosen();
            rows.drawers.closing.open();
        }
    }
}

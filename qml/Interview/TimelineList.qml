// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The notes of the talk, oldest first. It stays at the newest until somebody scrolls back, and keeps the line that is
// being read when the page turns or the text grows.
ListView {
    id: list

    required property TimelineModel timeline
    // Index of the line at the top plus the part of it that has gone by; the page keeps it.
    property real anchor: -1
    property bool atNewest: true
    // Until the page around it stands it has no height: no row is made for a place or a width that will not last.
    property bool begun: false

    signal chosen(string note)
    signal anchorMoved(real anchor)

    function showAnchor(): void {
        if (atNewest || anchor < 0) {
            positionViewAtEnd();
            return;
        }
        positionViewAtIndex(Math.floor(anchor), ListView.Beginning);
        const row = itemAtIndex(Math.floor(anchor));
        if (row)
            contentY = row.y + (anchor - Math.floor(anchor)) * row.height;
        returnToBounds();
    }

    function keepAnchor(): void {
        const at = indexAt(1, contentY + 1);
        const row = itemAtIndex(at);
        atNewest = atYEnd;
        anchor = atYEnd || !row ? -1 : at + (contentY - row.y) / row.height;
        anchorMoved(anchor);
    }

    // Rows get their new heights one after the other: until then every change leads back to the line.
    function restore(): void {
        if (!begun)
            return;
        settling.restart();
        showAnchor();
    }

    model: timeline
    currentIndex: -1
    clip: true
    reuseItems: true
    cacheBuffer: 400
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: false
    keyNavigationEnabled: true
    // Whoever scrolls decides: no height that becomes known on the way leads back.
    onMovementStarted: {
        later.stop();
        settling.stop();
    }
    onMovementEnded: keepAnchor()
    onBegunChanged: {
        atNewest = anchor < 0;
        restore();
    }
    onWidthChanged: restore()
    onHeightChanged: restore()
    onContentHeightChanged: {
        if (!moving && (settling.running || atNewest))
            later.restart();
    }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Notes of the talk")
    T.ScrollIndicator.vertical: ThinScroll {
    }

    Words {
        x: list.width > 900 * Theme.size.grow ? 136 * Theme.size.grow : Theme.space.px24
        y: Theme.space.px24
        width: Math.min(Theme.size.measureMax, list.width - x - Theme.space.px24)
        text: qsTr("Notes come here, each with its time. Just type.")
        type: Theme.type.body
        soft: true
        visible: list.begun && list.count === 0 && y + implicitHeight <= list.height
    }

    // Not at once: the view is in the middle of laying out its rows.
    Timer {
        id: later

        interval: 0
        onTriggered: list.showAnchor()
    }

    Timer {
        id: settling

        interval: 60
    }

    delegate: NoteDelegate {
        width: list.width
        onChosen: {
            if (noteId.length > 0)
                list.chosen(noteId);
        }
    }
}

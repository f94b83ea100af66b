// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// An impression of one's own, and the way to share it. No Layout: one made within a page that comes up anew keeps the
// height of a single line for words that wrap.
Column {
    id: row

    required property string stamp
    required property string places
    required property string words
    required property bool isShared
    required property bool closed

    signal shareAsked

    Words {
        text: row.places.length > 0 ? row.stamp + "  \u00B7  " + qsTr("Item %1", "one or more numbers").arg(row.places) : row.stamp
        type: Theme.type.meta
        soft: true
        width: row.width
    }

    Words {
        text: row.words.length > 0 ? row.words : qsTr("a moment without words")
        type: Theme.type.body
        soft: row.words.length === 0
        width: row.width
    }

    Words {
        text: row.closed ? qsTr("Off the record: nothing is kept.") : row.isShared ? qsTr("shared", "state of an impression") : qsTr("Without words there is nothing to share.")
        type: Theme.type.meta
        soft: true
        visible: row.closed || row.isShared || row.words.length === 0
        width: row.width
    }

    ActionButton {
        text: qsTr("Share", "an impression")
        kind: ActionButton.Quiet
        leftPadding: 0
        rightPadding: 0
        visible: !row.closed && !row.isShared && row.words.length > 0
        width: Math.max(Theme.size.target, Math.min(implicitWidth, row.width))
        Accessible.name: qsTr("Share: %1", "an impression").arg(row.words)
        onClicked: row.shareAsked()
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// The explanation that is scored on; with little room three lines of it, that unfold.
Column {
    id: card

    required property string text
    property bool foldable: false
    property bool unfolded: false

    spacing: Theme.space.px4

    BlockHead {
        width: card.width
        text: qsTr("Our explanation")
    }

    Words {
        id: words

        width: card.width
        text: card.text.length > 0 ? card.text : qsTr("Nothing was written at this item yet.")
        soft: card.text.length === 0
        opensOnTap: card.foldable && !card.unfolded
        maximumLineCount: opensOnTap ? 3 : 10000
    }

    ActionButton {
        text: card.unfolded ? qsTr("Fewer lines") : qsTr("The whole explanation")
        glyph: card.unfolded ? "chevronUp" : "chevronDown"
        kind: ActionButton.Quiet
        leftPadding: 0
        visible: card.foldable && (card.unfolded || words.truncated)
        onClicked: card.unfolded = !card.unfolded
    }
}

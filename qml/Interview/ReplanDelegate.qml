// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A question that could be left out, under the title of its item. Without its tick it is asked all the same.
Column {
    id: row

    required property string promptId
    required property string words
    required property string itemLine
    required property bool firstOfItem
    required property bool kept
    required property string spoken

    signal keepAsked(bool keep)

    Words {
        width: row.width
        topPadding: Theme.space.px8
        text: row.itemLine
        type: Theme.type.metaStrong
        soft: true
        visible: row.firstOfItem
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    TickBox {
        width: row.width
        text: row.words
        on: !row.kept
        onEdited: on => row.keepAsked(!on)
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// The lines below a field: what it is for, what has to be put right, or why it cannot be used now.
Column {
    id: notes

    property string hint
    property string problem
    property string reason
    property bool usable: true

    spacing: Theme.space.px4
    visible: height > 0

    Words {
        width: notes.width
        text: notes.hint
        type: Theme.type.meta
        soft: true
        visible: text.length > 0
    }

    Words {
        width: notes.width
        text: notes.problem
        type: Theme.type.metaStrong
        color: Theme.colors.apricotInk
        visible: text.length > 0
    }

    Words {
        width: notes.width
        text: notes.reason
        type: Theme.type.meta
        soft: true
        visible: !notes.usable && text.length > 0
    }
}

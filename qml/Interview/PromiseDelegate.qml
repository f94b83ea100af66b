// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// One promised document with where it is now.
Column {
    id: row

    required property string promise
    required property string what
    required property string details
    required property int state
    required property PromisesViewModel promises

    spacing: Theme.space.px4

    TapRow {
        width: row.width
        glyph: "document"
        title: row.what
        note: row.details
        endGlyph: "edit"
        onClicked: row.promises.change(row.promise)
    }

    Segments {
        width: row.width
        options: row.promises.states
        value: row.state
        Accessible.name: qsTr("Where %1 is", "a document").arg(row.what)
        onEdited: value => row.promises.setState(row.promise, value)
    }

    Item {
        width: 1
        height: Theme.space.px12
    }
}

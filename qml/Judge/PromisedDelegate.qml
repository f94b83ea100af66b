// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// One promised document, and where it is now.
Column {
    id: row

    required property string promise
    required property string what
    required property string details
    required property int state
    required property string spoken
    required property PromisedModel promised

    spacing: Theme.space.px4
    bottomPadding: Theme.space.px8

    Words {
        text: row.what
        width: row.width
    }

    Words {
        text: row.details
        type: Theme.type.meta
        soft: true
        visible: text.length > 0
        width: row.width
    }

    Segments {
        width: row.width
        options: row.promised.states.map(option => ({
                    "value": option.value,
                    "text": option.text,
                    "spoken": row.what + ": " + option.text
                }))
        value: row.state
        Accessible.name: row.spoken
        onEdited: value => row.promised.setState(row.promise, value)
    }
}

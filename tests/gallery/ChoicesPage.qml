// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

ScrollColumn {
    id: page

    property int tone: 1
    property string language: "nl"
    property bool ticked: true

    margin: Theme.space.px40
    maximumWidth: 760

    TickBox {
        text: "Ticked"
        note: "With a note below it."
        on: page.ticked
        Layout.fillWidth: true
        onEdited: on => page.ticked = on
    }

    TickBox {
        text: "Not ticked"
        Layout.fillWidth: true
    }

    TickBox {
        text: "Disabled"
        on: true
        enabled: false
        reason: "Fixed by both auditors."
        Layout.fillWidth: true
    }

    ChoiceGroup {
        label: "ChoiceGroup"
        options: [{
                "value": 0,
                "text": "First choice"
            }, {
                "value": 1,
                "text": "Second choice, with a text that is so long that it has to go on at the next line of the option",
                "note": "may also be chosen"
            }, {
                "value": 2,
                "text": "Third choice",
                "reason": "Not on this tablet."
            }]
        value: page.tone
        Layout.fillWidth: true
        onEdited: value => page.tone = value
    }

    Segments {
        label: "Segments"
        options: [{
                "value": "nl",
                "text": "Nederlands"
            }, {
                "value": "en",
                "text": "English"
            }]
        value: page.language
        Layout.fillWidth: true
        onEdited: value => page.language = value
    }

    TapRow {
        title: "TapRow"
        note: "second line"
        Layout.fillWidth: true
    }

    Hairline {
        Layout.fillWidth: true
    }

    TapRow {
        title: "Current row"
        note: "second line"
        current: true
        Layout.fillWidth: true
    }

    Stepper {
        label: "Minutes"
        value: "10 min"
        Layout.fillWidth: true
    }

    Stepper {
        label: "At its lowest"
        value: "0 min"
        canLess: false
        stacked: true
        Layout.fillWidth: true
    }

    StateRow {
        name: "Chip"

        Chip {
            text: "56:05 citaat"
            glyph: "quote"
        }

        Chip {
            text: "On"
            on: true
        }
    }
}

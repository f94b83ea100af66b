// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

ScrollColumn {
    id: page

    margin: Theme.space.px40
    maximumWidth: 760

    Field {
        label: "Organisation"
        hint: "As it stands in the letter."
        Layout.fillWidth: true
    }

    Field {
        label: "With a value, in hand"
        value: "Oefenhuis De Linde"
        focus: true
        Layout.fillWidth: true
    }

    Field {
        label: "With a problem"
        value: "31 February"
        problem: "That day is not in the calendar. What stood there stays."
        Layout.fillWidth: true
    }

    Field {
        label: "Disabled"
        value: "Round 1"
        enabled: false
        reason: "The round is fixed once the interview has begun."
        Layout.fillWidth: true
    }

    DateField {
        label: "Date"
        day: "2026-11-16"
        Layout.fillWidth: true
    }

    TimeField {
        label: "Begins at"
        minutes: 810
        Layout.fillWidth: true
    }

    TextBox {
        label: "Reason"
        value: "Text of more than one line, which wraps by itself when it reaches the edge of the field, however long the text becomes."
        Layout.fillWidth: true
    }

    TextBox {
        label: "Empty"
        placeholder: "Write here what was said"
        Layout.fillWidth: true
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A day, typed. `day` is ISO ("2026-11-16", empty for none); it is shown and read in the order of day, month, year.
// `dayEdited(day)` comes when a whole day that exists is there, or the field was emptied; anything else is named below it.
Field {
    id: control

    property string day
    property bool unreadable: false

    signal dayEdited(string day)

    // "16-11-2026" and the like as ISO; empty when it is no day of the calendar.
    function parse(words: string): string {
        const parts = /^\s*(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})\s*$/.exec(words);
        if (!parts)
            return "";
        const iso = parts[3] + "-" + parts[2].padStart(2, "0") + "-" + parts[1].padStart(2, "0");
        const date = new Date(iso + "T00:00:00Z");
        return !isNaN(date) && date.toISOString().startsWith(iso) ? iso : "";
    }

    value: day.split("-").reverse().join("-")
    maximumLength: 10
    inputMethodHints: Qt.ImhDate
    hint: qsTr("Day, month, year, as in 16-11-2026")
    problem: unreadable ? qsTr("This is not a day in the calendar. The day that was saved has stayed.") : ""
    onEdited: value => {
        const day = parse(value);
        if (day.length > 0 || value.trim().length === 0)
            control.dayEdited(day);
    }
    onFinished: unreadable = text.trim().length > 0 && parse(text).length === 0
}

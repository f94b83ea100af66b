// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// A time of day, typed. `minutes` counts from midnight, -1 for none. `minutesEdited(minutes)` comes when a whole time is
// there, or the field was emptied (-1); anything else is named below it.
Field {
    id: control

    property int minutes: -1
    property bool unreadable: false

    signal minutesEdited(int minutes)

    // "9:05", "09.05" or "0905" in minutes from midnight; -1 when it is no time.
    function parse(words: string): int {
        const parts = /^\s*(\d{1,2})[:. ]?(\d{2})\s*$/.exec(words);
        return parts && Number(parts[1]) < 24 && Number(parts[2]) < 60 ? Number(parts[1]) * 60 + Number(parts[2]) : -1;
    }

    value: minutes < 0 ? "" : Math.floor(minutes / 60) + ":" + String(minutes % 60).padStart(2, "0")
    maximumLength: 5
    inputMethodHints: Qt.ImhTime
    hint: qsTr("As in 13:30")
    problem: unreadable ? qsTr("This is not a time. The time that was saved has stayed.") : ""
    onEdited: value => {
        const minutes = parse(value);
        if (minutes >= 0 || value.trim().length === 0)
            control.minutesEdited(minutes);
    }
    onFinished: unreadable = text.trim().length > 0 && parse(text) < 0
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Tweeluik.Controls

TestCase {
    id: suite

    name: "Dates"
    when: windowShown
    width: 800
    height: 900
    visible: true

    SignalSpy {
        id: days

        target: date
        signalName: "dayEdited"
    }

    SignalSpy {
        id: times

        target: time
        signalName: "minutesEdited"
    }

    Column {
        width: 400
        spacing: 12

        DateField {
            id: date

            width: parent.width
            label: "Date"
            onDayEdited: day => date.day = day
        }

        TimeField {
            id: time

            width: parent.width
            label: "Begins at"
            onMinutesEdited: minutes => time.minutes = minutes
        }

        Field {
            id: elsewhere

            width: parent.width
            label: "Organisation"
        }
    }

    function type(words: string) {
        for (const letter of words)
            keyClick(letter);
    }

    function test_dates_data() {
        return ["16-11-2026", "16/11/2026", "16.11.2026", " 16 11 2026"].map(words => ({
                        "tag": words,
                        "words": words,
                        "day": "2026-11-16"
                    })).concat(["31-2-2026", "0-1-2026", "16-13-2026", "16-11-26", "gisteren", "29-2-2025"].map(words => ({
                            "tag": words,
                            "words": words,
                            "day": ""
                        })), [{
                    "tag": "leap day",
                    "words": "29-2-2028",
                    "day": "2028-02-29"
                }]);
    }

    function test_dates(row) {
        compare(date.parse(row.words), row.day);
    }

    function test_aTypedDay() {
        date.forceActiveFocus();
        type("16-11-2026");
        compare(days.count, 1);
        compare(date.day, "2026-11-16");
        compare(date.text, "16-11-2026");
        date.Window.activeFocusItem.selectAll();
        type("99");
        compare(date.day, "2026-11-16");
        elsewhere.forceActiveFocus();
        verify(date.problem.length > 0);
        date.forceActiveFocus();
        date.Window.activeFocusItem.selectAll();
        keyClick(Qt.Key_Delete);
        compare(date.day, "");
        elsewhere.forceActiveFocus();
        compare(date.problem, "");
    }

    // "1:3" on the way to "1:35" is not yet a time, and "13:30" does not become "13:30" twice.
    function test_aTypedTime() {
        time.forceActiveFocus();
        type("13:30");
        compare(time.minutes, 810);
        compare(times.count, 1);
        compare(time.text, "13:30");
        elsewhere.forceActiveFocus();
        compare(time.problem, "");
        compare(time.parse("24:00"), -1);
        compare(time.parse("12:60"), -1);
        compare(time.parse("0905"), 545);
        compare(time.parse("9:05"), 545);
        time.forceActiveFocus();
        time.Window.activeFocusItem.selectAll();
        type("7");
        elsewhere.forceActiveFocus();
        verify(time.problem.length > 0);
        compare(time.minutes, 810);
    }
}

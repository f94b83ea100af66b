// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Tweeluik.Controls
import Tweeluik.Reader

TestCase {
    id: suite

    name: "Buttons"
    when: windowShown
    width: 800
    height: 600
    visible: true

    SignalSpy {
        id: clicks

        signalName: "clicked"
    }

    Column {
        spacing: 12

        ActionButton {
            id: action

            text: "Go on"
            kind: ActionButton.Primary
            reason: "Item 3 is still open."
        }

        SquareButton {
            id: square

            glyph: "search"
            text: "Search"
        }

        Chip {
            id: chip

            text: "56:05"
        }

        TapRow {
            id: row

            width: 300
            title: "De Linde"
            note: "round 1"
        }

        TapArea {
            id: bare

            text: "Bare"
            width: 100
        }

        Field {
            id: field

            label: "Name"
        }
    }

    function buttons(): var {
        return [action, square, chip, row, bare].map(button => ({
                        "tag": button.toString().split("_")[0],
                        "button": button
                    }));
    }

    function init() {
        action.enabled = true;
        field.forceActiveFocus();
    }

    function test_press_data() {
        return buttons();
    }

    // By finger, Space, Enter, Return and screen reader: once each.
    function test_press(row) {
        clicks.target = row.button;
        clicks.clear();
        mouseClick(row.button);
        compare(clicks.count, 1, "finger");
        row.button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(clicks.count, 2, "Space");
        keyClick(Qt.Key_Return);
        compare(clicks.count, 3, "Return");
        keyClick(Qt.Key_Enter);
        compare(clicks.count, 4, "Enter");
        verify(Reader.press(row.button));
        compare(clicks.count, 5, "screen reader");
        keyClick(Qt.Key_A);
        compare(clicks.count, 5, "another key");
    }

    // Who types and taps a mark goes on typing.
    function test_aTapLeavesTheKeyboardWhereItIs_data() {
        return buttons();
    }

    function test_aTapLeavesTheKeyboardWhereItIs(row) {
        verify(field.activeFocus);
        mouseClick(row.button);
        verify(field.activeFocus);
    }

    function test_disabledDoesNothingAndSaysWhy() {
        action.enabled = false;
        clicks.target = action;
        clicks.clear();
        mouseClick(action, action.width / 2, 10);
        Reader.press(action);
        compare(clicks.count, 0);
        compare(Reader.description(action), "Item 3 is still open.");
        const words = findChild(action, "reason");
        verify(words.visible);
        compare(words.text, "Item 3 is still open.");
        action.enabled = true;
        verify(!words.visible);
        compare(Reader.description(action), "");
    }

    function test_theRingComesWithTabAndNotWithATap() {
        field.forceActiveFocus();
        mouseClick(action);
        verify(!action.visualFocus);
        action.forceActiveFocus(Qt.TabFocusReason);
        verify(action.visualFocus);
    }

    function test_tabGoesRoundInReadingOrder() {
        action.forceActiveFocus(Qt.TabFocusReason);
        for (const next of [square, chip, row, bare]) {
            keyClick(Qt.Key_Tab);
            verify(next.activeFocus, next);
        }
        keyClick(Qt.Key_Backtab);
        verify(row.activeFocus);
    }

    function test_spoken() {
        compare(Reader.name(action), "Go on");
        compare(Reader.name(square), "Search");
        compare(Reader.name(row), "De Linde, round 1");
        compare(Reader.role(row), Accessible.Button);
    }

    function test_theChipIsFeltLargerThanItIsDrawn() {
        compare(chip.height, 48);
        compare(chip.background.height, 32);
    }
}

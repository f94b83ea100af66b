// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Tweeluik.Controls
import Tweeluik.Reader

// What is chosen comes from outside; a press asks for it.
TestCase {
    id: suite

    property bool answers: true

    name: "Choices"
    when: windowShown
    width: 800
    height: 600
    visible: true

    SignalSpy {
        id: edits

        signalName: "edited"
    }

    Column {
        width: 400
        spacing: 12

        TickBox {
            id: tick

            width: parent.width
            text: "Tick"
            note: "A note"
            reason: "Fixed."
            onEdited: on => {
                if (suite.answers)
                    tick.on = on;
            }
        }

        ChoiceGroup {
            id: choice

            width: parent.width
            label: "Choice"
            options: [{
                    "value": "a",
                    "text": "First"
                }, {
                    "value": "b",
                    "text": "Second"
                }, {
                    "value": "c",
                    "text": "Third",
                    "reason": "Not on this tablet."
                }]
            onEdited: value => {
                if (suite.answers)
                    choice.value = value;
            }
        }

        Segments {
            id: segments

            width: parent.width
            label: "Language"
            options: [{
                    "value": "nl",
                    "text": "Nederlands"
                }, {
                    "value": "en",
                    "text": "English"
                }]
            onEdited: value => {
                if (suite.answers)
                    segments.value = value;
            }
        }
    }

    function init() {
        answers = true;
        tick.enabled = true;
        tick.on = false;
        choice.value = "a";
        segments.value = "nl";
        edits.clear();
    }

    // The options of a group, in their order.
    function options(group: Item): var {
        const found = [];
        const search = item => {
            if (item.choosable)
                found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                search(item.children[i]);
        };
        search(group);
        return found;
    }

    function test_tick() {
        edits.target = tick;
        mouseClick(tick);
        compare(edits.count, 1);
        verify(tick.on);
        tick.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(!tick.on);
        verify(Reader.toggle(tick));
        verify(tick.on);
        verify(Reader.press(tick));
        verify(!tick.on);
        compare(edits.count, 4);
    }

    function test_aRefusedTickStaysAsItWas() {
        answers = false;
        edits.target = tick;
        mouseClick(tick);
        compare(edits.count, 1);
        verify(!tick.on);
        verify(!tick.checked);
        verify(!Reader.checked(tick));
        tick.on = true;
        verify(tick.checked);
        verify(Reader.checked(tick));
    }

    function test_spoken() {
        Reader.comeOn();
        tick.on = true;
        compare(Reader.role(tick), Accessible.CheckBox);
        compare(Reader.name(tick), "Tick");
        compare(Reader.description(tick), "A note");
        verify(Reader.checkable(tick));
        verify(Reader.checked(tick));
        const first = options(choice)[0];
        compare(Reader.role(first), Accessible.RadioButton);
        verify(Reader.checked(first));
        verify(!Reader.checked(options(choice)[1]));
        compare(Reader.role(options(segments)[1]), Accessible.RadioButton);
    }

    // The template writes its own role and state when a reader comes on in the middle.
    function test_spokenAlsoWhenTheReaderComesLate() {
        tick.on = true;
        Reader.comeOn();
        compare(Reader.role(tick), Accessible.CheckBox);
        verify(Reader.checked(tick));
        tick.on = false;
        verify(!Reader.checked(tick));
    }

    function test_disabledTickSaysWhy() {
        tick.enabled = false;
        edits.target = tick;
        mouseClick(tick);
        Reader.press(tick);
        compare(edits.count, 0);
        compare(Reader.description(tick), "Fixed.");
    }

    function test_choose_data() {
        return [{
                "tag": "ChoiceGroup",
                "group": choice,
                "value": "b"
            }, {
                "tag": "Segments",
                "group": segments,
                "value": "en"
            }];
    }

    function test_choose(row) {
        edits.target = row.group;
        mouseClick(options(row.group)[1]);
        compare(edits.count, 1);
        compare(row.group.value, row.value);
        verify(options(row.group)[1].on);
        verify(!options(row.group)[0].on);
        verify(Reader.press(options(row.group)[0]));
        verify(options(row.group)[0].on);
    }

    function test_arrowsMoveWithoutChoosing() {
        const first = options(choice)[0];
        const second = options(choice)[1];
        first.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        verify(second.activeFocus);
        compare(choice.value, "a");
        keyClick(Qt.Key_Up);
        verify(first.activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(choice.value, "b");
    }

    function test_aBlockedOptionStaysInSightAndSaysWhy() {
        const third = options(choice)[2];
        edits.target = choice;
        mouseClick(third);
        compare(edits.count, 0);
        verify(third.visible);
        compare(Reader.description(third), "Not on this tablet.");
    }
}

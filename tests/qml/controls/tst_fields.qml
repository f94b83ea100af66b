// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Tweeluik.Controls
import Tweeluik.Reader

TestCase {
    id: suite

    name: "Fields"
    when: windowShown
    width: 800
    height: 900
    visible: true

    SignalSpy {
        id: edits

        signalName: "edited"
    }

    Column {
        width: 400
        spacing: 12

        Field {
            id: field

            width: parent.width
            label: "Organisation"
            hint: "As in the letter."
            reason: "Fixed."
            onEdited: value => field.value = value
        }

        TextBox {
            id: box

            width: parent.width
            label: "Reason"
            minimumLines: 1
            maximumLines: 4
            onEdited: value => box.value = value
        }

        Field {
            id: next

            width: parent.width
            label: "Next"
        }
    }

    // The item that is typed in.
    function input(item: Item): Item {
        let found = null;
        const search = at => {
            if (at.cursorRectangle !== undefined && at.selectAll !== undefined)
                found = at;
            for (let i = 0; i < at.children.length; ++i)
                search(at.children[i]);
        };
        search(item);
        return found;
    }

    function type(words: string) {
        for (const letter of words)
            keyClick(letter);
    }

    function init() {
        field.enabled = true;
        field.value = "";
        box.value = "";
        edits.clear();
    }

    function test_typing_data() {
        return [{
                "tag": "Field",
                "field": field
            }, {
                "tag": "TextBox",
                "field": box
            }];
    }

    function test_typing(row) {
        edits.target = row.field;
        row.field.forceActiveFocus();
        type("abc");
        compare(row.field.value, "abc");
        compare(edits.count, 3);
        compare(edits.signalArguments[1][0], "ab");
    }

    // The view model answers with the same value; the cursor must not jump to the end.
    function test_theCursorStaysWhereItIs(): void {
        field.value = "De Linde";
        field.forceActiveFocus();
        input(field).cursorPosition = 3;
        type("x");
        compare(field.value, "De xLinde");
        compare(input(field).cursorPosition, 4);
    }

    function test_aValueFromOutsideIsShownAndNotSentBack() {
        edits.target = box;
        box.value = "From the other tablet";
        compare(box.text, "From the other tablet");
        compare(edits.count, 0);
        edits.target = field;
        field.value = "From the other tablet";
        compare(field.text, "From the other tablet");
        compare(edits.count, 0);
    }

    function test_theBoxGrowsAndThenScrolls() {
        const one = box.height;
        box.value = "one\ntwo\nthree";
        tryVerify(() => box.height > one);
        const three = box.height;
        box.value = "1\n2\n3\n4";
        tryVerify(() => box.height > three);
        // At rest: Qt 6.8 comes to the height in more than one step.
        waitForRendering(box);
        const four = box.height;
        box.value = "1\n2\n3\n4\n5\n6\n7\n8";
        waitForRendering(box);
        compare(box.height, four);
        box.forceActiveFocus();
        box.cursorPosition = box.text.length;
        tryVerify(() => box.cursorRectangle.y > 0 && box.cursorRectangle.y + box.cursorRectangle.height <= box.height);
    }

    function test_tabLeavesTheBox() {
        box.forceActiveFocus();
        keyClick(Qt.Key_Tab);
        verify(next.activeFocus);
        compare(box.value, "");
        keyClick(Qt.Key_Backtab);
        verify(box.activeFocus);
    }

    function test_spoken() {
        compare(Reader.name(input(field)), "Organisation");
        compare(Reader.description(input(field)), "As in the letter.");
        compare(Reader.name(input(box)), "Reason");
        compare(Reader.role(input(box)), Accessible.EditableText);
        field.problem = "Not in the list.";
        compare(Reader.description(input(field)), "Not in the list.");
        field.problem = "";
        field.enabled = false;
        compare(Reader.description(input(field)), "Fixed.");
    }

    // The template writes its own description when a reader comes on in the middle.
    function test_spokenAlsoWhenTheReaderComesLate() {
        Reader.comeOn();
        compare(Reader.name(input(field)), "Organisation");
        compare(Reader.description(input(field)), "As in the letter.");
        box.problem = "Too long.";
        Reader.comeOn();
        compare(Reader.description(input(box)), "Too long.");
        box.problem = "";
        compare(Reader.description(input(box)), "");
    }
}

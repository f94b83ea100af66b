// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtTest
import Tweeluik.Controls
import Tweeluik.Theme

TestCase {
    id: suite

    name: "Panels"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    SignalSpy {
        id: acted

        target: question
        signalName: "acted"
    }

    SignalSpy {
        id: kept

        target: question
        signalName: "kept"
    }

    SignalSpy {
        id: undone

        target: bar
        signalName: "undone"
    }

    ActionButton {
        id: behind

        text: "Behind"
    }

    SideDrawer {
        id: drawer

        title: "Descriptions"

        ActionButton {
            id: inside

            text: "Inside"
        }
    }

    ConfirmDialog {
        id: question

        title: "Erase?"
        text: "All of it goes."
        actText: "Erase"
        destroys: true
    }

    UndoBar {
        id: bar

        y: 500
    }

    ScrollColumn {
        id: scroller

        y: 100
        width: 300
        height: 200

        Repeater {
            model: 10

            ActionButton {
                required property int index

                objectName: "row" + index
                text: "Row " + index
            }
        }

        TextBox {
            id: tall

            value: "1\n2\n3\n4\n5\n6\n7\n8\n9\n10"
            maximumLines: 12
            label: "Long"
            Layout.fillWidth: true
        }
    }

    function initTestCase() {
        Theme.reducedMotion = true;
    }

    function cleanup() {
        drawer.close();
        question.close();
        tryVerify(() => !drawer.visible && !question.visible);
        drawer.pinned = false;
        bar.shown = false;
        acted.clear();
        kept.clear();
        undone.clear();
        scroller.contentY = 0;
    }

    function test_theDrawerHoldsTheKeyboardAndGivesItBack() {
        behind.forceActiveFocus(Qt.TabFocusReason);
        drawer.open();
        tryVerify(() => drawer.opened);
        verify(!behind.activeFocus);
        for (let i = 0; i < 8; ++i) {
            keyClick(Qt.Key_Tab);
            verify(drawer.activeFocus, "Tab " + i);
        }
        keyClick(Qt.Key_Escape);
        tryVerify(() => !drawer.visible);
        verify(behind.activeFocus);
    }

    function test_theDrawerIsAsWideAsItShouldBe() {
        drawer.open();
        tryVerify(() => drawer.opened);
        compare(drawer.width, 480);
        compare(drawer.x + drawer.width, drawer.parent.width);
        compare(drawer.height, drawer.parent.height);
    }

    function test_aTapBesideTheDrawerClosesItAndDoesNothingElse() {
        drawer.open();
        tryVerify(() => drawer.opened);
        mouseClick(suite, 100, 600);
        tryVerify(() => !drawer.visible);
    }

    function test_aSwipeDoesNotCloseTheDrawer() {
        drawer.open();
        tryVerify(() => drawer.opened);
        mouseDrag(inside, 10, 10, 400, 0, Qt.LeftButton, Qt.NoModifier, 5);
        verify(drawer.opened);
    }

    function test_aPinnedDrawerStays() {
        drawer.pinned = true;
        drawer.open();
        tryVerify(() => drawer.opened);
        mouseClick(behind);
        keyClick(Qt.Key_Escape);
        verify(drawer.opened);
    }

    function test_theQuestionBeginsAtTheSafeAnswer() {
        question.open();
        tryVerify(() => question.opened);
        verify(question.height > 100);
        keyClick(Qt.Key_Return);
        tryVerify(() => !question.visible);
        compare(kept.count, 1);
        compare(acted.count, 0);
    }

    function test_escapeKeeps() {
        question.open();
        tryVerify(() => question.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !question.visible);
        compare(kept.count, 1);
        compare(acted.count, 0);
    }

    function test_theOtherAnswerActs() {
        question.open();
        tryVerify(() => question.opened);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        tryVerify(() => !question.visible);
        compare(acted.count, 1);
        compare(kept.count, 0);
    }

    function test_aTapBesideTheQuestionAnswersNothing() {
        question.open();
        tryVerify(() => question.opened);
        mouseClick(suite, 5, 5);
        verify(question.opened);
        compare(kept.count + acted.count, 0);
    }

    function test_undo() {
        bar.offer("Note moved to item 8.");
        verify(bar.visible);
        const undo = findChild(bar, "undo");
        mouseClick(undo);
        compare(undone.count, 1);
        verify(!bar.visible);
    }

    function test_focusIsBroughtIntoView() {
        behind.forceActiveFocus(Qt.TabFocusReason);
        const last = findChild(scroller, "row9");
        last.forceActiveFocus(Qt.TabFocusReason);
        const y = last.mapToItem(scroller, 0, 0).y;
        verify(y >= 0 && y + last.height <= scroller.height, y);
        const first = findChild(scroller, "row0");
        first.forceActiveFocus(Qt.BacktabFocusReason);
        compare(scroller.contentY, 0);
    }

    function test_theLineOfTheCursorIsKeptInView() {
        tall.forceActiveFocus();
        tall.cursorPosition = 0;
        tall.cursorPosition = tall.text.length;
        const cursor = tall.mapToItem(scroller, tall.cursorRectangle.x, tall.cursorRectangle.y);
        verify(cursor.y >= 0 && cursor.y + tall.cursorRectangle.height <= scroller.height, cursor.y);
    }

    function test_keysScroll() {
        findChild(scroller, "row0").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_PageDown);
        verify(scroller.contentY > 0);
        keyClick(Qt.Key_End);
        compare(scroller.contentY, scroller.contentHeight - scroller.height);
        keyClick(Qt.Key_Home);
        compare(scroller.contentY, 0);
        keyClick(Qt.Key_Down);
        verify(scroller.contentY > 0);
    }
}

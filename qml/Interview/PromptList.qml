// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The questions of the item in hand. Moving on keeps the one just read in view.
ScrollColumn {
    id: list

    required property PromptModel prompts
    required property QuietQuestionViewModel questions
    property bool alone: false
    property bool heardBefore: false
    property bool ended: false
    property int last: 0
    property bool keyboardFollows: false

    signal chosen(int row)
    signal enough
    signal asked
    signal partly
    signal notDiscussed
    signal heardAsked
    signal skipped
    signal reopened
    signal ticked(string sub, bool on)

    // The one in hand wholly in view, and the one just read too when both fit.
    function follow(): void {
        const now = rows.itemAt(prompts.current);
        const before = rows.itemAt(last);
        last = prompts.current;
        if (!now)
            return;
        const top = before && before.y < now.y && now.y + now.height - before.y <= height ? before.y : now.y;
        contentY = Math.max(0, Math.min(top, Math.max(contentY, now.y + now.height + Theme.space.px24 - height), contentHeight - height));
        if (keyboardFollows)
            takeFocus();
        keyboardFollows = false;
    }

    function takeFocus(): void {
        const row = rows.itemAt(prompts.current) as PromptDelegate;
        if (row)
            row.takeFocus();
    }

    spacing: Theme.space.px16
    // The page was turned or the text grew: the one in hand stays in view.
    onWidthChanged: later.restart()
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Questions of this item")

    // The sheet has its height only after it was laid out.
    Timer {
        id: later

        interval: Math.max(20, Theme.motion.state)
        onTriggered: list.follow()
    }

    Connections {
        target: list.prompts

        function onCurrentChanged(): void {
            later.restart();
        }
    }

    Repeater {
        id: rows

        model: list.prompts

        PromptDelegate {
            prompts: list.prompts
            alone: list.alone
            heardBefore: list.heardBefore
            ended: list.ended
            Layout.fillWidth: true
            onChosen: list.chosen(index)
            onEnough: {
                list.keyboardFollows = activeFocus;
                list.enough();
            }
            onAsked: list.asked()
            onPartly: list.partly()
            onNotDiscussed: list.notDiscussed()
            onHeardAsked: list.heardAsked()
            onSkipped: {
                list.keyboardFollows = activeFocus;
                list.skipped();
            }
            onReopened: list.reopened()
            onTicked: (sub, on) => list.ticked(sub, on)
        }
    }

    Repeater {
        model: list.questions.listed

        ListedQuestionDelegate {
            questions: list.questions
            alone: list.alone
            Layout.fillWidth: true
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// A quiet question on the list of its item, under the questions of the instrument: never a letter, always its word.
Item {
    id: row

    required property string question
    required property string words
    required property string standing
    required property bool finished
    required property QuietQuestionViewModel questions
    // On a page with room for one question: no place for letters or glyphs beside it.
    property bool alone: false
    readonly property real indent: alone ? 0 : Theme.space.px24 + 56 * Theme.scale

    implicitHeight: buttons.y + buttons.height

    Words {
        id: said

        x: row.indent
        y: Theme.space.px4
        width: Math.min(Theme.size.measureMax, row.width - x - (row.alone ? 0 : mark.width + Theme.space.px32))
        text: row.words
        type: Theme.type.voice
        soft: row.finished
    }

    PromptState {
        id: mark

        x: row.width - width - Theme.space.px24
        y: Theme.space.px4 + (Theme.type.voice.lineHeight - Theme.size.glyph) / 2
        stateName: row.finished ? "asked" : "open"
        words: row.finished ? "" : qsTr("quiet question", "beside one on the list")
        visible: !row.alone
    }

    QuestionButtons {
        id: buttons

        // The words of a quiet button begin where the question begins, but stay on the page.
        x: Math.max(0, row.indent - Theme.space.px16)
        y: said.y + said.height
        width: row.width - x
        standing: row.standing
        beside: row.words
        onListed: row.questions.list(row.question)
        onAsked: row.questions.asked(row.question)
        onPutAway: row.questions.putAway(row.question)
    }
}

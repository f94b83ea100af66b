// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// A quiet question in the drawer: what it says, and where it is now.
Column {
    id: row

    required property string question
    required property string words
    required property string standing
    required property string where
    required property QuietQuestionViewModel questions
    // On the tablet of the one who asks it can be taken up.
    property bool asking: false

    spacing: Theme.space.px4

    Hairline {
        width: row.width
    }

    Item {
        width: 1
        height: Theme.space.px4
    }

    Words {
        width: row.width
        text: row.where
        type: Theme.type.meta
        soft: true
    }

    Words {
        width: row.width
        text: row.words
        type: Theme.type.voiceNote
    }

    WhenWanted {
        // The words of a quiet button begin where the question begins.
        x: -Theme.space.px16
        width: row.width - x
        height: implicitHeight
        wanted: row.asking

        QuestionButtons {
            standing: row.standing
            beside: row.words
            onListed: row.questions.list(row.question)
            onAsked: row.questions.asked(row.question)
            onPutAway: row.questions.putAway(row.question)
        }
    }
}

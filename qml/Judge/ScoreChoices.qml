// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The five descriptions and, as large, that it cannot be judged yet.
ColumnLayout {
    id: card

    required property ScoreEntryViewModel entry
    property bool fixed: false

    spacing: Theme.space.px8
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    Words {
        id: title

        text: qsTr("Which description fits best?")
        type: Theme.type.metaStrong
        soft: true
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: card.entry.levels

        ScoreChoiceDelegate {
            required property int level
            required property bool chosen
            required property string spoken
            required words

            figure: level
            text: spoken
            on: chosen
            fixed: card.fixed
            Layout.fillWidth: true
            onClicked: card.entry.choose(level)
        }
    }

    ScoreChoiceDelegate {
        text: on ? qsTr("%1, chosen", "a choice").arg(words) : words
        words: qsTr("This I cannot judge yet")
        note: qsTr("does not count as a low figure")
        on: card.entry.cannotJudge
        fixed: card.fixed
        Layout.fillWidth: true
        onClicked: card.entry.chooseCannotJudge()
    }
}

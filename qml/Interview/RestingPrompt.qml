// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// A question that is not in hand. A tap takes it in hand.
TapArea {
    id: row

    required property string letter
    required property string words
    required property string glyph
    required property string stateWords
    required property bool finished
    // Long words may break: only where a whole one would not fit.
    readonly property bool narrow: width < 520 * Theme.scale

    leftPadding: Theme.space.px24
    rightPadding: Theme.space.px24
    topPadding: Theme.space.px4
    bottomPadding: Theme.space.px4

    contentItem: RowLayout {
        spacing: Theme.space.px8

        Words {
            text: row.letter
            type: Theme.type.lead
            soft: true
            Layout.preferredWidth: 48 * Theme.scale
            Layout.leftMargin: Theme.space.px8
            Layout.rightMargin: -Theme.space.px8
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (Theme.type.voice.lineHeight - Theme.type.lead.lineHeight) / 2
            Accessible.ignored: true
        }

        Words {
            text: row.narrow ? row.words : row.words.replace(/\u00AD/g, "")
            type: Theme.type.voice
            soft: row.finished
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.measureMax
            Accessible.ignored: true
        }

        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 0
        }

        PromptState {
            stateName: row.glyph
            words: row.stateWords
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: width
            Layout.topMargin: (Theme.type.voice.lineHeight - Theme.size.glyph) / 2
        }
    }
}

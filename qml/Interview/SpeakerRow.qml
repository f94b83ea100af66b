// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Who says it: the people at the table in the order of their seats, by person mark. One at a time; a second tap takes
// it off.
GridLayout {
    id: row

    required property SpeakerModel speakers
    property bool flat: false
    // Not room enough for the whole role in one row of ten.
    property bool shortened: false

    signal toggled(string member)

    columnSpacing: Theme.space.px8
    rowSpacing: Theme.space.px8

    Repeater {
        model: row.speakers

        ChoiceArea {
            id: cell

            required property string member
            required property string words
            required property string shortWords
            required property string spoken
            required property bool chosen

            text: spoken
            topPadding: Theme.space.px4
            bottomPadding: Theme.space.px4
            leftPadding: row.flat ? Theme.space.px12 : 2
            rightPadding: leftPadding
            on: chosen
            Layout.fillWidth: !row.flat
            Layout.fillHeight: true
            Layout.preferredWidth: row.flat ? implicitWidth : 1
            onClicked: row.toggled(member)

            contentItem: Words {
                // The number stays with the last word.
                text: (row.shortened ? cell.shortWords : cell.words).replace(/ (\d+)$/, "\u00A0$1")
                type: Theme.type.meta
                color: cell.chosen ? Theme.colors.petrol : Theme.colors.ink
                lineHeight: Math.round(17 * Theme.scale)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: row.flat ? Text.NoWrap : Text.Wrap
                Accessible.ignored: true
            }

            background: ChoiceBackground {
                chosen: cell.chosen
            }
        }
    }
}

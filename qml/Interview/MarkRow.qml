// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The form marks, one tap each; several can be on.
GridLayout {
    id: row

    required property MarkModel marks
    // Little room: glyph beside the word, 48 high.
    property bool flat: false

    signal toggled(int mark)

    columnSpacing: Theme.space.px8
    rowSpacing: Theme.space.px8

    Repeater {
        model: row.marks

        TickArea {
            id: cell

            required property int mark
            required property string words
            required property string glyph
            required property bool chosen

            text: words
            topPadding: Theme.space.px4
            bottomPadding: Theme.space.px4
            leftPadding: row.flat ? Theme.space.px12 : 2
            rightPadding: leftPadding
            on: chosen
            Layout.fillWidth: !row.flat
            Layout.preferredWidth: row.flat ? implicitWidth : 1
            Layout.fillHeight: true
            Layout.minimumHeight: row.flat ? Theme.size.target : Theme.size.mark
            onClicked: row.toggled(mark)

            contentItem: GridLayout {
                columns: row.flat ? 2 : 1
                columnSpacing: Theme.space.px8
                rowSpacing: 2

                Glyph {
                    name: cell.glyph
                    color: cell.chosen ? Theme.colors.petrol : Theme.colors.ink
                    size: Theme.size.iconSmall
                    Layout.alignment: Qt.AlignCenter
                }

                Words {
                    text: cell.words
                    type: Theme.type.meta
                    lineHeight: Math.round(17 * Theme.scale)
                    verticalAlignment: Text.AlignVCenter
                    color: cell.chosen ? Theme.colors.petrol : Theme.colors.ink
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: row.flat ? Text.NoWrap : Text.Wrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }

            background: ChoiceBackground {
                chosen: cell.chosen
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// One of the sentences of the question in hand, with a box to tick.
TickArea {
    id: row

    required property string subId
    required property string words
    required property bool ticked
    property bool narrow: false

    signal tickAsked(bool on)

    text: words.replace(/\u00AD/g, "")
    topPadding: Theme.space.px4
    bottomPadding: topPadding
    leftPadding: 0
    rightPadding: 0
    on: ticked
    onClicked: tickAsked(!ticked)

    contentItem: RowLayout {
        spacing: Theme.space.px16

        Rectangle {
            Layout.preferredWidth: Theme.size.icon
            Layout.preferredHeight: Theme.size.icon
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (Theme.type.voiceLarge.lineHeight - height) / 2
            radius: Theme.space.px4
            color: row.ticked ? Theme.colors.petrol : "transparent"
            border.color: row.ticked ? Theme.colors.petrol : Theme.colors.edge
            border.width: Theme.border.chosen

            Glyph {
                anchors.centerIn: parent
                name: "check"
                size: Theme.size.iconSmall
                color: Theme.colors.overPetrol
                visible: row.ticked
            }
        }

        Words {
            text: row.narrow ? row.words : row.words.replace(/\u00AD/g, "")
            type: Theme.type.voiceLarge
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

// A level in the shape of whoever chose it: ○ the first auditor, □ the second; without a person a rounded square.
Rectangle {
    id: figure

    enum Kind {
        First,
        Second,
        Agreed,
        Between
    }

    required property int level // 0: none
    property int kind: ScoreFigure.First
    property bool filled: true
    property real size: Theme.size.score

    implicitWidth: size
    implicitHeight: size
    radius: kind === ScoreFigure.Second ? Theme.space.px4 : kind === ScoreFigure.Agreed ? Theme.radius.control : size / 2
    color: filled ? Theme.colors.petrol : Theme.colors.paper
    border.color: Theme.colors.petrol
    border.width: filled && !Theme.highContrast ? 0 : 2

    Words {
        anchors.centerIn: parent
        text: figure.level > 0 ? figure.level : "?"
        type: Theme.type.heading
        color: figure.filled ? Theme.colors.overPetrol : Theme.colors.soft
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Who asks and who takes notes, in the drawer of the talk.
ColumnLayout {
    id: card

    required property RoleViewModel role
    property bool asking: false

    // The drawer in which it stands makes room.
    signal chosen

    spacing: Theme.space.px8

    Words {
        text: qsTr("Roles")
        type: Theme.type.metaStrong
        soft: true
        Layout.fillWidth: true
    }

    Words {
        text: card.role.nowWords + "."
        Layout.fillWidth: true
    }

    ActionButton {
        text: qsTr("Swap: %1", "who asks, who takes notes").arg(card.role.swapWords)
        glyph: "swap"
        large: true
        Layout.fillWidth: true
        onClicked: {
            card.chosen();
            card.role.swap();
        }
    }

    TapRow {
        title: qsTr("The other tablet gave out: go on with this one")
        glyph: "swap"
        endGlyph: ""
        visible: !card.asking && card.role.mayTakeOver
        Layout.fillWidth: true
        onClicked: {
            card.chosen();
            card.role.takeOver();
        }
    }
}

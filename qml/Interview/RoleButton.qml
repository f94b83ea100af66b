// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The two panels with the role of this tablet's auditor. Opens the drawer in which roles are swapped.
TapArea {
    id: button

    required property RoleViewModel role
    // The other tablet is here: the panels touch.
    property bool together: false

    text: qsTr("Role: %1. The talk: swap, break, end").arg(role.words)
    leftPadding: Theme.space.px8
    rightPadding: Theme.space.px8

    contentItem: RowLayout {
        spacing: Theme.space.px8

        TwoPanels {
            together: button.together
            mineLeft: button.role.first
        }

        Words {
            text: button.role.words
            type: Theme.type.meta
            soft: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Tweeluik.Theme

// Chosen = tint and a heavier outline; never filled, because the filled button is where work ends.
Rectangle {
    id: ground

    required property bool chosen

    radius: Theme.radius.control
    color: chosen ? Theme.colors.petrolSoft : Theme.colors.paper
    border.color: chosen ? Theme.colors.petrol : Theme.colors.edge
    border.width: chosen ? Theme.border.chosen : Theme.border.control
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// A line that parts two things; decoration only. Give it a width, or a height with `vertical`.
Rectangle {
    id: hairline

    property bool vertical: false

    implicitWidth: vertical ? Theme.border.hairline : 48
    implicitHeight: vertical ? 48 : Theme.border.hairline
    color: Theme.colors.line
}

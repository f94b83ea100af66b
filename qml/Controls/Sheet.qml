// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// What is in hand now: a sheet with a hairline round it. Children stand under each other. Never one inside another.
Rectangle {
    id: sheet

    default property alias content: column.data
    property alias spacing: column.spacing
    property real padding: Theme.space.px24

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radius.panel
    color: Theme.colors.sheet
    border.color: Theme.colors.line
    border.width: Theme.border.hairline

    ColumnLayout {
        id: column

        x: sheet.padding
        y: sheet.padding
        width: sheet.width - 2 * sheet.padding
        spacing: Theme.space.px12
    }
}

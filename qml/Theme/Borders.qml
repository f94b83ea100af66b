// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Line widths. In high contrast the outline of a control is twice as heavy.
QtObject {
    required property bool highContrast

    readonly property int hairline: 1
    readonly property int control: highContrast ? 2 : 1
    readonly property int chosen: highContrast ? 3 : 2
    readonly property int focus: 3
    readonly property int focusGap: 2
}

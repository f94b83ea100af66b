// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Tweeluik.Theme

// What can be on or off by itself. As TapArea, but a screen reader calls it a check box: the role of a template cannot
// be overruled in Qt 6.4, so the template has to be that of a check box.
T.CheckBox {
    id: area

    // Why it is disabled, in words. Drawn by ActionButton, spoken by all.
    property string reason
    property real radius: Theme.radius.control
    // Comes from outside, a press only asks.
    property bool on: false
    readonly property bool choosable: true

    implicitWidth: Math.max(Theme.size.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.size.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.TabFocus
    checked: on
    onCheckedChanged: {
        if (checked !== on)
            checked = Qt.binding(() => area.on);
    }
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.name: text
    Accessible.description: enabled ? "" : reason
    // Press of a screen reader: Qt 6.4 says yes to it and does nothing.
    Accessible.onPressAction: if (area.enabled)
        area.clicked()
    Accessible.onToggleAction: if (area.enabled)
        area.clicked()
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            area.clicked();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            area.clicked();
    }

    PressMarks {
        control: area
        radius: area.radius
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Tweeluik.Theme

// What can be pressed: by finger, Space, Enter and by a screen reader. The other controls are made of it; a page uses
// it bare for a surface of its own (text = the spoken name, contentItem = what is drawn).
// A tap does not take the keyboard away from the field that is being typed in; Tab does reach it.
T.AbstractButton {
    id: area

    // Why it is disabled, in words. Drawn by ActionButton, spoken by all.
    property string reason
    property real radius: Theme.radius.control
    // Can be on or off, and is: what a screen reader says of it. `on` comes from outside, a press only asks.
    property bool choosable: false
    property bool on: false

    implicitWidth: Math.max(Theme.size.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.size.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.TabFocus
    checkable: choosable
    checked: on
    onCheckedChanged: {
        if (checked !== on)
            checked = Qt.binding(() => area.on);
    }
    // What the template of Qt 6.4 says it is, whatever stands here: one of several is a ChoiceArea.
    Accessible.role: choosable ? Accessible.CheckBox : Accessible.Button
    Accessible.checkable: choosable
    Accessible.checked: on
    Accessible.name: text
    Accessible.description: enabled ? "" : reason
    // Press of a screen reader: Qt 6.4 says yes to it and does nothing.
    Accessible.onPressAction: if (area.enabled)
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

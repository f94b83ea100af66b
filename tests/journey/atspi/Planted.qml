// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One item as it should be and three that are not: without a name, without a press action, without a role that tells.
Window {
    visible: true
    width: 400
    height: 300

    component Spot: T.AbstractButton {
        width: 48
        height: 48
        Accessible.name: text
        Accessible.onPressAction: clicked()
    }

    Spot {
        text: "Good"
    }

    Spot {
        x: 60
    }

    Rectangle {
        x: 120
        width: 48
        height: 48
        Accessible.role: Accessible.PageTab
        Accessible.name: "Without a press"
    }

    Rectangle {
        x: 180
        width: 48
        height: 48
        Accessible.role: Accessible.StaticText
        Accessible.name: "Without a role"
        Accessible.onPressAction: width = 50
    }
}

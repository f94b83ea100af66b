// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls

Item {
    id: page

    property bool destroys: true

    Words {
        x: 40
        y: 40
        text: "The page behind the question"
    }

    ConfirmDialog {
        visible: true
        title: "Erase this measurement?"
        text: "All notes of it go from this tablet. This cannot be undone."
        keepText: "Keep it"
        actText: "Erase for good"
        destroys: page.destroys
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Tweeluik.Theme

// Shows where one is in what scrolls, for as long as there is more than fits. It is looked at, not held.
T.ScrollIndicator {
    id: indicator

    implicitWidth: 8
    padding: 2
    visible: size < 1
    minimumSize: 0.08

    contentItem: Rectangle {
        implicitWidth: 4
        radius: 2
        color: Theme.colors.edge
    }
}

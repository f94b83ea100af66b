// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import Tweeluik.Controls

// Asked once, because the clock cannot be set going again.
ConfirmDialog {
    title: qsTr("End the talk?")
    text: qsTr("The clock stops for good. Notes and questions stay open: they can be completed afterwards.")
    keepText: qsTr("Go on talking")
    actText: qsTr("End the talk")
}

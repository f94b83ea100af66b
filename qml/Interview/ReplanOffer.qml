// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import Tweeluik.Controls

// A proposal for the time waits: one quiet button, that comes at a change of question or item.
ActionButton {
    text: qsTr("A proposal for the time")
    glyph: "clock"
}

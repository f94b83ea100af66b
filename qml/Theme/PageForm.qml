// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// The form that a page takes in the room it gets. A page makes one and binds to it:
//     readonly property PageForm form: PageForm { width: page.width; height: page.height }
// Effective width = width / text scale, so that turning, splitting and enlarging follow one set of rules.
QtObject {
    id: form

    enum Kind {
        Compact,
        Portrait,
        Landscape
    }

    required property real width
    required property real height

    readonly property real effectiveWidth: width / Theme.scale
    readonly property real effectiveHeight: height / Theme.scale
    readonly property int kind: effectiveWidth >= 1024 ? PageForm.Landscape : effectiveWidth >= 720 ? PageForm.Portrait : PageForm.Compact
    readonly property bool landscape: kind === PageForm.Landscape
    readonly property bool portrait: kind === PageForm.Portrait
    readonly property bool compact: kind === PageForm.Compact
    // Little height: three lines to write in, marks and speakers in one row that moves sideways, the clock in one line.
    readonly property bool low: effectiveHeight < 640
    readonly property int margin: landscape ? 40 : portrait ? 24 : 16
}

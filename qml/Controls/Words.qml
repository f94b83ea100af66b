// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// Text on the screen in one of the type styles. It wraps and never ends in "…", is always plain text, and its lines
// stand at the height of the style.
Text {
    id: words

    property TypeStyle type: Theme.type.text
    // Second-rank text.
    property bool soft: false
    // Set by who may shorten it to one line: a tap shows the whole, so it may end in "…".
    property bool opensOnTap: false

    color: soft ? Theme.colors.soft : Theme.colors.ink
    font: type.font
    // With a fixed line height Qt puts all the spare room below the words; half of it belongs above them. Words that are
    // centred are centred by their ink, without it.
    topPadding: verticalAlignment === Text.AlignVCenter ? 0 : type.air
    bottomPadding: -topPadding
    lineHeight: type.lineHeight
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    elide: opensOnTap ? Text.ElideRight : Text.ElideNone
    // A bare Text is not in the tree of Qt 6.4; one that another item already speaks sets Accessible.ignored.
    Accessible.role: Accessible.StaticText
    Accessible.name: text.indexOf("\u00AD") < 0 ? text : text.replace(/\u00AD/g, "")
}

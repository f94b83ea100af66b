// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// A small drawing in one colour: see GlyphPaths for the names. Decoration: who uses it gives the words.
Item {
    id: glyph

    required property string name
    property color color: Theme.colors.soft
    property real size: Theme.size.icon
    readonly property string strokes: GlyphPaths.strokes[name] ?? ""
    readonly property string fills: GlyphPaths.fills[name] ?? ""
    // False for the moment in which a new drawing is made ready.
    readonly property bool drawn: drawing.status === Image.Ready

    implicitWidth: size
    implicitHeight: size

    Drawing {
        id: drawing

        size: glyph.size
        visible: glyph.name.length > 0
        elements: glyph.name.length === 0 ? "" : "<path fill='none' stroke-linecap='round' stroke-linejoin='round' stroke='" + ink(glyph.color) + "' stroke-width='" + Theme.size.iconStroke + "' d='" + glyph.strokes + "'/><path fill='" + ink(glyph.color) + "' d='" + glyph.fills + "'/>"
    }
}

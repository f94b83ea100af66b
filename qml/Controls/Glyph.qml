// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Tweeluik.Theme

// A small drawing in one colour: see GlyphPaths for the names. Decoration: who uses it gives the words.
Item {
    id: glyph

    required property string name
    property color color: Theme.colors.soft
    property real size: Theme.size.icon

    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 24
        height: 24
        scale: glyph.size / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            fillColor: "transparent"
            strokeColor: glyph.color
            strokeWidth: Theme.size.iconStroke
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: GlyphPaths.strokes[glyph.name] ?? ""
            }
        }

        ShapePath {
            fillColor: glyph.color
            strokeColor: "transparent"
            strokeWidth: 0

            PathSvg {
                path: GlyphPaths.fills[glyph.name] ?? ""
            }
        }
    }
}

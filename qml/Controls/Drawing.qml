// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window

// A drawing of own paths as an SVG picture. Not QtQuick.Shapes: under the software renderer of Qt 6.4 a Shape now and
// then reads a path that is gone while the scene is brought up to date, and the program ends there.
Image {
    id: drawing

    // SVG elements on a grid of `grid` by `grid`; colours by `ink`.
    required property string elements
    property int grid: 24
    property real size: 24
    readonly property int pixels: Math.ceil(size * Screen.devicePixelRatio)

    function ink(colour: color): string {
        return colour.toString();
    }

    width: size
    height: size
    sourceSize.width: pixels
    sourceSize.height: pixels
    fillMode: Image.Stretch
    source: elements.length === 0 ? "" : "data:image/svg+xml;utf8," + encodeURIComponent("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + grid + " " + grid + "'>" + elements + "</svg>")
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// How far something is, told by form and filling: it stays clear in grey. The word for it stands beside it or is given
// as `text` for a screen reader.
Item {
    id: control

    enum Kind {
        Open,
        Now,
        Partly,
        Asked,
        Enough,
        Skipped,
        NotDiscussed
    }

    required property int kind
    property string text
    property real size: Theme.size.glyph
    readonly property bool idle: kind === StateGlyph.Open || kind === StateGlyph.NotDiscussed
    readonly property color ink: idle ? Theme.colors.edge : Theme.colors.petrol
    readonly property color signInk: kind === StateGlyph.Enough ? Theme.colors.overPetrol : ink
    readonly property string sign: {
        switch (kind) {
        case StateGlyph.Asked:
        case StateGlyph.Enough:
            return "M7.4 12.3 L10.6 15.4 L16.6 9";
        case StateGlyph.Skipped:
            return "M7.5 12 H16.5";
        case StateGlyph.NotDiscussed:
            return "M4.5 19.5 L19.5 4.5";
        default:
            return "";
        }
    }
    readonly property string body: {
        switch (kind) {
        case StateGlyph.Now:
            return "M12 6.5 A5.5 5.5 0 1 1 11.99 6.5 Z";
        case StateGlyph.Partly:
            return "M12 1 A11 11 0 0 0 12 23 Z";
        case StateGlyph.Enough:
            return "M12 1 A11 11 0 1 1 11.99 1 Z";
        default:
            return "";
        }
    }
    // False for the moment in which a new drawing is made ready.
    readonly property bool drawn: drawing.status === Image.Ready

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Graphic
    Accessible.name: text
    Accessible.ignored: text.length === 0

    Drawing {
        id: drawing

        size: control.size
        elements: "<path fill='" + ink(control.ink) + "' d='" + control.body + "'/><path fill='none' stroke='" + ink(control.ink) + "' stroke-width='" + (Theme.highContrast ? 2.5 : 2) + "' d='M12 1 A11 11 0 1 1 11.99 1 Z'/><path fill='none' stroke-width='2' stroke-linecap='round' stroke-linejoin='round' stroke='" + ink(control.signInk) + "' d='" + control.sign + "'/>"
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls

// The glyph for the state of a question, by the name that the view model gives it.
StateGlyph {
    id: glyph

    required property string stateName

    kind: switch (glyph.stateName) {
    case "now":
        return StateGlyph.Now;
    case "partly":
        return StateGlyph.Partly;
    case "asked":
        return StateGlyph.Asked;
    case "enough":
        return StateGlyph.Enough;
    case "skipped":
        return StateGlyph.Skipped;
    case "notDiscussed":
        return StateGlyph.NotDiscussed;
    default:
        return StateGlyph.Open;
    }
}

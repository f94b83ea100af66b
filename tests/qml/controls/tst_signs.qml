// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Tweeluik.Controls
import Tweeluik.Theme

TestCase {
    id: suite

    name: "Signs"
    when: windowShown
    width: 800
    height: 400
    visible: true

    Figures {
        id: clock

        text: "11:11"
    }

    QuietBar {
        id: bar

        y: 100
        width: 400
        fills: [1, 1, 0.5, 0, 2, -1]
        groups: [2, 3, 1]
    }

    Glyph {
        id: glyph

        y: 150
        name: "check"
        color: "black"
    }

    StateGlyph {
        id: sign

        y: 200
        kind: StateGlyph.Open
    }

    function pieces(): var {
        return Array.from(bar.children).filter(child => child.filled !== undefined);
    }

    function test_digitsDoNotMoveWhatFollows() {
        clock.forceLayout();
        const width = clock.width;
        verify(width > 0);
        for (const text of ["14:31", "00:00", "23:58"]) {
            clock.text = text;
            clock.forceLayout();
            compare(clock.width, width);
        }
        clock.text = "1:11:11";
        clock.forceLayout();
        verify(clock.width > width);
    }

    function test_theCellsOfDigitsGrowWithTheText() {
        clock.text = "14:31";
        const cell = clock.cell;
        Theme.textScale = 2;
        verify(cell > 0);
        fuzzyCompare(clock.cell, 2 * cell, 1);
        Theme.textScale = 1;
    }

    function test_fullIsFull() {
        compare(pieces().map(piece => piece.filled), [1, 1, 0.5, 0, 1, 0]);
    }

    function test_thePiecesFillTheBarAndStandInGroups() {
        const all = pieces();
        fuzzyCompare(all[0].x, 0, 0.01);
        fuzzyCompare(all[5].x + all[5].width, 400, 0.01);
        const gaps = all.slice(1).map((piece, i) => Math.round(piece.x - all[i].x - all[i].width));
        compare(gaps, [3, 9, 3, 3, 9]);
    }

    // Every glyph has a drawing, and every drawing differs.
    function test_glyphs() {
        const seen = [];
        for (const name of GlyphPaths.names) {
            glyph.name = name;
            tryCompare(glyph, "drawn", true);
            const picture = grabImage(glyph);
            verify(!seen.some(other => other.equals(picture)), name);
            seen.push(picture);
        }
        verify(seen.length >= 30);
    }

    // In grey too: form and filling tell the states apart, not colour.
    function test_statesDiffer() {
        const seen = [];
        for (let kind = StateGlyph.Open; kind <= StateGlyph.NotDiscussed; ++kind) {
            sign.kind = kind;
            tryCompare(sign, "drawn", true);
            const picture = grabImage(sign);
            verify(!seen.some(other => other.equals(picture)), kind);
            seen.push(picture);
        }
        compare(seen.length, 7);
    }

    function test_aGlyphGrowsWithTheText() {
        const size = glyph.implicitWidth;
        Theme.textScale = 2;
        compare(size, 24);
        compare(glyph.implicitWidth, 40);
        Theme.textScale = 1;
    }
}

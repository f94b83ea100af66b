// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

ScrollColumn {
    id: page

    margin: Theme.space.px40

    Flow {
        spacing: Theme.space.px16
        Layout.fillWidth: true

        Repeater {
            model: GlyphPaths.names

            Column {
                id: cell

                required property string modelData

                width: 96 * Theme.scale
                spacing: Theme.space.px4

                Glyph {
                    name: cell.modelData
                    color: Theme.colors.ink
                    anchors.horizontalCenter: parent.horizontalCenter
                }

                Words {
                    text: cell.modelData
                    type: Theme.type.meta
                    soft: true
                    width: cell.width
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }

    StateRow {
        name: "StateGlyph"

        Repeater {
            model: [StateGlyph.Open, StateGlyph.Now, StateGlyph.Partly, StateGlyph.Asked, StateGlyph.Enough, StateGlyph.Skipped, StateGlyph.NotDiscussed]

            StateGlyph {
                required property int modelData

                kind: modelData
            }
        }
    }

    StateRow {
        name: "TwoPanels"

        TwoPanels {
        }

        TwoPanels {
            together: true
        }

        TwoPanels {
            together: true
            mineLeft: false
        }
    }

    StateRow {
        name: "PersonShape"

        PersonShape {
            kind: PersonShape.First
        }

        PersonShape {
            kind: PersonShape.Second
        }

        PersonShape {
            kind: PersonShape.Agreed
        }
    }

    StateRow {
        name: "QuietBar"

        QuietBar {
            fills: [0.65]
            text: "This item, on time"
        }

        QuietBar {
            fills: [1, 1, 1, 1, 1, 0.5, 0, 0, 0, 0, 0, 0]
            groups: [3, 1, 3, 3, 2]
            text: "Whole talk, a little later"
        }
    }

    StateRow {
        name: "plan, paused"

        QuietBar {
            fills: [1, 1, 1, 1, 1, 0.5, 0, 0, 0, 0, 0, 0]
            groups: [3, 1, 3, 3, 2]
            planAt: 0.54
            thickness: Theme.size.barNoteTaker
            text: "Whole talk with the plan"
        }

        QuietBar {
            fills: [1, 1, 1, 1, 1, 0.5, 0, 0, 0, 0, 0, 0]
            groups: [3, 1, 3, 3, 2]
            paused: true
            thickness: Theme.size.barNoteTaker
            text: "Paused"
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme

ScrollColumn {
    id: page

    margin: Theme.space.px40

    Repeater {
        model: [["Plain", ActionButton.Plain], ["Primary", ActionButton.Primary], ["Quiet", ActionButton.Quiet], ["Soft", ActionButton.Soft], ["Attention", ActionButton.Attention], ["Destroy", ActionButton.Destroy]]

        StateRow {
            id: kinds

            required property var modelData

            name: modelData[0]

            ActionButton {
                text: "At rest"
                kind: kinds.modelData[1]
            }

            ActionButton {
                text: "With a glyph"
                glyph: "check"
                kind: kinds.modelData[1]
            }

            ActionButton {
                text: "Pressed"
                kind: kinds.modelData[1]
                down: true
            }

            ActionButton {
                text: "Focus"
                kind: kinds.modelData[1]

                FocusRing {
                }
            }

            ActionButton {
                text: "Disabled"
                kind: kinds.modelData[1]
                enabled: false
                reason: "Item 3 is still open."
            }
        }
    }

    StateRow {
        name: "Narrow"

        ActionButton {
            text: "A long label that has to wrap over several lines"
            kind: ActionButton.Primary
            glyph: "lock"
            width: 220
        }

        ActionButton {
            text: "Large plain"
            large: true
        }
    }

    StateRow {
        name: "TapArea"

        TapArea {
            text: "A surface of one's own"
            width: Math.min(implicitWidth, parent.width)
            leftPadding: 16
            rightPadding: 16

            contentItem: Words {
                text: "A surface of one's own"
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }

        TapArea {
            text: "Pressed"
            leftPadding: 16
            rightPadding: 16
            down: true

            contentItem: Words {
                text: "Pressed"
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }

    StateRow {
        name: "TickArea"

        Repeater {
            model: [false, true]

            TickArea {
                required property bool modelData

                text: modelData ? "On" : "Off"
                on: modelData
                leftPadding: 16
                rightPadding: 16

                contentItem: Words {
                    text: parent.text
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }

    StateRow {
        name: "SquareButton"

        SquareButton {
            glyph: "search"
            text: "Search"
        }

        SquareButton {
            glyph: "book"
            text: "Pressed"
            down: true
        }

        SquareButton {
            glyph: "settings"
            text: "Focus"

            FocusRing {
            }
        }

        SquareButton {
            glyph: "pin"
            text: "On"
            on: true
        }

        SquareButton {
            glyph: "trash"
            text: "Disabled"
            enabled: false
            reason: "Nothing to erase."
        }
    }
}

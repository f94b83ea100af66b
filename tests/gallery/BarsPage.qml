// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

ScrollColumn {
    id: page

    spacing: Theme.space.px24

    TopBar {
        eyebrow: "Theme C"
        title: "6 Coaching en intervisie"
        showBack: true
        Layout.fillWidth: true

        SquareButton {
            glyph: "book"
            text: "Glossary"
        }

        SquareButton {
            glyph: "pause"
            text: "Pause"
        }

        Hairline {
            vertical: true
            Layout.preferredHeight: 24
        }

        TwoPanels {
        }

        Words {
            text: "asks"
            soft: true
        }
    }

    TopBar {
        title: "A title without more"
        Layout.fillWidth: true
    }

    UndoBar {
        shown: true
        text: "Note moved to item 8."
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: page.width - 32
    }

    ClosingBar {
        text: "All 12 items have been asked."
        Layout.fillWidth: true

        ActionButton {
            text: "Next item"
            large: true
        }

        ActionButton {
            text: "Close the interview"
            glyph: "lock"
            kind: ActionButton.Primary
        }
    }
}

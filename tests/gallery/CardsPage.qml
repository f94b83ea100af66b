// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

ScrollColumn {
    id: page

    margin: Theme.space.px40
    maximumWidth: 760

    NoticeCard {
        title: "Back on time: let 4 questions go?"
        text: "7b, 9b, 10d and 11d may go. Every essential question stays."
        glyph: "clock"
        Layout.fillWidth: true

        ActionButton {
            text: "See the proposal"
            kind: ActionButton.Primary
            large: false
        }

        ActionButton {
            text: "Not now"
            kind: ActionButton.Attention
        }
    }

    NoticeCard {
        text: "A card of which a button has many words."
        Layout.fillWidth: true

        ActionButton {
            text: "A button with more words than fit on one line when there is little room"
        }

        ActionButton {
            text: "Short"
        }
    }

    NoticeCard {
        text: "Saving takes longer than usual. What was shown as saved is safe."
        Layout.fillWidth: true
    }

    Sheet {
        Layout.fillWidth: true

        Words {
            text: "Sheet: what is in hand now"
            type: Theme.type.title
            Layout.fillWidth: true
        }

        Words {
            text: "Wat werkt goed in de begeleiding? En wat missen mensen nog?"
            type: Theme.type.voiceLarge
            Layout.fillWidth: true
        }
    }

    EmptyCard {
        text: "Here stand the measurements of this tablet. There is none yet."
        action: "New measurement"
        glyph: "plus"
        Layout.fillWidth: true
    }
}

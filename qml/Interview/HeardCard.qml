// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Who was not heard yet at this theme, by person mark, with sentences that invite without naming anybody.
ColumnLayout {
    id: card

    required property HeardViewModel heard
    property bool unfolded: false

    spacing: Theme.space.px4

    Words {
        text: qsTr("Not heard yet at this theme")
        type: Theme.type.metaStrong
        soft: true
        Layout.fillWidth: true
    }

    Words {
        text: card.heard.atTheme
        Layout.fillWidth: true
    }

    ActionButton {
        text: card.unfolded ? qsTr("Hide the sentences") : qsTr("Sentences that invite")
        kind: ActionButton.Quiet
        leftPadding: 0
        Layout.maximumWidth: card.width
        onClicked: card.unfolded = !card.unfolded
    }

    Repeater {
        model: card.unfolded ? card.heard.invitations : []

        Words {
            required property string modelData

            text: modelData
            type: Theme.type.voiceNote
            Layout.fillWidth: true
        }
    }
}

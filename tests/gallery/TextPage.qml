// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

ScrollColumn {
    id: page

    margin: Theme.space.px40
    spacing: Theme.space.px8

    Repeater {
        model: ["meta", "metaStrong", "text", "label", "labelStrong", "choice", "body", "bodyStrong", "lead", "title", "heading", "number", "voiceNote", "voice", "voiceLarge", "code"]

        Words {
            required property string modelData

            text: modelData + " · Wat werkt goed? 408 215"
            type: Theme.type[modelData]
            Layout.fillWidth: true

            Rectangle {
                z: -1
                anchors.fill: parent
                color: Theme.colors.petrolSoft
            }
        }
    }

    Figures {
        text: "14:31"
    }

    Figures {
        text: "11:11"
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

Item {
    id: page

    Words {
        x: 40
        y: 40
        text: "The page behind the panel"
    }

    SideDrawer {
        title: "Descriptions"
        visible: true
        pinnable: true

        Repeater {
            model: 5

            Column {
                id: level

                required property int index

                spacing: Theme.space.px4
                Layout.fillWidth: true

                Words {
                    text: "niveau " + (level.index + 1)
                    type: Theme.type.metaStrong
                    soft: true
                }

                Words {
                    width: level.width
                    text: "A description that is read, without anything to choose. It takes as many lines as it needs."
                    type: Theme.type.body
                }
            }
        }
    }
}

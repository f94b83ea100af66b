// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Tweeluik.Controls
import Tweeluik.Theme

// The sign of the product, two panels that share one round window, and its name.
Row {
    id: card

    spacing: Theme.space.px16
    Accessible.role: Accessible.Heading
    Accessible.name: name.text

    Item {
        width: Theme.size.iconSmall * 1.8
        height: width
        anchors.verticalCenter: parent.verticalCenter

        Shape {
            width: 36
            height: 36
            scale: parent.width / 36
            transformOrigin: Item.TopLeft

            ShapePath {
                fillColor: Theme.colors.petrol
                strokeColor: "transparent"
                strokeWidth: 0

                PathSvg {
                    path: "M2 3.5 L17 6.5 V11.6 A6.5 6.5 0 0 0 17 24.4 V29.5 L2 32.5 Z"
                }
            }

            ShapePath {
                fillColor: Theme.colors.apricot
                strokeColor: "transparent"
                strokeWidth: 0

                PathSvg {
                    path: "M34 3.5 L19 6.5 V11.6 A6.5 6.5 0 0 1 19 24.4 V29.5 L34 32.5 Z"
                }
            }
        }
    }

    Words {
        id: name

        text: "Tweeluik"
        type: Theme.type.title
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Theme, number and title of the item in hand.
ColumnLayout {
    id: heading

    required property PlaceViewModel place
    // Something was said about this item before.
    property bool heardBefore: false
    readonly property string themeLine: heardBefore ? place.themeLine + "  ·  " + qsTr("already heard", "something was said about this item before") : place.themeLine

    spacing: 0
    Accessible.role: Accessible.Heading
    Accessible.name: themeLine + ". " + place.item + ", " + place.title

    Words {
        text: heading.themeLine
        type: Theme.type.meta
        soft: true
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    // Placed by hand: a layout within a layout would keep the room of "9" for "10".
    Item {
        implicitWidth: title.x + title.implicitWidth
        implicitHeight: title.height
        Layout.fillWidth: true

        Words {
            id: number

            text: heading.place.item
            type: Theme.type.title
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Words {
            id: title

            x: number.width + Theme.space.px16
            width: parent.width - x
            text: heading.place.title
            type: Theme.type.title
            Accessible.ignored: true
        }
    }
}

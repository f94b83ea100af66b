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

    spacing: 0
    Accessible.role: Accessible.Heading
    Accessible.name: place.themeLine + ". " + place.item + ", " + place.title

    Words {
        text: heading.place.themeLine
        type: Theme.type.meta
        soft: true
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    RowLayout {
        spacing: Theme.space.px16

        Words {
            text: heading.place.item
            type: Theme.type.title
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }

        Words {
            text: heading.place.title
            type: Theme.type.title
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Who drafts which explanations: a theme at a time, and the item in hand by itself.
SideDrawer {
    id: drawer

    required property DraftingModel drafting
    required property int item

    title: qsTr("Who drafts what")

    Words {
        text: qsTr("This divides the work. Both can write in every text.")
        soft: true
        Layout.fillWidth: true
    }

    Repeater {
        model: drawer.drafting

        Segments {
            id: theme

            required property int index
            required property string title
            required property int drafter
            required property string spoken

            label: drafter < 0 ? qsTr("%1: divided by item", "theme").arg(title) : title
            options: drawer.drafting.options.map(option => ({
                        "value": option.value,
                        "text": option.text,
                        "spoken": theme.spoken + ": " + option.text
                    }))
            value: drafter
            Accessible.name: spoken
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px8
            onEdited: value => drawer.drafting.divide(theme.index, value)
        }
    }

    Hairline {
        visible: drawer.item > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px8
    }

    Segments {
        label: qsTr("Only item %1").arg(drawer.item)
        options: drawer.drafting.options.map(option => ({
                    "value": option.value,
                    "text": option.text,
                    "spoken": label + ": " + option.text
                }))
        value: drawer.drafting.item
        visible: drawer.item > 0
        Layout.fillWidth: true
        onEdited: value => drawer.drafting.divideItem(value)
    }
}

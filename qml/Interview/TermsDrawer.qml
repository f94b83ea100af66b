// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What the words mean on which this item leans, each with its source.
SideDrawer {
    id: drawer

    required property TermsViewModel terms

    title: qsTr("Terms at this item")

    Words {
        text: qsTr("This item leans on no term that needs explaining.")
        soft: true
        visible: drawer.terms.count === 0
        Layout.fillWidth: true
    }

    Repeater {
        model: drawer.terms

        ColumnLayout {
            id: term

            required property string title
            required property string words
            required property string source

            spacing: Theme.space.px4
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px8

            Words {
                text: term.title
                type: Theme.type.bodyStrong
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Words {
                text: term.words
                Layout.fillWidth: true
            }

            Words {
                text: term.source
                type: Theme.type.meta
                soft: true
                visible: text.length > 0
                Layout.fillWidth: true
            }
        }
    }
}

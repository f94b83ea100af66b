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

    // No layout around rows that come and go while the drawer is closed: that of Qt 6.4 holds on to those that went.
    Column {
        id: list

        spacing: Theme.space.px16
        Layout.fillWidth: true

        Repeater {
            model: drawer.terms

            ColumnLayout {
                id: term

                required property string title
                required property string words
                required property string source
                required property bool firstElsewhere

                spacing: Theme.space.px4
                width: list.width

                Words {
                    text: qsTr("Other terms")
                    type: Theme.type.metaStrong
                    soft: true
                    visible: term.firstElsewhere
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space.px16
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

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
}

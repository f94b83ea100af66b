// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// The window of the gallery: a page of controls, and at the top the theme and the text size to see it in.
Window {
    id: window

    property string page: "ButtonsPage"
    property bool tools: true

    function asOptions(values: var): var {
        return values.map(value => ({
                        "value": value,
                        "text": String(value)
                    }));
    }

    width: 1280
    height: 800
    visible: true
    title: "Tweeluik gallery"
    color: Theme.colors.paper

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flow {
            visible: window.tools
            spacing: Theme.space.px16
            Layout.fillWidth: true
            Layout.margins: Theme.space.px16

            Segments {
                width: window.width - 32
                value: window.page
                options: window.asOptions(["TextPage", "ButtonsPage", "FieldsPage", "ChoicesPage", "SignsPage", "CardsPage", "BarsPage", "DrawerPage", "DialogPage"])
                onEdited: value => window.page = value
            }

            Segments {
                width: implicitWidth
                value: Theme.name
                options: window.asOptions(["light", "dark", "highContrast"])
                onEdited: value => Theme.name = value
            }

            Segments {
                width: implicitWidth
                value: Theme.textScale
                options: window.asOptions([0.85, 1, 1.3, 2])
                onEdited: value => Theme.textScale = value
            }
        }

        Loader {
            source: window.page + ".qml"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}

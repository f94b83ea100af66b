// SPDX-License-Identifier: EUPL-1.2
// Puts the settings in force: the only writer of the theme's four properties.
import QtQuick
import Tweeluik.Theme
import Tweeluik.ViewModels

Item {
    id: look

    required property AppViewModel app

    Binding {
        target: Theme
        property: "name"
        value: look.app.theme === "high-contrast" ? "highContrast" : look.app.theme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: look.app.textScale
    }
    Binding {
        target: Theme
        property: "serif"
        value: look.app.serif
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: look.app.reducedMotion
    }
}

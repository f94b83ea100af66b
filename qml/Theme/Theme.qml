// SPDX-License-Identifier: EUPL-1.2
pragma Singleton

import QtQuick

// The look of the product. The four properties at the top are set once, by the shell, from the settings; they are
// presentation only, nothing of a measurement ever depends on them. All the rest is derived and read-only.
QtObject {
    id: theme

    // "light", "dark" or "highContrast"
    property string name: "light"
    // 0.85 to 2.0; what lies outside is taken as the nearer end
    property real textScale: 1
    // false = the reading face without serif: the voice face becomes the interface face everywhere
    property bool serif: true
    property bool reducedMotion: false

    readonly property real scale: Math.min(2, Math.max(0.85, textScale))
    readonly property bool dark: name === "dark"
    readonly property bool highContrast: name === "highContrast"

    readonly property Colors allColors: Colors {
    }
    readonly property ColorSet colors: highContrast ? allColors.highContrast : dark ? allColors.dark : allColors.light

    // Where Inter is missing, platform/fonts puts Noto Sans in its place.
    readonly property string interfaceFamily: "Inter"
    readonly property string voiceFamily: serif ? "Noto Serif" : interfaceFamily
    readonly property Type type: Type {
        scale: theme.scale
        interfaceFamily: theme.interfaceFamily
        voiceFamily: theme.voiceFamily
    }

    readonly property Spacing space: Spacing {
    }
    readonly property Radii radius: Radii {
    }
    readonly property Borders border: Borders {
        highContrast: theme.highContrast
    }
    readonly property Sizes size: Sizes {
        scale: theme.scale
    }
    readonly property Motion motion: Motion {
        reduced: theme.reducedMotion
    }
    // The layer of ink that lies over a pressed control.
    readonly property real pressedInk: 0.08
}

// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// The colours of the product, per theme. Every pair that is drawn on another is measured by tst_contrast.
//   paper         page
//   sheet         what is in hand now: active question, field, choice
//   sunken        rail, closing bar, side panel
//   ink           text
//   soft          second-rank text, icons at rest
//   line          hairline, decoration only
//   edge          outline of a control
//   petrol        active, primary, chosen
//   overPetrol    text and icon on petrol
//   petrolSoft    chosen but secondary: mark, evidence, step
//   apricot       logo, illustration; never text
//   apricotSoft   background of what asks attention
//   apricotInk    text, icon, outline of what asks attention
//   red           recording dot on the note-taker's screen, destruction
//   redSoft       background of a destruction dialog
//   grid          chart grid, decoration only
//   track         unfilled part of a bar or wheel
//   progress      filled part of a bar, chart line, outline of a given yes
//   focus         focus ring
QtObject {
    readonly property ColorSet light: ColorSet {
        paper: "#F7F2E8"
        sheet: "#FFFDF8"
        sunken: "#EEE7DA"
        ink: "#1F282B"
        soft: "#535B5C"
        line: "#DDD4C3"
        edge: "#7D7A6E"
        petrol: "#0E5259"
        overPetrol: "#FFFFFF"
        petrolSoft: "#DBE8E4"
        apricot: "#EFA968"
        apricotSoft: "#FBE8D3"
        apricotInk: "#7A420F"
        red: "#B3261E"
        redSoft: "#F8E2DD"
        grid: "#E6DECF"
        track: "#DDD4C3"
        progress: "#3F7B7A"
        focus: "#1F282B"
    }
    readonly property ColorSet dark: ColorSet {
        paper: "#13191B"
        sheet: "#1C2426"
        sunken: "#0E1315"
        ink: "#F0EADF"
        soft: "#B4B6AE"
        line: "#333D3F"
        edge: "#7F8A87"
        petrol: "#83CBC8"
        overPetrol: "#06282C"
        petrolSoft: "#1B3A3E"
        apricot: "#EFB27E"
        apricotSoft: "#3A2A1B"
        apricotInk: "#F5C9A3"
        red: "#FF8B80"
        redSoft: "#42201D"
        grid: "#2A3335"
        track: "#333D3F"
        progress: "#559E9C"
        focus: "#F0EADF"
    }
    readonly property ColorSet highContrast: ColorSet {
        paper: "#FFFFFF"
        sheet: "#FFFFFF"
        sunken: "#FFFFFF"
        ink: "#000000"
        soft: "#1A1A1A"
        line: "#000000"
        edge: "#000000"
        petrol: "#00343A"
        overPetrol: "#FFFFFF"
        petrolSoft: "#D9F2F0"
        apricot: "#FFB866"
        apricotSoft: "#FFE9CF"
        apricotInk: "#552800"
        red: "#8C0000"
        redSoft: "#FFE5E1"
        grid: "#767676"
        track: "#C4C4C4"
        progress: "#00343A"
        focus: "#000000"
    }
}

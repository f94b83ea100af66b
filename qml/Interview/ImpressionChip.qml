// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Tweeluik.ViewModels

// Whose words these are: the auditor's own, kept apart, or what was said.
MarkChip {
    id: chip

    required property ComposerViewModel composer

    // It is a shared note already: whether it may leave them is asked first.
    signal shareEndAsked

    words: qsTr("Own impression")
    glyph: "edit"
    on: composer.personal
    onClicked: composer.shared ? shareEndAsked() : composer.setPersonal(!composer.personal)
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import Tweeluik.Controls
import Tweeluik.ViewModels

// Asked once: the note leaves the shared ones, and its earlier versions are gone.
ConfirmDialog {
    id: dialog

    required property ImpressionsModel impressions
    property string note

    function ask(which: string): void {
        note = which;
        open();
    }

    title: qsTr("Make this note an own impression?")
    text: qsTr("It leaves the shared notes and stands with the own impressions from then on. Earlier versions are erased.")
    keepText: qsTr("Leave it shared")
    actText: qsTr("Own impression")
    onActed: impressions.keepToSelf(note)
}

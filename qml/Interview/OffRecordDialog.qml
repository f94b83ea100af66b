// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import Tweeluik.Controls
import Tweeluik.ViewModels

// Asked once, because what is taken off the record cannot come back.
ConfirmDialog {
    id: dialog

    required property OffRecordViewModel offRecord
    // Of a stretch of time; 0 = of one note.
    property int minutes: 0
    property string note
    property string goes

    function askMinutes(back: int): void {
        minutes = back;
        goes = offRecord.wouldGo(back);
        open();
    }

    function askNote(which: string): void {
        minutes = 0;
        note = which;
        open();
    }

    title: minutes > 0 ? qsTr("Take the last %n minute(s) off the record?", "", minutes) : qsTr("Take this note off the record?")
    text: (minutes > 0 ? qsTr("Erased from this tablet: %1, with all earlier versions, and what was promised in that time.", "3 notes").arg(goes) : qsTr("The note is erased from this tablet, with all earlier versions and what was promised in it.")) + " " + qsTr("It cannot come back. What stays is when it was, and at which item.")
    keepText: qsTr("Keep it")
    actText: qsTr("Erase")
    destroys: true
    onActed: minutes > 0 ? offRecord.takeBack(minutes) : offRecord.takeBackNote(note)
}

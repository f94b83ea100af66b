// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.ViewModels

// Asked before the own seal is taken back. It needs a reason, which both auditors see later.
ConfirmDialog {
    id: dialog

    required property SealViewModel seal

    title: qsTr("Open the own seal again?")
    text: qsTr("The scores can be changed then, and have to be sealed anew. That it was opened, and why, both auditors see later.")
    keepText: qsTr("Leave it sealed")
    actText: qsTr("Open it")
    actEnabled: reason.value.trim().length > 0
    actReason: qsTr("A reason is needed.")
    onAboutToShow: reason.value = ""
    onActed: dialog.seal.reopen(reason.value)

    TextBox {
        id: reason

        label: qsTr("Why?")
        minimumLines: 2
        Layout.fillWidth: true
        onEdited: words => reason.value = words
    }
}

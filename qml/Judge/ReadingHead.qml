// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Above the notes: how many there are and which to show; without the panel beside them also the way to what is in it.
Item {
    id: head

    required property ReadingViewModel viewModel
    required property PageForm form
    readonly property real margin: form.landscape ? Theme.space.px24 : form.margin
    readonly property string open: [viewModel.pairs.summary.length > 0 ? qsTr("differences: %1").arg(viewModel.pairs.summary) : "", viewModel.promised.summary.length > 0 ? qsTr("documents: %1").arg(viewModel.promised.summary) : ""].filter(part => part.length > 0).join(", ")

    signal besideAsked

    implicitHeight: column.height + Theme.space.px8

    ColumnLayout {
        id: column

        x: head.margin
        width: head.width - 2 * x
        spacing: Theme.space.px8

        FilterCard {
            notes: head.viewModel.notes
            Layout.fillWidth: true
        }

        WhenWanted {
            wanted: !head.form.landscape
            Layout.fillWidth: true

            TapRow {
                glyph: "fork"
                title: qsTr("Differences and documents")
                note: head.open.length > 0 ? head.open : qsTr("nothing at this item")
                onClicked: head.besideAsked()
            }
        }
    }
}

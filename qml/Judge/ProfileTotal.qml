// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// The total, or what keeps it away: nothing is added up over what is missing.
ColumnLayout {
    id: total

    required property ProfileViewModel viewModel

    spacing: Theme.space.px4

    RowLayout {
        spacing: Theme.space.px12
        Accessible.role: Accessible.StaticText
        Accessible.name: total.viewModel.totalSpoken

        Words {
            text: total.viewModel.total
            type: Theme.type.number
            visible: text.length > 0
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }

        Words {
            text: total.viewModel.totalWords
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    Repeater {
        model: total.viewModel.pending

        Words {
            required property string modelData

            text: modelData
            type: Theme.type.meta
            soft: true
            Layout.fillWidth: true
        }
    }
}

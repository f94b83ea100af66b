// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What has to be known of these scores: from paper, a seal that was not confirmed, two texts.
ColumnLayout {
    id: list

    required property ConsensusViewModel viewModel

    spacing: Theme.space.px4
    visible: viewModel.remarks.length > 0

    Repeater {
        model: list.viewModel.remarks

        Words {
            required property string modelData

            text: modelData
            type: Theme.type.metaStrong
            color: Theme.colors.apricotInk
            Layout.fillWidth: true
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.ViewModels

// What opens over the page *explanation*.
Item {
    id: drawers

    required property ExplainViewModel viewModel
    readonly property alias versions: versions

    OnDemand {
        id: versions

        VersionsDrawer {
            viewModel: drawers.viewModel
        }
    }
}

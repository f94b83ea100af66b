// SPDX-License-Identifier: EUPL-1.2
// The order of the pages of the talk. Pages only tell what was asked of them; where that leads stands here.
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app

    sourceComponent: switch (flow.app.route) {
    default:
        return null;
    }
}

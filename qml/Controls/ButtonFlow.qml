// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// Buttons side by side that go on at the next line when there is little room; one that is wider than all the room gets
// that room, and its words wrap.
Flow {
    id: flow

    // The width in which all of them stand on one line.
    readonly property real wanted: {
        let sum = -spacing;
        for (let i = 0; i < children.length; ++i)
            sum += children[i].visible && children[i].implicitWidth > 0 ? children[i].implicitWidth + spacing : 0;
        return Math.ceil(Math.max(0, sum));
    }

    function fit(): void {
        for (let i = 0; i < children.length; ++i)
            children[i].width = Math.min(children[i].implicitWidth, width);
    }

    spacing: Theme.space.px12
    onWantedChanged: fit()
    onWidthChanged: fit()
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// One row of the gallery: the name of a state and what it looks like.
RowLayout {
    id: row

    default property alias content: samples.data
    required property string name

    spacing: Theme.space.px24
    Layout.fillWidth: true

    Words {
        text: row.name
        type: Theme.type.meta
        soft: true
        Layout.preferredWidth: 120 * Theme.scale
        Layout.alignment: Qt.AlignTop
    }

    Flow {
        id: samples

        spacing: Theme.space.px16
        Layout.fillWidth: true
    }
}

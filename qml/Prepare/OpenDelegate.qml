// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// A row that opens another page of the measurement, under a hairline.
TapArea {
    id: row

    required property string title
    property string note

    text: note.length > 0 ? title + ", " + note : title
    topPadding: Theme.space.px16
    bottomPadding: Theme.space.px16
    Layout.fillWidth: true

    contentItem: RowLayout {
        spacing: Theme.space.px16

        ColumnLayout {
            spacing: 0

            Words {
                text: row.title
                type: Theme.type.bodyStrong
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Words {
                text: row.note
                type: Theme.type.meta
                soft: true
                visible: text.length > 0
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        Glyph {
            name: "chevronRight"
            size: Theme.size.iconSmall
        }
    }

    Hairline {
        width: row.width
    }
}

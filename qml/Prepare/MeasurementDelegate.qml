// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// A row of the list of measurements: whose it is at the left, how far it is at the right, or below it in a narrow room.
TapArea {
    id: row

    required property string measurementId
    required property string organisation
    required property string subtitle
    required property string stage
    required property string when
    property bool twoLines: false

    text: organisation + ", " + subtitle + ", " + stage + (when.length > 0 ? ", " + when : "")
    topPadding: Theme.space.px16
    bottomPadding: Theme.space.px16

    contentItem: RowLayout {
        spacing: Theme.space.px16

        GridLayout {
            columns: row.twoLines ? 1 : 2
            columnSpacing: Theme.space.px24
            rowSpacing: Theme.space.px4
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                Words {
                    text: row.organisation
                    type: Theme.type.bodyStrong
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                Words {
                    text: row.subtitle
                    type: Theme.type.meta
                    soft: true
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.maximumWidth: row.twoLines ? Infinity : row.availableWidth * 0.45
                Layout.minimumWidth: row.twoLines ? 0 : row.availableWidth * 0.45
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: row.twoLines ? 0 : Theme.space.px4 / 2

                Words {
                    text: row.stage
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                Words {
                    text: row.when
                    type: Theme.type.meta
                    soft: true
                    visible: text.length > 0
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
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

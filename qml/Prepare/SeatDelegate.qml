// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// One seat at the table: the person mark, and behind a tap the name, the place in the row and taking away.
Item {
    id: seat

    required property int index
    required property string mark
    required property bool counted
    required property bool first
    required property bool last
    required property bool open
    required property string name

    signal openRequested(bool open)
    signal renamed(string name)
    signal moved(int by)
    signal removeRequested

    implicitHeight: column.implicitHeight

    Hairline {
        width: parent.width
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        TapArea {
            id: head

            text: seat.counted ? seat.mark : qsTr("%1, not counted in the ten").arg(seat.mark)
            topPadding: Theme.space.px8
            bottomPadding: Theme.space.px8
            Accessible.description: seat.open ? qsTr("open") : qsTr("Opens the name and the place in the row.")
            Layout.fillWidth: true
            onClicked: seat.openRequested(!seat.open)

            contentItem: RowLayout {
                spacing: Theme.space.px12

                Words {
                    text: seat.mark
                    type: Theme.type.label
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                Words {
                    text: qsTr("not counted in the ten")
                    type: Theme.type.meta
                    soft: true
                    visible: !seat.counted
                    Accessible.ignored: true
                }

                Glyph {
                    name: seat.open ? "chevronUp" : "chevronDown"
                    size: Theme.size.iconSmall
                }
            }
        }

        ColumnLayout {
            spacing: Theme.space.px12
            visible: seat.open
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px4
            Layout.bottomMargin: Theme.space.px16

            Field {
                label: qsTr("Name of %1").arg(seat.mark)
                hint: qsTr("Only on this list. Notes and the report show the role.")
                value: seat.name
                Layout.fillWidth: true
                Layout.maximumWidth: 480 * Theme.scale
                onFinished: seat.renamed(text)
            }

            Flow {
                spacing: Theme.space.px8
                Layout.fillWidth: true

                ActionButton {
                    text: qsTr("Earlier in the row")
                    glyph: "chevronUp"
                    visible: !seat.first
                    onClicked: seat.moved(-1)
                }

                ActionButton {
                    text: qsTr("Later in the row")
                    glyph: "chevronDown"
                    visible: !seat.last
                    onClicked: seat.moved(1)
                }

                ActionButton {
                    text: qsTr("Take away")
                    glyph: "close"
                    onClicked: seat.removeRequested()
                }
            }
        }
    }
}

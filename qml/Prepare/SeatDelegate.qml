// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
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
    required property bool asked
    readonly property var besides: [counted ? "" : qsTr("not counted in the ten"), asked ? "" : qsTr("consent still to be asked")].filter(part => part.length > 0)

    signal consentRequested
    signal openRequested(bool open)
    signal renamed(string name)
    signal moved(int by)
    signal removeRequested

    implicitHeight: column.implicitHeight

    Hairline {
        width: parent.width
    }

    Column {
        id: column

        width: parent.width

        TapArea {
            text: seat.counted ? seat.mark : qsTr("%1, not counted in the ten").arg(seat.mark)
            topPadding: Theme.space.px8
            bottomPadding: Theme.space.px8
            width: column.width
            Accessible.description: (seat.asked ? "" : qsTr("consent still to be asked") + ". ") + (seat.open ? qsTr("open") : qsTr("Opens the name and the place in the row."))
            onClicked: seat.openRequested(!seat.open)

            contentItem: Item {
                implicitHeight: words.height

                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - arrow.width - Theme.space.px12

                    Words {
                        text: seat.mark
                        type: Theme.type.label
                        width: words.width
                        Accessible.ignored: true
                    }

                    Words {
                        text: seat.besides.join("  ·  ")
                        type: Theme.type.meta
                        soft: true
                        visible: text.length > 0
                        width: words.width
                        Accessible.ignored: true
                    }
                }

                Glyph {
                    id: arrow

                    name: seat.open ? "chevronUp" : "chevronDown"
                    size: Theme.size.iconSmall
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }

        Column {
            spacing: Theme.space.px12
            visible: seat.open
            width: column.width
            topPadding: Theme.space.px4
            bottomPadding: Theme.space.px16

            Field {
                label: qsTr("Name of %1").arg(seat.mark)
                hint: qsTr("Only on this list. Notes and the report show the role.")
                value: seat.name
                width: Math.min(column.width, 480 * Theme.scale)
                onFinished: seat.renamed(text)
            }

            Flow {
                spacing: Theme.space.px8
                width: column.width

                ActionButton {
                    text: qsTr("Consent")
                    glyph: "lock"
                    Accessible.name: qsTr("Consent of %1").arg(seat.mark)
                    onClicked: seat.consentRequested()
                }

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

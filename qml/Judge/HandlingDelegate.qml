// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Two notes that differ, and whether the explanation says so or it is set aside with a reason.
ColumnLayout {
    id: row

    required property int index
    required property var sides
    required property int how
    required property string reason
    required property string spoken
    required property PairsModel pairs
    // Setting aside is chosen; it counts when there is a reason.
    property bool asking: false

    spacing: Theme.space.px8
    onHowChanged: asking = false

    PairLines {
        sides: row.sides
        Layout.fillWidth: true
    }

    Segments {
        options: [
            {
                "value": 0,
                "text": qsTr("Still open", "a difference of view"),
                "spoken": qsTr("Still open: %1", "a difference of view").arg(row.spoken)
            },
            {
                "value": 1,
                "text": qsTr("Described in the text", "a difference of view"),
                "spoken": qsTr("Described in the text: %1", "a difference of view").arg(row.spoken)
            },
            {
                "value": 2,
                "text": qsTr("Set aside", "a difference of view"),
                "spoken": qsTr("Set aside: %1", "a difference of view").arg(row.spoken)
            }
        ]
        value: row.asking ? 2 : row.how
        Accessible.name: row.spoken
        Layout.fillWidth: true
        onEdited: value => {
            row.asking = value === 2;
            if (value === 1)
                row.pairs.describe(row.index);
            else if (value === 0)
                row.pairs.reopen(row.index);
        }
    }

    WhenWanted {
        wanted: row.asking || row.how === 2
        Layout.fillWidth: true

        Field {
            label: qsTr("Why it need not be in the text")
            spoken: qsTr("Why it need not be in the text: %1", "a difference of view").arg(row.spoken)
            hint: row.how === 2 ? "" : qsTr("With a reason it is set aside; Enter or the next field keeps it.")
            value: row.reason
            maximumLength: 2000
            onEdited: value => row.pairs.typeReason(row.index, value)
            onFinished: row.pairs.keepReason()
        }
    }
}

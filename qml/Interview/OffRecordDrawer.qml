// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Off the record: from now on, and what was said just now. One tap away on both pages of the talk.
SideDrawer {
    id: drawer

    required property OffRecordViewModel offRecord

    title: qsTr("Off the record")

    Words {
        text: drawer.offRecord.on ? qsTr("Off the record: nothing is kept.") : qsTr("While it is off the record, what is typed is not kept: no note and no moment.")
        Layout.fillWidth: true
    }

    ActionButton {
        text: drawer.offRecord.on ? qsTr("Back on the record") : qsTr("Off the record from now on")
        kind: ActionButton.Soft
        large: true
        Layout.fillWidth: true
        onClicked: {
            drawer.close();
            if (drawer.offRecord.on)
                drawer.offRecord.end();
            else
                drawer.offRecord.begin();
        }
    }

    Words {
        text: qsTr("What was said just now as well")
        type: Theme.type.metaStrong
        soft: true
        visible: drawer.offRecord.spans.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px16
    }

    Repeater {
        model: drawer.offRecord.spans

        ActionButton {
            required property int modelData

            text: qsTr("The last %n minute(s)", "", modelData)
            large: true
            Layout.fillWidth: true
            onClicked: sure.askMinutes(modelData)
        }
    }

    Words {
        text: qsTr("One note: open it in the time line.")
        type: Theme.type.meta
        soft: true
        visible: drawer.offRecord.spans.length > 0
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("Off the record in this talk")
        type: Theme.type.metaStrong
        soft: true
        visible: drawer.offRecord.traces.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px16
    }

    Repeater {
        model: drawer.offRecord.traces

        Words {
            required property string modelData

            text: modelData
            type: Theme.type.meta
            Layout.fillWidth: true
        }
    }

    OffRecordDialog {
        id: sure

        offRecord: drawer.offRecord
        onActed: drawer.close()
    }
}

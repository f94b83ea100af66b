// SPDX-License-Identifier: EUPL-1.2
// Says on every page that nothing here is real, and leads back.
import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

Rectangle {
    id: banner

    signal leaveRequested

    implicitHeight: row.implicitHeight
    color: Theme.colors.petrolSoft

    RowLayout {
        id: row
        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.space.px16
            rightMargin: Theme.space.px16
        }
        spacing: Theme.space.px12

        Words {
            Layout.fillWidth: true
            text: qsTr("Practice: everybody here is invented")
        }
        ActionButton {
            kind: ActionButton.Quiet
            text: qsTr("To the real measurements")
            onClicked: banner.leaveRequested()
        }
    }
}

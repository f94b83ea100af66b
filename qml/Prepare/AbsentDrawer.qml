// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Roles that nobody at the table has, each with the reason. A hint for the report, never a hindrance.
SideDrawer {
    id: drawer

    required property TeamViewModel viewModel

    signal reasonGiven

    title: qsTr("Not at the table")

    Words {
        text: qsTr("The interview can go on without. A reason helps whoever reads the report.")
        soft: true
        Layout.fillWidth: true
    }

    Column {
        id: rows

        spacing: Theme.space.px16
        Layout.fillWidth: true

        Repeater {
            model: drawer.viewModel.absent

            Column {
                id: row

                required property int index
                required property string title
                required property string reason

                width: rows.width

                Field {
                    label: qsTr("No %1, because").arg(row.title)
                    value: row.reason
                    width: row.width
                    onFinished: {
                        if (text === row.reason)
                            return;
                        drawer.viewModel.setReason(row.index, text);
                        drawer.reasonGiven();
                    }
                }
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// A proposal for the time that is left. Both auditors take it, one after the other, or it is left.
SideDrawer {
    id: drawer

    required property ReplanViewModel replan
    // On the page of the one who asks: without figures.
    property bool asking: false
    readonly property bool proposes: replan.outcome !== "fits" && replan.outcome !== "notRunning"

    title: qsTr("Dividing the time anew")
    onAboutToShow: replan.look()

    Connections {
        target: drawer.replan

        function onTaken(): void {
            drawer.close();
        }
    }

    Words {
        text: drawer.replan.words
        Layout.fillWidth: true
    }

    Words {
        text: drawer.replan.figures
        soft: true
        visible: !drawer.asking && text.length > 0
        Layout.fillWidth: true
    }

    // No layout around rows that come and go while the drawer is closed: that of Qt 6.4 holds on to those that went.
    Column {
        id: rows

        Layout.fillWidth: true

        Repeater {
            model: drawer.replan

            ReplanDelegate {
                width: rows.width
                onKeepAsked: keep => drawer.replan.keep(promptId, keep)
            }
        }
    }

    Words {
        text: qsTr("Both say yes, one after the other.")
        type: Theme.type.meta
        soft: true
        visible: drawer.proposes
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px8
    }

    TickBox {
        text: qsTr("%1 agrees", "first name of an auditor").arg(drawer.replan.names[0])
        on: drawer.replan.agreed[0]
        visible: drawer.proposes
        Layout.fillWidth: true
        onEdited: yes => drawer.replan.agree(0, yes)
    }

    TickBox {
        text: qsTr("%1 agrees", "first name of an auditor").arg(drawer.replan.names[1])
        on: drawer.replan.agreed[1]
        visible: drawer.proposes
        Layout.fillWidth: true
        onEdited: yes => drawer.replan.agree(1, yes)
    }

    ActionButton {
        text: qsTr("Not now")
        large: true
        visible: drawer.proposes
        Layout.fillWidth: true
        onClicked: {
            drawer.replan.leave();
            drawer.close();
        }
    }
}

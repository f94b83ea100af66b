// SPDX-License-Identifier: EUPL-1.2
// The window: the look, the banner of the practice folder, and the flow of the activity in hand. No feature adds a line.
// Not bound: the Loader of Qt 6.4 refuses bound components, so the lint cannot see the ids across them.
// qmllint disable unqualified
import QtQuick
import QtQuick.Window
import Tweeluik.Prepare
import Tweeluik.Reference
import Tweeluik.Theme
import Tweeluik.ViewModels

Window {
    id: window

    required property AppViewModel app

    color: Theme.colors.paper
    title: "Tweeluik"
    minimumWidth: 480
    minimumHeight: 400

    Look {
        app: window.app
    }

    PracticeBanner {
        id: banner

        width: parent.width
        visible: window.app.practice
        onLeaveRequested: window.app.goPractice(false)
    }

    Loader {
        anchors.fill: parent
        anchors.topMargin: banner.visible ? banner.height : 0
        sourceComponent: switch (window.app.activity) {
        case "Prepare":
            return prepare;
        case "Reference":
            return reference;
        case "Shell":
            return shell;
        default:
            return null;
        }
    }

    Component {
        id: prepare

        PrepareFlow {
            app: window.app
        }
    }

    Component {
        id: reference

        ReferenceFlow {
            app: window.app
        }
    }

    Component {
        id: shell

        ShellFlow {
            app: window.app
        }
    }
}

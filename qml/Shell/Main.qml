// SPDX-License-Identifier: EUPL-1.2
// The window: the look, the banner of the practice folder, and the flow of the activity in hand. No feature adds a line.
import QtQuick
import QtQuick.Window
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

    ActivityFlow {
        anchors.fill: parent
        anchors.topMargin: banner.visible ? banner.height : 0
        app: window.app
    }
}

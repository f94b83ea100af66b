// SPDX-License-Identifier: EUPL-1.2
// The window: the look, the banner of the practice folder, and the flow of the activity in hand. No feature adds a line.
import QtQuick
import QtQuick.Window
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Window {
    id: window

    required property AppViewModel app

    color: Theme.colors.paper
    title: "Tweeluik"
    minimumWidth: 480
    minimumHeight: 400
    onClosing: close => close.accepted = window.app.mayClose()

    Connections {
        target: window.app

        function onCloseRequested() {
            window.close();
        }
    }

    Look {
        app: window.app
    }

    WhenWanted {
        id: banner

        width: window.width
        height: implicitHeight
        wanted: window.app.practice

        PracticeBanner {
            onLeaveRequested: window.app.goPractice(false)
        }
    }

    // The size of the window and not of its content item: that one hears of it later, and every page would be laid out
    // for no room at all first.
    ActivityFlow {
        y: banner.wanted ? banner.height : 0
        width: window.width
        height: window.height - y
        app: window.app
    }
}

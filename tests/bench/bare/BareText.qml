// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic

// The floor of an idle interview: a focused field and a clock that ticks each second.
Window {
    id: root

    property int interval: 1000
    property int seconds: 0

    width: 1280
    height: 800
    visible: true

    Text {
        id: clock

        text: root.seconds
    }

    TextArea {
        anchors.fill: parent
        anchors.topMargin: clock.height
        focus: true
        wrapMode: TextArea.Wrap
    }

    Timer {
        interval: root.interval
        repeat: true
        running: true

        onTriggered: root.seconds += 1
    }
}

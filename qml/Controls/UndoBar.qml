// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Theme

// What was just done and the way back, for ten seconds: stands above the closing bar, over no field. It waits while the
// keyboard is on it. `offer(text)` shows it; what was shown before is replaced (its undo stays in the history).
Rectangle {
    id: bar

    property string text
    property bool shown: false

    signal undone
    signal expired

    function offer(words: string): void {
        text = words;
        shown = true;
        clock.restart();
    }

    implicitWidth: row.implicitWidth + 2 * Theme.space.px20
    implicitHeight: row.implicitHeight + 2 * Theme.space.px4
    visible: shown
    radius: Theme.radius.control
    color: Theme.colors.sheet
    border.color: Theme.colors.edge
    border.width: Theme.border.control
    Accessible.role: Accessible.Notification
    Accessible.name: text

    Timer {
        id: clock

        interval: Theme.motion.undoBar
        running: bar.shown && !row.activeFocus
        onTriggered: {
            bar.shown = false;
            bar.expired();
        }
    }

    WhenWanted {
        id: row

        x: Theme.space.px20
        y: Theme.space.px4
        width: bar.width - Theme.space.px20 - Theme.space.px4
        height: implicitHeight
        wanted: bar.shown

        RowLayout {
            spacing: Theme.space.px16

            Words {
                text: bar.text
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.px8
                Layout.bottomMargin: Theme.space.px8
                Accessible.ignored: true
            }

            ActionButton {
                objectName: "undo"
                text: qsTr("Undo")
                glyph: "undo"
                kind: ActionButton.Quiet
                onClicked: {
                    bar.shown = false;
                    bar.undone();
                }
            }
        }
    }
}

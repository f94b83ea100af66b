// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Time for the one who asks: bars and words, no figures. Children stand at the right end.
Item {
    id: strip

    required property TimekeeperViewModel time
    required property PageForm form
    default property alias trailing: end.data
    readonly property bool wide: time.started && !form.compact
    // The buttons go under the bars where those would have too little room beside them.
    readonly property bool stacked: !form.landscape || width - indent - end.wanted < 600 * Theme.scale
    readonly property real indent: form.landscape ? Theme.space.px24 : 0

    function wantedBy(buttons: var): real {
        let sum = -end.spacing;
        for (let i = 0; i < buttons.length; ++i)
            sum += buttons[i].visible ? buttons[i].implicitWidth + end.spacing : 0;
        return Math.max(0, sum);
    }

    implicitHeight: Math.max(Theme.size.topBar, (stacked ? times.height + Theme.space.px8 + end.height : Math.max(times.height, end.height)) + 2 * Theme.space.px12)

    Hairline {
        width: parent.width
    }

    // Two rows of their own, placed by hand: a layout within a layout does not follow when the text grows.
    RowLayout {
        id: times

        x: strip.indent
        y: strip.stacked ? Theme.space.px12 : (strip.height - height) / 2
        width: strip.width - x - (strip.stacked || end.width === 0 ? 0 : end.width + Theme.space.px12)
        spacing: Theme.space.px12

        Words {
            text: qsTr("This item")
            type: Theme.type.meta
            soft: true
            wrapMode: Text.NoWrap
            visible: strip.time.started
            Accessible.ignored: true
        }

        QuietBar {
            fills: [strip.time.item]
            paused: strip.time.paused
            text: qsTr("Time of this item")
            visible: strip.time.started
            Layout.preferredWidth: (strip.form.landscape ? 160 : 84) * Theme.scale
            Layout.rightMargin: strip.form.landscape ? Theme.space.px24 : Theme.space.px8
        }

        Words {
            text: qsTr("Whole talk")
            type: Theme.type.meta
            soft: true
            wrapMode: Text.NoWrap
            visible: strip.wide
            Accessible.ignored: true
        }

        QuietBar {
            fills: strip.time.pieces
            groups: strip.time.themeSizes
            paused: strip.time.paused
            text: strip.time.spokenTalk
            visible: strip.wide
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space.px8
        }

        Words {
            text: (strip.time.paused ? qsTr("break", "the clock stands still") : strip.time.pace) + (strip.time.estimated ? ", " + strip.time.clockWords : "")
            type: Theme.type.meta
            soft: true
            wrapMode: strip.wide ? Text.NoWrap : Text.Wrap
            Layout.fillWidth: !strip.wide
        }
    }

    Flow {
        id: end

        readonly property real wanted: strip.wantedBy(children)

        x: strip.width - width
        width: strip.stacked ? Math.min(strip.width - strip.indent, wanted) : wanted
        y: strip.stacked ? times.y + times.height + Theme.space.px8 : (strip.height - height) / 2
        spacing: Theme.space.px8

        ActionButton {
            text: qsTr("Begin the talk")
            glyph: "play"
            kind: ActionButton.Soft
            visible: !strip.time.started
            onClicked: strip.time.start()
        }
    }
}

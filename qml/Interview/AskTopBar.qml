// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Where the talk is, and at most three quiet buttons; the sign of the role opens what belongs to the whole talk.
FocusScope {
    id: bar

    required property AskViewModel viewModel
    required property PageForm form

    signal itemsAsked
    signal coverAsked
    signal termsAsked
    signal talkAsked
    signal offRecordAsked
    signal togetherAsked

    implicitHeight: Math.max(Theme.size.topBar, row.implicitHeight + 2 * Theme.space.px8)

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        width: bar.width
        spacing: Theme.space.px8

        ItemTitle {
            place: bar.viewModel.place
            heardBefore: bar.viewModel.frame.alreadyHeard.count > 0
            Layout.fillWidth: true
        }

        // On the left of what is pressed: nothing moves when its words change.
        LinkButton {
            link: bar.viewModel.beside
            brief: true
            room: (bar.form.landscape ? 168 : 112) * Theme.scale
            visible: link.shared && !bar.form.compact
            onClicked: bar.togetherAsked()
        }

        SquareButton {
            glyph: "list"
            text: qsTr("Items")
            visible: bar.form.compact
            onClicked: bar.itemsAsked()
        }

        SquareButton {
            glyph: "cover"
            text: qsTr("Cover the screen")
            visible: !bar.form.compact
            onClicked: bar.coverAsked()
        }

        SquareButton {
            glyph: "book"
            text: qsTr("Terms at this item")
            onClicked: bar.termsAsked()
        }

        SquareButton {
            glyph: "lock"
            text: bar.viewModel.offRecord.on ? qsTr("Off the record: nothing is kept.") : qsTr("Off the record")
            on: bar.viewModel.offRecord.on
            onClicked: bar.offRecordAsked()
        }

        SquareButton {
            glyph: bar.viewModel.time.paused ? "play" : "pause"
            text: bar.viewModel.time.paused ? qsTr("Go on after the break") : qsTr("Break")
            visible: !bar.form.compact && (bar.viewModel.time.running || bar.viewModel.time.paused)
            onClicked: bar.viewModel.time.paused ? bar.viewModel.time.resume() : bar.viewModel.time.takeBreak()
        }

        Hairline {
            vertical: true
            implicitHeight: Theme.space.px24
            visible: !bar.form.compact
        }

        RoleButton {
            role: bar.viewModel.role
            together: bar.viewModel.beside.together
            visible: !bar.form.compact
            onClicked: bar.talkAsked()
        }

        SquareButton {
            glyph: "more"
            text: qsTr("The talk: role, break, end")
            visible: bar.form.compact
            onClicked: bar.talkAsked()
        }
    }
}

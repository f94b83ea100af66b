// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Where the talk is, the role, what is saved, and the way to inbox and search.
FocusScope {
    id: bar

    required property NoteTakingViewModel viewModel
    required property PageForm form

    signal itemsAsked
    signal inboxAsked
    signal searchAsked
    signal coverAsked
    signal talkAsked
    signal offRecordAsked
    signal togetherAsked

    implicitHeight: Math.max(Theme.size.topBar, row.implicitHeight + 2 * Theme.space.px8)

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space.px16
        width: bar.width - 2 * Theme.space.px16
        spacing: Theme.space.px4

        SquareButton {
            glyph: "list"
            text: qsTr("Items")
            onClicked: bar.itemsAsked()
        }

        ItemTitle {
            place: bar.viewModel.place
            heardBefore: bar.viewModel.frame.alreadyHeard.count > 0
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.px12
        }

        // On the left of what is pressed: nothing moves when its words change.
        LinkButton {
            link: bar.viewModel.beside
            room: 232 * Theme.scale
            visible: link.shared && bar.form.landscape
            onClicked: bar.togetherAsked()
        }

        RoleButton {
            role: bar.viewModel.role
            together: bar.viewModel.beside.together
            visible: !bar.form.compact
            onClicked: bar.talkAsked()
        }

        SavedWords {
            saved: bar.viewModel.saved
            visible: saved.words.length > 0 && !bar.form.compact
            Layout.leftMargin: Theme.space.px8
            Layout.rightMargin: Theme.space.px8
        }

        SquareButton {
            glyph: "search"
            text: qsTr("Search the notes")
            visible: !bar.form.compact
            onClicked: bar.searchAsked()
        }

        SquareButton {
            glyph: "inbox"
            text: qsTr("Notes without an item")
            visible: !bar.form.compact
            onClicked: bar.inboxAsked()
        }

        SquareButton {
            glyph: "cover"
            text: qsTr("Cover the screen")
            onClicked: bar.coverAsked()
        }

        SquareButton {
            glyph: "lock"
            text: bar.viewModel.offRecord.on ? qsTr("Off the record: nothing is kept.") : qsTr("Off the record")
            on: bar.viewModel.offRecord.on
            onClicked: bar.offRecordAsked()
        }

        SquareButton {
            glyph: "more"
            text: qsTr("More: notes, role, break, end")
            visible: bar.form.compact
            onClicked: bar.talkAsked()
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}

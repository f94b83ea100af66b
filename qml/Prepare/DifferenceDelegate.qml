// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// One thing that both changed: its versions, and the way to make one of them.
Sheet {
    id: sheet

    required property int index
    required property string title
    required property string kind
    required property var versions
    required property var choices
    required property string draft
    required property string joined
    required property string joinedPlain
    required property var places
    required property DifferencesViewModel viewModel
    required property PageForm form
    // Making one of all of them is in hand.
    property bool mixing: false
    readonly property bool canWrite: kind === "fields" || !viewModel.closed

    spacing: Theme.space.px16

    Words {
        text: sheet.title
        type: Theme.type.title
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }

    Grid {
        id: sideBySide

        columns: sheet.form.compact ? 1 : Math.max(1, Math.min(2, sheet.versions.length))
        columnSpacing: Theme.space.px32
        rowSpacing: Theme.space.px24
        visible: sheet.kind !== "joined"
        Layout.fillWidth: true

        Repeater {
            model: sheet.versions

            VersionDelegate {
                width: (sideBySide.width - (sideBySide.columns - 1) * sideBySide.columnSpacing) / sideBySide.columns
                canTake: sheet.canWrite
                onTaken: sheet.viewModel.take(sheet.index, index)
            }
        }
    }

    WhenWanted {
        wanted: sheet.kind === "joined"
        Layout.fillWidth: true

        JoinedCard {
            words: sheet.joined
            plain: sheet.joinedPlain
            places: sheet.places
            canWrite: sheet.canWrite
            title: sheet.title
            onSeen: sheet.viewModel.markSeen(sheet.index)
        }
    }

    ActionButton {
        text: sheet.kind === "text" ? qsTr("Make one text of them") : qsTr("Choose for each detail")
        Accessible.name: text + ": " + sheet.title
        glyph: "edit"
        kind: ActionButton.Quiet
        leftPadding: 0
        visible: !sheet.mixing && (sheet.kind === "text" || sheet.choices.length > 0)
        onClicked: sheet.mixing = true
    }

    WhenWanted {
        wanted: sheet.mixing && sheet.kind === "fields" && sheet.choices.length > 0
        Layout.fillWidth: true

        ChoicesCard {
            choices: sheet.choices
            title: sheet.title
            onChosen: (field, version) => sheet.viewModel.choose(sheet.index, field, version)
            onKept: sheet.viewModel.keepChosen(sheet.index)
        }
    }

    WhenWanted {
        wanted: sheet.mixing && sheet.kind === "text"
        Layout.fillWidth: true

        MixCard {
            draft: sheet.draft
            title: sheet.title
            canWrite: sheet.canWrite
            onEdited: value => sheet.viewModel.setDraft(sheet.index, value)
            onKept: sheet.viewModel.keepDraft(sheet.index)
        }
    }
}

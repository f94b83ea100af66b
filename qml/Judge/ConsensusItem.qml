// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// One item on the table: who begins, what each scored and why, what lies between, and how both read it.
ScrollColumn {
    id: column

    required property ConsensusViewModel viewModel
    required property PageForm form
    property bool withAgreement: false

    signal noteAsked(string note)

    margin: form.margin
    topMarginInside: Theme.space.px12
    spacing: Theme.space.px12

    ConsensusRemarks {
        viewModel: column.viewModel
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.space.px24
        Layout.fillWidth: true

        Words {
            text: column.viewModel.compared.standing
            type: Theme.type.metaStrong
            soft: true
            width: Math.min(implicitWidth, column.width - 2 * column.margin)
        }

        WriterLine {
            first: column.viewModel.compared.firstBegins
            text: column.viewModel.compared.beginWords
            width: Math.min(implicitWidth, column.width - 2 * column.margin)
            visible: text.length > 0
        }
    }

    NoticeCard {
        glyph: "document"
        text: column.viewModel.outcome.arrived
        visible: text.length > 0
        Layout.fillWidth: true
    }

    WhenWanted {
        wanted: column.viewModel.outcome.versions.length > 0
        Layout.fillWidth: true

        ConsensusVersions {
            outcome: column.viewModel.outcome
        }
    }

    ConsensusTable {
        compared: column.viewModel.compared
        form: column.form
        Layout.fillWidth: true
        onNoteAsked: note => column.noteAsked(note)
    }

    WhenWanted {
        wanted: column.withAgreement
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px12

        ConsensusAgreement {
            outcome: column.viewModel.outcome
            wide: column.form.landscape
        }
    }

    ConsensusReading {
        reading: column.viewModel.reading
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.px12
    }

    Words {
        text: column.viewModel.wordingWords
        type: Theme.type.meta
        soft: true
        Layout.fillWidth: true
    }

    ActionButton {
        text: column.viewModel.workText ? qsTr("Show the text of the manual") : qsTr("Show our own words")
        visible: column.viewModel.mayShowWorkText
        Layout.maximumWidth: column.width - 2 * column.margin
        onClicked: column.viewModel.showWorkText(!column.viewModel.workText)
    }

    Connections {
        target: column.viewModel

        function onItemChanged(): void {
            column.contentY = 0;
        }
    }
}

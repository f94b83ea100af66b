// SPDX-License-Identifier: EUPL-1.2
// Scoring alone: what is known of one item beside its five descriptions. Sealed it shows the same, to read.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property ScoreViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    readonly property bool sealed: viewModel.seal.sealed
    property bool notesInView: false
    // Another app in front: what is typed becomes an entry.
    readonly property bool inFront: Window.active

    signal backRequested
    signal explanationRequested
    signal togetherRequested
    signal waitingRequested

    function showNote(note: string): void {
        notesInView = true;
        (known.made as ScoreNotes).showNote(note);
    }

    function follow(deed: int): void {
        if (deed === SealViewModel.Seal)
            viewModel.seal.seal();
        else if (deed === SealViewModel.GoToItem)
            viewModel.goToItem(viewModel.seal.openItem);
        else if (deed === SealViewModel.ToExplanations)
            explanationRequested();
        else
            togetherRequested();
    }

    color: Theme.colors.paper
    onInFrontChanged: {
        if (!inFront)
            viewModel.settle();
    }

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: qsTr("Scoring alone")
        title: page.viewModel.title
        showBack: true
        onBack: page.backRequested()

        SealHiddenWords {
            text: page.viewModel.seal.hiddenWords
            open: page.viewModel.seal.open
            visible: page.form.landscape
        }
    }

    WhenWanted {
        id: strip

        anchors.top: bar.bottom
        x: page.form.margin - Theme.space.px8
        width: page.width - 2 * x
        height: wanted ? implicitHeight : 0
        wanted: !page.form.landscape

        ScoreStrip {
            rail: page.viewModel.progress
            onChosen: item => page.viewModel.goToItem(item)
        }
    }

    WhenWanted {
        id: which

        anchors.top: strip.bottom
        x: page.form.margin
        width: page.width - 2 * x
        height: wanted ? implicitHeight : 0
        wanted: !page.form.landscape

        Segments {
            options: [
                {
                    "value": false,
                    "text": qsTr("Choice")
                },
                {
                    "value": true,
                    "text": qsTr("Notes")
                }
            ]
            value: page.notesInView
            Accessible.name: qsTr("What is in view")
            onEdited: value => page.notesInView = value
        }
    }

    WhenWanted {
        id: known

        x: page.form.margin
        anchors.top: which.bottom
        anchors.bottom: closing.top
        width: page.form.landscape ? 408 * Theme.size.grow : page.width - 2 * x
        wanted: page.form.landscape || page.notesInView

        ScoreNotes {
            viewModel: page.viewModel
            fixed: page.sealed
            withExplanation: !page.form.portrait
        }
    }

    ScrollColumn {
        id: choice

        x: page.form.landscape ? page.form.margin + known.width + Theme.space.px48 - margin : 0
        anchors.top: which.bottom
        anchors.bottom: closing.top
        width: page.width - x
        margin: page.form.margin
        topMarginInside: Theme.space.px20
        visible: page.form.landscape || !page.notesInView

        SealHiddenWords {
            text: page.viewModel.seal.hiddenWords
            open: page.viewModel.seal.open
            visible: !page.form.landscape
            Layout.fillWidth: true
        }

        SealStateCard {
            seal: page.viewModel.seal
            Layout.fillWidth: true
            onReopenAsked: {
                if (page.viewModel.seal.mayReopen())
                    reopening.open();
            }
        }

        NoticeCard {
            text: page.viewModel.saved.troubleWords.length > 0 ? page.viewModel.saved.troubleWords : page.viewModel.entry.trouble
            visible: text.length > 0
            Layout.fillWidth: true
        }

        ScoreExplanation {
            text: page.viewModel.explanation
            foldable: true
            visible: page.form.portrait
            Layout.fillWidth: true
        }

        ScoreChoices {
            entry: page.viewModel.entry
            fixed: page.sealed
            Layout.fillWidth: true
        }

        ScoreReason {
            entry: page.viewModel.entry
            fixed: page.sealed
            Layout.fillWidth: true
            onNoteAsked: note => page.showNote(note)
        }

        ScoreAlsoFits {
            entry: page.viewModel.entry
            fixed: page.sealed
            Layout.fillWidth: true
        }

        Words {
            text: page.viewModel.wordingWords
            type: Theme.type.meta
            soft: true
            Layout.fillWidth: true
        }
    }

    Connections {
        target: page.viewModel

        function onItemChanged(): void {
            choice.contentY = 0;
        }
    }

    ScoreClosing {
        id: closing

        anchors.bottom: parent.bottom
        width: parent.width
        viewModel: page.viewModel
        form: page.form
        onSealAsked: {
            if (page.viewModel.seal.ask())
                question.open();
        }
        onOnward: page.waitingRequested()
    }

    OnDemand {
        id: question

        SealDialog {
            seal: page.viewModel.seal
            onLed: deed => page.follow(deed)
        }
    }

    OnDemand {
        id: reopening

        SealReopenDialog {
            seal: page.viewModel.seal
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
// The explanation of one item beside the notes that it rests on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property ExplainViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    // Room for both, beside each other or under each other; else one at a time.
    readonly property bool stacked: !form.landscape && form.effectiveHeight >= 900
    readonly property bool oneAtATime: !form.landscape && !stacked
    property bool notesInView: false
    // Another app in front: what is typed becomes an entry.
    readonly property bool inFront: Window.active

    signal backRequested

    function showNote(note: string): void {
        if (note.length === 0)
            return;
        notesInView = true;
        (evidence.made as EvidenceList).showNote(note);
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
        eyebrow: qsTr("Explanation") + "  \u00B7  " + page.viewModel.themeLine
        title: page.viewModel.title
        showBack: true
        onBack: page.backRequested()

        JudgeStrip {
            rail: page.viewModel.rail
            visible: page.form.landscape
            onChosen: item => page.viewModel.goToItem(item)
        }
    }

    WhenWanted {
        id: strip

        anchors.top: bar.bottom
        x: page.form.margin - Theme.space.px8
        width: page.width - 2 * x
        height: wanted ? implicitHeight : 0
        wanted: !page.form.landscape

        JudgeStrip {
            rail: page.viewModel.rail
            onChosen: item => page.viewModel.goToItem(item)
        }
    }

    WhenWanted {
        id: which

        anchors.top: strip.bottom
        x: page.form.margin
        width: page.width - 2 * x
        height: wanted ? implicitHeight : 0
        wanted: page.oneAtATime

        Segments {
            options: [
                {
                    "value": false,
                    "text": qsTr("Text")
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

    ScrollColumn {
        id: work

        x: page.form.landscape ? page.form.margin + evidence.width + Theme.space.px48 - margin : 0
        anchors.top: which.bottom
        width: page.width - x
        height: (page.stacked ? Math.min(implicitHeight, (closing.y - y) * 0.55) : closing.y - y)
        margin: page.form.margin
        topMarginInside: Theme.space.px16
        visible: !page.oneAtATime || !page.notesInView

        ExplanationCard {
            viewModel: page.viewModel
            lines: page.form.landscape ? 10 : 6
            Layout.fillWidth: true
            onHistoryAsked: drawers.all().versions.open()
            onNoteAsked: note => page.showNote(note)
        }

        DifferencesCard {
            viewModel: page.viewModel
            visible: page.viewModel.pairs.count > 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px8
        }
    }

    Hairline {
        y: work.y + work.height
        width: parent.width
        visible: page.stacked
    }

    WhenWanted {
        id: evidence

        x: page.form.margin
        y: page.stacked ? work.y + work.height : page.form.landscape ? bar.height : which.y + which.height
        width: page.form.landscape ? 408 * Theme.size.grow : page.width - 2 * x
        height: closing.y - y
        wanted: !page.oneAtATime || page.notesInView

        EvidenceList {
            viewModel: page.viewModel
        }
    }

    ClosingBar {
        id: closing

        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        text: [page.viewModel.saved.words, page.form.landscape ? page.viewModel.ready.unwritten : ""].filter(part => part.length > 0).join("  \u00B7  ")

        ActionButton {
            text: qsTr("Next item")
            large: true
            // With little room the numbers above lead there.
            visible: !page.form.compact
            enabled: !page.viewModel.last
            reason: qsTr("This is the last one.")
            onClicked: page.viewModel.nextItem()
        }

        ActionButton {
            text: page.viewModel.ready.otherAgrees
            large: true
            visible: text.length > 0
            onClicked: page.viewModel.ready.sayOther()
        }

        ActionButton {
            text: qsTr("Not ready after all")
            large: true
            visible: page.viewModel.ready.mine
            onClicked: page.viewModel.ready.takeBack()
        }

        ActionButton {
            text: qsTr("The explanations are ready")
            kind: ActionButton.Primary
            visible: !page.viewModel.ready.mine
            enabled: page.viewModel.ready.hindrance.length === 0
            reason: page.viewModel.ready.hindrance
            onClicked: page.viewModel.ready.say()
        }
    }

    LateFile {
        id: drawers

        file: Qt.resolvedUrl("ExplainDrawers.qml")
        given: ({
                "viewModel": page.viewModel
            })
    }
}

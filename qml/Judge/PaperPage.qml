// SPDX-License-Identifier: EUPL-1.2
// Scores from paper: whose, what that means, and the sheet to type over.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property PaperViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    readonly property bool filling: viewModel.filling

    signal backRequested

    // From the sheet one comes to the page, from the page away.
    function goBack(): void {
        if (page.viewModel.unsaved)
            leaving.open();
        else if (page.viewModel.filling)
            page.viewModel.leaveSheet();
        else
            page.backRequested();
    }

    color: Theme.colors.paper
    onFillingChanged: {
        work.contentY = 0;
        // The button that was pressed is gone; the keyboard goes on from the top.
        work.forceActiveFocus(Qt.OtherFocusReason);
    }

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: page.filling ? page.viewModel.keptWords : page.viewModel.organisation
        title: qsTr("Scores from paper")
        showBack: true
        onBack: page.goBack()
    }

    ScrollColumn {
        id: work

        anchors.top: bar.bottom
        anchors.bottom: closing.visible ? closing.top : parent.bottom
        width: parent.width
        margin: page.form.margin
        maximumWidth: page.viewModel.filling ? Theme.size.measureMax * 1.2 : Theme.size.measureMax
        spacing: Theme.space.px24

        NoticeCard {
            text: page.viewModel.answer
            visible: text.length > 0
            Layout.fillWidth: true
        }

        WhenWanted {
            wanted: !page.viewModel.filling
            Layout.fillWidth: true

            PaperCard {
                viewModel: page.viewModel
                onTakeBackAsked: takingBack.open()
            }
        }

        WhenWanted {
            wanted: page.viewModel.filling
            Layout.fillWidth: true

            PaperSheetCard {
                viewModel: page.viewModel
                wide: !page.form.compact
            }
        }
    }

    ClosingBar {
        id: closing

        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        visible: page.filling || page.viewModel.hindrance.length === 0

        ActionButton {
            text: page.viewModel.kept ? qsTr("Change these scores") : qsTr("Type over from paper")
            kind: page.viewModel.kept ? ActionButton.Plain : ActionButton.Primary
            large: true
            visible: !page.filling
            onClicked: page.viewModel.begin()
        }

        ActionButton {
            text: qsTr("Keep, not sealed")
            kind: ActionButton.Primary
            large: true
            enabled: page.viewModel.complete
            reason: page.viewModel.sheet.openWords
            visible: page.filling
            onClicked: page.viewModel.save()
        }
    }

    OnDemand {
        id: leaving

        ConfirmDialog {
            title: qsTr("Leave the sheet?")
            text: qsTr("What was typed over here is not kept yet. On the paper it still stands.")
            keepText: qsTr("Go on typing")
            actText: qsTr("Leave without keeping")
            onActed: page.viewModel.leaveSheet()
        }
    }

    OnDemand {
        id: takingBack

        ConfirmDialog {
            title: qsTr("Take back the scores from paper?")
            text: qsTr("They are then taken out of this measurement. They can be typed over again; what was read has been read.")
            keepText: qsTr("Leave them")
            actText: qsTr("Take back")
            onActed: page.viewModel.takeBack()
        }
    }
}

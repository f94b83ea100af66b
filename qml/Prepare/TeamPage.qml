// SPDX-License-Identifier: EUPL-1.2
// Who sits at the table, by role and in the order of the seats. The talk knows them by these marks, never by name.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property TeamViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal backRequested

    color: Theme.colors.paper

    Connections {
        target: page.viewModel
        function onRemoved(sentence: string): void {
            undo.offer(sentence);
        }
    }

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: page.viewModel.organisation
        title: qsTr("At the table")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: page.form.landscape ? side.x : parent.width
        margin: page.form.margin
        spacing: 0

        AddSeatCard {
            roles: page.viewModel.roles
            count: page.viewModel.count
            hint: page.viewModel.hint
            asked: page.viewModel.asked
            recording: page.viewModel.recording
            visible: !page.form.landscape
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.px24
            onAddRequested: role => {
                undo.shown = false;
                page.viewModel.add(role);
            }
            onReasonsRequested: reasons.open()
        }

        Words {
            text: qsTr("Add the people by role, in the order in which they sit. During the interview one tap on the role says who is speaking.")
            type: Theme.type.body
            soft: true
            visible: seats.count === 0
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.measureMax
        }

        Column {
            id: row

            Layout.fillWidth: true

            Repeater {
                id: seats

                model: page.viewModel.members

                SeatDelegate {
                    id: seat

                    width: row.width
                    onOpenRequested: open => page.viewModel.openName(open ? seat.index : -1)
                    onConsentRequested: {
                        page.viewModel.openConsent(seat.index);
                        consent.open();
                    }
                    onRenamed: name => page.viewModel.rename(seat.index, name)
                    onMoved: by => {
                        undo.shown = false;
                        page.viewModel.move(seat.index, by);
                    }
                    onRemoveRequested: page.viewModel.remove(seat.index)
                }
            }
        }

        Item {
            Layout.preferredHeight: Theme.size.closingBar
        }
    }

    Rectangle {
        id: side

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        x: page.width - width
        width: Theme.size.sidePanel + Theme.space.px64
        color: Theme.colors.sunken
        visible: page.form.landscape

        AddSeatCard {
            roles: page.viewModel.roles
            count: page.viewModel.count
            hint: page.viewModel.hint
            asked: page.viewModel.asked
            recording: page.viewModel.recording
            x: Theme.space.px32
            y: page.form.margin
            width: parent.width - 2 * x
            onAddRequested: role => {
                undo.shown = false;
                page.viewModel.add(role);
            }
            onReasonsRequested: reasons.open()
        }
    }

    UndoBar {
        id: undo

        x: page.form.margin
        y: page.height - height - Theme.space.px16
        width: Math.min(implicitWidth, page.width - 2 * x)
        onUndone: page.viewModel.undoRemove()
    }

    AbsentDrawer {
        id: reasons

        viewModel: page.viewModel
        onReasonGiven: undo.shown = false
    }

    ConsentDrawer {
        id: consent

        viewModel: page.viewModel.consent
        onEraseAsked: row => {
            erase.row = row;
            erase.open();
        }
        onEraseAllAsked: {
            erase.row = -1;
            erase.open();
        }
    }

    ConfirmDialog {
        id: erase

        property int row: -1

        title: row < 0 ? qsTr("Erase all these notes?") : qsTr("Erase this note?")
        text: qsTr("The words and all earlier versions leave this tablet. They cannot be brought back.")
        keepText: qsTr("Keep it")
        actText: qsTr("Erase it")
        destroys: true
        onActed: {
            if (row < 0)
                page.viewModel.consent.eraseAll();
            else
                page.viewModel.consent.eraseNote(row);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
// Connecting two tablets, from either side: choose a side, find each other, make sure with digits.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property PairingViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    readonly property int step: viewModel.step
    readonly property real margin: form.landscape ? 88 : form.margin

    signal backRequested
    signal togetherRequested
    // A search that found nobody: by file then.
    signal fileWanted

    color: Theme.colors.paper
    onStepChanged: body.contentY = 0

    TopBar {
        id: top

        width: parent.width
        margin: page.form.margin
        eyebrow: qsTr("Connect tablets")
        title: page.viewModel.title
        showBack: true
        onBack: page.backRequested()

        LinkSign {
            words: page.viewModel.linkWords
            together: page.step === PairingViewModel.Paired
            mineLeft: page.viewModel.shows
            room: page.width - 2 * page.form.margin
            visible: page.step !== PairingViewModel.Without
        }
    }

    ScrollColumn {
        id: body

        anchors.top: top.bottom
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        x: page.margin - margin
        width: parent.width - 2 * x
        margin: page.form.margin
        topMarginInside: page.form.landscape && !page.form.low ? 56 : Theme.space.px24
        spacing: 0

        Item {
            id: column

            implicitHeight: childrenRect.height
            Layout.fillWidth: true

            WhenWanted {
                wanted: page.step === PairingViewModel.Without
                width: column.width
                height: wanted ? implicitHeight : 0

                EmptyCard {
                    text: qsTr("In the practice folder there is no second tablet. Connecting is done among the real measurements.")
                }
            }

            WhenWanted {
                wanted: page.step === PairingViewModel.Choose
                width: column.width
                height: wanted ? implicitHeight : 0

                ChooseCard {
                    viewModel: page.viewModel
                    form: page.form
                }
            }

            WhenWanted {
                wanted: page.step === PairingViewModel.Show
                width: column.width
                height: wanted ? implicitHeight : 0

                ShowCard {
                    viewModel: page.viewModel
                    form: page.form
                }
            }

            WhenWanted {
                wanted: page.step === PairingViewModel.Seek
                width: column.width
                height: wanted ? implicitHeight : 0

                SeekCard {
                    viewModel: page.viewModel
                    form: page.form
                }
            }

            WhenWanted {
                wanted: page.step === PairingViewModel.Meeting
                width: column.width
                height: wanted ? implicitHeight : 0

                WaitingLine {
                    text: qsTr("The tablets are getting to know each other")
                }
            }

            WhenWanted {
                wanted: page.step === PairingViewModel.Code || page.step === PairingViewModel.Typing
                width: column.width
                height: wanted ? implicitHeight : 0

                EntryCard {
                    viewModel: page.viewModel
                    form: page.form
                }
            }

            WhenWanted {
                wanted: page.step === PairingViewModel.Answer
                width: column.width
                height: wanted ? implicitHeight : 0

                AnswerCard {
                    viewModel: page.viewModel
                }
            }

            WhenWanted {
                wanted: page.step === PairingViewModel.Paired
                width: column.width
                height: wanted ? implicitHeight : 0

                PairedCard {
                    mineLeft: page.viewModel.shows
                }
            }

            WhenWanted {
                wanted: page.step === PairingViewModel.Failed || page.step === PairingViewModel.Paused
                width: Math.min(column.width, Theme.size.measureMax)
                height: wanted ? implicitHeight : 0

                NoticeCard {
                    title: page.viewModel.troubleTitle
                    text: page.viewModel.troubleText
                }
            }
        }
    }

    PairingBar {
        id: bar

        viewModel: page.viewModel
        margin: page.margin
        anchors.bottom: parent.bottom
        width: parent.width
        visible: page.step > PairingViewModel.Choose
        onTogetherRequested: page.togetherRequested()
        onFileWanted: page.fileWanted()
    }
}

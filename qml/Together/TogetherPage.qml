// SPDX-License-Identifier: EUPL-1.2
// The page Together: where each measurement stands with the other tablet, and which tablets belong to this one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property TogetherViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    property string losing
    property string losingName
    property string replacedIn
    property string replacedName
    property var pair: ({})

    signal backRequested
    signal pairingRequested
    signal openRequested
    // A measurement is to go into a file, or to come out of one.
    signal fileWanted(string measurement)
    signal fileOpening

    function lose(peer: string, name: string): void {
        losing = peer;
        losingName = name;
        lost.open();
    }

    color: Theme.colors.paper

    TopBar {
        id: top

        width: parent.width
        margin: page.form.margin
        title: qsTr("Together")
        eyebrow: qsTr("Two tablets")
        showBack: true
        onBack: page.backRequested()

        LinkSign {
            words: page.viewModel.link
            together: page.viewModel.together
            room: page.width - 2 * page.form.margin
            visible: page.viewModel.available
        }
    }

    ScrollColumn {
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        width: side.x
        margin: page.form.margin
        topMarginInside: Theme.space.px32
        spacing: 0

        WhenWanted {
            wanted: !page.viewModel.available
            Layout.fillWidth: true

            EmptyCard {
                text: qsTr("In the practice folder there is no second tablet. Among the real measurements this page shows where each measurement stands with the other auditor.")
            }
        }

        WhenWanted {
            wanted: page.viewModel.available
            Layout.fillWidth: true

            SharedList {
                viewModel: page.viewModel
                compact: page.form.compact
                onOpenRequested: page.openRequested()
                onFileWanted: measurement => page.fileWanted(measurement)
                onFileOpening: page.fileOpening()
                onUniteWanted: (pairId, theirTitle, who, measurement, title) => {
                    page.pair = {
                        "id": pairId,
                        "theirTitle": theirTitle,
                        "who": who,
                        "measurement": measurement,
                        "title": title
                    };
                    uniting.open();
                }
                onReplaceWanted: (measurement, name) => {
                    page.replacedIn = measurement;
                    page.replacedName = name;
                    replacing.open();
                }
            }
        }

        WhenWanted {
            wanted: page.viewModel.available && !page.form.landscape
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.px40

            PeersCard {
                viewModel: page.viewModel
                onPairingRequested: page.pairingRequested()
                onLost: (peer, name) => page.lose(peer, name)
            }
        }
    }

    Rectangle {
        id: side

        readonly property bool wanted: page.form.landscape && page.viewModel.available

        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        x: wanted ? page.width - width : page.width
        width: Theme.size.sidePanel + Theme.space.px40
        color: Theme.colors.sunken

        ScrollColumn {
            width: parent.width
            height: parent.height
            margin: Theme.space.px32

            Item {
                implicitHeight: peers.height
                Layout.fillWidth: true

                // Its width is not that of the layout, which may have been arranged before the side came into view.
                WhenWanted {
                    id: peers

                    wanted: side.wanted
                    width: side.width - 2 * Theme.space.px32
                    height: implicitHeight

                    PeersCard {
                        viewModel: page.viewModel
                        onPairingRequested: page.pairingRequested()
                        onLost: (peer, name) => page.lose(peer, name)
                    }
                }
            }
        }
    }

    OnDemand {
        id: uniting

        ConfirmDialog {
            title: qsTr("Put these two together?")
            text: qsTr("On this tablet: %1\nOn the tablet of %2: %3").arg(page.pair.title ?? "").arg(page.pair.who ?? "").arg(page.pair.theirTitle ?? "") + "\n\n" + qsTr("They become one measurement on both tablets, as soon as the other auditor says yes too. Everything of both stays; what you both filled in stands side by side until you tidy it up together. This cannot be undone.")
            keepText: qsTr("Leave them apart")
            actText: qsTr("Put together")
            onActed: page.viewModel.putTogether(page.pair.id, page.pair.measurement)
        }
    }

    OnDemand {
        id: replacing

        ConfirmDialog {
            title: qsTr("Another auditor instead of %1?").arg(page.replacedName)
            text: qsTr("The tablet of %1 receives nothing more of this measurement. What is already on it stays there, and what is still to come from it is taken in as written after leaving. The measurement can then be offered to another tablet. That the auditor changed stays to be seen in the measurement; this cannot be undone.").arg(page.replacedName)
            keepText: qsTr("Leave it so")
            actText: qsTr("Another auditor")
            onActed: page.viewModel.replace(page.replacedIn)
        }
    }

    OnDemand {
        id: lost

        ConfirmDialog {
            title: qsTr("Is the tablet lost: %1?").arg(page.losingName)
            text: qsTr("This tablet then no longer answers that one and sends it nothing more; it becomes a stranger, whoever has it in hand. What is already on it stays there, behind its own lock, and cannot be erased from here. The measurements on this tablet stay as they are. Found again? Then connect the tablets anew.")
            keepText: qsTr("Keep it connected")
            actText: qsTr("It is lost")
            onActed: page.viewModel.forget(page.losing)
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
// How this tablet looks, how it is locked, and the practice folder.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property SettingsViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }

    signal backRequested
    signal lockRequested
    signal shortcutsRequested
    signal practiceRequested(bool practice)
    signal discardRequested

    color: Theme.colors.paper

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        title: qsTr("Settings")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin

        Item {
            id: pair

            readonly property bool beside: page.form.landscape

            implicitHeight: Math.max(looks.height, rest.y + rest.height)
            Layout.fillWidth: true

            LooksCard {
                id: looks

                viewModel: page.viewModel
                width: pair.beside ? (pair.width - Theme.space.px64) / 2 : pair.width
            }

            Column {
                id: rest

                x: pair.beside ? looks.width + Theme.space.px64 : 0
                y: pair.beside ? 0 : looks.height + Theme.space.px40
                width: pair.width - x
                spacing: Theme.space.px32

                SectionCard {
                    title: qsTr("Locking")
                    text: page.viewModel.opensWithoutAsking ? qsTr("The measurements are encrypted. The key lies on this tablet and opens them without asking for anything: who can use this tablet can read them. Locking the tablet itself is what protects them.") : qsTr("The measurements are encrypted and opening them asks for the key.")
                    width: rest.width

                    ActionButton {
                        text: qsTr("Lock now")
                        glyph: "lock"
                        onClicked: page.lockRequested()
                    }
                }

                SectionCard {
                    title: qsTr("Practice")
                    text: page.viewModel.practice ? qsTr("The practice measurement is open. Its people are invented and it has a folder of its own.") : qsTr("A practice measurement has invented people and never comes among the real ones.")
                    width: rest.width

                    ActionButton {
                        text: page.viewModel.practice ? qsTr("Back to the real measurements") : qsTr("Open the practice measurement")
                        glyph: "leaf"
                        onClicked: page.practiceRequested(!page.viewModel.practice)
                    }

                    ActionButton {
                        text: qsTr("Begin the practice anew")
                        visible: page.viewModel.practice
                        onClicked: discard.open()
                    }
                }

                SectionCard {
                    title: qsTr("About")
                    text: qsTr("Tweeluik %1. Nothing leaves this tablet by itself: no account, no server, no measuring of what is done here.").arg(page.viewModel.version)
                    width: rest.width

                    ActionButton {
                        text: qsTr("Keyboard shortcuts")
                        onClicked: page.shortcutsRequested()
                    }
                }
            }
        }
    }

    OnDemand {
        id: discard

        ConfirmDialog {
            title: qsTr("Begin the practice anew?")
            text: qsTr("What was noted while practising goes and cannot be brought back. The real measurements are not touched.")
            keepText: qsTr("Keep it")
            actText: qsTr("Begin anew")
            destroys: true
            onActed: page.discardRequested()
        }
    }
}

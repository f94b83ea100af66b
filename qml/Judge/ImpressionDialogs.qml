// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.ViewModels

// What is asked about one impression: to share it, to put it in other words, to share it no longer.
Item {
    id: dialogs

    required property ImpressionsViewModel viewModel
    property string asked
    property string words

    function ask(dialog: OnDemand, impression: string, words: string): void {
        dialogs.asked = impression;
        dialogs.words = words;
        dialog.open();
    }

    readonly property alias share: share
    readonly property alias change: change
    readonly property alias remove: remove

    OnDemand {
        id: share

        ConfirmDialog {
            id: sharing

            title: qsTr("Share this impression?")
            text: "\u2018" + dialogs.words + "\u2019\n\n" + dialogs.viewModel.shareText
            keepText: qsTr("Keep it to oneself")
            actText: qsTr("Share", "an impression")
            onAboutToShow: goes.on = false
            onActed: dialogs.viewModel.share(dialogs.asked, goes.on)

            TickBox {
                id: goes

                text: qsTr("Take it off the own impressions")
                note: qsTr("Without this tick the own one stays on this tablet as well.")
                Layout.fillWidth: true
                onEdited: on => goes.on = on
            }
        }
    }

    OnDemand {
        id: change

        ConfirmDialog {
            title: qsTr("Other words for this impression")
            keepText: qsTr("Leave it as it was")
            actText: qsTr("Share these words")
            actEnabled: field.value.trim().length > 0
            actReason: qsTr("Without words there is nothing to share.")
            onAboutToShow: field.value = dialogs.words
            onActed: dialogs.viewModel.change(dialogs.asked, field.value)

            TextBox {
                id: field

                label: qsTr("Impression")
                minimumLines: 3
                Layout.fillWidth: true
                onEdited: words => field.value = words
            }
        }
    }

    OnDemand {
        id: remove

        ConfirmDialog {
            title: qsTr("No longer share this impression?")
            text: qsTr("It goes from both tablets, the other one as soon as they are in touch. What was read has been read.")
            keepText: qsTr("Leave it")
            actText: qsTr("No longer share")
            onActed: dialogs.viewModel.remove(dialogs.asked)
        }
    }
}

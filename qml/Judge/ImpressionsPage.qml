// SPDX-License-Identifier: EUPL-1.2
// Discussing impressions: when that is, the own impressions and what both shared of them. Until it is time it shows the
// choice alone.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property ImpressionsViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    readonly property bool beside: form.landscape && viewModel.open

    signal backRequested

    color: Theme.colors.paper

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: page.viewModel.organisation
        title: qsTr("Discussing impressions")
        showBack: true
        onBack: page.backRequested()
    }

    ScrollColumn {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        margin: page.form.margin
        maximumWidth: page.beside ? Infinity : Theme.size.measureMax
        spacing: Theme.space.px24

        NoticeCard {
            title: qsTr("Impressions yes, numbers no")
            text: qsTr("How the talk came across belongs here. Levels and scores wait until both have sealed: whoever hears one can no longer score alone.")
            visible: page.viewModel.withoutNumbers
            Layout.fillWidth: true
        }

        GridLayout {
            columns: page.beside ? 2 : 1
            columnSpacing: 2 * Theme.space.px24
            rowSpacing: Theme.space.px32
            Layout.fillWidth: true

            ImpressionsShared {
                viewModel: page.viewModel
                visible: page.viewModel.open
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                onChangeAsked: (impression, words) => dialogs.ask(dialogs.change, impression, words)
                onRemoveAsked: (impression, words) => dialogs.ask(dialogs.remove, impression, words)
            }

            ImpressionsOwn {
                viewModel: page.viewModel
                Layout.fillWidth: !page.beside
                Layout.preferredWidth: page.beside ? Theme.size.sidePanel * 1.1 : -1
                Layout.alignment: Qt.AlignTop
                onShareAsked: (impression, words) => dialogs.ask(dialogs.share, impression, words)
            }
        }
    }

    ImpressionDialogs {
        id: dialogs

        viewModel: page.viewModel
    }
}

// SPDX-License-Identifier: EUPL-1.2
// The instrument to read and to search: items by theme, and of one item everything there is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

Rectangle {
    id: page

    required property InstrumentViewModel viewModel
    readonly property PageForm form: PageForm {
        width: page.width
        height: page.height
    }
    // In a narrow room the list and the item take turns.
    readonly property bool listAlone: form.compact && viewModel.row < 0
    readonly property int row: form.compact ? viewModel.row : Math.max(0, viewModel.row)

    signal backRequested
    signal importRequested

    color: Theme.colors.paper

    TopBar {
        id: bar

        width: parent.width
        margin: page.form.margin
        eyebrow: page.viewModel.shownText
        title: qsTr("The instrument")
        showBack: true
        onBack: {
            if (page.form.compact && page.viewModel.row >= 0)
                page.viewModel.row = -1;
            else
                page.backRequested();
        }

        ActionButton {
            text: qsTr("About this text")
            glyph: "document"
            onClicked: about.open()
        }
    }

    Rectangle {
        id: rail

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: page.listAlone ? page.width : page.form.compact ? 0 : 320 * Theme.size.grow
        color: Theme.colors.sunken
        visible: width > 0

        ItemsCard {
            anchors.fill: parent
            viewModel: page.viewModel
            current: page.form.compact ? -1 : page.row
        }
    }

    ScrollColumn {
        id: text

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        x: rail.width
        width: page.width - x
        margin: page.form.margin
        maximumWidth: Theme.size.measureMax
        spacing: 0
        visible: !page.listAlone

        Connections {
            target: page.viewModel
            function onRowChanged(): void {
                text.contentY = 0;
            }
        }

        Column {
            id: items

            Layout.fillWidth: true

            Repeater {
                model: page.viewModel.items

                ItemTextDelegate {
                    open: index === page.row
                    width: items.width
                }
            }
        }

        Words {
            text: page.viewModel.attribution
            type: Theme.type.meta
            soft: true
            Layout.fillWidth: true
        }
    }

    OnDemand {
        id: about

        AboutTextDrawer {
            viewModel: page.viewModel
            onImportRequested: page.importRequested()
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// Beside the chart: what the signs mean, the total, and for the auditors how often they agreed.
ColumnLayout {
    id: key

    required property ProfileViewModel viewModel
    required property string explained

    signal explainAsked(string figure)

    spacing: Theme.space.px8

    BlockHead {
        text: qsTr("What the signs mean")
        Layout.fillWidth: true
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: key.viewModel.signs

            Item {
                id: sign

                required property var modelData

                implicitHeight: Math.max(Math.round(32 * Theme.size.grow), words.height)
                Layout.fillWidth: true

                PersonShape {
                    anchors.verticalCenter: parent.verticalCenter
                    x: Math.round((28 * Theme.size.grow - width) / 2)
                    kind: sign.modelData.shape
                    Accessible.ignored: true
                }

                Words {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: Math.round(28 * Theme.size.grow) + Theme.space.px12
                    width: sign.width - x
                    text: sign.modelData.text
                }
            }
        }

        ProfileFigure {
            label: qsTr("mean of the theme")
            bar: true
            definition: key.viewModel.meanDefinition
            opened: key.explained === "theme"
            Layout.fillWidth: true
            onAsked: key.explainAsked("theme")
        }
    }

    Hairline {
        Layout.fillWidth: true
    }

    ProfileFigure {
        label: qsTr("Total score (sum)")
        definition: key.viewModel.totalDefinition
        opened: key.explained === "total"
        Layout.fillWidth: true
        onAsked: key.explainAsked("total")
    }

    ProfileTotal {
        viewModel: key.viewModel
        Layout.fillWidth: true
    }

    Hairline {
        visible: !key.viewModel.alone
        Layout.fillWidth: true
    }

    BlockHead {
        text: qsTr("How often the same")
        after: qsTr("For the auditors; not in the report, unless it is chosen there.")
        visible: !key.viewModel.alone
        Layout.topMargin: Theme.space.px8
        Layout.fillWidth: true
    }

    Repeater {
        model: key.viewModel.agreement

        ProfileFigure {
            id: figure

            required property var modelData

            label: modelData.label
            value: modelData.value
            words: modelData.words
            filled: modelData.filled
            of: modelData.of
            definition: modelData.definition
            opened: key.explained === modelData.key
            Layout.fillWidth: true
            onAsked: key.explainAsked(figure.modelData.key)
        }
    }

    Words {
        text: key.viewModel.leftOut
        type: Theme.type.meta
        soft: true
        visible: text.length > 0
        Layout.fillWidth: true
    }

    Hairline {
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("A moment in time: how it goes now. It says nothing about the outcome for clients.")
        type: Theme.type.meta
        soft: true
        Layout.fillWidth: true
    }
}

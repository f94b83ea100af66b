// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.Theme

// A figure with its name; a tap shows how it comes about. `filled` of `of` little squares count along; 0 of 0: none.
Column {
    id: figure

    required property string label
    required property string definition
    required property bool opened
    property string value
    // What the value leaves out; on a line of its own.
    property string words
    // The sign of it in the chart, before its name.
    property bool bar: false
    property int filled: 0
    property int of: 0
    readonly property string whole: label + (value.length > 0 ? ", " + value : "") + (words.length > 0 ? ", " + words : "")

    signal asked

    TapArea {
        width: figure.width
        text: figure.opened ? qsTr("%1. Hide what it is").arg(figure.whole) : qsTr("%1. What is it?").arg(figure.whole)
        leftPadding: 0
        rightPadding: 0
        onClicked: figure.asked()

        contentItem: RowLayout {
            spacing: Theme.space.px8

            Rectangle {
                color: Theme.colors.progress
                radius: Theme.radius.bar
                visible: figure.bar
                Layout.preferredWidth: Math.round(28 * Theme.size.grow)
                Layout.preferredHeight: Theme.size.barQuiet
                Layout.rightMargin: Theme.space.px4
            }

            Words {
                text: figure.label
                type: Theme.type.text
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Words {
                text: figure.value
                type: Theme.type.labelStrong
                horizontalAlignment: Text.AlignRight
                visible: text.length > 0
                Layout.maximumWidth: figure.width * 0.6
                Accessible.ignored: true
            }

            Glyph {
                name: figure.opened ? "chevronUp" : "chevronDown"
                color: Theme.colors.soft
                size: Theme.size.iconSmall
            }
        }
    }

    Words {
        width: figure.width - Theme.size.iconSmall - Theme.space.px8
        text: figure.words
        type: Theme.type.meta
        soft: true
        horizontalAlignment: Text.AlignRight
        visible: text.length > 0
        Accessible.ignored: true
    }

    Flow {
        width: figure.width
        spacing: Theme.space.px4
        visible: figure.of > 0
        bottomPadding: Theme.space.px8

        Repeater {
            model: figure.of

            Rectangle {
                required property int index

                width: Math.round(16 * Theme.size.grow)
                height: width
                radius: Theme.radius.bar
                color: index < figure.filled ? Theme.colors.progress : "transparent"
                border.color: index < figure.filled ? Theme.colors.progress : Theme.colors.edge
                border.width: Theme.border.hairline
            }
        }
    }

    Words {
        width: figure.width
        text: figure.definition
        type: Theme.type.meta
        soft: true
        visible: figure.opened
        bottomPadding: Theme.space.px12
    }
}

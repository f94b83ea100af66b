// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// One item of the instrument; its texts are only made when it is the one that is open.
Loader {
    id: item

    required property int index
    required property int number
    required property string title
    required property string statement
    required property var levels
    required property var prompts
    required property var references
    required property var steps
    required property var unasked
    required property var terms
    property bool open: false

    active: open
    visible: open
    sourceComponent: ItemTextCard {
        title: item.number + "  " + item.title
        statement: item.statement
        levels: item.levels
        prompts: item.prompts
        references: item.references
        steps: item.steps
        unasked: item.unasked
        terms: item.terms
        width: item.width
        bottomPadding: Theme.space.px24
    }
}

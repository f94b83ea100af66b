// SPDX-License-Identifier: EUPL-1.2
// A Loader of Qt 6.4 cannot make a bound component, hence no pragma here and the linter told about the id.
import QtQuick
import Tweeluik.Theme

// One item of the instrument; its texts are only made when it is the one that is open.
Loader {
    id: entry

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
    // qmllint disable unqualified
    sourceComponent: ItemTextCard {
        title: entry.number + "  " + entry.title
        statement: entry.statement
        levels: entry.levels
        prompts: entry.prompts
        references: entry.references
        steps: entry.steps
        unasked: entry.unasked
        terms: entry.terms
        width: entry.width
        bottomPadding: Theme.space.px24
    }
}

// SPDX-License-Identifier: EUPL-1.2
// Not bound: the Loader of Qt 6.4 refuses bound components, so the lint cannot see the ids across them.
// qmllint disable unqualified
import QtQuick
import Tweeluik.Theme

// One item of the instrument; its texts are only made when it is the one that is open.
Loader {
    id: row

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
        title: row.number + "  " + row.title
        statement: row.statement
        levels: row.levels
        prompts: row.prompts
        references: row.references
        steps: row.steps
        unasked: row.unasked
        terms: row.terms
        width: row.width
        bottomPadding: Theme.space.px24
    }
}

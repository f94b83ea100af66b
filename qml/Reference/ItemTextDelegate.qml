// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// One item of the instrument; its texts are only made when it is the one that is open.
Column {
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

    visible: open

    // A Loader of Qt 6.4 cannot make a bound component; a Repeater of none or one can.
    Repeater {
        model: row.open ? 1 : 0

        ItemTextCard {
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
}

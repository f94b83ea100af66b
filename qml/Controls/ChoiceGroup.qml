// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme

// One of several, under each other. `options` is a list of {value, text, note?, reason?}; a reason makes an option
// unavailable and stands beside it. `value` comes from the view model; `edited(value)` asks for another.
FocusScope {
    id: control

    property string label
    property var options: []
    property var value
    property string hint

    signal edited(var value)

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    // No Layout: in Qt 6.4 one that is given another width while its Repeater starts anew looks at what is gone.
    Column {
        id: column

        width: parent.width
        spacing: Theme.space.px8

        Words {
            text: control.label
            type: Theme.type.metaStrong
            soft: true
            visible: text.length > 0
            width: column.width
            Accessible.ignored: true
        }

        Repeater {
            model: control.options

            ChoiceDelegate {
                required property var modelData

                text: modelData.text
                note: modelData.note ?? ""
                reason: modelData.reason ?? ""
                enabled: control.enabled && reason.length === 0
                on: modelData.value === control.value
                width: column.width
                onClicked: control.edited(modelData.value)
            }
        }

        Words {
            text: control.hint
            type: Theme.type.meta
            soft: true
            visible: text.length > 0
            width: column.width
        }
    }
}

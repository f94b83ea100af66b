// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// One of the two auditors: what the report says about who measured, and a role that could get in the way.
Column {
    id: card

    required property AuditorViewModel auditor

    // Both cards ask the same; a screen reader hears whose it is.
    function whose(words: string): string {
        return qsTr("%1: %2").arg(auditor.heading).arg(words);
    }

    spacing: Theme.space.px24

    Item {
        implicitHeight: heading.height
        width: card.width

        PersonShape {
            kind: card.auditor.first ? PersonShape.First : PersonShape.Second
            y: (Theme.type.heading.lineHeight - height) / 2
        }

        Words {
            id: heading

            text: card.auditor.heading
            type: Theme.type.heading
            x: Theme.size.iconSmall + Theme.space.px12
            width: card.width - x
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }

    Field {
        label: qsTr("First name")
        spoken: card.whose(label)
        value: card.auditor.firstName
        width: card.width
        onEdited: value => card.auditor.firstName = value
        onFinished: card.auditor.keep()
    }

    Segments {
        label: qsTr("Works")
        options: [{
                "value": 1,
                "text": qsTr("inside the organisation"),
                "spoken": card.whose(qsTr("inside the organisation"))
            }, {
                "value": 2,
                "text": qsTr("outside it"),
                "spoken": card.whose(qsTr("outside it"))
            }]
        value: card.auditor.affiliation
        width: card.width
        onEdited: value => card.auditor.setAffiliation(value)
    }

    Field {
        label: qsTr("Function")
        spoken: card.whose(label)
        value: card.auditor.job
        width: card.width
        onEdited: value => card.auditor.job = value
        onFinished: card.auditor.keep()
    }

    Field {
        label: qsTr("Own lived experience")
        spoken: card.whose(label)
        hint: qsTr("Only what this auditor wants to tell. May stay empty.")
        value: card.auditor.livedExperience
        width: card.width
        onEdited: value => card.auditor.livedExperience = value
        onFinished: card.auditor.keep()
    }

    Field {
        label: qsTr("Relation to this organisation")
        spoken: card.whose(label)
        value: card.auditor.relation
        width: card.width
        onEdited: value => card.auditor.relation = value
        onFinished: card.auditor.keep()
    }

    Segments {
        label: qsTr("Another role here that could get in the way?")
        options: [{
                "value": 1,
                "text": qsTr("no"),
                "spoken": card.whose(qsTr("no"))
            }, {
                "value": 2,
                "text": qsTr("yes"),
                "spoken": card.whose(qsTr("yes"))
            }]
        value: card.auditor.conflict
        width: card.width
        onEdited: value => card.auditor.setConflict(value)
    }

    TextBox {
        label: qsTr("How we deal with it")
        spoken: card.whose(label)
        placeholder: qsTr("For example: the other auditor asks these items and drafts the explanations.")
        hint: qsTr("The report says so.")
        value: card.auditor.handling
        minimumLines: 2
        visible: card.auditor.conflicted
        width: card.width
        onEdited: value => card.auditor.handling = value
        onFinished: card.auditor.keep()
    }
}

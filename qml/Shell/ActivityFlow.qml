// SPDX-License-Identifier: EUPL-1.2
// Leads to the flow of the activity in hand.
// Not bound: the Loader of Qt 6.4 refuses bound components, so the lint cannot see the ids across them.
// qmllint disable unqualified
import QtQuick
import Tweeluik.Interview
import Tweeluik.Prepare
import Tweeluik.Reference
import Tweeluik.ViewModels

Loader {
    id: flow

    required property AppViewModel app

    sourceComponent: switch (flow.app.activity) {
    case "Prepare":
        return prepare;
    case "Interview":
        return interview;
    case "Reference":
        return reference;
    case "Shell":
        return shell;
    default:
        return null;
    }

    Component {
        id: prepare

        PrepareFlow {
            app: flow.app
        }
    }

    Component {
        id: interview

        InterviewFlow {
            app: flow.app
        }
    }

    Component {
        id: reference

        ReferenceFlow {
            app: flow.app
        }
    }

    Component {
        id: shell

        ShellFlow {
            app: flow.app
        }
    }
}

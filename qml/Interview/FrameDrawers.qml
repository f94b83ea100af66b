// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.ViewModels

// The drawers around the questions, the same on both pages.
Item {
    id: drawers

    required property FrameViewModel frame
    required property PlaceViewModel place
    required property TimekeeperViewModel time
    // On the page of the one who asks: without figures.
    property bool asking: false
    readonly property alias opening: opening
    readonly property alias closing: closing
    readonly property alias replan: replan
    readonly property alias heard: heard
    readonly property alias stillOpen: stillOpen
    readonly property alias answer: answer
    readonly property alias cover: cover
    readonly property alias ending: ending
    readonly property alias again: again

    signal inboxAsked
    // Something was done that can be taken back.
    signal undoOffered(string words)

    Connections {
        target: drawers.frame.replan

        function onTaken(): void {
            drawers.undoOffered(drawers.frame.replan.takenWords);
        }
    }

    Connections {
        target: drawers.frame.looseEnds

        function onSettled(): void {
            drawers.undoOffered(qsTr("Set as not discussed."));
        }
    }

    OnDemand {
        id: opening

        TalkCardDrawer {
            card: drawers.frame.opening
        }
    }

    OnDemand {
        id: closing

        TalkCardDrawer {
            card: drawers.frame.closing
            endable: drawers.time.started && !drawers.time.ended
            onStillOpenAsked: stillOpen.open()
            onEndAsked: ending.open()
        }
    }

    OnDemand {
        id: replan

        ReplanDrawer {
            replan: drawers.frame.replan
            asking: drawers.asking
        }
    }

    OnDemand {
        id: heard

        AlreadyHeardDrawer {
            model: drawers.frame.alreadyHeard
        }
    }

    OnDemand {
        id: stillOpen

        StillOpenDrawer {
            model: drawers.place.stillOpen
            ends: drawers.frame.looseEnds
            ended: drawers.time.ended
            withInbox: !drawers.asking
            onChosen: prompt => drawers.place.goToPrompt(prompt)
            onInboxAsked: drawers.inboxAsked()
            onNotDiscussedAsked: notDiscussed.open()
        }
    }

    OnDemand {
        id: answer

        AnswerDrawer {
        }
    }

    OnDemand {
        id: cover

        CoverCard {
            onAboutToShow: drawers.frame.covered = true
            onUncovered: drawers.frame.covered = false
        }
    }

    OnDemand {
        id: ending

        EndTalkDialog {
            onActed: drawers.time.end()
        }
    }

    OnDemand {
        id: notDiscussed

        ConfirmDialog {
            title: qsTr("Set as not discussed?")
            text: drawers.frame.looseEnds.notDiscussedQuestion
            keepText: qsTr("Leave them open")
            actText: qsTr("Set as not discussed")
            onActed: drawers.frame.looseEnds.setNotDiscussed()
        }
    }

    OnDemand {
        id: again

        ConfirmDialog {
            title: qsTr("Begin a second talk?")
            text: qsTr("The clock goes on from where it stopped; what was said and asked stays. Who is at the table is asked anew.")
            keepText: qsTr("Not now")
            actText: qsTr("Begin the second talk")
            onActed: drawers.time.startAgain()
        }
    }
}

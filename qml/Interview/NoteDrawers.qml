// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.ViewModels

// What opens over the page of the note-taker.
Item {
    id: drawers

    required property NoteTakingPage page
    readonly property NoteTakingViewModel viewModel: page.viewModel
    readonly property alias items: items
    readonly property alias inbox: inbox
    readonly property alias search: search
    readonly property alias places: places
    readonly property alias talk: talk
    readonly property alias around: around
    readonly property alias offRecord: offRecord
    readonly property alias keeping: keeping
    readonly property alias questions: questions

    function showNote(note: string): void {
        viewModel.choose(note);
        one.open();
    }

    OnDemand {
        id: items

        ItemsDrawer {
            rail: drawers.viewModel.place.rail
            onChosen: item => drawers.viewModel.place.goToItem(item)
            onStillOpenAsked: around.stillOpen.open()
        }
    }

    FrameDrawers {
        id: around

        frame: drawers.viewModel.frame
        place: drawers.viewModel.place
        time: drawers.viewModel.time
        onInboxAsked: inbox.open()
        onUndoOffered: words => drawers.page.undoBar.offer(words)
    }

    OnDemand {
        id: places

        PlaceDrawer {
            composer: drawers.viewModel.composer
            rail: drawers.viewModel.place.rail
        }
    }

    OnDemand {
        id: one

        NoteDrawer {
            viewModel: drawers.viewModel
            onEditAsked: note => {
                drawers.viewModel.edit(note);
                drawers.page.composer.forceActiveFocus(Qt.OtherFocusReason);
            }
            onHistoryAsked: note => {
                drawers.viewModel.showHistory(note);
                history.open();
            }
            onRemoveAsked: note => drawers.viewModel.remove(note)
            onLinkAsked: links.open()
            onPromiseAsked: {
                drawers.viewModel.promiseFromChosen();
                promised.open();
            }
        }
    }

    OnDemand {
        id: links

        LinkDrawer {
            viewModel: drawers.viewModel
            onLinked: one.open()
        }
    }

    OnDemand {
        id: promised

        PromisesDrawer {
            promises: drawers.viewModel.promises
            rail: drawers.viewModel.place.rail
            item: drawers.viewModel.place.item
        }
    }

    OnDemand {
        id: inbox

        InboxDrawer {
            viewModel: drawers.viewModel
        }
    }

    OnDemand {
        id: search

        SearchDrawer {
            search: drawers.viewModel.search
            onChosen: note => drawers.showNote(note)
        }
    }

    OnDemand {
        id: history

        HistoryDrawer {
            history: drawers.viewModel.history
        }
    }

    OnDemand {
        id: offRecord

        OffRecordDrawer {
            offRecord: drawers.viewModel.offRecord
        }
    }

    OnDemand {
        id: questions

        QuietQuestionDrawer {
            questions: drawers.viewModel.questions
            closed: drawers.viewModel.offRecord.on
            onPut: words => drawers.page.undoBar.offer(words)
        }
    }

    OnDemand {
        id: presence

        PresenceDrawer {
            presence: drawers.viewModel.presence
        }
    }

    OnDemand {
        id: heard

        HeardDrawer {
            heard: drawers.viewModel.heard
        }
    }

    OnDemand {
        id: impressions

        ImpressionsDrawer {
            impressions: drawers.viewModel.impressions
            canEdit: true
            onEditAsked: note => {
                drawers.viewModel.edit(note);
                drawers.page.composer.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }

    // Of the note in the composer.
    OnDemand {
        id: keeping

        KeepToSelfDialog {
            impressions: drawers.viewModel.impressions
            note: drawers.viewModel.composer.noteId
        }
    }

    OnDemand {
        id: talk

        TalkDrawer {
            around: drawers.around
            role: drawers.viewModel.role
            time: drawers.viewModel.time
            withNotes: drawers.page.form.compact
            promises: drawers.viewModel.promises
            questions: drawers.viewModel.questions
            onQuestionsAsked: drawers.questions.open()
            onPromisesAsked: promised.open()
            onPresenceAsked: presence.open()
            onHeardAsked: heard.open()
            onImpressionsAsked: impressions.open()
            onSearchAsked: search.open()
            onInboxAsked: inbox.open()
            onOverviewAsked: drawers.page.overviewRequested()
            onShortcutsAsked: drawers.page.shortcutsRequested()
            link: drawers.viewModel.beside
            onTogetherAsked: drawers.page.togetherRequested()
        }
    }
}

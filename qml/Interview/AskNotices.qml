// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Controls
import Tweeluik.Theme
import Tweeluik.ViewModels

// What comes between the questions and the time, as far as it is there: trouble with saving, where the talk was, that
// nothing is kept. Takes no room while there is none of it.
Column {
    id: notices

    required property AskViewModel viewModel

    spacing: Theme.space.px12
    bottomPadding: recall.wanted || silent.wanted || viewModel.saved.trouble ? Theme.space.px12 : 0

    TroubleLine {
        width: notices.width
        saved: notices.viewModel.saved
    }

    WhenWanted {
        id: recall

        width: notices.width
        height: wanted ? implicitHeight : 0
        wanted: notices.viewModel.recall.shown

        RecallCard {
            recall: notices.viewModel.recall
            inLine: true
        }
    }

    WhenWanted {
        id: silent

        width: notices.width
        height: wanted ? implicitHeight : 0
        wanted: notices.viewModel.offRecord.on

        OffRecordCard {
            offRecord: notices.viewModel.offRecord
        }
    }
}

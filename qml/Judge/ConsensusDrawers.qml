// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.ViewModels

// What opens over the page of consensus: the notes of the item, and what the talk waits for.
Item {
    id: drawers

    required property ConsensusViewModel viewModel
    // The note that was asked for.
    property string note
    readonly property alias notes: notes
    readonly property alias ends: ends

    OnDemand {
        id: notes

        SideDrawer {
            title: qsTr("Notes of item %1").arg(drawers.viewModel.item)

            ConsensusNotes {
                notes: drawers.viewModel.notes
                asked: drawers.note
                Layout.fillWidth: true
            }
        }
    }

    OnDemand {
        id: ends

        SideDrawer {
            id: list

            title: qsTr("What the talk waits for")

            ConsensusEnds {
                ends: drawers.viewModel.ends
                Layout.fillWidth: true
                onChosen: item => {
                    list.close();
                    drawers.viewModel.discuss(item);
                }
            }
        }
    }
}

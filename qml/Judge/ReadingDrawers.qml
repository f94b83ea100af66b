// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tweeluik.Controls
import Tweeluik.ViewModels

// What opens over the page *reading together*.
Item {
    id: drawers

    required property ReadingViewModel viewModel
    readonly property alias beside: beside
    readonly property alias link: link
    readonly property alias place: place
    readonly property alias drafting: drafting

    OnDemand {
        id: beside

        SideDrawer {
            title: qsTr("Differences and documents")

            BesideNotes {
                viewModel: drawers.viewModel
                Layout.fillWidth: true
                onDraftingAsked: {
                    beside.made.close();
                    drafting.open();
                }
            }
        }
    }

    OnDemand {
        id: drafting

        DraftingDrawer {
            drafting: drawers.viewModel.drafting
            item: drawers.viewModel.item
        }
    }

    OnDemand {
        id: link

        PairDrawer {
            viewModel: drawers.viewModel
        }
    }

    OnDemand {
        id: place

        BelongsDrawer {
            viewModel: drawers.viewModel
        }
    }
}

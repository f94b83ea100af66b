// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Tweeluik.Theme
import Tweeluik.ViewModels

// What the two come to, and why.
Item {
    id: card

    required property OutcomeViewModel outcome
    property bool wide: true

    implicitHeight: wide ? Math.max(choices.height, why.height) : why.y + why.height

    ConsensusChoices {
        id: choices

        outcome: card.outcome
        width: card.wide ? 392 * Theme.size.grow : card.width
    }

    ConsensusWhy {
        id: why

        outcome: card.outcome
        x: card.wide ? choices.width + Theme.space.px48 : 0
        y: card.wide ? 0 : choices.height + Theme.space.px16
        width: card.width - x
    }
}

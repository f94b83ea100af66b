// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/consensusservice.h"
#include "viewmodels/judge/sealstory.h"

namespace Tweeluik {

/// Both 3 everywhere, but for item 6 (Anna 2, Bruno 4), 11 (4 and 1) and 3 (3 and 4).
inline void scoreSomeApart(SealStory &two) {
    const auto say = [](DeskStory &tablet, ItemNumber item, int level, const char *reason) {
        SealStory::score(tablet, item, level, QString::fromUtf8(reason));
    };
    SealStory::scoreAll(two.anna, 3);
    SealStory::scoreAll(two.bruno, 3);
    say(two.anna, 6, 2, "Vrijwilligers krijgen geen uitnodiging.");
    say(two.bruno, 6, 4, "De coach is zelf ervaringsdeskundige.");
    say(two.anna, 11, 4, "hoog");
    say(two.bruno, 11, 1, "laag");
    say(two.bruno, 3, 4, "net");
}

/// Until both lie open; false when it was refused.
[[nodiscard]] inline bool sealBoth(SealStory &two) {
    const bool sealed = SealStory::seal(two.anna) && SealStory::seal(two.bruno);
    two.meet();
    return sealed;
}

/// On that tablet alone, until they meet.
inline void saysApart(DeskStory &tablet, const Outcome &outcome) {
    ConsensusService(tablet.inHand()).setOutcome(outcome);
    tablet.pass();
}

[[nodiscard]] inline Outcome agreed(ItemNumber item, int level, const char *reason) {
    return {item, Outcome::Kind::Agreed, level, QString::fromUtf8(reason), {}, {}, {}};
}

/// That level at every item.
[[nodiscard]] inline ScoreSheet everywhere(DeskStory &tablet, int level) {
    ScoreSheet sheet;
    for (const Instrument::Item &item : tablet.desk().instrument.items()) {
        Score score;
        score.item = item.id.number;
        score.level = level;
        sheet.append(score);
    }
    return sheet;
}

} // namespace Tweeluik

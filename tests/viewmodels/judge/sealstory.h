// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/prepare/deskstory.h"

namespace Tweeluik {

/// A talk of two that is over, with an explanation of each item: Anna's tablet is the story's, Bruno's lies beside it.
/// What one wrote comes to the other when they meet. Everything and everybody is invented.
class SealStory {
public:
    enum class Tablets { Two, One };
    /// The measurement is in hand on both, and both called the explanations ready; of one Bruno's has nothing.
    explicit SealStory(DeskStory &story, Tablets tablets = Tablets::Two);

    /// By the services, as a page of that tablet does it.
    static void score(DeskStory &tablet, ItemNumber item, int level, const QString &reason = {});
    static void scoreAll(DeskStory &tablet, int level);
    /// False when it was refused.
    static bool seal(DeskStory &tablet);
    static void ready(DeskStory &tablet);
    /// The other auditor dropped out, says this tablet.
    static void goAlone(DeskStory &tablet);
    /// What the one has and the other has not, as one delivery; false when there was nothing.
    bool deliver(DeskStory &from, DeskStory &to);
    /// To and fro until neither has anything new.
    void meet();
    /// Both sealed, and what Bruno's tablet lays open is not what it had sealed. False when it did not come so far.
    bool revealWrongly();
    [[nodiscard]] static QList<Entry> publicEntries(DeskStory &tablet);

    DeskStory &anna;
    DeskStory bruno;
    UnitId quote; ///< of Anna, at item 6, reach and who
    UnitId plan;  ///< of Anna, at item 6, anchoring

private:
    void fill();
    void join();
};

} // namespace Tweeluik

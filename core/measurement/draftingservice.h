// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// Links between notes that see it differently, by item, that are neither described in its explanation nor set aside.
/// A link counts for every item at which one of its notes is placed, while both notes are there.
[[nodiscard]] QMap<ItemNumber, QList<NotePair>> openDifferences(const Measurement &measurement);

/// Why the explanations cannot be called ready yet (G20, G25).
struct ReadyHindrance {
    QMap<ItemNumber, QList<NotePair>> differences; ///< open ones
    QList<ItemNumber> conflicts;                   ///< explanations whose versions lie side by side
    bool offRecord = false;
    [[nodiscard]] bool any() const { return offRecord || !differences.isEmpty() || !conflicts.isEmpty(); }
    bool operator==(const ReadyHindrance &) const = default;
};

/// Verbs of drafting the explanations together; their text is ExplanationService's. All of it may be said by both
/// auditors, and what is as it was is not written again.
class DraftingService {
public:
    explicit DraftingService(OpenMeasurement &measurement);
    /// None: either of them.
    void setDrafter(ItemNumber item, std::optional<Slot> drafter);
    /// The explanation of that item says that these two notes see it differently.
    void describe(const NotePair &notes, ItemNumber item);
    /// It does not, for this reason. False without one, and off the record: no text is taken in then.
    bool setAside(const NotePair &notes, ItemNumber item, const QString &reason);
    /// Neither of the two any more.
    void reopen(const NotePair &notes, ItemNumber item);

    [[nodiscard]] ReadyHindrance mayBeReady() const;
    /// That auditor, else the one of this tablet, calls the explanations ready as they stand. A change afterwards makes
    /// it a word about other texts. False while something is in the way.
    bool ready(std::optional<Slot> by = {});
    void notReady(std::optional<Slot> by = {});

private:
    void handle(const NotePair &notes, ItemNumber item, DifferenceHandling::How how, const QString &reason);
    void say(std::optional<Slot> by, const QByteArray &set);
    OpenMeasurement &m_measurement;
};

} // namespace Tweeluik

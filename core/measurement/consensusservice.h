// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// One of the outcomes that stand for an item.
struct SaidOutcome {
    Outcome outcome;
    std::optional<Slot> author; ///< none: the entries here do not tell whose stream it is in
    bool operator==(const SaidOutcome &) const = default;
};

/// Verbs of coming to one score (G28-G30). Both auditors may say all of it; what is as it was is not written again. No
/// text is taken in off the record.
class ConsensusService {
public:
    explicit ConsensusService(OpenMeasurement &measurement);
    /// In place of everything that was said of that item; also settles what both said apart. The wall time is filled
    /// in here. False: agreed without a level, or off the record.
    bool setOutcome(Outcome outcome);
    /// In place of `seen` alone, what stood there when somebody began to write: what the other auditor said meanwhile
    /// stays beside it.
    bool setOutcome(Outcome outcome, const QList<EntryRef> &seen);
    /// The same while its words are being typed: an entry at the next start, if it never becomes one before.
    void typed(Outcome outcome, const QList<EntryRef> &seen);
    [[nodiscard]] QList<EntryRef> outcomeHeads(ItemNumber item) const;
    /// What stands, with who said it.
    [[nodiscard]] QList<SaidOutcome> said(ItemNumber item) const;
    void takeBack(ItemNumber item);
    /// "Zo lazen wij dit niveau", about the item as a whole; empty takes it back.
    bool setReading(ItemNumber item, const QString &text);
    /// In place of `seen` alone, as an outcome.
    bool setReading(ItemNumber item, const QString &text, const QList<EntryRef> &seen);
    void typedReading(ItemNumber item, const QString &text, const QList<EntryRef> &seen);
    [[nodiscard]] QList<EntryRef> readingHeads(ItemNumber item) const;
    /// Scores that an auditor wrote on paper; empty takes them back. False: more than a sheet may hold, or off the
    /// record. Whether that auditor sealed scores here is for the caller to know.
    bool setPaper(Slot slot, const ScoreSheet &sheet);
    /// The other auditor dropped out: the score of this tablet's auditor stands by itself.
    void setAlone(bool alone);

private:
    [[nodiscard]] bool mayBeSaid(const Outcome &outcome) const;
    /// None: it stands like that already.
    [[nodiscard]] std::optional<Unfinished> unfinished(Outcome outcome, const QList<EntryRef> &seen) const;
    [[nodiscard]] std::optional<Unfinished> unfinished(ItemNumber item, const QString &text,
                                                       const QList<EntryRef> &seen) const;
    void say(EntryKind kind, const std::optional<Unfinished> &said);
    OpenMeasurement &m_measurement;
};

} // namespace Tweeluik

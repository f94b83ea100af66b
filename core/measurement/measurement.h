// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/values.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Tweeluik {

struct Note {
    UnitId id;
    Slot author = Slot::First;
    QString text;                      ///< NFC
    std::optional<Milliseconds> clock; ///< interview clock at the first key; none before the start
    Milliseconds wall{0};              ///< wall time at the first key
    QList<ItemNumber> items;           ///< sorted; empty = inbox
    QSet<FormMark> marks;
    std::optional<UnitId> speaker; ///< a team member
    int versions = 1;              ///< > 1: "bewerkt"
    bool deleted = false;          ///< undo brings it back
    QList<EntryRef> heads;         ///< several = a conflict as data
    EntryRef created;              ///< place in the time line
};

struct PromptProgress {
    PromptState state = PromptState::Open;
    QSet<QString> tickedSubs; ///< "6a.2"
};

/// The state of one measurement: what the fold of its entries says. Lives in memory, is never written.
struct Measurement {
    MeasurementId id;
    QByteArray structureHash; ///< of the pinned instrument
    QByteArray wordingName;   ///< "work@hash" or "official@hash" on this device; empty = work text
    Details details;
    QList<Auditor> auditors; ///< by slot
    Slot questioner = Slot::First;
    std::optional<Slot> timekeeper;
    int roleSwaps = 0;
    QList<TeamMember> team; ///< by seat
    Plan plan;
    QList<ClockEntry> clock;                ///< in order of stamps
    QHash<QString, PromptProgress> prompts; ///< "6d"
    QHash<UnitId, Note> notes;
    QList<UnitId> timeline; ///< notes that are there (not deleted, not erased), oldest first
    int erasedUnits = 0;
    std::uint64_t entries = 0; ///< how many were folded
    int unknownKinds = 0;      ///< kept, not understood

    [[nodiscard]] PromptState promptState(const QString &prompt) const { return prompts.value(prompt).state; }
    [[nodiscard]] Role roleOf(Slot slot) const { return slot == questioner ? Role::Questioner : Role::NoteTaker; }
};

/// One earlier text of a note, for the history.
struct NoteVersion {
    EntryRef ref;
    QString text;
    Milliseconds wall{0};
    std::optional<Milliseconds> clock;
    Slot author = Slot::First;
};

} // namespace Tweeluik

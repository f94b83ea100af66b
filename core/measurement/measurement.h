// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/adoption.h"
#include "core/measurement/conflict.h"
#include "core/measurement/judgement.h"
#include "core/measurement/offrecord.h"
#include "core/measurement/preparation.h"
#include "core/measurement/promise.h"
#include "core/measurement/question.h"
#include "core/measurement/recording.h"
#include "core/measurement/replanrecord.h"
#include "core/measurement/roster.h"
#include "core/measurement/values.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <array>
#include <set>

namespace Tweeluik {

struct Note {
    UnitId id;
    Slot author = Slot::First;
    QString text;                      ///< NFC
    std::optional<Milliseconds> clock; ///< interview clock at the first key; none before the start
    Milliseconds wall{0};              ///< wall time at the first key
    QList<ItemNumber> items;           ///< sorted; empty = inbox
    NoteMarks marks;
    std::optional<UnitId> speaker; ///< a team member
    int versions = 1;              ///< > 1: "bewerkt"
    bool deleted = false;          ///< undo brings it back
    QList<EntryRef> heads;         ///< several = a conflict as data; the last in order is `text`
    QStringList otherTexts;        ///< of the other heads
    EntryRef created;              ///< place in the time line
    Origin origin = Origin::Talk;
    QString source; ///< in words, beside an origin that needs them
};

struct PromptProgress {
    PromptState state = PromptState::Open;
    QSet<QString> tickedSubs; ///< "6a.2"
};

/// The state of one measurement: what the fold of its entries says. Lives in memory, is never written.
struct Measurement {
    MeasurementId id;
    QByteArray structureHash;           ///< of the pinned instrument
    std::array<QByteArray, 2> wordings; ///< by slot: "work@hash" or "official@hash"; empty = work text
    Details details;
    QList<Details> otherDetails; ///< further heads: changed on both tablets, a conflict as data
    QList<Auditor> auditors;     ///< by slot
    Slot questioner = Slot::First;
    std::optional<Slot> timekeeper;
    int roleSwaps = 0;
    QList<TeamMember> team;                     ///< by seat
    QHash<UnitId, QList<TeamMember>> otherTeam; ///< further heads by member
    Plan plan;
    QList<Plan> otherPlans;                       ///< further heads
    Preparation preparation;                      ///< priorities, consent, cards
    QHash<UnitId, QList<PresenceEvent>> presence; ///< by team member, in order; the last one counts
    QList<ClockEntry> clock;                      ///< in order of stamps
    QList<ClockEntry> clockAside;                 ///< said by who did not keep time: information
    QList<ClockOffset> clockOffsets;              ///< readings that no other beats, in order of stamps
    QHash<QString, PromptProgress> prompts;       ///< "6d"
    QList<ReplanRecord> replans;                  ///< what was proposed about the time, in order, undone ones apart
    QHash<UnitId, Note> notes;
    QList<UnitId> timeline;              ///< notes that are there (not deleted, not erased), oldest first
    std::set<NotePair> links;            ///< "verschil van beeld", also of notes that are gone; ask linkedTo
    QList<Promise> promises;             ///< oldest first
    QList<OffRecord> offRecord;          ///< traces of what was said off the record, in order
    bool offRecordNow = false;           ///< nothing that is typed is kept
    QList<Note> impressions;             ///< "eigen indruk": own, never shared, apart from the notes; oldest first
    Roster roster;                       ///< whose tablets take part
    Adoption adoption;                   ///< with a measurement that was made apart on another tablet
    bool sealed = false;                 ///< a commit of scores is among the entries
    Judgement judgement;                 ///< from the notes to a shared score
    std::array<ScoreSheet, 2> ownScores; ///< by slot: of this tablet's own scores streams; never sent, never dumped
    Hash explanationSet{};               ///< name of the explanations as they stand: both score on the same ones
    QMap<ItemNumber, QList<SharedText>> explanations; ///< by item; several only when two measurements became one
    QList<Question> questions;                        ///< quiet questions, oldest first
    QList<Recording> recordings;                      ///< of either tablet, in the order in which they began
    std::optional<RetentionChoice> retention;         ///< how long sound is kept; nothing decided: the usual
    QList<Conflict> conflicts;                        ///< what both changed apart and nobody settled yet
    std::array<bool, 2> tablets{};                    ///< by slot: whether that auditor writes on a tablet of the own
    int erasedUnits = 0;
    std::uint64_t entries = 0; ///< how many were folded
    int unknownKinds = 0;      ///< kept, not understood

    /// Both auditors write on tablets of their own. Until then one tablet may speak for both.
    [[nodiscard]] bool joined() const { return tablets[0] && tablets[1]; }
    [[nodiscard]] QByteArray wordingOf(Slot slot) const { return wordings[std::size_t(slot)]; }
    /// Empty but for the slot when nothing is known.
    [[nodiscard]] Auditor auditor(Slot slot) const;
    /// nullptr when there is no such note, or it was erased.
    [[nodiscard]] const Note *note(UnitId unit) const {
        const auto found = notes.constFind(unit);
        return found == notes.constEnd() ? nullptr : &*found;
    }
    /// nullptr when no impression of this tablet's auditor has that id.
    [[nodiscard]] const Note *impression(UnitId unit) const;
    /// A shared note or an own impression; for verbs that work on both.
    [[nodiscard]] const Note *anyNote(UnitId unit) const {
        const Note *shared = note(unit);
        return shared != nullptr ? shared : impression(unit);
    }
    /// nullptr when nobody of that id is on the list any more.
    [[nodiscard]] const TeamMember *member(UnitId unit) const;
    /// Nothing was said about that person: none. Two tablets that disagree: who is said to be there is there.
    [[nodiscard]] std::optional<PresenceKind> presenceOf(UnitId member) const;
    /// Notes that see it differently from that one, oldest first; only those that are still there.
    [[nodiscard]] QList<UnitId> linkedTo(UnitId note) const;
    /// nullptr when there is none of that id (any more).
    [[nodiscard]] const Promise *promise(UnitId unit) const;
    /// nullptr when it is unknown or gone.
    [[nodiscard]] const Question *question(UnitId unit) const;
    /// nullptr when none of that id began.
    [[nodiscard]] const Recording *recording(RecordingId which) const;
    /// The clock was ended and not started again: what is noted now is noted afterwards.
    [[nodiscard]] bool talkEnded() const { return !clock.isEmpty() && clock.last().event == ClockEvent::End; }
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

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/measurement/measurement.h"
#include <functional>

#include <memory>
#include <optional>

namespace Tweeluik {

struct Change;

/// What two edits can meet on. An entry about it names as `parents` the entries about it that it replaces.
struct Subject {
    enum class Kind : std::uint8_t {
        Details,
        Plan,
        Auditor,    ///< number = slot
        Wording,    ///< number = slot
        Seat,       ///< unit = team member: role and place at the table
        MemberName, ///< unit = team member
        Prompt,     ///< name = prompt
        Sub,        ///< name = sub-question
        Text,       ///< unit = note
        Deletion,   ///< unit = note
        Place,      ///< unit = note, number = item
        Mark,       ///< unit = note, number = mark
        Speaker,    ///< unit = note
        Origin,     ///< unit = note: how it came about
        Promise,    ///< unit = promise: its text, or that it is gone
        Arrival,    ///< unit = promise: its state
        Question,   ///< unit = quiet question: its text, or that it is gone
        Handling,   ///< unit = quiet question: what became of it
        Shared,     ///< unit = shared impression: its text, or that it is gone
        Register,   ///< number = kind of entry, name = key
    };
    Kind kind = Kind::Details;
    UnitId unit{};
    QString name{};
    int number = 0;

    [[nodiscard]] static Subject details() { return {}; }
    [[nodiscard]] static Subject plan() { return {Kind::Plan, {}, {}, 0}; }
    [[nodiscard]] static Subject auditor(Slot slot) { return {Kind::Auditor, {}, {}, int(slot)}; }
    [[nodiscard]] static Subject wording(Slot slot) { return {Kind::Wording, {}, {}, int(slot)}; }
    [[nodiscard]] static Subject seat(UnitId member) { return {Kind::Seat, member, {}, 0}; }
    [[nodiscard]] static Subject memberName(UnitId member) { return {Kind::MemberName, member, {}, 0}; }
    [[nodiscard]] static Subject prompt(const QString &id) { return {Kind::Prompt, {}, id, 0}; }
    [[nodiscard]] static Subject sub(const QString &id) { return {Kind::Sub, {}, id, 0}; }
    /// What a payload of registers.h is about.
    template <typename Value> [[nodiscard]] static Subject of(const Value &value) {
        return {Kind::Register, {}, QString::fromUtf8(value.key()), int(Value::kind)};
    }
    [[nodiscard]] static Subject text(UnitId note) { return {Kind::Text, note, {}, 0}; }
    [[nodiscard]] static Subject place(UnitId note, ItemNumber item) { return {Kind::Place, note, {}, item}; }
    [[nodiscard]] static Subject mark(UnitId note, NoteMark mark) { return {Kind::Mark, note, {}, int(mark)}; }
    [[nodiscard]] static Subject speaker(UnitId note) { return {Kind::Speaker, note, {}, 0}; }
    [[nodiscard]] static Subject origin(UnitId note) { return {Kind::Origin, note, {}, 0}; }
    [[nodiscard]] static Subject promise(UnitId unit) { return {Kind::Promise, unit, {}, 0}; }
    [[nodiscard]] static Subject arrival(UnitId unit) { return {Kind::Arrival, unit, {}, 0}; }
    [[nodiscard]] static Subject question(UnitId unit) { return {Kind::Question, unit, {}, 0}; }
    [[nodiscard]] static Subject handling(UnitId unit) { return {Kind::Handling, unit, {}, 0}; }
    [[nodiscard]] static Subject sharedImpression(UnitId unit) { return {Kind::Shared, unit, {}, 0}; }
};

/// Two piles of acts to undo: one never reaches into the other, so that Ctrl+Z while noting leaves yesterday's
/// preparation alone.
enum class UndoScope : std::uint8_t {
    Talk,        ///< notes, placement, marks, prompts
    Preparation, ///< details, auditors, team, plan
};

/// Entries → state. The same state for every order of delivery, also when an entry comes before its parents, twice, or
/// as a skeleton (design, sections 2 and 3). No clock, no store, no screen.
///
/// A stream whose opening says Personal is folded apart: its notes are Measurement::impressions, and neither counts,
/// time line, undo nor dump() know of them. So are streams of purpose Scores: Measurement::ownScores. Private streams
/// only come from this device, each in order, opening first.
class Fold {
public:
    Fold();
    ~Fold();
    Fold(Fold &&) noexcept;
    Fold &operator=(Fold &&) noexcept;

    /// Repeats are ignored. What changed is added to `change` when given.
    void apply(const Entry &entry, Change *change = nullptr);
    /// Many at once: what they touched is worked out once.
    void apply(const QList<Entry> &entries, Change *change);
    [[nodiscard]] const Measurement &state() const;
    [[nodiscard]] QList<NoteVersion> history(UnitId note) const;
    /// Where the interview clock stood at the last key that any version of the note has, undone ones included; none
    /// when it did not run.
    [[nodiscard]] std::optional<Milliseconds> lastWritten(UnitId note) const;
    /// The notes and impressions with such a key at or after `clock`, those included that were deleted or taken back.
    [[nodiscard]] QList<UnitId> writtenSince(Milliseconds clock) const;
    /// The promises whose words were said in one of those notes, and the promises, quiet questions and shared
    /// impressions written at or after `wall`; those that were removed included.
    [[nodiscard]] QList<UnitId> promisesFrom(const QList<UnitId> &notes, std::optional<Milliseconds> wall) const;
    /// Notes of which something is written beyond what is known of each stream: what another tablet lacks.
    [[nodiscard]] int notesBeyond(const QHash<StreamId, std::uint64_t> &known) const;
    /// An erase entry speaks of it.
    [[nodiscard]] bool isErased(UnitId unit) const;
    /// The unit belongs to a personal stream, also when it is gone.
    [[nodiscard]] bool isImpression(UnitId unit) const;
    /// Where the next version of that item's explanation goes: it moves on when one is erased.
    [[nodiscard]] UnitId explanationUnit(ItemNumber item) const;
    /// The entries about the subject that no later one replaces, undone ones apart; the last in order is what shows.
    [[nodiscard]] QList<EntryRef> heads(const Subject &subject) const;
    /// Of the chain up to the last entry of this tablet's last stream of scores for that auditor; none: no score yet.
    [[nodiscard]] std::optional<Hash> scoresHead(Slot slot) const;
    /// The payload of a score from that of a covered one; nothing when it was covered by another key.
    using Uncover = std::function<std::optional<QByteArray>(QByteArrayView)>;
    /// The scores of that auditor which lie under a key count while it is here; without `with` they are forgotten.
    void uncoverScores(Slot slot, const Uncover &with, Change *change = nullptr);
    /// The last event of the interview clock that counts: what a new timekeeper names as seen.
    [[nodiscard]] std::optional<EntryRef> lastClockEvent() const;
    /// The last act of that auditor that can be undone or done again; none = nothing to do. Clock, roles and erase
    /// never.
    [[nodiscard]] std::optional<EntryRef> undoable(Slot slot, UndoScope scope) const;
    [[nodiscard]] std::optional<EntryRef> redoable(Slot slot, UndoScope scope) const;
    /// The undo entry that takes that act back, ready to append; `wall` is now. None when there is no such entry.
    struct Reversal {
        UnitId unit;
        QList<EntryRef> parents;
        QByteArray payload;
    };
    [[nodiscard]] std::optional<Reversal> reversal(const EntryRef &target, Milliseconds wall) const;
    /// Canonical dump, equal for equal states: for tests of order, idempotence and refusal.
    [[nodiscard]] QByteArray dump() const;

    static constexpr int version = 1; ///< raised when the meaning changes; makes summaries stale

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/journal/entry.h"
#include "core/journal/tlv.h"
#include "core/measurement/adoption.h"
#include "core/measurement/promise.h"
#include "core/measurement/question.h"
#include "core/measurement/values.h"

#include <QByteArrayView>
#include <QVarLengthArray>
#include <optional>

/// What the entries of each kind say (FORMAT.md); opening and erase are the journal's own. Field 1 is the
/// version, left out while it is 1. Fields of later versions with higher tags are skipped; a payload that says that it
/// is of a later version is kept and left out of the fold.
namespace Tweeluik::Payload {

template <typename T> using Decoded = Result<T, CodecError>;

struct Roles {
    Slot questioner = Slot::First;
    bool operator==(const Roles &) const = default;
};
/// Role and place at the table. Not part of an erasable unit: after erasing, "cliënt 1" stays and only the list no
/// longer knows who it was (G14).
struct Seat {
    UnitId member;
    TeamRole role = TeamRole::Client;
    int seat = 0; ///< 0-999
    bool operator==(const Seat &) const = default;
};
/// The name alone: an entry of the member's own unit.
struct MemberName {
    UnitId member;
    QString name;
    bool operator==(const MemberName &) const = default;
};
struct WordingChoice {
    QByteArray name; ///< "work@…" or "official@…", at most 200 bytes
    bool operator==(const WordingChoice &) const = default;
};
struct Keeper {
    Slot slot = Slot::First;
    bool operator==(const Keeper &) const = default;
};
struct Prompting {
    QByteArray prompt; ///< "6d", 1-16 bytes
    PromptState state = PromptState::Open;
    Slot as = Slot::First; ///< who says so: on one shared tablet each auditor speaks through the same stream
    bool operator==(const Prompting &) const = default;
};
struct SubTick {
    QByteArray prompt; ///< "6a"
    QByteArray sub;    ///< "6a.2"
    bool ticked = true;
    bool operator==(const SubTick &) const = default;
};
/// A change of text against the one parent: bytes of UTF-8.
struct Splice {
    std::uint32_t offset = 0;
    std::uint32_t removed = 0;
    QByteArray inserted;
    bool operator==(const Splice &) const = default;
};
struct NoteCreate {
    QByteArray text; ///< UTF-8, NFC
    Milliseconds wall{0};
    std::optional<Milliseconds> clock;
    QList<ItemNumber> items;
    NoteMarks marks;
    std::optional<UnitId> speaker;
    Origin origin = Origin::Talk;
    QString source{}; ///< of the origin, in words; may be empty
    bool operator==(const NoteCreate &) const = default;
};
struct NoteEdit {
    Milliseconds wall{0};
    std::optional<Milliseconds> clock;
    bool continues = false;         ///< same sitting as the parent: no version of its own in the history
    std::optional<Splice> splice;   ///< with one parent
    std::optional<QByteArray> full; ///< with several parents
    bool operator==(const NoteEdit &) const = default;
};
struct Place {
    ItemNumber item = 1; ///< 1-99
    bool there = true;
    ItemNumber from = 0; ///< moved: it is taken away there in the same act; 0 = not moved
    bool operator==(const Place &) const = default;
};
/// A mark, the speaker, or how the note came about; exactly one of the three.
struct Marking {
    bool there = true;
    int mark = 0; ///< 1-63; others than NoteMark knows belong to later versions
    std::optional<UnitId> speaker;
    std::optional<Origin> origin{};
    QString source{}; ///< of the origin, in words; may be empty
    bool operator==(const Marking &) const = default;
};
/// What was promised; an entry of the promise's own unit. The last head shows.
struct PromiseMade {
    PromiseText text;
    Milliseconds wall{0};
    bool operator==(const PromiseMade &) const = default;
};
struct PromiseSet {
    PromiseState state = PromiseState::Expected;
    Milliseconds wall{0};
    bool operator==(const PromiseSet &) const = default;
};
/// A quiet question; an entry of the question's own unit. The last head shows.
struct QuestionPut {
    QString text;        ///< NFC, 1-280 UTF-16 units
    ItemNumber item = 0; ///< 0 = none
    Milliseconds wall{0};
    bool operator==(const QuestionPut &) const = default;
};
/// What became of it; waiting is not said, it is what nobody said anything about.
struct QuestionSet {
    QuestionState state = QuestionState::Listed;
    Slot as = Slot::First; ///< who says so
    bool operator==(const QuestionSet &) const = default;
};
/// The acts of `target` count no longer; on text it carries the reverse change as well.
struct Undo {
    EntryRef target;
    Milliseconds wall{0};
    std::optional<Splice> splice;
    std::optional<QByteArray> full;
    bool operator==(const Undo &) const = default;
};
/// A note by the entry's unit, or a team member by id.
struct Removal {
    std::optional<UnitId> member;
    bool operator==(const Removal &) const = default;
};

/// What a text entry (note.create, note.edit, undo) does to the text, without copying it. `text` lives as long as the
/// payload; a note.create and an edit with several parents are whole texts.
struct TextChange {
    Milliseconds wall{0};
    std::optional<Milliseconds> clock;
    bool continues = false;
    bool whole = false;
    std::uint32_t offset = 0;
    std::uint32_t removed = 0;
    QByteArrayView text;
};
/// Where a note.create puts the note, without copying its text.
struct NoteTags {
    QVarLengthArray<ItemNumber, 4> items;
    NoteMarks marks;
    std::optional<UnitId> speaker;
    Origin origin = Origin::Talk;
    QString source;
};
[[nodiscard]] std::optional<NoteTags> noteTags(QByteArrayView payload);

/// None when the payload is not well formed, or is an undo that leaves the text alone.
[[nodiscard]] std::optional<TextChange> textChange(EntryKind kind, QByteArrayView payload);

[[nodiscard]] QByteArray encode(const Details &value);
[[nodiscard]] QByteArray encode(const Plan &value);
[[nodiscard]] QByteArray encode(const ClockEntry &value);
[[nodiscard]] QByteArray encode(const ClockOffset &value);
[[nodiscard]] QByteArray encode(const Auditor &value);
[[nodiscard]] QByteArray encode(const Roles &value);
[[nodiscard]] QByteArray encode(const Seat &value);
[[nodiscard]] QByteArray encode(const MemberName &value);
[[nodiscard]] QByteArray encode(const WordingChoice &value);
[[nodiscard]] QByteArray encode(const Keeper &value);
[[nodiscard]] QByteArray encode(const Prompting &value);
[[nodiscard]] QByteArray encode(const SubTick &value);
[[nodiscard]] QByteArray encode(const NoteCreate &value);
[[nodiscard]] QByteArray encode(const NoteEdit &value);
[[nodiscard]] QByteArray encode(const Place &value);
[[nodiscard]] QByteArray encode(const Marking &value);
[[nodiscard]] QByteArray encode(const PromiseMade &value);
[[nodiscard]] QByteArray encode(const PromiseSet &value);
[[nodiscard]] QByteArray encode(const QuestionPut &value);
[[nodiscard]] QByteArray encode(const QuestionSet &value);
[[nodiscard]] QByteArray encode(const RosterSaid &value);
[[nodiscard]] QByteArray encode(const AdoptSaid &value);
[[nodiscard]] QByteArray encode(const Undo &value);
[[nodiscard]] QByteArray encode(const Removal &value);

/// One of the types above, from the exact payload bytes.
template <typename T> [[nodiscard]] Decoded<T> decode(QByteArrayView payload);

} // namespace Tweeluik::Payload

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/judgementregisters.h"
#include "core/measurement/offrecord.h"
#include "core/measurement/payloads.h"
#include "core/measurement/preparation.h"
#include "core/measurement/recordingregisters.h"
#include "core/measurement/replanrecord.h"

/// Payloads that set one value under one key, without a unit of their own: the entries about one key replace each
/// other, and several heads are settled by a rule (FORMAT.md, "Rules of the fold").
namespace Tweeluik::Payload {

struct PromptPriority {
    QByteArray prompt; ///< "6d", 1-16 bytes
    Priority priority = Priority::Usual;
    static constexpr EntryKind kind = EntryKind::Priority;
    [[nodiscard]] QByteArray key() const { return prompt; }
    bool operator==(const PromptPriority &) const = default;
};

/// That auditor agrees with the set of priorities; an empty hash takes it back.
struct PriorityYes {
    Slot slot = Slot::First;
    QByteArray set; ///< priorityHash, or empty
    static constexpr EntryKind kind = EntryKind::PriorityYes;
    [[nodiscard]] QByteArray key() const { return QByteArray(1, char('0' + int(slot))); }
    bool operator==(const PriorityYes &) const = default;
};

/// One answer of one person, or where the form is.
struct ConsentAnswer {
    UnitId member;
    std::optional<ConsentFor> about; ///< none: the form
    int value = 0;                   ///< Answer, or FormState; 0-3
    Milliseconds wall{0};
    Slot by = Slot::First; ///< who asked
    static constexpr EntryKind kind = EntryKind::Consent;
    [[nodiscard]] QByteArray key() const { return member.toHex() + char('0' + (about ? int(*about) : 0)); }
    bool operator==(const ConsentAnswer &) const = default;
};

/// Somebody came, takes part by video, or left.
struct Presence {
    PresenceEvent event;
    static constexpr EntryKind kind = EntryKind::Presence;
    [[nodiscard]] QByteArray key() const { return event.member.toHex(); }
    bool operator==(const Presence &) const = default;
};

/// Off the record, on, off or backwards: all about one thing.
struct OffRecordSaid {
    OffRecord said;
    static constexpr EntryKind kind = EntryKind::OffRecord;
    [[nodiscard]] QByteArray key() const { return {}; }
    bool operator==(const OffRecordSaid &) const = default;
};

struct AbsentRole {
    TeamRole role = TeamRole::Client;
    QString reason;
    static constexpr EntryKind kind = EntryKind::AbsentRole;
    [[nodiscard]] QByteArray key() const { return QByteArray::number(int(role)); }
    bool operator==(const AbsentRole &) const = default;
};

struct LineTick {
    LineName name;
    Slot slot = Slot::First;
    bool ticked = true;
    static constexpr EntryKind kind = EntryKind::LineTick;
    [[nodiscard]] QByteArray key() const;
    bool operator==(const LineTick &) const = default;
};

/// The auditors' own words for a line of a card; empty = the app's.
struct LineText {
    LineName name;
    QString text;
    static constexpr EntryKind kind = EntryKind::LineText;
    [[nodiscard]] QByteArray key() const;
    bool operator==(const LineText &) const = default;
};

/// A proposal about the prompts that are left. A log: they stand beside each other under one key. One that was taken is
/// an act about each prompt that it leaves out, and names the states of those as parents.
struct Proposal {
    ReplanRecord record;
    static constexpr EntryKind kind = EntryKind::Replan;
    [[nodiscard]] QByteArray key() const { return {}; }
    bool operator==(const Proposal &) const = default;
};

/// Two notes see it differently, or do not any more. Both auditors may say so of any note.
struct NoteLink {
    NotePair notes;
    bool there = true;
    static constexpr EntryKind kind = EntryKind::Link;
    [[nodiscard]] QByteArray key() const { return notes.first.toHex() + notes.second.toHex(); }
    bool operator==(const NoteLink &) const = default;
};

[[nodiscard]] QByteArray encode(const PromptPriority &value);
[[nodiscard]] QByteArray encode(const PriorityYes &value);
[[nodiscard]] QByteArray encode(const ConsentAnswer &value);
[[nodiscard]] QByteArray encode(const Presence &value);
[[nodiscard]] QByteArray encode(const OffRecordSaid &value);
[[nodiscard]] QByteArray encode(const AbsentRole &value);
[[nodiscard]] QByteArray encode(const LineTick &value);
[[nodiscard]] QByteArray encode(const LineText &value);
[[nodiscard]] QByteArray encode(const Proposal &value);
[[nodiscard]] QByteArray encode(const NoteLink &value);

/// Calls `visit` with an empty value of the type that belongs to `kind`; false when that kind is no register.
template <typename Visit> bool visitRegister(EntryKind kind, Visit visit) {
    switch (kind) {
    case EntryKind::Priority:
        visit(PromptPriority());
        return true;
    case EntryKind::PriorityYes:
        visit(PriorityYes());
        return true;
    case EntryKind::Consent:
        visit(ConsentAnswer());
        return true;
    case EntryKind::Presence:
        visit(Presence());
        return true;
    case EntryKind::OffRecord:
        visit(OffRecordSaid());
        return true;
    case EntryKind::AbsentRole:
        visit(AbsentRole());
        return true;
    case EntryKind::LineTick:
        visit(LineTick());
        return true;
    case EntryKind::LineText:
        visit(LineText());
        return true;
    case EntryKind::Replan:
        visit(Proposal());
        return true;
    case EntryKind::Link:
        visit(NoteLink());
        return true;
    default:
        return visitJudgementRegister(kind, visit) || visitRecordingRegister(kind, visit);
    }
}

/// What the entry is about; none when it is no register or cannot be read.
[[nodiscard]] std::optional<QByteArray> registerKey(EntryKind kind, QByteArrayView payload);

} // namespace Tweeluik::Payload

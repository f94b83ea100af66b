// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QList>
#include <array>
#include <compare>
#include <cstdint>

namespace Tweeluik {

using Hash = std::array<std::uint8_t, 32>; ///< BLAKE2b-256

/// What an entry says. Numbers are part of the format (FORMAT.md) and never reused. A kind that this version does not
/// know is kept, passed on and left out of the fold.
enum class EntryKind : std::uint16_t {
    Open = 1,
    Details = 2,
    Auditor = 3,
    Role = 4,
    TeamMember = 5,
    Wording = 6,
    Plan = 7,
    Clock = 8,
    Timekeeper = 9,
    PromptState = 10,
    SubTick = 11,
    NoteCreate = 12,
    NoteEdit = 13,
    NotePlace = 14,
    Mark = 15,
    Undo = 16,
    Delete = 17,
    Erase = 18,
    Consent = 33,
    Presence = 34,
    OffRecord = 35,
    Priority = 36,
    PriorityYes = 39,
    AbsentRole = 40,
    LineTick = 41,
    LineText = 42,
    Link = 43,
    Promise = 44,
    PromiseState = 45,
    Replan = 46,
    Adopt = 32,
    Explanation = 37,
    Roster = 47,
    Question = 48,
    QuestionState = 49,
    ClockOffset = 50,
    MergeSeen = 51,
    Commit = 38,
    ExplanationsReady = 52,
    Drafter = 53,
    DifferenceHandled = 54,
    ImpressionsWhen = 55,
    SharedImpression = 56,
    ImpressionsDiscussed = 57,
    Score = 58, ///< only in a private stream
    Rekey = 59,
    Release = 60,
    Reveal = 61,
    Reopening = 62,
    MismatchAccepted = 63,
    PaperScores = 64,
    GoesAlone = 65,
    Outcome = 66,
    Reading = 67,
    CoveredScore = 68, ///< a score under a key of its auditor; only in a private stream
    ScoresAnew = 69,
    AudioConsent = 70,
    RecordingBegun = 71,
    RecordingEvent = 72,
    PassageDestroyed = 73,
    RecordingErased = 74,
    Retention = 75,
    SharingChosen = 76,
};

/// Names one entry. `seq` counts from 1 within its stream.
struct EntryRef {
    StreamId stream;
    std::uint64_t seq = 0;
    auto operator<=>(const EntryRef &) const = default;
    friend size_t qHash(const EntryRef &ref, size_t seed = 0) {
        return qHash(ref.stream, seed) ^ ::qHash(ref.seq, seed);
    }
};

/// One append-only line of a journal (design, section 2). After erasing, a skeleton stays: payload and secret are gone,
/// `leaf` speaks for them in the chain.
struct Entry {
    StreamId stream;
    std::uint64_t seq = 0;
    std::uint64_t stamp = 0; ///< Lamport counter; total order = (stamp, stream)
    EntryKind kind = EntryKind::Open;
    UnitId unit;       ///< null: not part of an erasable unit
    UnitSecret secret; ///< null when `unit` is null or the entry is a skeleton
    QList<EntryRef> parents;
    QByteArray payload; ///< exact bytes; empty in a skeleton
    bool skeleton = false;
    Hash leaf{}; ///< only in a skeleton; otherwise computed

    [[nodiscard]] EntryRef ref() const { return {stream, seq}; }
    bool operator==(const Entry &) const = default;
};

} // namespace Tweeluik

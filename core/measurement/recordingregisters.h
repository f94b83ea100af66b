// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/payloads.h"
#include "core/measurement/preparation.h"
#include "core/measurement/recording.h"

/// What is said about sound; see registers.h. What has a field `recording` is one fact of that recording.
namespace Tweeluik::Payload {

/// How an answer about sound was given; it names the entry with the answer.
struct AudioConsentSaid {
    UnitId member;
    EntryRef answer;
    AudioConsent said;
    static constexpr EntryKind kind = EntryKind::AudioConsent;
    [[nodiscard]] QByteArray key() const { return member.toHex(); }
    bool operator==(const AudioConsentSaid &) const = default;
};

struct RecordingBegan {
    RecordingId recording;
    RecordingStart begun;
    static constexpr EntryKind kind = EntryKind::RecordingBegun;
    [[nodiscard]] QByteArray key() const { return recording.toHex(); }
    bool operator==(const RecordingBegan &) const = default;
};

struct RecordingHappened {
    RecordingId recording;
    RecordingEvent event;
    static constexpr EntryKind kind = EntryKind::RecordingEvent;
    [[nodiscard]] QByteArray key() const { return recording.toHex(); }
    bool operator==(const RecordingHappened &) const = default;
};

/// Whose tablet says so is what the stream tells, not the payload; of RecordingGone too.
struct PassageGone {
    RecordingId recording;
    DestroyedPassage passage;
    static constexpr EntryKind kind = EntryKind::PassageDestroyed;
    [[nodiscard]] QByteArray key() const { return recording.toHex(); }
    bool operator==(const PassageGone &) const = default;
};

struct RecordingGone {
    RecordingId recording;
    ErasedRecording erased;
    static constexpr EntryKind kind = EntryKind::RecordingErased;
    [[nodiscard]] QByteArray key() const { return recording.toHex(); }
    bool operator==(const RecordingGone &) const = default;
};

struct RetentionSaid {
    RetentionChoice choice;
    static constexpr EntryKind kind = EntryKind::Retention;
    [[nodiscard]] QByteArray key() const { return {}; }
    bool operator==(const RetentionSaid &) const = default;
};

struct SharingSaid {
    RecordingId recording;
    bool shared = true;
    static constexpr EntryKind kind = EntryKind::SharingChosen;
    [[nodiscard]] QByteArray key() const { return recording.toHex(); }
    bool operator==(const SharingSaid &) const = default;
};

[[nodiscard]] QByteArray encode(const AudioConsentSaid &value);
[[nodiscard]] QByteArray encode(const RecordingBegan &value);
[[nodiscard]] QByteArray encode(const RecordingHappened &value);
[[nodiscard]] QByteArray encode(const PassageGone &value);
[[nodiscard]] QByteArray encode(const RecordingGone &value);
[[nodiscard]] QByteArray encode(const RetentionSaid &value);
[[nodiscard]] QByteArray encode(const SharingSaid &value);

/// As visitRegister, which asks here last.
template <typename Visit> bool visitRecordingRegister(EntryKind kind, Visit visit) {
    switch (kind) {
    case EntryKind::AudioConsent:
        visit(AudioConsentSaid());
        return true;
    case EntryKind::RecordingBegun:
        visit(RecordingBegan());
        return true;
    case EntryKind::RecordingEvent:
        visit(RecordingHappened());
        return true;
    case EntryKind::PassageDestroyed:
        visit(PassageGone());
        return true;
    case EntryKind::RecordingErased:
        visit(RecordingGone());
        return true;
    case EntryKind::Retention:
        visit(RetentionSaid());
        return true;
    case EntryKind::SharingChosen:
        visit(SharingSaid());
        return true;
    default:
        return false;
    }
}

} // namespace Tweeluik::Payload

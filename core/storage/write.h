// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/secretbytes.h"
#include "core/journal/chain.h"
#include "core/journal/journalstore.h"
#include "core/recording/recordingstore.h"
#include "core/storage/storeoptions.h"

#include <optional>
#include <vector>

namespace Tweeluik {

/// The signing key of a stream that was drawn on this device.
struct StreamKey {
    StreamId stream;
    SecretBytes secret;
};

/// One thing to be written, on its way from the caller to the writing thread and back.
struct Write {
    enum class Kind {
        Create,
        Append,
        Local,
        SignHeads,
        Wording,
        ConfirmErased,
        BeginRecording,
        EraseUnits,
        EraseMeasurement,
        FinishErase,
        Join, ///< `id` and `joined` become one
    };

    Kind kind = Kind::Append;
    MeasurementId id;
    QList<Entry> entries; ///< Create, Append; of EraseUnits the erase entries and what goes along with them
    std::vector<StreamKey> streamKeys;
    QList<SignedHead> heads;         ///< with Append, EraseUnits: of streams of other devices
    std::optional<QByteArray> draft; ///< with Append: the new draft row, empty = none
    LocalRow row = LocalRow::Draft;
    QByteArray value;
    QList<UnitId> units;
    QByteArray order;        ///< EraseMeasurement: for `peers`, signed
    QList<QByteArray> peers; ///< signing keys; ConfirmErased: the one that says so, `value` is the measurement's hash
    MeasurementId joined;
    QList<SoundToErase> sound;        ///< with EraseUnits
    RecordingId recording;            ///< BeginRecording
    SecretBytes secret;               ///< of that recording
    std::optional<EraseStep> reached; ///< how far an erasure has come
    JournalStore::Committed done;
    bool answersHere = false; ///< `done` is called on the writing thread, inside the queue: it may only wake somebody
    bool reported = false;    ///< that it is held up
    Result<Done, StoreError> outcome = Done{};

    /// It is no part of another transaction: nobody reads meanwhile.
    [[nodiscard]] bool goesAlone() const { return kind >= Kind::EraseUnits; }
    [[nodiscard]] bool concerns(MeasurementId measurement) const {
        return id == measurement || (kind == Kind::Join && joined == measurement);
    }
    /// A later write of the same row makes this one pointless.
    [[nodiscard]] bool isOverwrittenBy(const Write &later) const {
        return kind == Kind::Local && later.kind == Kind::Local && id == later.id && row == later.row;
    }
};

/// Trouble that passes: the write waits.
[[nodiscard]] inline bool passes(const StoreError &error) {
    return error.kind == StoreError::Kind::Full || error.kind == StoreError::Kind::Io;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/secretbytes.h"
#include "core/journal/journalstore.h"

namespace Tweeluik {

/// Sound that is to be destroyed.
struct SoundToErase {
    RecordingId recording;
    QList<quint32> segments; ///< none: all of the recording, with its secret and its file
};

/// What is kept of recordings beside their sound: to which measurement one belongs, and the secret half of its key
/// pair, sealed under the key of that measurement. Erasing leaves nothing that could be opened, and is finished after
/// a restart when it was cut off. `Committed` as in JournalStore; belongs to the thread of the store.
class RecordingStore {
public:
    using Committed = JournalStore::Committed;
    virtual ~RecordingStore() = default;

    /// Before the first key of a segment. `secret`: X25519, 32 bytes. Refused when that recording is here already.
    virtual void begin(MeasurementId measurement, RecordingId recording, SecretBytes secret, Committed done) = 0;
    /// Where its sound lies or is to lie; the folder is there once the recording has begun. Erasing the recording
    /// removes every file there whose name begins as this one does, up to the first dot.
    [[nodiscard]] virtual QString file(RecordingId recording) const = 0;
    [[nodiscard]] virtual Result<QList<RecordingId>, StoreError> recordings(MeasurementId measurement) = 0;
    /// Unknown when it was never begun here, or was erased.
    [[nodiscard]] virtual Result<SecretBytes, StoreError> secret(RecordingId recording) = 0;
    /// H("segments1" ‖ recording ‖ each segment that is there, ascending: number ‖ sealed key), for the journal to say
    /// what was destroyed. No `segments`: all.
    [[nodiscard]] virtual Result<Hash, StoreError> proof(RecordingId recording, const QList<quint32> &segments) = 0;
    /// JournalStore::eraseUnits and the sound, all or nothing; each may be left out. `entries` may say more than which
    /// units go: that the sound is gone, for example. The recorder has let go of a recording that goes as a whole.
    /// Erasing a measurement takes its recordings along without this.
    virtual void erase(MeasurementId measurement, const QList<SoundToErase> &sound, const QList<UnitId> &units,
                       const QList<Entry> &entries, Committed done) = 0;
};

} // namespace Tweeluik

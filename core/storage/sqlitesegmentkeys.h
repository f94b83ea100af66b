// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recording/recordingstore.h"
#include "core/recording/segmentkeys.h"
#include "core/storage/connection.h"
#include "core/storage/keyring.h"
#include "core/storage/soundfolder.h"
#include "core/storage/storeoptions.h"
#include "core/vault/letterbox.h"

#include <mutex>
#include <shared_mutex>

namespace Tweeluik {

class WriteQueue;
struct Write;

/// Recordings and the keys of their sound in the store's database, through a connection of its own: a key is durable
/// without any other thread, and while the vault is locked. Each row is a letter (Letterbox) in which the sealed key
/// lies. The letterbox is a new one after every erasure, so that a letter from before, wherever it may still lie, opens
/// for nobody.
///
/// SegmentKeys from any thread, RecordingStore from the store's.
class SqliteSegmentKeys : public SegmentKeys, public RecordingStore {
public:
    SqliteSegmentKeys(QString database, SoundFolder sound, const StoreOptions &options, Keyring &keyring,
                      std::shared_mutex &erasing, WriteQueue &queue);

    [[nodiscard]] Result<Done, SegmentKeyError> keep(RecordingId recording, quint32 segment,
                                                     const QByteArray &sealed) override;
    [[nodiscard]] Result<QMap<quint32, QByteArray>, SegmentKeyError> all(RecordingId recording) override;
    /// These two wait for the writing thread. When the disk holds the erasure up they come back with Full or Failed; it
    /// goes on by itself then, after a restart too.
    [[nodiscard]] Result<Done, SegmentKeyError> drop(RecordingId recording, const QList<quint32> &segments) override;
    [[nodiscard]] Result<Done, SegmentKeyError> dropAll(RecordingId recording) override;

    void begin(MeasurementId measurement, RecordingId recording, SecretBytes secret, Committed done) override;
    [[nodiscard]] QString file(RecordingId recording) const override { return m_sound.file(recording); }
    [[nodiscard]] Result<QList<RecordingId>, StoreError> recordings(MeasurementId measurement) override;
    [[nodiscard]] Result<SecretBytes, StoreError> secret(RecordingId recording) override;
    [[nodiscard]] Result<Hash, StoreError> proof(RecordingId recording, const QList<quint32> &segments) override;
    void erase(MeasurementId measurement, const QList<SoundToErase> &sound, const QList<UnitId> &units,
               const QList<Entry> &entries, Committed done) override;

private:
    /// Where a recording lies: its local number, and the row with its secret.
    struct Spot {
        std::int64_t k = 0;
        ShelfNumber shelf = 0;
        QByteArray sealed;
    };
    /// Call with m_mutex held, as those below; Unknown when it is not there.
    [[nodiscard]] Result<std::int64_t, StoreError> number(RecordingId recording);
    [[nodiscard]] Result<Spot, StoreError> spot(RecordingId recording);
    [[nodiscard]] Result<Done, StoreError> prepare();
    [[nodiscard]] Result<QByteArray, StoreError> slot();
    [[nodiscard]] Result<Letterbox, StoreError> letterbox();
    [[nodiscard]] Result<std::unique_ptr<Sealer>, StoreError> sealer(ShelfNumber shelf);
    [[nodiscard]] Result<Done, StoreError> put(RecordingId recording, quint32 segment, const QByteArray &sealed);
    [[nodiscard]] Result<QMap<quint32, QByteArray>, StoreError> read(RecordingId recording);
    [[nodiscard]] Result<Done, SegmentKeyError> eraseNow(const SoundToErase &sound);
    void hand(Write write);

    QString m_database;
    SoundFolder m_sound;
    const StoreOptions &m_options;
    Keyring &m_keyring;
    std::shared_mutex &m_erasing;
    WriteQueue &m_queue;

    std::mutex m_mutex;
    std::optional<Connection> m_connection; ///< from the first use on
    Statement m_number, m_slot, m_put, m_letters, m_device, m_recordings, m_wrapped;
};

} // namespace Tweeluik

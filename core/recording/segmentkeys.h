// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace Tweeluik {

struct SegmentKeyError {
    enum class Kind {
        Locked,  ///< this needs an open vault
        Unknown, ///< no such recording here: it was never begun, or it was erased
        Full,    ///< no room on the disk
        Failed,  ///< disk or key place refused, or a value is damaged
    };
    Kind kind = Kind::Failed;
    QString detail; ///< for the event log; never a name
};

/// The keys of the sound of a recording: one random key of 32 bytes a segment of at most 30 s (G16), sealed
/// (crypto_box_seal) to the public key of the recording. They are never in the audio file or in the journal, so that
/// a passage can be destroyed by destroying its keys. May be called from any thread; nothing here waits for another
/// thread's event loop.
class SegmentKeys {
public:
    virtual ~SegmentKeys() = default;
    /// Returns when it is durable; until then nothing of the segment may be written. Works while the vault is locked.
    /// `segment` counts from 0. One that is there already is replaced: after a kill it may have a key and no sound.
    [[nodiscard]] virtual Result<Done, SegmentKeyError> keep(RecordingId recording, quint32 segment,
                                                             const QByteArray &sealed) = 0;
    /// Those that are there, by segment. Needs an open vault.
    [[nodiscard]] virtual Result<QMap<quint32, QByteArray>, SegmentKeyError> all(RecordingId recording) = 0;
    /// Destroys these keys for good; returns when no copy on this device can be opened any more. None that is not
    /// there is missed. Needs an open vault.
    [[nodiscard]] virtual Result<Done, SegmentKeyError> drop(RecordingId recording, const QList<quint32> &segments) = 0;
    /// The same for all of the recording: it is gone afterwards, its secret and its file too.
    [[nodiscard]] virtual Result<Done, SegmentKeyError> dropAll(RecordingId recording) = 0;
};

} // namespace Tweeluik

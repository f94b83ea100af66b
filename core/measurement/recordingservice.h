// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// Verbs of consent for sound: the answer (ConsentService) and how it was given. Never undone by a key.
class AudioConsentService {
public:
    explicit AudioConsentService(OpenMeasurement &measurement);
    /// `words` are those that were read, to the letter; `clock` the position of the interview clock, none before the
    /// start. The same answer once more says anew how it was given. Unknown members are left alone.
    void answer(UnitId member, bool yes, ConsentWay way, const QString &words, std::optional<Milliseconds> clock);

private:
    OpenMeasurement &m_measurement;
};

/// What the recorder and the erasing of sound tell the journal. What is about a recording that never began is left
/// alone. None of it is undone by a key.
class RecordingService {
public:
    explicit RecordingService(OpenMeasurement &measurement);
    /// Once; a second time under that id nothing happens.
    void begin(RecordingId id, const RecordingStart &start);
    /// Also late, as it was found in the file: its own sample, clock and wall count. What is known is not said again.
    void happened(RecordingId id, const RecordingEvent &event);
    /// The keys of these seconds are gone, and so durably; the wall time is filled in here.
    void passageDestroyed(RecordingId id, std::int64_t first, std::int64_t last, const Hash &proof);
    /// Keys and file are gone, and so durably. Once for each tablet.
    void erased(RecordingId id, ErasedRecording::Why why, const Hash &proof);
    /// From the next recording on; one that was begun is kept for as long as was told then, or shorter.
    void setRetention(const Retention &retention);
    /// It may go to the other tablet, or not any more.
    void setShared(RecordingId id, bool shared);

private:
    OpenMeasurement &m_measurement;
};

/// What holds for a recording: what was told when it began, and shorter when that was decided since.
[[nodiscard]] Retention retentionOf(const Measurement &measurement, const Recording &recording);

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/values.h"

namespace Tweeluik {

/// "Buiten verslag" (G16): what stays of it. Of what was said nothing stays, not even under a key: no text, no speaker,
/// no mark, no note that could be told apart.
struct OffRecord {
    enum class What : std::uint8_t {
        Begins = 1, ///< from here on nothing is kept
        Ends = 2,
        Backwards = 3, ///< notes from before were erased
    };
    What what = What::Begins;
    Milliseconds wall{0};
    std::optional<Milliseconds> clock; ///< on the interview clock; of one note that went: its place
    ItemNumber item = 0;               ///< in hand, or of the one note; 0 = none
    std::optional<Milliseconds> back;  ///< Backwards: how far; none: one note
    int notes = 0;                     ///< Backwards: how many went, 0-999
    bool operator==(const OffRecord &) const = default;
};

/// One row of the time line about what was said off the record.
struct OffRecordTrace {
    std::optional<Milliseconds> from; ///< on the interview clock
    std::optional<Milliseconds> to;   ///< none: one moment, or still going on
    ItemNumber item = 0;
    int notes = 0;
    bool open = false; ///< it is off the record now
    bool operator==(const OffRecordTrace &) const = default;
};

/// Begins and ends joined, in order of the events.
[[nodiscard]] QList<OffRecordTrace> offRecordTraces(const QList<OffRecord> &events);

} // namespace Tweeluik

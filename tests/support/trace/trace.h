// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"

#include <QList>

namespace Tweeluik::Story {

/// The interview that the figures are measured on: 12 items, two devices, 600 notes of 10 to 40 words, each keystroke
/// pause an entry, 50 clock events, 24 scores, 12 explanations edited by both; 7,099 entries in all. Scores are
/// of a kind that this version keeps without understanding; of the explanations there are words and no versions.
///
/// The same bytes for the same seed, on every machine. `times` makes the long interviews of the memory figure: ten
/// times the notes, edits and everything else, 70,990 entries.
struct Trace {
    MeasurementId measurement;
    StreamId anna;        ///< first auditor, asks
    StreamId bruno;       ///< second auditor, notes
    QList<Entry> entries; ///< in the order in which they were written
};

[[nodiscard]] Trace interviewTrace(quint32 seed = 2026, int times = 1);

inline constexpr int traceEntries = 7'099;
inline constexpr int traceNotes = 600;

} // namespace Tweeluik::Story

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/measurement.h"
#include "core/ports/clock.h"

namespace Tweeluik {

/// A place in the words of an explanation that points at a note: "[54:40 ○]" (FORMAT.md). Plain text, so that it can be
/// read on paper, is merged like every other word, and goes when somebody takes it out.
struct NoteReference {
    qsizetype from = 0; ///< UTF-16 units
    qsizetype length = 0;
    std::optional<UnitId> note; ///< none: no note answers to it (any more), or more than one
    bool operator==(const NoteReference &) const = default;
};

/// Where the note stands on the interview clock, "54:40" or "1:00:51"; the time of day when the clock did not run.
[[nodiscard]] QString noteStamp(const Note &note, const Clock &clock);
/// What to write for that note.
[[nodiscard]] QString noteReference(const Note &note, const Measurement &measurement, const Clock &clock);
/// In order of the text.
[[nodiscard]] QList<NoteReference> noteReferences(const QString &text, const Measurement &measurement,
                                                  const Clock &clock);
/// Those notes that the text points at, each once, in order of the text.
[[nodiscard]] QList<UnitId> referredNotes(const QString &text, const Measurement &measurement, const Clock &clock);

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/measurement.h"

namespace Tweeluik {

/// How a reader remembers a word: no accents, no capitals, "ĳ" as "ij".
[[nodiscard]] QString searchable(const QString &text);

/// Notes in which every word occurs. Whole words before beginnings of words before parts of words; the later note
/// first. With a mark: only notes that have it; without words all of them, the later one first.
[[nodiscard]] QList<UnitId> searchNotes(const Measurement &measurement, const QString &words,
                                        std::optional<NoteMark> mark = {});

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/judgement/sealing.h"

namespace Tweeluik {

/// The scores that a comparison, a profile and a report speak of. One rule for all of them, so that none of them shows
/// a score that another leaves out.
struct ComparedSheets {
    std::array<std::optional<ScoreSheet>, 2> sheets; ///< by slot; none: not open to both, or nobody's to compare
    std::array<bool, 2> paper{};                     ///< by slot: from paper, not sealed
    bool mismatch = false;    ///< something does not fit, and not everybody goes on with it: nothing is compared yet
    bool unconfirmed = false; ///< everybody goes on with it: "zegel niet bevestigd"
    bool alone = false;       ///< one auditor's scores stand by themselves; no consensus is claimed
    /// All there is to compare is here.
    [[nodiscard]] bool ready() const { return !mismatch && (alone ? sheets[0] || sheets[1] : sheets[0] && sheets[1]); }
    bool operator==(const ComparedSheets &) const = default;
};

/// Of a slot what its reveal holds, else what was entered from paper. A reveal that cannot be read is a mismatch, never
/// an empty sheet: then paper is the way on. Who goes alone is not laid beside the one who dropped out, also when those
/// scores are open.
[[nodiscard]] ComparedSheets sheetsToCompare(const SealState &state, const Judgement &said);

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/preparation.h"

namespace Tweeluik {

/// Who interprets or supports is not quoted and has no notes: only taking part and sound are asked.
[[nodiscard]] constexpr bool isAskedFor(TeamRole role, ConsentFor what) {
    const bool beside = role == TeamRole::Interpreter || role == TeamRole::Supporter;
    return !beside || what == ConsentFor::TakingPart || what == ConsentFor::Audio;
}

/// Nothing is left to ask that person: everything was answered, or they do not take part.
[[nodiscard]] inline bool everythingAsked(const TeamMember &member, const Consent &consent) {
    const Answer part = consent.answer(ConsentFor::TakingPart);
    if (part == Answer::No || part == Answer::Withdrawn)
        return true;
    for (const ConsentFor what : consentPurposes) {
        if (isAskedFor(member.role, what) && consent.answer(what) == Answer::NotAsked)
            return false;
    }
    return true;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/values.h"

namespace Tweeluik {

/// What was proposed about prompts that cannot all be asked, and what the auditors made of it: so that "how it was
/// done" can tell, and the same proposal does not come back.
struct ReplanRecord {
    enum class About : std::uint8_t {
        Shortened = 1,  ///< less time for each; no prompts
        Skips = 2,      ///< `prompts` to be left out
        DoesNotFit = 3, ///< a second session
        LeftOpen = 4,   ///< after the talk: `prompts` were not discussed
    };
    About about = About::Shortened;
    bool taken = false;
    QStringList prompts; ///< as proposed, in the running order
    QStringList kept;    ///< those of them that the auditors ask all the same
    Milliseconds wall{0};
    std::optional<Milliseconds> clock; ///< on the interview clock
    QList<Slot> agreed;                ///< who said so
    int lengthPerMille = 1000;         ///< 1-1000: of its usual length, what each prompt that stays gets; when taken
    bool operator==(const ReplanRecord &) const = default;

    /// Leaving out takes both auditors; what stayed open at the end is the questioner's to say.
    [[nodiscard]] bool leavesOut(const QString &prompt, Slot questioner) const {
        const bool both = agreed.contains(Slot::First) && agreed.contains(Slot::Second);
        const bool enough = about == About::Skips ? both : about == About::LeftOpen && agreed.contains(questioner);
        return taken && enough && prompts.contains(prompt) && !kept.contains(prompt);
    }
};

} // namespace Tweeluik

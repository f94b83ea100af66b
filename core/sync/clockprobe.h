// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/values.h"
#include "core/ports/clock.h"

#include <array>
#include <optional>

namespace Tweeluik {

/// Reads what the clocks since boot of two tablets differ, from a few questions and answers over a session (FORMAT.md,
/// "Clocks"). The quickest round tells most: the truth lies within half of it, however unequal the two ways are. What
/// is lost leaves a gap, what comes twice or belongs to another reading is ignored, and an answer that contradicts the
/// others is left out. Knows plain bytes; who carries them gives each one up when it likes and asks the next.
class ClockProbe {
public:
    static constexpr int rounds = 8;
    /// Answers without which there is no reading: with fewer nobody could be outvoted.
    static constexpr int fewest = 3;

    /// `clock` outlives it. One probe is one reading.
    explicit ClockProbe(const Clock &clock);

    /// The next question, to be sent at once; none when all were asked or this boot has no name.
    [[nodiscard]] std::optional<QByteArray> ask();
    /// Call it as soon as something came. False: no answer to a question that is open.
    bool hear(QByteArrayView answer);
    /// Every question was asked and has its answer.
    [[nodiscard]] bool done() const { return m_asked == rounds && m_heard == rounds; }
    /// From what was heard so far; none while that is too little, or when both are one boot. `wall` is the caller's.
    [[nodiscard]] std::optional<ClockOffset> result() const;

    /// On the other side: what to send back at once. `came` was looked at when the question came in, `leaves` now.
    [[nodiscard]] static std::optional<QByteArray> answer(QByteArrayView question, const Moment &came,
                                                          const Moment &leaves);
    /// Whether these bytes are a question at all, so that one channel can carry both.
    [[nodiscard]] static bool isQuestion(QByteArrayView bytes);

private:
    /// One question, and what it told. The other's clock minus this one was between `lowest` and `highest`.
    struct Round {
        Milliseconds asked{0};
        bool heard = false;
        QByteArray boot; ///< the other's
        Milliseconds lowest{0};
        Milliseconds highest{0};
        Milliseconds middle{0}; ///< on the clock here
        [[nodiscard]] Milliseconds width() const { return highest - lowest; }
        [[nodiscard]] bool agrees(const Round &round) const {
            return boot == round.boot && lowest <= round.highest && round.lowest <= highest;
        }
    };
    [[nodiscard]] const Round *best() const;

    const Clock &m_clock;
    std::array<char, 8> m_token; ///< of this reading
    std::array<Round, rounds> m_rounds;
    int m_asked = 0;
    int m_heard = 0;
};

} // namespace Tweeluik

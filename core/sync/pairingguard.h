// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/clock.h"

namespace Tweeluik {

/// How often strangers may try. An attempt is one that came to the commitment and did not end paired; each needs a new
/// tap on both tablets. After three of them there is a pause. The number is kept, so a restart does not begin anew.
class PairingGuard {
public:
    static constexpr int attempts = 3;
    static constexpr std::chrono::seconds pause{60};
    static constexpr std::chrono::seconds window{120}; ///< how long the screen listens, until it is extended
    static constexpr int greetings = 5;                ///< sessions a window that come to the third message

    /// `failures` as they were kept; with three of them the pause begins now.
    PairingGuard(const Clock &clock, int failures);

    [[nodiscard]] int failures() const { return m_failures; } ///< 0-3, to be kept
    /// Until the pause is over; zero when there is none.
    [[nodiscard]] std::chrono::milliseconds wait() const;
    /// Opens or extends the window; false during the pause.
    bool open();
    void close() { m_openUntil.reset(); }
    [[nodiscard]] bool isOpen() const;
    /// A session came to the third message. False: it is one too many in this window, and is closed without a word.
    [[nodiscard]] bool greet();
    void failed();
    void paired();

private:
    [[nodiscard]] std::chrono::milliseconds now() const { return m_clock.now().sinceBoot; }
    const Clock &m_clock;
    int m_failures = 0;
    int m_greeted = 0;
    std::optional<std::chrono::milliseconds> m_openUntil;
    std::optional<std::chrono::milliseconds> m_pausedUntil;
};

} // namespace Tweeluik

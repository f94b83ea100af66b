// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/pairingguard.h"

#include <algorithm>

namespace Tweeluik {

PairingGuard::PairingGuard(const Clock &clock, int failures)
    : m_clock(clock), m_failures(std::clamp(failures, 0, attempts)) {
    if (m_failures == attempts)
        m_pausedUntil = now() + pause;
}

std::chrono::milliseconds PairingGuard::wait() const {
    return m_pausedUntil ? std::max(*m_pausedUntil - now(), std::chrono::milliseconds(0))
                         : std::chrono::milliseconds(0);
}

bool PairingGuard::open() {
    if (wait() > std::chrono::milliseconds(0))
        return false;
    if (m_pausedUntil) {
        m_pausedUntil.reset();
        m_failures = 0;
    }
    if (!isOpen())
        m_greeted = 0;
    m_openUntil = now() + window;
    return true;
}

bool PairingGuard::isOpen() const { return m_openUntil && now() < *m_openUntil; }

bool PairingGuard::greet() { return isOpen() && ++m_greeted <= greetings; }

void PairingGuard::failed() {
    // Whatever was open was for that attempt: the users tap anew.
    m_openUntil.reset();
    m_failures = std::min(m_failures + 1, attempts);
    if (m_failures == attempts && !m_pausedUntil)
        m_pausedUntil = now() + pause;
}

void PairingGuard::paired() {
    m_openUntil.reset();
    m_failures = 0;
    m_pausedUntil.reset();
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/ticker.h"
#include "platform/simulated/manualclock.h"

#include <map>

namespace Tweeluik {

/// Waiting that costs nothing: `advance` moves the clock from one call to the next and makes each at its own time.
class ManualTicker : public Ticker {
public:
    explicit ManualTicker(ManualClock &clock) : m_clock(clock) {}

    Id after(std::chrono::milliseconds delay, std::function<void()> what) override {
        const Id id = ++m_last;
        m_due.emplace(Due{m_now + delay, id}, std::move(what));
        return id;
    }
    void cancel(Id id) override {
        std::erase_if(m_due, [id](const auto &due) { return due.first.id == id; });
    }
    void advance(std::chrono::milliseconds by) {
        const std::chrono::milliseconds until = m_now + by;
        while (!m_due.empty() && m_due.begin()->first.at <= until) {
            const auto next = m_due.extract(m_due.begin());
            pass(next.key().at - m_now);
            next.mapped()();
        }
        pass(until - m_now);
    }
    [[nodiscard]] std::size_t waiting() const { return m_due.size(); }

private:
    struct Due {
        std::chrono::milliseconds at{0};
        Id id = 0;
        auto operator<=>(const Due &) const = default;
    };
    void pass(std::chrono::milliseconds by) {
        m_now += by;
        m_clock.advance(by);
    }

    ManualClock &m_clock;
    std::chrono::milliseconds m_now{0};
    Id m_last = 0;
    std::map<Due, std::function<void()>> m_due;
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/ticker.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Tweeluik {

/// Waiting in the event loop of the thread that made it. Coarse timers: five per cent off is early enough for saving,
/// and lets the processor sleep longer.
class EventLoopTicker : public Ticker {
public:
    ~EventLoopTicker() override { qDeleteAll(m_timers); }

    Id after(std::chrono::milliseconds delay, std::function<void()> what) override {
        const Id id = ++m_last;
        auto *timer = new QTimer;
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, timer, [this, id, what = std::move(what)] {
            if (QTimer *due = m_timers.take(id)) {
                // The call may end this ticker; the timer outlives its own signal.
                const auto call = what;
                due->deleteLater();
                call();
            }
        });
        m_timers.insert(id, timer);
        timer->start(delay);
        return id;
    }
    void cancel(Id id) override { delete m_timers.take(id); }

private:
    QHash<Id, QTimer *> m_timers;
    Id m_last = 0;
};

} // namespace Tweeluik

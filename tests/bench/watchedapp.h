// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>
#include <chrono>
#include <optional>

namespace Tweeluik::Bench {

/// A program with a window, seen from outside: its frames through the render loop's own log of Qt, its wake-ups and
/// its time on a processor through /proc. Nothing is built into the program for it.
class WatchedApp {
public:
    using Time = std::chrono::steady_clock::time_point;

    WatchedApp(const QString &program, const QStringList &arguments);
    /// Kills it.
    ~WatchedApp();
    WatchedApp(const WatchedApp &) = delete;
    WatchedApp &operator=(const WatchedApp &) = delete;

    [[nodiscard]] Time started() const { return m_started; }
    /// The moment at which the next frame was done; none within that time, or the program ended.
    [[nodiscard]] std::optional<Time> nextFrame(std::chrono::milliseconds within);
    /// Reads on for so long.
    void watch(std::chrono::milliseconds duration);

    struct Use {
        double wakeUps = 0;   ///< times that a thread slept and was woken
        double processor = 0; ///< seconds on a processor
    };
    /// Since the start, all threads.
    [[nodiscard]] Use use() const;
    /// What it said beside the log of frames.
    [[nodiscard]] QByteArray output() const { return m_output; }

private:
    int m_process = -1;
    int m_log = -1;
    Time m_started;
    QByteArray m_pending;
    QByteArray m_output;
};

} // namespace Tweeluik::Bench

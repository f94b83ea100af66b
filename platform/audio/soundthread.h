// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <atomic>
#include <chrono>
#include <functional>

class QThread;

namespace Tweeluik {

/// The one thread of the process on which Qt's sound is used. In Qt 6.4 the connection with PulseAudio belongs to the
/// thread that first used it: there it is made again after the server ended, and a stream that is open on another
/// thread then races with it. And `start` on a device that has just vanished never returns, so no other thread may wait
/// for it.
class SoundThread {
public:
    /// A task that takes longer than this hangs for ever.
    static constexpr std::chrono::milliseconds longestTask{2'000};

    /// The thread in use, to the end of the process. When its task hangs it is left as it is, and another one takes its
    /// place, at most `most` times.
    [[nodiscard]] static SoundThread *current();
    static constexpr int most = 8;

    SoundThread(const SoundThread &) = delete;
    SoundThread &operator=(const SoundThread &) = delete;

    /// Runs it there, in order.
    void post(std::function<void()> task);
    [[nodiscard]] bool hangs() const;
    /// Something ended there by itself. What is posted from now on waits until the sound server answers: Qt 6.4 calls a
    /// server that has ended once, 3 s later, on this thread, and never again.
    void doubt() { m_doubted = true; }

private:
    SoundThread();
    ~SoundThread() = delete; ///< what runs on it may hold it, and one that hangs cannot be ended
    static void endAll();
    void awaitServer();

    QThread *const m_thread;
    QObject *const m_floor;                    ///< lives on the thread
    std::atomic<std::int64_t> m_busySince = 0; ///< steady milliseconds; 0: no task
    std::atomic<bool> m_doubted = false, m_ending = false;
};

} // namespace Tweeluik

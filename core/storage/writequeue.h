// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/journalfile.h"

#include <QObject>
#include <condition_variable>
#include <deque>
#include <thread>

namespace Tweeluik {

/// Carries writes to their own thread and the answers back to the thread of the owner. One write alone is committed at
/// once; what piles up while the disk is busy goes into one transaction. What is held up (no room, no disk) stays here
/// in its order and is tried again.
class WriteQueue : public QObject {
    Q_OBJECT
public:
    WriteQueue(std::unique_ptr<JournalFile> file, std::chrono::milliseconds retryAfter);
    ~WriteQueue() override;

    void hand(Write write);
    /// Answers a write that was not taken, in the same way as those that were.
    void refuse(JournalStore::Committed done, const StoreError &error);
    /// Returns when everything handed in so far is durable, refused or held up. Runs no callbacks.
    void settle();
    /// Runs the callbacks that are due.
    void deliver();
    void retry();
    [[nodiscard]] int waiting() const;
    /// What holds writes up, while some wait.
    [[nodiscard]] std::optional<StoreError> trouble() const;
    /// Calls `look` with each write of a measurement that is not durable, in order, under the queue's lock.
    void look(MeasurementId id, const std::function<void(const Write &)> &look) const;
    /// Writes of this measurement are on their way.
    [[nodiscard]] bool concerns(MeasurementId id) const;
    /// Only when nothing waits: key material on the writing side goes.
    void forgetKeys();

    void addListener(StoreListener *listener);
    void removeListener(StoreListener *listener) { m_listeners.removeAll(listener); }

protected:
    bool event(QEvent *event) override;

private:
    struct Report {
        JournalStore::Committed done;
        Result<Done, StoreError> result;
    };
    void run();
    void work(std::unique_lock<std::mutex> &lock);
    void settled(std::size_t count);
    void heldUp(const StoreError &error);
    void answer(Write &write, Result<Done, StoreError> result);
    /// True when the owner has to be woken; to be done outside the lock, or it would wake up in front of it.
    [[nodiscard]] bool announce();
    void wakeOwner();
    [[nodiscard]] std::size_t batchSize() const;

    std::unique_ptr<JournalFile> m_file;
    std::chrono::milliseconds m_retryAfter;
    QList<StoreListener *> m_listeners; ///< owner's thread only

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<Write> m_writes;
    std::vector<Report> m_reports;
    std::optional<StoreError> m_trouble;
    std::optional<StoreError::Kind> m_told; ///< to the listeners
    std::uint64_t m_attempts = 0;           ///< batches tried, for settle()
    bool m_busy = false;
    bool m_tryNow = false;
    bool m_announced = false;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace Tweeluik

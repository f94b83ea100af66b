// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/writequeue.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace Tweeluik {

namespace {

/// Enough to catch up after a slow moment, small enough to keep one transaction short.
constexpr std::size_t maxBatch = 256;

const auto dueEvent = QEvent::Type(QEvent::registerEventType());

} // namespace

WriteQueue::WriteQueue(std::unique_ptr<JournalFile> file, std::chrono::milliseconds retryAfter)
    : m_file(std::move(file)), m_retryAfter(retryAfter), m_thread([this] { run(); }) {}

WriteQueue::~WriteQueue() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void WriteQueue::hand(Write write) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_trouble && !m_busy) {
            // While nothing can be written, only the last of a row's values is worth keeping.
            const auto older = std::find_if(m_writes.rbegin(), m_writes.rend(),
                                            [&](const Write &other) { return other.id == write.id; });
            if (older != m_writes.rend() && older->isOverwrittenBy(write) && older->reported)
                m_writes.erase(std::next(older).base());
        }
        m_writes.push_back(std::move(write));
        m_tryNow = true;
    }
    m_wake.notify_one();
}

void WriteQueue::refuse(JournalStore::Committed done, const StoreError &error) {
    if (!done)
        return;
    bool wakes = false;
    {
        const std::lock_guard lock(m_mutex);
        m_reports.push_back({std::move(done), error});
        wakes = announce();
    }
    if (wakes)
        wakeOwner();
}

void WriteQueue::retry() {
    {
        const std::lock_guard lock(m_mutex);
        m_tryNow = true;
    }
    m_wake.notify_one();
}

int WriteQueue::waiting() const {
    const std::lock_guard lock(m_mutex);
    return int(m_writes.size());
}

std::optional<StoreError> WriteQueue::trouble() const {
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

bool WriteQueue::concerns(MeasurementId id) const {
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_writes.begin(), m_writes.end(), [&](const Write &write) { return write.concerns(id); });
}

void WriteQueue::look(MeasurementId id, const std::function<void(const Write &)> &look) const {
    const std::lock_guard lock(m_mutex);
    for (const Write &write : m_writes) {
        if (write.concerns(id))
            look(write);
    }
}

void WriteQueue::settle() {
    std::unique_lock lock(m_mutex);
    if (m_writes.empty() && !m_busy)
        return;
    m_tryNow = true;
    m_wake.notify_one();
    // A batch that is under way may have begun before the last write came; the one after it has seen them all.
    const std::uint64_t enough = m_attempts + (m_busy ? 2 : 1);
    // An attempt may have been a success for the first writes only (an erasure goes alone): then the next one follows.
    const auto heldUp = [&] { return m_trouble && !m_tryNow && m_attempts >= enough; };
    m_idle.wait(lock, [&] { return !m_busy && (m_writes.empty() || heldUp()); });
}

void WriteQueue::forgetKeys() {
    const std::lock_guard lock(m_mutex);
    m_file->forget();
}

void WriteQueue::addListener(StoreListener *listener) {
    m_listeners.append(listener);
    std::optional<StoreError> trouble;
    {
        const std::lock_guard lock(m_mutex);
        // What the others have not heard yet is told to all.
        if (m_told)
            trouble = m_trouble;
    }
    if (trouble)
        listener->writesHeldUp(*trouble);
}

void WriteQueue::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto due = [this] { return m_ending || (!m_writes.empty() && (!m_trouble || m_tryNow)); };
        if (m_trouble)
            m_wake.wait_for(lock, m_retryAfter, due);
        else
            m_wake.wait(lock, due);
        if (m_ending)
            return;
        if (!m_writes.empty())
            work(lock);
    }
}

std::size_t WriteQueue::batchSize() const {
    if (m_writes.front().goesAlone())
        return 1;
    std::size_t size = 0;
    while (size < m_writes.size() && size < maxBatch && !m_writes[size].goesAlone())
        ++size;
    return size;
}

void WriteQueue::work(std::unique_lock<std::mutex> &lock) {
    std::vector<Write *> batch;
    batch.reserve(batchSize());
    // Elements of a deque stay where they are while others are added behind them.
    for (std::size_t i = 0, size = batchSize(); i < size; ++i)
        batch.push_back(&m_writes[i]);
    m_tryNow = false;
    m_busy = true;
    lock.unlock();
    const JournalFile::Progress progress = m_file->commit(batch);
    lock.lock();
    m_busy = false;
    ++m_attempts;
    settled(progress.settled);
    if (progress.trouble)
        heldUp(*progress.trouble);
    const bool wakes = announce();
    m_idle.notify_all();
    if (!wakes)
        return;
    lock.unlock();
    wakeOwner();
    lock.lock();
}

void WriteQueue::settled(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        Write &write = m_writes.front();
        answer(write, std::move(write.outcome));
        m_writes.pop_front();
    }
    // What is left of a trouble is known when the queue is empty; until then go on at once.
    if (m_trouble && m_writes.empty())
        m_trouble.reset();
    else if (m_trouble && count > 0)
        m_tryNow = true;
}

void WriteQueue::heldUp(const StoreError &error) {
    m_trouble = error;
    m_trouble->kept = true;
    for (Write &write : m_writes) {
        if (!std::exchange(write.reported, true))
            answer(write, *m_trouble);
    }
}

void WriteQueue::answer(Write &write, Result<Done, StoreError> result) {
    const JournalStore::Committed done = std::exchange(write.done, {});
    if (done && write.answersHere)
        done(result);
    else if (done)
        m_reports.push_back({done, std::move(result)});
}

bool WriteQueue::announce() {
    // One event for everything that is due. Nothing to answer is a reason too when the trouble has changed.
    const bool changed = (m_trouble ? std::optional(m_trouble->kind) : std::nullopt) != m_told;
    if (m_reports.empty() && !changed)
        return false;
    return !std::exchange(m_announced, true);
}

void WriteQueue::wakeOwner() { QCoreApplication::postEvent(this, new QEvent(dueEvent)); }

bool WriteQueue::event(QEvent *event) {
    if (event->type() != dueEvent)
        return QObject::event(event);
    deliver();
    return true;
}

void WriteQueue::deliver() {
    std::vector<Report> reports;
    std::optional<StoreError> trouble;
    bool news = false;
    {
        const std::lock_guard lock(m_mutex);
        m_announced = false;
        reports.swap(m_reports);
        trouble = m_trouble;
        const auto kind = trouble ? std::optional(trouble->kind) : std::nullopt;
        news = std::exchange(m_told, kind) != kind;
        // Trouble that came and went in between: who hears now that a write is kept has to hear its end as well.
        news = news || (!trouble && std::any_of(reports.begin(), reports.end(), [](const Report &report) {
                   return !report.result && report.result.error().kept;
               }));
    }
    for (const Report &report : reports)
        report.done(report.result);
    if (!news)
        return;
    for (StoreListener *listener : QList(m_listeners)) {
        if (trouble)
            listener->writesHeldUp(*trouble);
        else
            listener->writesRecovered();
    }
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "platform/audio/soundthread.h"

#include "platform/audio/soundserver.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <unistd.h>
#include <vector>

namespace Tweeluik {

using namespace std::chrono_literals;

namespace {

constexpr int looking = 200, settling = 1'000; ///< milliseconds

std::int64_t steadyNow() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

struct Threads {
    std::mutex lock;
    std::vector<SoundThread *> all;
};
Threads &threads() {
    static auto *const threads = new Threads;
    return *threads;
}

/// The library of the server aborts when it is taken down while a thread hangs in it. Called last, so done first, when
/// the process ends: nothing else is taken down then.
void endAbruptly() {
#ifdef __GLIBC__
    ::on_exit(
        [](int status, void *) {
            std::fflush(nullptr);
            ::_exit(status);
        },
        nullptr);
#endif
}

} // namespace

SoundThread *SoundThread::current() {
    Threads &known = threads();
    const std::lock_guard lock(known.lock);
    if (known.all.empty() || (known.all.back()->hangs() && int(known.all.size()) <= most)) {
        if (known.all.empty())
            qAddPostRoutine(&SoundThread::endAll);
        known.all.push_back(new SoundThread);
    }
    return known.all.back();
}

void SoundThread::endAll() {
    Threads &known = threads();
    const std::lock_guard lock(known.lock);
    bool ended = true;
    for (SoundThread *thread : known.all) {
        thread->m_ending = true;
        thread->post([] { QThread::currentThread()->quit(); }); // after what was posted before
        ended = thread->m_thread->wait(QDeadlineTimer(thread->hangs() ? 0ms : longestTask)) && ended;
    }
    if (!ended)
        endAbruptly();
}

SoundThread::SoundThread() : m_thread(new QThread), m_floor(new QObject) {
    m_thread->setObjectName(QStringLiteral("sound"));
    m_floor->moveToThread(m_thread);
    m_thread->start();
}

void SoundThread::post(std::function<void()> task) {
    QMetaObject::invokeMethod(
        m_floor,
        [this, task = std::move(task)] {
            awaitServer();
            m_busySince = steadyNow();
            task();
            m_busySince = 0;
        },
        Qt::QueuedConnection);
}

void SoundThread::awaitServer() {
    if (!m_doubted.exchange(false) || soundServerAnswers())
        return;
    while (!m_ending && !soundServerAnswers())
        QThread::msleep(looking);
    // One that has just begun does not know its devices yet, and opening what is not there hangs.
    for (int waited = 0; !m_ending && waited < settling; waited += looking)
        QThread::msleep(looking);
}

bool SoundThread::hangs() const {
    const std::int64_t since = m_busySince;
    return since != 0 && steadyNow() - since > longestTask.count();
}

} // namespace Tweeluik

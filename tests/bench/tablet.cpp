// SPDX-License-Identifier: EUPL-1.2
#include "bench/tablet.h"

#include <QCoreApplication>
#include <cstdio>

namespace Tweeluik::Bench {

WorkFolder::WorkFolder() : m_folder(QStringLiteral(TWEELUIK_BINARY_DIR "/tests/bench/work-XXXXXX")) {
    if (!m_folder.isValid())
        qFatal("no folder to work in");
}

Undisturbed::Undisturbed(Processors which) {
    ::sched_getaffinity(0, sizeof m_before, &m_before);
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(::sched_getcpu(), &one);
    const sched_param before{1};
    const auto &chosen = which == Processors::One ? one : m_before;
    if (::sched_setaffinity(0, sizeof chosen, &chosen) != 0 || ::sched_setscheduler(0, SCHED_FIFO, &before) != 0)
        std::printf("  other work on this machine is not kept out of the way: not allowed\n");
}

Undisturbed::~Undisturbed() {
    const sched_param usual{0};
    ::sched_setscheduler(0, SCHED_OTHER, &usual);
    ::sched_setaffinity(0, sizeof m_before, &m_before);
}

Tablet::Tablet(const QString &folder, const StoreOptions &options) : m_secrets(folder + QStringLiteral("/keys")) {
    auto opened = SqliteJournalStore::open(folder, m_secrets, m_clock, options);
    if (!opened)
        qFatal("the store does not open: %s", qPrintable(opened.error().detail));
    m_store = std::move(opened).value();
}

void Tablet::create(MeasurementId id, const QList<Entry> &first) {
    m_store->create(id, first, answer());
    wait();
}

JournalStore::Committed Tablet::answer() {
    ++m_awaited;
    return [this](const Result<Done, StoreError> &result) {
        if (!result)
            qFatal("not durable: %s", qPrintable(result.error().detail));
        --m_awaited;
    };
}

void Tablet::wait() {
    while (m_awaited > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void Tablet::append(MeasurementId id, const QList<Entry> &entries) {
    m_store->append(id, entries, answer());
    wait();
}

void Tablet::appendEach(MeasurementId id, const QList<Entry> &entries) {
    for (const Entry &entry : entries)
        m_store->append(id, {entry}, answer());
    wait();
}

void Tablet::appendAwaited(MeasurementId id, const QList<Entry> &entries) {
    for (const Entry &entry : entries)
        append(id, {entry});
}

void Tablet::readAll(MeasurementId id) {
    if (const auto read = m_store->read(id, [](Entry &&) {}); !read)
        qFatal("not readable: %s", qPrintable(read.error().detail));
}

void Tablet::writeLocal(MeasurementId id, LocalRow row, const QByteArray &value) {
    m_store->writeLocal(id, row, value, answer());
    wait();
}

JournalWindow &Tablet::window() {
    if (!m_window) {
        auto window = m_store->window();
        if (!window)
            qFatal("no window on the journals");
        m_window = std::move(window).value();
    }
    return *m_window;
}

} // namespace Tweeluik::Bench

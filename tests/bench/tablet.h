// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/sqlitejournalstore.h"
#include "platform/secrets/keyfilestore.h"
#include "platform/simulated/manualclock.h"

#include <QTemporaryDir>
#include <memory>
#include <sched.h>

namespace Tweeluik::Bench {

/// A folder on the disk that the build lies on: that is where a measurement of durability means something.
class WorkFolder {
public:
    WorkFolder();
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// While it lives, this thread, and the threads and programs that it starts, go before all other work and share one
/// processor, unless all are asked for; as far as that is allowed. The store commits on a thread of its own and the
/// floor does not: its two changes of thread would otherwise measure who else wants a processor just then, and how long
/// a virtual machine takes to rouse another one.
class Undisturbed {
public:
    enum class Processors { One, All };
    explicit Undisturbed(Processors which = Processors::One);
    ~Undisturbed();
    Undisturbed(const Undisturbed &) = delete;
    Undisturbed &operator=(const Undisturbed &) = delete;

private:
    cpu_set_t m_before;
};

/// The real store in a folder, with its key file, as the app leaves it.
class Tablet {
public:
    explicit Tablet(const QString &folder, const StoreOptions &options = {});

    [[nodiscard]] JournalStore &store() { return *m_store; }
    [[nodiscard]] JournalWindow &window();
    void create(MeasurementId id, const QList<Entry> &first);
    /// Hands in and waits for the answer, as an auditor's screen would.
    void append(MeasurementId id, const QList<Entry> &entries);
    /// Each by itself, none waiting for the one before; returns when all are durable.
    void appendEach(MeasurementId id, const QList<Entry> &entries);
    /// Each waits until the one before is known to be durable.
    void appendAwaited(MeasurementId id, const QList<Entry> &entries);
    void writeDraft(MeasurementId id, const QByteArray &value) { writeLocal(id, LocalRow::Draft, value); }
    void writeLocal(MeasurementId id, LocalRow row, const QByteArray &value);
    void readAll(MeasurementId id);

private:
    [[nodiscard]] JournalStore::Committed answer();
    void wait();

    ManualClock m_clock;
    KeyFileStore m_secrets;
    std::unique_ptr<SqliteJournalStore> m_store;
    std::unique_ptr<JournalWindow> m_window;
    qsizetype m_awaited = 0;
};

} // namespace Tweeluik::Bench

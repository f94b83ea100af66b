// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/machine.h"

#include "core/storage/sqlitejournalstore.h"
#include "platform/simulated/manualclock.h"

#include <QTemporaryDir>

namespace Tweeluik::Survival {

namespace {

/// Only the lock of the folder lies on the real file system; all else goes through the VFS, which takes the same
/// names for its own.
struct Folder {
    QTemporaryDir here;
    QByteArray database() const { return (here.path() + QStringLiteral("/tweeluik.db")).toUtf8(); }
};

const Folder &folder() {
    static const Folder one;
    return one;
}

QByteArray nextName() {
    static std::atomic<int> count = 0;
    return "machine-" + QByteArray::number(++count);
}

} // namespace

struct Machine::Storage {
    std::unique_ptr<SqliteJournalStore> store;
};

Machine::Machine(Safety safety)
    : m_safety(safety), m_vfs(nextName()), m_secrets(m_vfs.disk()), m_storage(std::make_unique<Storage>()) {}

Machine::~Machine() { stop(); }

void Machine::load(const Snapshot &snapshot) {
    m_vfs.disk().load(snapshot.files);
    m_secrets.load(snapshot.keys);
}

Machine::Snapshot Machine::snapshot() { return {m_vfs.disk().image(), m_secrets.content()}; }

Result<Done, StoreError> Machine::start() {
    static const ManualClock clock;
    StoreOptions options = m_options;
    options.vfs = m_vfs.name();
    options.weakened.durability = m_safety == Safety::AsShipped ? Durability::Full
                                  : m_safety == Safety::Normal  ? Durability::Normal
                                                                : Durability::Off;
    auto opened = SqliteJournalStore::open(folder().here.path(), m_secrets, clock, options);
    if (!opened)
        return opened.error();
    m_storage->store = std::move(opened).value();
    return Done{};
}

JournalStore &Machine::store() { return *m_storage->store; }

void Machine::stop() { m_storage->store.reset(); }

void Machine::restart(std::mt19937_64 &random) {
    stop();
    if (m_vfs.openHandles() != 0)
        qFatal("%d files are still open after the store is gone", m_vfs.openHandles());
    m_vfs.disk().restart(random);
}

QByteArray Machine::ask(const char *sql) {
    sqlite3 *database = nullptr;
    QByteArray answer = "does not open";
    if (sqlite3_open_v2(folder().database().constData(), &database, SQLITE_OPEN_READWRITE, m_vfs.name().constData()) ==
        SQLITE_OK) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK) {
            const int code = sqlite3_step(statement);
            answer = code == SQLITE_ROW ? reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))
                                        : sqlite3_errstr(code);
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close_v2(database);
    return answer;
}

} // namespace Tweeluik::Survival

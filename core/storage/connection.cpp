// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/connection.h"

#include <cerrno>
#include <tuple>

namespace Tweeluik {

StoreError storeError(int code, sqlite3 *database) {
    using Kind = StoreError::Kind;
    const QString detail = QStringLiteral("sqlite %1 %2").arg(code).arg(QLatin1String(sqlite3_errstr(code)));
    if (database && sqlite3_system_errno(database) == ENOSPC && (code & 0xff) == SQLITE_IOERR)
        return {Kind::Full, detail};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Kind::Full, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CONSTRAINT:
    case SQLITE_SCHEMA:
    case SQLITE_ERROR:
        return {Kind::Damaged, detail};
    default:
        return {Kind::Io, detail};
    }
}

Result<Connection, StoreError> Connection::open(const QString &file, const QByteArray &vfs, Mode mode) {
    sqlite3 *database = nullptr;
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    const int code =
        sqlite3_open_v2(file.toUtf8().constData(), &database, flags, vfs.isEmpty() ? nullptr : vfs.constData());
    Connection connection(database);
    if (code != SQLITE_OK)
        return storeError(code, database);
    sqlite3_busy_timeout(database, 2000);
    return connection;
}

StoreError Connection::error() const { return storeError(sqlite3_extended_errcode(raw()), raw()); }

Result<Done, StoreError> Connection::run(const char *sql) {
    if (sqlite3_exec(raw(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return Done{};
}

Result<std::int64_t, StoreError> Connection::number(const char *sql) {
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    if (!*row)
        return StoreError{StoreError::Kind::Damaged, QStringLiteral("a row is missing")};
    return statement->number(0);
}

Result<QByteArray, StoreError> Connection::word(const char *sql) {
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->bytes(0).toByteArray() : QByteArray();
}

void Connection::checkpointOnClose(bool allowed) {
    sqlite3_db_config(raw(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, allowed ? 0 : 1, nullptr);
}

Result<Statement, StoreError> Statement::prepare(Connection &connection, const char *sql) {
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v3(connection.raw(), sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    Statement statement;
    statement.m_statement.reset(prepared);
    if (code != SQLITE_OK)
        return connection.error();
    return statement;
}

Statement &Statement::bind(int index, std::int64_t value) {
    sqlite3_bind_int64(m_statement.get(), index, value);
    return *this;
}

Statement &Statement::bind(int index, QByteArrayView value) {
    // A null pointer would bind NULL; an empty value is a value.
    sqlite3_bind_blob64(m_statement.get(), index, value.isEmpty() ? "" : value.data(), sqlite3_uint64(value.size()),
                        SQLITE_STATIC);
    return *this;
}

Result<bool, StoreError> Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return storeError(code, sqlite3_db_handle(m_statement.get()));
}

Result<Done, StoreError> Statement::run() {
    const auto stepped = step();
    reset();
    if (!stepped)
        return stepped.error();
    return Done{};
}

void Statement::reset() { sqlite3_reset(m_statement.get()); }

QByteArrayView Statement::bytes(int column) const {
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

Result<Transaction, StoreError> Transaction::begin(Connection &connection) {
    if (const auto begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::~Transaction() {
    // After some errors SQLite has already taken everything back by itself.
    if (m_connection && sqlite3_get_autocommit(m_connection->raw()) == 0)
        std::ignore = m_connection->run("ROLLBACK");
}

Result<Done, StoreError> Transaction::commit() {
    const auto committed = m_connection->run("COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace Tweeluik

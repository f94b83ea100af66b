// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/journal/journalstore.h"

#include <QByteArrayView>
#include <QString>
#include <memory>
#include <sqlite3.h>

namespace Tweeluik {

/// SQLite's answer in the words of the store. ENOSPC under any name is Full.
[[nodiscard]] StoreError storeError(int code, sqlite3 *database);

/// A connection to the one database file. Not for use by two threads at once.
class Connection {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };
    /// Opens the file and nothing more: no lock, no log, no byte written before the first statement.
    [[nodiscard]] static Result<Connection, StoreError> open(const QString &file, const QByteArray &vfs, Mode mode);

    [[nodiscard]] Result<Done, StoreError> run(const char *sql);
    /// The one number that a statement yields.
    [[nodiscard]] Result<std::int64_t, StoreError> number(const char *sql);
    /// The one word that a statement yields.
    [[nodiscard]] Result<QByteArray, StoreError> word(const char *sql);
    [[nodiscard]] StoreError error() const;
    [[nodiscard]] sqlite3 *raw() const { return m_database.get(); }
    /// Whether closing may write the log back into the file (it does unless told otherwise).
    void checkpointOnClose(bool allowed);

private:
    struct Close {
        void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    };
    explicit Connection(sqlite3 *database) : m_database(database) {}
    std::unique_ptr<sqlite3, Close> m_database;
};

/// A prepared statement, made once and used often. Bound bytes must live until the next reset.
class Statement {
public:
    Statement() = default;
    [[nodiscard]] static Result<Statement, StoreError> prepare(Connection &connection, const char *sql);

    Statement &bind(int index, std::int64_t value);
    Statement &bind(int index, QByteArrayView value);
    /// True: there is a row.
    [[nodiscard]] Result<bool, StoreError> step();
    /// Runs a statement that yields no rows, and resets.
    [[nodiscard]] Result<Done, StoreError> run();
    void reset();

    [[nodiscard]] std::int64_t number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    /// Lives until the next step or reset.
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// Resets a statement when the reading of its rows ends, however it ends.
class Rows {
public:
    explicit Rows(Statement &statement) : m_statement(statement) {}
    Rows(const Rows &) = delete;
    ~Rows() { m_statement.reset(); }

private:
    Statement &m_statement;
};

/// All or nothing. Without commit, leaving the scope takes everything back.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction, StoreError> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<Done, StoreError> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

} // namespace Tweeluik

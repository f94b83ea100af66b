// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <sqlite3.h>

namespace Tweeluik::Bench {

/// The floor of everything that is durable: one row into a table of two columns, committed, WAL. No thread, no seal.
class OneRow {
public:
    /// `synchronous`: FULL or NORMAL. Aborts when the file cannot be made or does not take the setting.
    OneRow(const QString &file, const QByteArray &synchronous);
    ~OneRow();
    OneRow(const OneRow &) = delete;
    OneRow &operator=(const OneRow &) = delete;

    /// Adds a row of that size and commits.
    void commit(const QByteArray &row);
    /// Replaces the one row with key 1 and commits: what a draft is measured against.
    void overwrite(const QByteArray &row);

private:
    void run(const QByteArray &sql);
    [[nodiscard]] QByteArray ask(const QByteArray &sql);
    void step(sqlite3_stmt *statement, const QByteArray &row);

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_replace = nullptr;
};

} // namespace Tweeluik::Bench

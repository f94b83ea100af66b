// SPDX-License-Identifier: EUPL-1.2
#include "bench/onerow.h"

#include <QFile>

namespace Tweeluik::Bench {

OneRow::OneRow(const QString &file, const QByteArray &synchronous) {
    if (sqlite3_open_v2(QFile::encodeName(file).constData(), &m_db,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
        qFatal("the floor has no file: %s", sqlite3_errmsg(m_db));
    if (ask("PRAGMA journal_mode=WAL") != "wal")
        qFatal("the floor has no WAL");
    run("PRAGMA synchronous=" + synchronous);
    if (ask("PRAGMA synchronous") != (synchronous == "FULL" ? "2" : "1"))
        qFatal("the floor does not sync as told");
    run("CREATE TABLE entry(n INTEGER PRIMARY KEY, sealed BLOB NOT NULL)");
    sqlite3_prepare_v2(m_db, "INSERT INTO entry(sealed) VALUES(?)", -1, &m_insert, nullptr);
    sqlite3_prepare_v2(m_db, "INSERT OR REPLACE INTO entry(n, sealed) VALUES(1, ?)", -1, &m_replace, nullptr);
}

OneRow::~OneRow() {
    sqlite3_finalize(m_insert);
    sqlite3_finalize(m_replace);
    sqlite3_close_v2(m_db);
}

void OneRow::commit(const QByteArray &row) { step(m_insert, row); }

void OneRow::overwrite(const QByteArray &row) { step(m_replace, row); }

void OneRow::step(sqlite3_stmt *statement, const QByteArray &row) {
    sqlite3_bind_blob(statement, 1, row.constData(), int(row.size()), SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("the floor does not commit: %s", sqlite3_errmsg(m_db));
    sqlite3_reset(statement);
}

void OneRow::run(const QByteArray &sql) {
    if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_db));
}

QByteArray OneRow::ask(const QByteArray &sql) {
    sqlite3_stmt *statement = nullptr;
    QByteArray answer;
    if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return answer;
}

} // namespace Tweeluik::Bench

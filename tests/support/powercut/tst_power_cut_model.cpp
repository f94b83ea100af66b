// SPDX-License-Identifier: EUPL-1.2
#include "support/powercut/vfs.h"

#include <QtTest>

using namespace Tweeluik::PowerCut;

namespace {

constexpr char file[] = "/disk/model.db";

/// Plain SQLite on the model, without any code of the product: proves the model, not the store.
class Database {
public:
    Database(Vfs &vfs, const char *journal, const char *synchronous) {
        m_status = sqlite3_open_v2(file, &m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs.name().constData());
        run(QByteArray("PRAGMA journal_mode=") + journal);
        run(QByteArray("PRAGMA synchronous=") + synchronous);
        run("PRAGMA wal_autocheckpoint=8");
        run("CREATE TABLE IF NOT EXISTS t(n INTEGER PRIMARY KEY, v BLOB)");
    }
    ~Database() { sqlite3_close_v2(m_db); }

    int run(const QByteArray &sql) {
        if (m_status == SQLITE_OK)
            return sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
        return m_status;
    }

    QByteArray ask(const QByteArray &sql) {
        sqlite3_stmt *statement = nullptr;
        QByteArray answer = "error";
        if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr) == SQLITE_OK &&
            sqlite3_step(statement) == SQLITE_ROW)
            answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        sqlite3_finalize(statement);
        return answer;
    }

private:
    sqlite3 *m_db = nullptr;
    int m_status;
};

QByteArray insert(int n) {
    return "INSERT INTO t VALUES(" + QByteArray::number(n) + ", randomblob(" + QByteArray::number(50 + n * 37 % 9000) +
           "))";
}

struct Outcome {
    int cuts = 0;
    int lost = 0;
    int corrupt = 0;
};

Outcome cutOften(const char *journal, const char *synchronous, int cuts) {
    Vfs vfs("model-under-test");
    std::mt19937_64 random(7);
    {
        Database fresh(vfs, journal, synchronous);
    }
    const Image image = vfs.disk().image();
    Outcome outcome;
    for (; outcome.cuts < cuts; ++outcome.cuts) {
        vfs.disk().load(image);
        vfs.disk().cutAt(std::int64_t(random() % 120));
        int acknowledged = 0;
        {
            Database database(vfs, journal, synchronous);
            for (int n = 1; n <= 40 && database.run(insert(n)) == SQLITE_OK; ++n)
                acknowledged = n;
            vfs.disk().cutNow();
        }
        if (vfs.openHandles() != 0)
            qFatal("a handle outlived its database");
        vfs.disk().restart(random);
        Database again(vfs, journal, "FULL");
        if (again.ask("PRAGMA integrity_check") != "ok")
            ++outcome.corrupt;
        else if (again.ask("SELECT count(*) FROM t WHERE n<=" + QByteArray::number(acknowledged)).toInt() !=
                 acknowledged)
            ++outcome.lost;
    }
    return outcome;
}

} // namespace

class TestPowerCutModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSafeSettingLosesNothing_data() {
        QTest::addColumn<QByteArray>("journal");
        QTest::addColumn<QByteArray>("synchronous");
        QTest::newRow("WAL") << QByteArray("WAL") << QByteArray("FULL");
        QTest::newRow("journal removed") << QByteArray("DELETE") << QByteArray("EXTRA");
        QTest::newRow("journal truncated") << QByteArray("TRUNCATE") << QByteArray("FULL");
    }
    void aSafeSettingLosesNothing() {
        QFETCH(QByteArray, journal);
        QFETCH(QByteArray, synchronous);
        const Outcome outcome = cutOften(journal.constData(), synchronous.constData(), 400);
        QCOMPARE(outcome.cuts, 400);
        QCOMPARE(outcome.lost, 0);
        QCOMPARE(outcome.corrupt, 0);
    }

    /// The controls: the same cuts must be seen to bite.
    void normalLoses() {
        const Outcome outcome = cutOften("WAL", "NORMAL", 400);
        QVERIFY2(outcome.lost > 100, "synchronous=NORMAL kept every commit: the model cuts nothing");
        QCOMPARE(outcome.corrupt, 0);
    }
    /// SQLite says of FULL that the removal of the journal is not synced: the last commit may be rolled back.
    void anUnsyncedDirectoryLoses() {
        const Outcome outcome = cutOften("DELETE", "FULL", 400);
        QVERIFY2(outcome.lost > 0, "the removed journal never came back: the model loses no names");
        QCOMPARE(outcome.corrupt, 0);
    }
    void offCorrupts() {
        QVERIFY2(cutOften("WAL", "OFF", 400).corrupt > 0, "synchronous=OFF in WAL mode was never corrupted");
        QVERIFY2(cutOften("DELETE", "OFF", 400).corrupt > 0, "synchronous=OFF with a journal was never corrupted");
    }

    void aNewNameNeedsItsDirectory() {
        Vfs vfs("model-names");
        std::mt19937_64 random(1);
        int gone = 0;
        for (int i = 0; i < 64; ++i) {
            vfs.disk().load({});
            InodeRef inode;
            QCOMPARE(vfs.disk().open("a", true, false, false, &inode), SQLITE_OK);
            QCOMPARE(vfs.disk().write(inode, "x", 1, 0), SQLITE_OK);
            QCOMPARE(vfs.disk().sync(inode, i % 2 == 0), SQLITE_OK);
            vfs.disk().restart(random);
            if (i % 2 == 0)
                QVERIFY(vfs.disk().exists("a"));
            else if (!vfs.disk().exists("a"))
                ++gone;
        }
        QVERIFY(gone > 0);
    }

    void afterAFailedSyncThePagesAreForgotten() {
        Vfs vfs("model-fsync");
        std::mt19937_64 random(1);
        vfs.disk().load({{"a", Bytes(8192, 'o')}});
        InodeRef inode;
        QCOMPARE(vfs.disk().open("a", false, false, false, &inode), SQLITE_OK);
        QCOMPARE(vfs.disk().write(inode, "nnnn", 4, 0), SQLITE_OK);
        vfs.disk().plant({Fault::Kind::Io, vfs.disk().acts(), false});
        QCOMPARE(vfs.disk().sync(inode, false), SQLITE_IOERR_FSYNC);
        QCOMPARE(vfs.disk().write(inode, "nnnn", 4, 4096), SQLITE_OK);
        QCOMPARE(vfs.disk().sync(inode, false), SQLITE_OK);
        inode.reset();
        vfs.disk().restart(random);
        const Bytes survived = vfs.disk().image().at("a");
        QCOMPARE(char(survived[0]), 'o');
        QCOMPARE(char(survived[4096]), 'n');
    }

    void aFullDiskStillOverwrites() {
        Vfs vfs("model-full");
        vfs.disk().load({{"a", Bytes(100, 'o')}});
        InodeRef inode;
        QCOMPARE(vfs.disk().open("a", false, false, false, &inode), SQLITE_OK);
        vfs.disk().plant({Fault::Kind::Full, 0, true});
        QCOMPARE(vfs.disk().write(inode, "nnnn", 4, 0), SQLITE_OK);
        vfs.disk().plant({Fault::Kind::Full, vfs.disk().acts(), true});
        QCOMPARE(vfs.disk().write(inode, "nnnn", 4, 0), SQLITE_OK);
        QCOMPARE(vfs.disk().write(inode, "nnnn", 4, 100), SQLITE_FULL);
        vfs.disk().heal();
        QCOMPARE(vfs.disk().write(inode, "nnnn", 4, 100), SQLITE_OK);
    }
};

QTEST_GUILESS_MAIN(TestPowerCutModel)
#include "tst_power_cut_model.moc"

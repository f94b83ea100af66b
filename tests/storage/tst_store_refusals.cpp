// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/connection.h"
#include "core/storage/databasefile.h"
#include "core/storage/migrations.h"
#include "storage/journalfixture.h"

#include <QProcess>
#include <QTest>
#include <random>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Kind = StoreError::Kind;

namespace {

/// A device with a measurement in it, closed.
struct Closed : Device {
    MeasurementId id;
    QList<Entry> written;

    explicit Closed(int notes = 30) {
        if (!start())
            return;
        Journal journal(*store);
        for (int i = 0; i < notes; ++i)
            journal.note("aantekening " + QByteArray::number(i));
        store->drain();
        id = journal.id;
        written = journal.written;
        store.reset();
    }
    bool change(const char *sql, bool leaveInLog = false) {
        auto connection = Connection::open(file(), {}, Connection::Mode::ReadWrite);
        if (!connection)
            return false;
        connection->checkpointOnClose(!leaveInLog);
        return connection->run(sql).ok();
    }
    bool overwrite(const QByteArray &bytes) {
        QFile out(file());
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }
    [[nodiscard]] QByteArray content() const { return bytes().value(QStringLiteral("tweeluik.db")); }
    [[nodiscard]] QByteArray log() const { return bytes().value(QStringLiteral("tweeluik.db-wal")); }
    /// The kind of the refusal, when file and log are as they were.
    [[nodiscard]] std::optional<Kind> refusedUntouched() {
        const QByteArray before = content();
        const QByteArray logBefore = log();
        if (start()) {
            store.reset();
            return std::nullopt;
        }
        return content() == before && log() == logBefore ? std::optional(refusal->kind) : std::nullopt;
    }
};

} // namespace

class StoreRefusalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewerDatabaseIsLeftAlone() {
        Closed device;
        QVERIFY(device.change("PRAGMA user_version=3"));
        QCOMPARE(device.refusedUntouched(), std::optional(Kind::Newer));
        QVERIFY(device.change("PRAGMA user_version=2"));
        QVERIFY(device.start());
        QCOMPARE(readAll(*device.store, device.id), device.written);
    }

    void aNewerDatabaseIsLeftAloneWhenOnlyItsLogSaysSo() {
        Closed device;
        QVERIFY(device.change("PRAGMA user_version=3", true));
        QVERIFY(!device.log().isEmpty());
        QCOMPARE(device.refusedUntouched(), std::optional(Kind::Newer));
    }

    void aForeignDatabaseIsLeftAlone() {
        Device device;
        QVERIFY(QDir().mkpath(device.folder()));
        for (const char *sql :
             {"CREATE TABLE recipe(name TEXT)", "PRAGMA application_id=42", "PRAGMA journal_mode=WAL"}) {
            auto other = Connection::open(device.file(), {}, Connection::Mode::Create);
            QVERIFY(other.ok());
            QVERIFY(other->run(sql).ok());
        }
        auto other = Connection::open(device.file(), {}, Connection::Mode::ReadWrite);
        QVERIFY(other.ok());
        other->checkpointOnClose(false);
        QVERIFY(other->run("INSERT INTO recipe VALUES('soep')").ok());
        other = Connection::open(device.folder() + QStringLiteral("/elsewhere.db"), {}, Connection::Mode::Create);
        const auto before = device.bytes();
        QVERIFY(!before.value(QStringLiteral("tweeluik.db-wal")).isEmpty());
        QVERIFY(!device.start());
        QCOMPARE(device.refusal->kind, Kind::Foreign);
        auto after = device.bytes();
        QVERIFY(after.remove(QStringLiteral("tweeluik.lock")) == 1);
        QCOMPARE(after, before);
    }

    void whatIsNoDatabaseIsLeftAlone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a letter") << QByteArray("Beste projectleider,\n");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("two bytes") << QByteArray("SQ");
        QTest::newRow("the magic word alone") << QByteArray("SQLite format 3\0", 16);
    }
    void whatIsNoDatabaseIsLeftAlone() {
        QFETCH(QByteArray, bytes);
        Closed device;
        QVERIFY(device.overwrite(bytes));
        const auto kind = device.refusedUntouched();
        QVERIFY(kind);
        QVERIFY(*kind == Kind::Damaged || *kind == Kind::Foreign);
    }

    void anEmptyFileIsANewBeginning() {
        Closed device;
        QVERIFY(device.overwrite({}));
        QVERIFY(device.start());
        QVERIFY(device.store->measurements().isEmpty());
    }

    void aCutFileIsRefused() {
        int refused = 0;
        Closed device(200);
        const QByteArray whole = device.content();
        QVERIFY(whole.size() > 10 * 4096);
        for (qsizetype size = 4096; size < whole.size(); size += 4096) {
            QVERIFY(device.overwrite(whole.left(size)));
            std::optional<StoreError> error;
            if (device.start())
                readAll(*device.store, device.id, &error);
            else
                error = device.refusal;
            device.store.reset();
            QVERIFY(error);
            QVERIFY(error->kind == Kind::Damaged || error->kind == Kind::Unknown);
            ++refused;
        }
        QVERIFY(refused > 10);
        QVERIFY(device.overwrite(whole));
        QVERIFY(device.start());
        QCOMPARE(readAll(*device.store, device.id), device.written);
    }

    /// Whatever bit turns, nothing else is ever read than what was written.
    void aTurnedBitIsFoundOrMeansNothing() {
        Closed device(60);
        const QByteArray whole = device.content();
        std::mt19937 random(5);
        int found = 0;
        int wrong = 0;
        for (int round = 0; round < 160; ++round) {
            QByteArray turned = whole;
            const auto bit = random() % unsigned(whole.size() * 8);
            turned[bit / 8] = char(turned[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(device.overwrite(turned));
            std::optional<StoreError> error;
            QList<Entry> entries;
            if (device.start())
                entries = readAll(*device.store, device.id, &error);
            else
                error = device.refusal;
            device.store.reset();
            found += error ? 1 : 0;
            wrong += !error && entries != device.written ? 1 : 0;
        }
        QCOMPARE(wrong, 0);
        QVERIFY(found > 20);
    }

    void aMissingKeyIsSaidAndNothingIsTouched() {
        Closed device;
        const QByteArray key = device.keys.key(1).value();
        QVERIFY(device.keys.removeKey(1).ok());
        QCOMPARE(device.refusedUntouched(), std::optional(Kind::KeyMissing));
        QVERIFY(device.keys.storeKey(1, key.left(31)).ok());
        QCOMPARE(device.refusedUntouched(), std::optional(Kind::KeyMissing));
        QVERIFY(device.keys.storeKey(1, key).ok());
        QVERIFY(device.start());
        QCOMPARE(readAll(*device.store, device.id), device.written);
    }

    void anotherKeyOpensNothing() {
        Closed device;
        const QByteArray key = device.keys.key(1).value();
        QVERIFY(device.keys.storeKey(1, QByteArray(32, 'k')).ok());
        QCOMPARE(device.refusedUntouched(), std::optional(Kind::Damaged));
        QVERIFY(device.keys.storeKey(1, key).ok());
        QVERIFY(device.start());
        QCOMPARE(readAll(*device.store, device.id), device.written);
    }

    void aLostDatabaseDoesNotCostTheKey() {
        Closed device;
        const QByteArray key = device.keys.key(1).value();
        const QByteArray whole = device.content();
        QVERIFY(QFile::remove(device.file()));
        QVERIFY(device.start());
        device.store.reset();
        QCOMPARE(device.keys.key(1).value(), key);
        QVERIFY(device.overwrite(whole));
        QFile::remove(device.file() + QStringLiteral("-wal"));
        QVERIFY(device.start());
        QCOMPARE(readAll(*device.store, device.id), device.written);
    }

    void aSecondProgramIsRefused() {
        Closed device;
        const QStringList ask{QStringLiteral("--open"), device.folder()};
        const QString self = QCoreApplication::applicationFilePath();
        QVERIFY(device.start());
        const auto before = device.bytes();
        QProcess second;
        second.start(self, ask);
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 100 + int(Kind::SecondInstance));
        QCOMPARE(device.bytes(), before);
        device.store.reset();
        // With the first one gone it gets as far as the key, which it does not have.
        second.start(self, ask);
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 100 + int(Kind::KeyMissing));
    }

    void aFolderThatCannotBeMadeIsSaid() {
        Device device;
        QFile file(device.folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!device.start());
        QCOMPARE(device.refusal->kind, Kind::Io);
    }

    void migrationsOnlyGoForward() {
        QTemporaryDir folder;
        auto connection = Connection::open(folder.path() + QStringLiteral("/steps.db"), {}, Connection::Mode::Create);
        QVERIFY(connection.ok());
        const QList<Migration> one{{1, "CREATE TABLE first(x INTEGER) STRICT"}};
        const QList<Migration> two = one + QList<Migration>{{2, "CREATE TABLE second(x INTEGER) STRICT"}};
        QVERIFY(migrate(*connection, one).ok());
        QVERIFY(migrate(*connection, two).ok());
        QVERIFY(migrate(*connection, two).ok());
        QCOMPARE(connection->number("PRAGMA user_version").value(), std::int64_t(2));
        QCOMPARE(migrate(*connection, one).error().kind, Kind::Newer);
        const QList<Migration> broken = two + QList<Migration>{{3, "CREATE TABLE third(x INTEGER) STRICT; NONSENSE"}};
        QVERIFY(!migrate(*connection, broken).ok());
        QCOMPARE(connection->number("PRAGMA user_version").value(), std::int64_t(2));
        QCOMPARE(connection->number("SELECT count(*) FROM sqlite_schema").value(), std::int64_t(2));
    }
};

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QStringLiteral("--open")) {
        MemorySecretStore keys;
        ManualClock clock;
        const auto opened = SqliteJournalStore::open(app.arguments().value(2), keys, clock);
        return opened ? 0 : 100 + int(opened.error().kind);
    }
    StoreRefusalsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_refusals.moc"

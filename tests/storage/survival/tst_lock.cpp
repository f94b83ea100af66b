// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/connection.h"
#include "core/storage/rows.h"
#include "storage/survival/realtablet.h"

#include <QtTest>
#include <fstream>

using namespace Tweeluik;
using namespace Tweeluik::Survival;

namespace {

constexpr char mask = 0x5a;
/// What is larger is the shadow that a sanitizer keeps of all memory; it holds no bytes of ours.
constexpr unsigned long largestMapping = 1UL << 30;

/// How often these bytes stand in the memory of this process; `masked` is the xor of what is looked for, so that the
/// search does not find itself.
int copiesInMemory(const QByteArray &masked) {
    std::ifstream maps("/proc/self/maps");
    std::ifstream memory("/proc/self/mem", std::ios::binary);
    int found = 0;
    for (std::string line; std::getline(maps, line);) {
        unsigned long from = 0;
        unsigned long to = 0;
        char rights[5] = {};
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights) != 3 || rights[0] != 'r' || rights[1] != 'w' ||
            to - from > largestMapping)
            continue;
        std::vector<char> bytes(to - from);
        memory.clear();
        memory.seekg(std::streamoff(from));
        const bool whole = bool(memory.read(bytes.data(), std::streamsize(bytes.size())));
        const auto size = std::size_t(masked.size());
        for (std::size_t at = 0; whole && at + size <= bytes.size(); ++at) {
            std::size_t same = 0;
            while (same < size && char(bytes[at + same] ^ mask) == masked[qsizetype(same)])
                ++same;
            found += same == size ? 1 : 0;
        }
        wipe(bytes.data(), bytes.size()); // a copy of our own would be found by the next search
    }
    return found;
}

QByteArray masked(const void *key) {
    QByteArray bytes;
    for (std::size_t i = 0; i < keySize; ++i)
        bytes.append(char(static_cast<const char *>(key)[i] ^ mask));
    return bytes;
}

/// The device key in the folder and, behind it, those of the measurements, each masked. Leaves no plain copy.
QList<QByteArray> maskedKeys(const QString &folder) {
    const QString name = folder + QStringLiteral("/keys/device.1.key");
    std::ifstream file;
    file.rdbuf()->pubsetbuf(nullptr, 0);
    file.open(QFile::encodeName(name).constData(), std::ios::binary);
    SecretBytes raw(64); // mark 8, number 8, key 32, sum 16
    if (!file.read(reinterpret_cast<char *>(raw.data()), std::streamsize(raw.size())))
        return {};
    QList<QByteArray> keys{masked(raw.data() + 16)};
    Sealer device(SecretBytes::copyOf(raw.view(16).first(keySize)), Cipher::XChaCha20Poly1305);
    auto connection = Connection::open(folder + QStringLiteral("/tweeluik.db"), {}, Connection::Mode::ReadWrite);
    if (!connection)
        return {};
    connection->checkpointOnClose(false);
    auto rows = Statement::prepare(*connection, "SELECT shelf, wrapped, generation FROM measurement, state");
    if (!rows)
        return {};
    for (auto row = rows->step(); row && *row; row = rows->step()) {
        const auto place = wrapPlace(rows->number(0), std::uint64_t(rows->number(2)));
        if (const auto plain = device.openSecret(rows->bytes(1), place))
            keys.append(masked(plain->data() + 16));
    }
    return keys;
}

} // namespace

/// What is typed is committed first, under the key of its stream; only then are keys wiped.
class TestLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsInMidEditAreThereAfterwards_data() {
        QTest::addColumn<QString>("settled");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("composing");
        QTest::newRow("the first word") << QString() << QStringLiteral("Zij") << QString();
        QTest::newRow("half a sentence") << QString() << QStringLiteral("Zij zit bij het over") << QString();
        QTest::newRow("still composing") << QString() << QStringLiteral("Het caf") << QStringLiteral("é");
        QTest::newRow("only composing") << QString() << QString() << QStringLiteral("ĳ");
        QTest::newRow("on top of an entry") << QStringLiteral("Eerst dit. ") << QStringLiteral("Dan d") << QString();
    }
    void wordsInMidEditAreThereAfterwards() {
        QFETCH(QString, settled);
        QFETCH(QString, typed);
        QFETCH(QString, composing);
        const QString all = settled + typed + composing;
        QTemporaryDir folder;
        RealTablet tablet(folder.path());
        tablet.prepare();
        tablet.noteDown(QStringLiteral("Een eerdere aantekening"));
        tablet.type(settled);
        tablet.composer().settle();
        tablet.pass(1s);
        // No time passes after the last key: neither draft nor entry was due.
        tablet.composer().setText(all, int(all.size()));
        QVERIFY2(!textsAfterKill(folder.path()).contains(all), "nothing was in mid-edit");

        QVERIFY(tablet.lock().ok());
        QVERIFY(tablet.store().isLocked());
        QCOMPARE(tablet.store().waitingWrites(), 0);
        const QStringList expected{QStringLiteral("Een eerdere aantekening"), all};
        QCOMPARE(textsAfterKill(folder.path()), expected);
        QVERIFY(tablet.unlock().ok());
        QCOMPARE(tablet.texts(), expected);
    }

    void aLockedStoreGivesNothing() {
        QTemporaryDir folder;
        RealTablet tablet(folder.path());
        const MeasurementId id = tablet.prepare();
        tablet.noteDown(QStringLiteral("Achter slot"));
        QVERIFY(tablet.lock().ok());
        using Kind = StoreError::Kind;
        SqliteJournalStore &store = tablet.store();
        QVERIFY(store.measurements().isEmpty());
        QCOMPARE(int(store.read(id, [](Entry &&) { QFAIL("read while locked"); }).error().kind), int(Kind::Locked));
        QCOMPARE(int(store.readLocal(id, LocalRow::Draft).error().kind), int(Kind::Locked));
        QCOMPARE(int(store.ownStreams(id).error().kind), int(Kind::Locked));
        QCOMPARE(int(store.openStream(id, {}).error().kind), int(Kind::Locked));
        QCOMPARE(int(store.signedHeads(id).error().kind), int(Kind::Locked));
        QCOMPARE(int(store.officialWording().error().kind), int(Kind::Locked));
        QList<int> answers;
        const auto answer = [&](const Result<Done, StoreError> &result) {
            answers.append(result ? -1 : int(result.error().kind));
        };
        store.writeLocal(id, LocalRow::Draft, "x", answer);
        store.append(id, {}, answer);
        store.signHeads(id, answer);
        store.eraseMeasurement(id, answer);
        store.storeOfficialWording("x", answer);
        store.drain();
        QCOMPARE(answers, QList<int>(5, int(Kind::Locked)));
        QVERIFY(tablet.unlock().ok());
        QCOMPARE(tablet.texts(), QStringList{QStringLiteral("Achter slot")});
    }

    void noKeyStaysInMemory() {
        QTemporaryDir folder;
        RealTablet tablet(folder.path());
        const MeasurementId id = tablet.prepare();
        tablet.noteDown(QStringLiteral("Onder de sleutel"));
        // Reading and writing each have taken the measurement's key in hand.
        QVERIFY(tablet.store().readLocal(id, LocalRow::Summary).ok());
        const QList<QByteArray> keys = maskedKeys(folder.path());
        QCOMPARE(keys.size(), qsizetype(2));
        for (const QByteArray &key : keys)
            QVERIFY2(copiesInMemory(key) > 0, "the search does not find the key while it is in use: it proves nothing");
        QVERIFY(tablet.lock().ok());
        for (const QByteArray &key : keys)
            QCOMPARE(copiesInMemory(key), 0);
        QVERIFY(tablet.unlock().ok());
        QCOMPARE(tablet.texts().size(), 1);
    }

    void headsAreSignedAtLock() {
        QTemporaryDir folder;
        RealTablet tablet(folder.path());
        const MeasurementId id = tablet.prepare();
        tablet.noteDown(QStringLiteral("Getekend"));
        tablet.type(QStringLiteral("en nog iets"));
        QVERIFY(tablet.lock().ok());
        QVERIFY(tablet.unlock().ok());
        QList<Entry> entries;
        QVERIFY(tablet.store().read(id, [&](Entry &&entry) { entries.append(std::move(entry)); }).ok());
        const auto heads = tablet.store().signedHeads(id);
        QVERIFY(heads.ok() && !heads->isEmpty());
        QCOMPARE(heads->last().seq, entries.last().seq);
        QVERIFY(verifyJournal(id, entries, *heads).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLock)
#include "tst_lock.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/chain.h"
#include "core/storage/connection.h"
#include "core/storage/rows.h"
#include "platform/secrets/keyfilestore.h"
#include "storage/journalfixture.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>
#include <unistd.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Kind = StoreError::Kind;

namespace {

const QByteArray secretWords = "de zilveren pelikaan verhuist in stilte naar Vlissingen";
constexpr int killed = 77;

enum class What { Unit, Measurement };

/// Several measurements, of which one has the note that is to go among many others.
struct Shelves {
    QList<MeasurementId> others;
    QList<QList<Entry>> otherEntries;
    MeasurementId id;
    Entry note, edit;
    QList<Entry> before;

    explicit Shelves(JournalStore &store, int size = 120) {
        for (int i = 0; i < 4; ++i) {
            Journal journal(store);
            for (int n = 0; n < 20; ++n)
                journal.note("andere meting " + QByteArray::number(n));
            store.writeLocal(journal.id, LocalRow::Summary, "samenvatting", {});
            store.drain();
            others.append(journal.id);
            otherEntries.append(journal.written);
        }
        Journal journal(store);
        for (int n = 0; n < size; ++n)
            journal.note("gewone aantekening " + QByteArray::number(n) + QByteArray(n % 150, '.'));
        note = journal.note(secretWords);
        for (int n = 0; n < size; ++n)
            journal.note("nog een aantekening " + QByteArray::number(n));
        edit = journal.writer.next(EntryKind::NoteEdit, note.unit, {note.ref()}, QByteArray(1200, '-') + secretWords);
        journal.written.append(edit);
        store.append(journal.id, {edit}, {});
        store.writeLocal(journal.id, LocalRow::Draft, "wat getypt wordt", {});
        store.writeLocal(journal.id, LocalRow::Position, "interview/note", {});
        store.signHeads(journal.id, {});
        store.drain();
        id = journal.id;
        before = journal.written;
    }
    /// What the measurement should be after the note is gone, without the erase entry.
    [[nodiscard]] QList<Entry> reduced() const {
        QList<Entry> entries = before;
        for (Entry &entry : entries) {
            if (entry.unit == note.unit)
                entry = skeletonOf(entry);
        }
        return entries;
    }
    void erase(JournalStore &store, What what, const JournalStore::Committed &done = {}) const {
        if (what == What::Measurement) {
            store.eraseMeasurement(id, done);
            return;
        }
        StreamWriter writer(note.stream);
        for (const Entry &entry : before)
            writer.seen(entry);
        store.eraseUnit(id, note.unit, writer.next(EntryKind::Erase, {}, {}, encodeErase(note.unit)), done);
    }
};

/// Key and wrapped key of a measurement, taken from the file with the device key.
struct Keys {
    QByteArray device, wrapped, measurement;

    Keys(const QString &file, SecretStore &secrets, MeasurementId id, Cipher cipher) {
        auto connection = Connection::open(file, {}, Connection::Mode::ReadWrite);
        if (!connection)
            return;
        connection->checkpointOnClose(false);
        const auto generation = connection->number("SELECT generation FROM state");
        const auto key = generation ? secrets.key(std::uint64_t(*generation)) : SecretError{};
        auto statement = Statement::prepare(*connection, "SELECT shelf, wrapped FROM measurement");
        if (!key || !statement)
            return;
        device = *key;
        Sealer sealer(SecretBytes::copyOf(device), cipher);
        for (auto row = statement->step(); row && *row; row = statement->step()) {
            const auto plain =
                sealer.open(statement->bytes(1), wrapPlace(statement->number(0), std::uint64_t(*generation)));
            if (plain && plain->startsWith(id.toBytes())) {
                wrapped = statement->bytes(1).toByteArray();
                measurement = plain->mid(16);
            }
        }
    }
};

bool contains(const QMap<QString, QByteArray> &files, const QByteArray &needle) {
    return std::any_of(files.begin(), files.end(), [&](const QByteArray &bytes) { return bytes.contains(needle); });
}

/// Every byte below a folder, by path: database, log, index, keys, whatever lies there.
QMap<QString, QByteArray> bytesBelow(const QString &folder) {
    QMap<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all.insert(file.fileName(), file.readAll());
    }
    return all;
}

/// What must be nowhere after the erasure. With a null cipher everything is in the files as it is.
QStringList leftovers(const QMap<QString, QByteArray> &files, const SecretStore &keys, const Shelves &shelves,
                      const Keys &old) {
    QStringList found;
    const auto look = [&](const char *name, const QByteArray &needle) {
        if (contains(files, needle))
            found.append(QLatin1String(name));
    };
    look("words", secretWords);
    look("half the words", secretWords.mid(12, 24));
    look("unit secret", shelves.note.secret.toBytes());
    look("measurement key", old.measurement);
    look("wrapped key", old.wrapped);
    look("device key", old.device);
    for (const auto generation : keys.generations()) {
        if (keys.key(generation).value() == old.device)
            found.append(QStringLiteral("device key in its place"));
    }
    return found;
}
QStringList leftovers(const Device &device, const Shelves &shelves, const Keys &old) {
    return leftovers(device.bytes(), device.keys, shelves, old);
}

/// What is wrong with the measurement that was to lose a note; empty: nothing.
QByteArray isReduced(const JournalStore &store, const Shelves &shelves) {
    const QList<Entry> entries = readAll(store, shelves.id);
    if (entries.size() != shelves.before.size() + 1)
        return QByteArray::number(entries.size()) + " entries";
    return entries.mid(0, shelves.before.size()) == shelves.reduced() ? "" : "not the skeletons that should be left";
}

/// What is wrong with the absence of a measurement.
QByteArray isGoneForGood(JournalStore &store, const Shelves &shelves) {
    if (store.measurements().contains(shelves.id))
        return "still there";
    bool refused = false;
    store.create(shelves.id, shelves.before, [&](const auto &result) { refused = !result; });
    store.drain();
    return refused ? "" : "comes back";
}

} // namespace

class EraseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anErasedUnitLeavesItsSkeletons() {
        Device device;
        QVERIFY(device.start());
        const Shelves shelves(*device.store);
        int acknowledged = 0;
        shelves.erase(*device.store, What::Unit, [&](const auto &result) { acknowledged += result ? 1 : 0; });
        device.store->drain();
        QCOMPARE(acknowledged, 1);
        for (int round = 0; round < 2; ++round) {
            const QList<Entry> entries = readAll(*device.store, shelves.id);
            QCOMPARE(entries.mid(0, entries.size() - 1), shelves.reduced());
            QCOMPARE(entries.last().kind, EntryKind::Erase);
            QCOMPARE(device.store->readLocal(shelves.id, LocalRow::Draft).value(), QByteArray("wat getypt wordt"));
            QCOMPARE(device.store->readLocal(shelves.id, LocalRow::Position).value(), QByteArray("interview/note"));
            // The head that was signed before still fits: the chain survives.
            QVERIFY(verifyJournal(shelves.id, entries, device.store->signedHeads(shelves.id).value()).isEmpty());
            for (int i = 0; i < shelves.others.size(); ++i)
                QCOMPARE(readAll(*device.store, shelves.others[i]), shelves.otherEntries[i]);
            QVERIFY(device.restart());
        }
        // Life goes on under the new keys.
        device.store->writeLocal(shelves.id, LocalRow::Draft, "verder", {});
        device.store->signHeads(shelves.id, {});
        QVERIFY(device.restart());
        QCOMPARE(device.store->readLocal(shelves.id, LocalRow::Draft).value(), QByteArray("verder"));
        QCOMPARE(device.keys.generations(), QList<std::uint64_t>{2});
    }

    void anErasedMeasurementStaysAway() {
        Device device;
        QVERIFY(device.start());
        const Shelves shelves(*device.store);
        device.store->storeOfficialWording("de wording", {});
        shelves.erase(*device.store, What::Measurement);
        device.store->drain();
        QCOMPARE(device.store->measurements().size(), 4);
        QVERIFY(device.restart());
        QCOMPARE(device.store->officialWording().value(), QByteArray("de wording"));
        for (int i = 0; i < shelves.others.size(); ++i)
            QCOMPARE(readAll(*device.store, shelves.others[i]), shelves.otherEntries[i]);

        QList<StoreError> errors;
        const auto note = [&](const Result<Done, StoreError> &result) {
            if (!result)
                errors.append(result.error());
        };
        device.store->create(shelves.id, shelves.before, note);
        device.store->create(MeasurementId::random(), shelves.before, note);
        device.store->append(shelves.id, shelves.before.mid(1), note);
        device.store->drain();
        QCOMPARE(errors.size(), 3);
        QCOMPARE(errors[0].kind, Kind::Refused);
        QCOMPARE(errors[1].kind, Kind::Refused);
        QCOMPARE(errors[2].kind, Kind::Unknown);
        Journal fresh(*device.store);
        device.store->drain();
        QCOMPARE(fresh.acknowledged, 1);
    }

    void nothingIsLeft_data() {
        QTest::addColumn<bool>("unit");
        QTest::addColumn<int>("cipher");
        for (const bool unit : {true, false}) {
            QTest::addRow("%s, sealed", unit ? "unit" : "measurement") << unit << int(Cipher::XChaCha20Poly1305);
            QTest::addRow("%s, null cipher", unit ? "unit" : "measurement") << unit << int(Cipher::None);
        }
    }
    void nothingIsLeft() {
        QFETCH(bool, unit);
        QFETCH(int, cipher);
        Device device;
        device.options.weakened.cipher = Cipher(cipher);
        QVERIFY(device.start());
        const Shelves shelves(*device.store);
        const Keys old(device.file(), device.keys, shelves.id, Cipher(cipher));
        QCOMPARE(old.measurement.size(), 32);
        // The search finds what is there before: all of it without a cipher.
        QVERIFY(leftovers(device, shelves, old).contains(QStringLiteral("wrapped key")));
        QCOMPARE(leftovers(device, shelves, old).contains(QStringLiteral("words")), Cipher(cipher) == Cipher::None);
        shelves.erase(*device.store, unit ? What::Unit : What::Measurement);
        device.store->drain();
        QCOMPARE(leftovers(device, shelves, old), QStringList());
        QVERIFY(device.restart());
        QCOMPARE(leftovers(device, shelves, old), QStringList());
    }

    void eachProtectionIsNeeded_data() {
        QTest::addColumn<bool>("unit");
        QTest::addColumn<int>("without");
        for (const bool unit : {true, false}) {
            QTest::addRow("%s without secure_delete", unit ? "unit" : "measurement") << unit << 0;
            QTest::addRow("%s without checkpoint", unit ? "unit" : "measurement") << unit << 1;
            QTest::addRow("%s without new device key", unit ? "unit" : "measurement") << unit << 2;
        }
    }
    void eachProtectionIsNeeded() {
        QFETCH(bool, unit);
        QFETCH(int, without);
        Device device;
        device.options.weakened.cipher = Cipher::None;
        device.options.weakened.secureDelete = without != 0;
        device.options.weakened.truncateLog = without != 1;
        device.options.weakened.newDeviceKey = without != 2;
        QVERIFY(device.start());
        const Shelves shelves(*device.store);
        const Keys old(device.file(), device.keys, shelves.id, Cipher::None);
        shelves.erase(*device.store, unit ? What::Unit : What::Measurement);
        device.store->drain();
        QVERIFY2(!leftovers(device, shelves, old).isEmpty(), "the search did not see what was left");
    }

    /// A copy of the folder from before, with every key that the device has afterwards.
    void anOldCopyCannotBeOpened_data() {
        QTest::addColumn<bool>("newKey");
        QTest::newRow("with a new device key") << true;
        QTest::newRow("control: without") << false;
    }
    void anOldCopyCannotBeOpened() {
        QFETCH(bool, newKey);
        Device device;
        device.options.weakened.newDeviceKey = newKey;
        QVERIFY(device.start());
        const Shelves shelves(*device.store);
        device.store.reset();
        QTemporaryDir copy;
        QVERIFY(QFile::copy(device.file(), copy.path() + QStringLiteral("/tweeluik.db")));
        QVERIFY(device.start());
        shelves.erase(*device.store, What::Unit);
        device.store->drain();
        const auto opened = SqliteJournalStore::open(copy.path(), device.keys, device.clock);
        QCOMPARE(opened.ok(), !newKey);
        if (!opened) {
            QCOMPARE(opened.error().kind, Kind::KeyMissing);
            return;
        }
        QCOMPARE(readAll(*opened.value(), shelves.id), shelves.before);
    }

    void aKillAtAnyStepIsFinishedAtTheNextStart_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("cipher");
        for (const char *what : {"unit", "measurement"}) {
            for (int step = 0; step <= int(EraseStep::KeyDropped); ++step) {
                QTest::addRow("%s, step %d", what, step)
                    << QString(QLatin1String(what)) << step << int(Cipher::XChaCha20Poly1305);
                QTest::addRow("%s, step %d, null cipher", what, step)
                    << QString(QLatin1String(what)) << step << int(Cipher::None);
            }
        }
    }
    void aKillAtAnyStepIsFinishedAtTheNextStart() {
        QFETCH(QString, what);
        QFETCH(int, step);
        QFETCH(int, cipher);
        QTemporaryDir folder;
        const QString data = folder.path() + QStringLiteral("/data");
        KeyFileStore keys(folder.path() + QStringLiteral("/keys"));
        ManualClock clock;
        StoreOptions options;
        options.weakened.cipher = Cipher(cipher);
        std::optional<Shelves> shelves;
        {
            auto opened = SqliteJournalStore::open(data, keys, clock, options);
            QVERIFY(opened.ok());
            shelves.emplace(**opened, 40);
        }
        const QString file = data + QStringLiteral("/tweeluik.db");
        const Keys old(file, keys, shelves->id, Cipher(cipher));
        QCOMPARE(old.measurement.size(), 32);
        QVERIFY(leftovers(bytesBelow(folder.path()), keys, *shelves, old).contains(QStringLiteral("device key")));
        QTemporaryDir copy;
        QVERIFY(QFile::copy(file, copy.path() + QStringLiteral("/tweeluik.db")));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--erase"), folder.path(), what, QString::fromLatin1(shelves->id.toHex()),
                     QString::fromLatin1(shelves->note.unit.toHex()), QString::number(step), QString::number(cipher)});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), killed);
        // Not done yet when the process ends: something is there that must go.
        const QStringList cutOff = leftovers(bytesBelow(folder.path()), keys, *shelves, old);
        QCOMPARE(cutOff.isEmpty(), step == int(EraseStep::KeyDropped));

        auto opened = SqliteJournalStore::open(data, keys, clock, options);
        QVERIFY(opened.ok());
        SqliteJournalStore &store = **opened;
        QCOMPARE(store.waitingWrites(), 0);
        QCOMPARE(keys.generations(), QList<std::uint64_t>{2});
        QCOMPARE(leftovers(bytesBelow(folder.path()), keys, *shelves, old), QStringList());
        const auto oldCopy = SqliteJournalStore::open(copy.path(), keys, clock, options);
        QVERIFY(!oldCopy.ok());
        QCOMPARE(oldCopy.error().kind, Kind::KeyMissing);
        QCOMPARE(what == QStringLiteral("unit") ? isReduced(store, *shelves) : isGoneForGood(store, *shelves),
                 QByteArray());
        for (int i = 0; i < shelves->others.size(); ++i)
            QCOMPARE(readAll(store, shelves->others[i]), shelves->otherEntries[i]);
    }

    void aKeyPlaceThatRefusesHoldsTheErasureUp() {
        Device device;
        device.options.retryAfter = std::chrono::hours(1);
        QVERIFY(device.start());
        const Shelves shelves(*device.store);
        device.keys.refuseWrites(SecretError::Kind::Full);
        QList<StoreError> errors;
        shelves.erase(*device.store, What::Unit, [&](const auto &result) {
            if (!result)
                errors.append(result.error());
        });
        device.store->drain();
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().kind, Kind::Full);
        QVERIFY(errors.first().kept);
        QCOMPARE(device.store->waitingWrites(), 1);
        QVERIFY(!device.store->lock().ok());
        // Nothing is half done, and it goes on when it can, also after a restart.
        QVERIFY(device.restart());
        QCOMPARE(device.store->waitingWrites(), 1);
        QCOMPARE(readAll(*device.store, shelves.id).mid(0, shelves.before.size()), shelves.before);
        device.keys.refuseWrites(std::nullopt);
        device.store->drain();
        QCOMPARE(device.store->waitingWrites(), 0);
        QCOMPARE(readAll(*device.store, shelves.id).mid(0, shelves.before.size()), shelves.reduced());
    }

    void aWrongEraseEntryIsRefused() {
        Device device;
        QVERIFY(device.start());
        const Shelves shelves(*device.store, 10);
        QList<Kind> kinds;
        const auto note = [&](const Result<Done, StoreError> &result) {
            if (!result)
                kinds.append(result.error().kind);
        };
        StreamWriter writer(shelves.note.stream);
        for (const Entry &entry : shelves.before)
            writer.seen(entry);
        const Entry other = writer.next(EntryKind::Erase, {}, {}, encodeErase(UnitId::random()));
        const Entry plain = writer.next(EntryKind::Delete, {}, {}, encodeErase(shelves.note.unit));
        device.store->eraseUnit(shelves.id, shelves.note.unit, other, note);
        device.store->eraseUnit(shelves.id, shelves.note.unit, plain, note);
        device.store->eraseMeasurement(MeasurementId::random(), note);
        device.store->drain();
        QCOMPARE(kinds, (QList<Kind>{Kind::Refused, Kind::Refused, Kind::Unknown}));
        QCOMPARE(readAll(*device.store, shelves.id), shelves.before);
        QCOMPARE(device.keys.generations(), QList<std::uint64_t>{1});
    }

    void writesAroundAnErasureKeepTheirOrder() {
        Device device;
        QVERIFY(device.start());
        Journal journal(*device.store);
        QList<Entry> notes;
        for (int i = 0; i < 20; ++i) {
            notes.append(journal.note("een " + QByteArray::number(i)));
            if (i % 5 == 4)
                journal.eraseUnit(notes[i - 2].unit);
        }
        QVERIFY(device.restart());
        const QList<Entry> entries = readAll(*device.store, journal.id);
        QCOMPARE(entries.size(), 1 + 20 + 4);
        int skeletons = 0;
        for (int i = 0; i < entries.size(); ++i) {
            QCOMPARE(entries[i].seq, std::uint64_t(i + 1));
            skeletons += entries[i].skeleton ? 1 : 0;
        }
        QCOMPARE(skeletons, 4);
        QVERIFY(verifyJournal(journal.id, entries, {}).isEmpty());
    }
};

/// The other process: erases, and is gone in the middle of it.
int eraseAndDie(const QStringList &arguments) {
    KeyFileStore keys(arguments[2] + QStringLiteral("/keys"));
    ManualClock clock;
    StoreOptions options;
    options.weakened.cipher = Cipher(arguments[7].toInt());
    const auto step = EraseStep(arguments[6].toInt());
    options.afterEraseStep = [step](EraseStep reached) {
        if (reached == step)
            ::_exit(killed);
    };
    const auto opened = SqliteJournalStore::open(arguments[2] + QStringLiteral("/data"), keys, clock, options);
    if (!opened)
        return 1;
    SqliteJournalStore &store = **opened;
    const auto id = MeasurementId::fromBytes(QByteArray::fromHex(arguments[4].toLatin1()));
    const auto unit = UnitId::fromBytes(QByteArray::fromHex(arguments[5].toLatin1()));
    if (!id || !unit)
        return 2;
    const QList<Entry> entries = readAll(store, *id);
    StreamWriter writer(entries.first().stream);
    for (const Entry &entry : entries)
        writer.seen(entry);
    if (arguments[3] == QStringLiteral("unit"))
        store.eraseUnit(*id, *unit, writer.next(EntryKind::Erase, {}, {}, encodeErase(*unit)), {});
    else
        store.eraseMeasurement(*id, {});
    store.drain();
    return 0;
}

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QStringLiteral("--erase"))
        return eraseAndDie(app.arguments());
    EraseTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_erase.moc"

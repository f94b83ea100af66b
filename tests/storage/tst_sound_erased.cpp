// SPDX-License-Identifier: EUPL-1.2
#include "platform/secrets/keyfilestore.h"
#include "storage/soundfixture.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>
#include <unistd.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

constexpr int killed = 77;
constexpr auto soundIsGone = static_cast<EntryKind>(73);

/// Of a recording of so many segments, what is to go.
QList<quint32> passage(quint32 segments) {
    QList<quint32> some{3, 4, 5};
    for (quint32 segment = 14; segment < segments; ++segment)
        some.append(segment);
    return some;
}

enum class What { Passage, Recording, Measurement };
constexpr std::array allOfThem = {What::Passage, What::Recording, What::Measurement};
const char *nameOf(What what) {
    return what == What::Passage ? "passage" : what == What::Recording ? "recording" : "measurement";
}

/// A tablet in a real folder with a measurement of two recordings, of which one is to lose something, and another
/// measurement with one.
struct Tablet {
    KeyFileStore keys;
    ManualClock clock;
    StoreOptions options;
    std::unique_ptr<SqliteJournalStore> store;

    Tablet(const QString &folder, Cipher cipher) : keys(folder + QStringLiteral("/keys")) {
        options.weakened.cipher = cipher;
        data = folder + QStringLiteral("/data");
    }
    bool start() {
        store.reset();
        auto opened = SqliteJournalStore::open(data, keys, clock, options);
        if (opened)
            store = std::move(*opened);
        return store != nullptr;
    }
    [[nodiscard]] QString file() const { return data + QStringLiteral("/tweeluik.db"); }
    QString data;
};

struct Story {
    std::optional<Journal> journal, other;
    std::optional<Recording> target, beside, elsewhere;

    explicit Story(quint32 size = 24) : segments(size) {}
    quint32 segments;

    bool tell(SqliteJournalStore &store) {
        journal.emplace(store);
        other.emplace(store);
        for (int i = 0; i < 30; ++i)
            journal->note("gewone aantekening " + QByteArray::number(i));
        store.drain();
        beside.emplace(journal->id);
        target.emplace(journal->id);
        elsewhere.emplace(other->id);
        bool told = true;
        for (Recording *each : {&*beside, &*elsewhere, &*target}) {
            told = told && each->begin(store) && each->writeFiles(store);
            for (quint32 segment = 0; told && segment < segments; ++segment)
                told = each->keep(store.segmentKeys(), segment);
        }
        return told;
    }
    void erase(SqliteJournalStore &store, What what) const {
        if (what == What::Measurement) {
            store.eraseMeasurement(journal->id, {});
            return;
        }
        eraseSound(store, what, journal->id, target->id, segments);
    }
    static void eraseSound(SqliteJournalStore &store, What what, MeasurementId measurement, RecordingId recording,
                           quint32 segments) {
        const QList<Entry> entries = readAll(store, measurement);
        StreamWriter writer(entries.first().stream);
        for (const Entry &entry : entries)
            writer.seen(entry);
        const QList<quint32> some = what == What::Passage ? passage(segments) : QList<quint32>();
        store.segmentKeys().erase(measurement, {{recording, some}}, {},
                                  {writer.next(soundIsGone, {}, {}, "zie het bewijs")}, {});
    }
    [[nodiscard]] QList<const Recording *> gone(What what) const {
        if (what == What::Passage)
            return {};
        return what == What::Recording ? QList<const Recording *>{&*target}
                                       : QList<const Recording *>{&*target, &*beside};
    }
};

/// Every byte and every name below a folder.
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

/// What must be nowhere afterwards.
struct Needles {
    DeviceKeys keys;
    QList<std::pair<const char *, QByteArray>> bytes;
    QList<QByteArray> names;

    Needles(const Tablet &tablet, const Story &story, What what)
        : keys(tablet.file(), tablet.keys, tablet.options.weakened.cipher) {
        bytes = {{"device key", keys.device}, {"secret of the letterbox", keys.letterbox}};
        // All are new ones, also of what stays; without a cipher that cannot be told from the bytes.
        if (tablet.options.weakened.cipher != Cipher::None) {
            for (const QByteArray &letter : letters(tablet.file()))
                bytes.append({"letter", letter});
        }
        for (const quint32 segment : passage(story.segments)) {
            bytes.append({"sealed segment key", story.target->sealed[segment]});
            bytes.append({"segment key", story.target->keys[segment]});
        }
        for (const Recording *each : story.gone(what)) {
            for (const QByteArray &sealed : each->sealed)
                bytes.append({"sealed segment key", sealed});
            bytes.append({"secret half", each->secret.view().toByteArray()});
            const QByteArray name = SoundFolder::nameOf(each->id);
            bytes.append({"name of a file", name});
            bytes.append({"name of a file, spelled", name.toHex()});
            names.append(name.toHex());
        }
    }
    [[nodiscard]] QSet<QByteArray> leftIn(const QString &folder) const {
        QSet<QByteArray> found;
        const auto files = bytesBelow(folder);
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            for (const auto &[what, needle] : bytes) {
                if (file->contains(needle))
                    found.insert(what);
            }
            for (const QByteArray &name : names) {
                if (file.key().contains(QLatin1String(name)))
                    found.insert("file");
            }
        }
        return found;
    }
};

QByteArray holdsAll(SqliteJournalStore &store, const Recording &recording, const QList<quint32> &but = {}) {
    auto expected = recording.sealed;
    for (const quint32 segment : but)
        expected.remove(segment);
    const auto all = store.segmentKeys().all(recording.id);
    const auto secret = store.segmentKeys().secret(recording.id);
    if (!all || *all != expected)
        return all ? "not the keys that should be there" : "its keys are gone";
    if (!secret || opened(*secret, expected.first()) != recording.keys[expected.firstKey()])
        return "its secret does not open them";
    for (const QString &file : recording.files(store)) {
        if (!QFile::exists(file))
            return "its file is gone";
    }
    return {};
}

/// What is wrong with a tablet that has lost this; empty: nothing.
QByteArray wrong(SqliteJournalStore &store, const Story &story, What what) {
    if (store.waitingWrites() != 0)
        return "something still waits";
    if (const QByteArray trouble = holdsAll(store, *story.elsewhere); !trouble.isEmpty())
        return "elsewhere: " + trouble;
    if (what != What::Measurement) {
        if (const QByteArray trouble = holdsAll(store, *story.beside); !trouble.isEmpty())
            return "beside: " + trouble;
        const QList<Entry> entries = readAll(store, story.journal->id);
        if (entries.size() != story.journal->written.size() + 1 || entries.last().kind != soundIsGone)
            return "the journal does not say so, or not once";
    } else if (store.measurements() != QList<MeasurementId>{story.other->id}) {
        return "the measurement is there";
    }
    if (what == What::Passage)
        return holdsAll(store, *story.target, passage(story.segments));
    for (const Recording *each : story.gone(what)) {
        if (store.segmentKeys().all(each->id).ok() || store.segmentKeys().secret(each->id).ok())
            return "the recording is there";
        for (const QString &file : each->files(store)) {
            if (QFile::exists(file))
                return "the file is there";
        }
    }
    return {};
}

} // namespace

class SoundErasedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKillAtAnyStepIsFinishedAtTheNextStart_data() {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("cipher");
        for (const What what : allOfThem) {
            for (int step = 0; step <= int(EraseStep::KeyDropped); ++step) {
                QTest::addRow("%s, step %d", nameOf(what), step) << int(what) << step << int(Cipher::XChaCha20Poly1305);
                QTest::addRow("%s, step %d, null cipher", nameOf(what), step) << int(what) << step << int(Cipher::None);
            }
        }
    }
    void aKillAtAnyStepIsFinishedAtTheNextStart() {
        QFETCH(int, what);
        QFETCH(int, step);
        QFETCH(int, cipher);
        QTemporaryDir folder;
        Tablet tablet(folder.path(), Cipher(cipher));
        Story story;
        QVERIFY(tablet.start() && story.tell(*tablet.store));
        tablet.store.reset();
        const Needles needles(tablet, story, What(what));
        QCOMPARE(needles.keys.letterbox.size(), 32);
        const auto before = needles.leftIn(folder.path());
        QVERIFY(before.contains("device key"));
        QCOMPARE(before.contains("letter"), Cipher(cipher) != Cipher::None);
        QCOMPARE(before.contains("sealed segment key"), Cipher(cipher) == Cipher::None);
        QCOMPARE(before.contains("secret half"), Cipher(cipher) == Cipher::None && What(what) != What::Passage);
        QCOMPARE(before.contains("file"), What(what) != What::Passage);
        QCOMPARE(before.contains("name of a file"), What(what) != What::Passage);
        QVERIFY(!before.contains("segment key"));
        QTemporaryDir copy;
        QVERIFY(QFile::copy(tablet.file(), copy.path() + QStringLiteral("/tweeluik.db")));

        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--erase"), folder.path(), QString::number(what),
                     QString::fromLatin1(story.journal->id.toHex()), QString::fromLatin1(story.target->id.toHex()),
                     QString::number(step), QString::number(cipher), QString::number(story.segments)});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), killed);
        // Not done yet when the process ends: something is there that must go.
        QCOMPARE(needles.leftIn(folder.path()).isEmpty(), step == int(EraseStep::KeyDropped));

        QVERIFY(tablet.start());
        QCOMPARE(needles.leftIn(folder.path()), QSet<QByteArray>());
        QCOMPARE(wrong(*tablet.store, story, What(what)), QByteArray());
        QCOMPARE(tablet.keys.generations(), QList<std::uint64_t>{2});
        const auto old = SqliteJournalStore::open(copy.path(), tablet.keys, tablet.clock, tablet.options);
        QVERIFY(!old.ok());
        QCOMPARE(old.error().kind, StoreError::Kind::KeyMissing);
        QVERIFY(tablet.start());
        QCOMPARE(wrong(*tablet.store, story, What(what)), QByteArray());
    }

    void eachProtectionIsNeeded_data() {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("without");
        const std::array protections = {"secure_delete", "checkpoint", "new device key"};
        for (const What what : allOfThem) {
            for (int without = 0; without < int(protections.size()); ++without)
                QTest::addRow("%s without %s", nameOf(what), protections[std::size_t(without)]) << int(what) << without;
        }
    }
    void eachProtectionIsNeeded() {
        QFETCH(int, what);
        QFETCH(int, without);
        QTemporaryDir folder;
        Tablet tablet(folder.path(), Cipher::None);
        tablet.options.weakened.secureDelete = without != 0;
        tablet.options.weakened.truncateLog = without != 1;
        tablet.options.weakened.newDeviceKey = without != 2;
        // More than one page, so that some of them are not needed again.
        Story story(150);
        QVERIFY(tablet.start() && story.tell(*tablet.store));
        const Needles needles(tablet, story, What(what));
        story.erase(*tablet.store, What(what));
        tablet.store->drain();
        QVERIFY2(!needles.leftIn(folder.path()).isEmpty(), "the search did not see what was left");
    }

    /// The passage is gone, but the recording lives and with it the secret to which its keys were sealed. Whoever has
    /// an old copy of the file and everything that this device has now still gets nothing.
    void anOldLetterOpensForNobody_data() {
        QTest::addColumn<bool>("newKey");
        QTest::newRow("with a new letterbox") << true;
        QTest::newRow("control: without") << false;
    }
    void anOldLetterOpensForNobody() {
        QFETCH(bool, newKey);
        QTemporaryDir folder;
        Tablet tablet(folder.path(), Cipher::XChaCha20Poly1305);
        tablet.options.weakened.newDeviceKey = newKey;
        Story story;
        QVERIFY(tablet.start() && story.tell(*tablet.store));
        const QList<QByteArray> old = letters(tablet.file());
        QCOMPARE(old.size(), 3 * qsizetype(story.segments));
        story.erase(*tablet.store, What::Passage);
        tablet.store->drain();
        const DeviceKeys now(tablet.file(), tablet.keys, Cipher::XChaCha20Poly1305);
        const auto secret = tablet.store->segmentKeys().secret(story.target->id);
        QVERIFY(secret.ok());
        const Letterbox letterbox(SecretBytes::copyOf(now.letterbox), Cipher::XChaCha20Poly1305);
        QSet<QByteArray> found;
        for (const QByteArray &letter : old) {
            const auto taken = letterbox.take(letter);
            found.insert(taken ? opened(*secret, taken->mid(20)) : QByteArray());
        }
        for (const quint32 segment : passage(story.segments))
            QCOMPARE(found.contains(story.target->keys[segment]), !newKey);
    }

    void nothingIsLeftWhenTheRecorderAsks() {
        QTemporaryDir folder;
        Tablet tablet(folder.path(), Cipher::None);
        Story story(150);
        QVERIFY(tablet.start() && story.tell(*tablet.store));
        const Needles part(tablet, story, What::Passage);
        QVERIFY(tablet.store->segmentKeys().drop(story.target->id, passage(story.segments)).ok());
        QCOMPARE(part.leftIn(folder.path()), QSet<QByteArray>());
        const Needles whole(tablet, story, What::Recording);
        QVERIFY(tablet.store->segmentKeys().dropAll(story.target->id).ok());
        QCOMPARE(whole.leftIn(folder.path()), QSet<QByteArray>());
    }
};

/// The other process: erases, and is gone in the middle of it.
int eraseAndDie(const QStringList &arguments) {
    Tablet tablet(arguments[2], Cipher(arguments[7].toInt()));
    const auto step = EraseStep(arguments[6].toInt());
    tablet.options.afterEraseStep = [step](EraseStep reached) {
        if (reached == step)
            ::_exit(killed);
    };
    const auto measurement = MeasurementId::fromBytes(QByteArray::fromHex(arguments[4].toLatin1()));
    const auto recording = RecordingId::fromBytes(QByteArray::fromHex(arguments[5].toLatin1()));
    if (!tablet.start() || !measurement || !recording)
        return 1;
    const auto what = What(arguments[3].toInt());
    if (what == What::Measurement)
        tablet.store->eraseMeasurement(*measurement, {});
    else
        Story::eraseSound(*tablet.store, what, *measurement, *recording, arguments[8].toUInt());
    tablet.store->drain();
    return 0;
}

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QStringLiteral("--erase"))
        return eraseAndDie(app.arguments());
    SoundErasedTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sound_erased.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/timekeeper.h"
#include "core/journal/chain.h"
#include "core/measurement/offrecordservice.h"
#include "core/storage/connection.h"
#include "core/storage/rows.h"
#include "storage/survival/realtablet.h"

#include <QDirIterator>
#include <QtTest>

using namespace Tweeluik;
using namespace Tweeluik::Survival;

namespace {

/// Each said by another door: a note, its edits, one deleted, one undone, one emptied, an impression, a draft.
const QStringList secrets{QStringLiteral("pelikaan"),    QStringLiteral("kwikstaart"), QStringLiteral("nachtegaal"),
                          QStringLiteral("roerdomp"),    QStringLiteral("wielewaal"),  QStringLiteral("boomklever"),
                          QStringLiteral("watersnipje"), QStringLiteral("tapuitje")};
const QString kept = QStringLiteral("zilvermeeuw");

/// A talk in which the secrets are written within the last five minutes.
class Room {
public:
    explicit Room(const QString &folder, const StoreOptions &options = {})
        : tablet(folder, options), m_composer((tablet.prepare(), tablet.measurement()), [this] { return position(); }) {
        InterviewService(tablet.measurement()).clockEvent(ClockEvent::Start);
        m_composer.setItem(6, false);
        note(kept);
        tablet.pass(20min);
        const UnitId first = note(secrets[0]);
        // What is handed over piece by piece leaves its older bytes behind in the log.
        edit(first, secrets[0] + QLatin1Char(' ') + secrets[1]);
        edit(first, secrets[0] + QLatin1Char(' ') + secrets[1] + QLatin1Char(' ') + secrets[2]);
        NoteService notes(tablet.measurement());
        notes.undo();
        notes.remove(note(secrets[3]));
        note(secrets[4]);
        notes.undo();
        // Typed and taken away again.
        m_composer.setText(secrets[5], 0);
        tablet.pass(1s);
        m_composer.setText({}, 0);
        tablet.pass(1s);
        m_composer.setPersonal(true);
        note(secrets[6]);
        m_composer.setText(secrets[7], 3);
        tablet.pass(1s);
    }

    void takeBack() {
        OffRecordService(tablet.measurement()).takeBack(5min, 6, *position());
        tablet.pass(0ms);
    }
    [[nodiscard]] std::optional<Milliseconds> position() {
        const OpenMeasurement &talk = tablet.measurement();
        const InterviewTime time = interviewTime(talk.state().clock, talk.clock().now());
        return time.phase == Phase::NotStarted ? std::nullopt : std::optional(time.elapsed);
    }

    RealTablet tablet;

private:
    UnitId note(const QString &text) {
        m_composer.setText(text, 0);
        tablet.pass(6s);
        const UnitId unit = m_composer.draft().note;
        m_composer.next();
        tablet.pass(0ms);
        return unit;
    }
    void edit(UnitId unit, const QString &text) {
        m_composer.edit(unit);
        m_composer.setText(text, 0);
        tablet.pass(6s);
        m_composer.next();
        tablet.pass(0ms);
    }
    Composer m_composer;
};

/// Every file of the folder as it is.
QByteArray filesBelow(const QString &folder) {
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// Every row of the database in the clear, with the keys that lie there: who has the whole folder reads no more.
struct Opened {
    QByteArray plain;
    int rows = 0;
    QStringList closed; ///< what no key opened

    explicit Opened(const QString &folder) {
        auto database = Connection::open(folder + QStringLiteral("/tweeluik.db"), {}, Connection::Mode::ReadWrite);
        if (!database)
            return;
        const auto generation = database->number("SELECT generation FROM state");
        const auto key =
            KeyFileStore(folder + QStringLiteral("/keys")).key(std::uint64_t(generation ? *generation : 0));
        if (!key) {
            closed.append(QStringLiteral("device key"));
            return;
        }
        Sealer device(SecretBytes::copyOf(*key), Cipher::XChaCha20Poly1305);
        std::map<ShelfNumber, std::unique_ptr<Sealer>> shelves;
        const auto now = std::uint64_t(*generation);
        visit(*database, "SELECT shelf, wrapped FROM measurement", [&](std::int64_t shelf, const QByteArray &sealed) {
            const auto plainKey = device.open(sealed, wrapPlace(shelf, now));
            if (plainKey)
                shelves[shelf] =
                    std::make_unique<Sealer>(SecretBytes::copyOf(plainKey->mid(16)), Cipher::XChaCha20Poly1305);
            return plainKey;
        });
        using PlaceOf = Place (*)(ShelfNumber, std::int64_t);
        for (const auto &[table, place] : {std::pair<const char *, PlaceOf>("entry", entryPlace),
                                           {"local", localPlace},
                                           {"stream", streamPlace},
                                           {"head", headPlace}}) {
            const QByteArray sql = QByteArray("SELECT place, sealed FROM ") + table;
            visit(*database, sql, [&, at = place](std::int64_t row, const QByteArray &sealed) {
                const auto shelf = shelves.find(row >> 32);
                return shelf == shelves.end() ? std::nullopt
                                              : shelf->second->open(sealed, at(row >> 32, rowNumber(row)));
            });
        }
        visit(*database, "SELECT what, sealed FROM device",
              [&](std::int64_t what, const QByteArray &sealed) { return device.open(sealed, devicePlace(what, now)); });
        visit(*database, "SELECT k, sealed FROM erased",
              [&](std::int64_t k, const QByteArray &sealed) { return device.open(sealed, erasedPlace(k, now)); });
    }

private:
    template <typename Open> void visit(Connection &database, const QByteArray &sql, Open open) {
        auto statement = Statement::prepare(database, sql);
        if (!statement) {
            closed.append(QString::fromLatin1(sql));
            return;
        }
        for (auto row = statement->step(); row && *row; row = statement->step()) {
            const auto text = open(statement->number(0), statement->bytes(1).toByteArray());
            ++rows;
            if (text)
                plain += *text;
            else
                closed.append(QString::fromLatin1(sql));
        }
    }
};

QStringList found(const QByteArray &bytes) {
    QStringList words;
    for (const QString &word : secrets + QStringList{kept}) {
        const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
        if (bytes.contains(word.toUtf8()) || bytes.contains(wide) || bytes.contains(word.toUtf8().toHex()))
            words.append(word);
    }
    return words;
}

/// What is wrong with the chain of the one measurement in that folder.
QString chainOf(const QString &folder) {
    RealTablet tablet(folder);
    if (!tablet.portfolio().current())
        return QStringLiteral("no measurement");
    const MeasurementId id = tablet.measurement().id();
    tablet.measurement().signHeads();
    tablet.store().drain();
    QList<Entry> entries;
    const auto read = tablet.store().read(id, [&](Entry &&entry) { entries.append(std::move(entry)); });
    const auto heads = tablet.store().signedHeads(id);
    if (!read || !heads || heads->isEmpty() || entries.isEmpty())
        return QStringLiteral("nothing to verify");
    const int skeletons = int(std::count_if(entries.begin(), entries.end(), [](const Entry &e) { return e.skeleton; }));
    if (skeletons < 8)
        return QStringLiteral("only %1 skeletons").arg(skeletons);
    return verifyJournal(id, entries, *heads).isEmpty() ? QString() : QStringLiteral("the chain does not verify");
}

} // namespace

/// Off the record, backwards: afterwards the words are in no file, also for somebody who has every key.
class TestOffRecordErased : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWordsAreNowhere() {
        QTemporaryDir folder;
        {
            Room room(folder.path());
            room.takeBack();
            QCOMPARE(room.tablet.texts(), QStringList{kept});
            // While the app is open too, in every file there is.
            QCOMPARE(found(filesBelow(folder.path())), QStringList());
        }
        const Opened opened(folder.path());
        QCOMPARE(opened.closed, QStringList());
        QVERIFY(opened.rows > 20);
        // The search sees what is there: the one note from before.
        QCOMPARE(found(opened.plain), QStringList{kept});
        QCOMPARE(found(filesBelow(folder.path())), QStringList());
        QCOMPARE(chainOf(folder.path()), QString());
    }

    /// Nothing is sealed here, so that what lies in freed pages and in the log is read as well.
    void noByteIsLeftBehind() {
        QTemporaryDir folder;
        StoreOptions naked;
        naked.weakened.cipher = Cipher::None;
        Room room(folder.path(), naked);
        QVERIFY(found(filesBelow(folder.path())).size() > secrets.size() / 2);
        room.takeBack();
        QCOMPARE(found(filesBelow(folder.path())), QStringList{kept});
    }

    /// The control: without the erasing who has the keys finds them.
    void withoutItTheyAreFound() {
        QTemporaryDir folder;
        {
            const Room room(folder.path());
        }
        const Opened opened(folder.path());
        QCOMPARE(opened.closed, QStringList());
        QCOMPARE(found(opened.plain), secrets + QStringList{kept});
    }

    void aKillAtAnyStepIsFinishedAtTheNextStart_data() {
        QTest::addColumn<int>("step");
        for (int step = 0; step <= int(EraseStep::KeyDropped); ++step)
            QTest::addRow("after step %d", step) << step;
    }
    void aKillAtAnyStepIsFinishedAtTheNextStart() {
        QFETCH(int, step);
        QTemporaryDir folder;
        std::unique_ptr<QTemporaryDir> left;
        StoreOptions options;
        options.afterEraseStep = [&](EraseStep reached) {
            // The folder as it lies at that moment is what a kill would leave.
            if (int(reached) == step)
                left = afterKill(folder.path());
        };
        Room room(folder.path(), options);
        room.takeBack();
        QVERIFY(left != nullptr);
        {
            RealTablet again(left->path());
            QCOMPARE(again.texts(), QStringList{kept});
            QVERIFY(again.measurement().state().impressions.isEmpty());
            QCOMPARE(offRecordTraces(again.measurement().state().offRecord).size(), 1);
        }
        const Opened opened(left->path());
        QCOMPARE(opened.closed, QStringList());
        QCOMPARE(found(opened.plain), QStringList{kept});
        QCOMPARE(found(filesBelow(left->path())), QStringList());
        QCOMPARE(chainOf(left->path()), QString());
    }
};

QTEST_GUILESS_MAIN(TestOffRecordErased)
#include "tst_off_record_erased.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/payloads.h"
#include "core/measurement/summary.h"
#include "storage/journalfixture.h"
#include "support/instrumentfixture.h"
#include "support/story/onetablet.h"

#include <QSignalSpy>
#include <QTest>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using Story::OneTablet;
using namespace std::chrono_literals;

namespace {

const QString words = QStringLiteral("de zilveren pelikaan verhuist in stilte");

RosterLine lineOf(JournalStore &store, Slot slot) {
    RosterLine line;
    line.slot = slot;
    line.signing = decodeOpening(store.openStream(MeasurementId::random(), {})->payload)->deviceKey;
    line.talking.fill(8);
    line.receive.fill(9);
    return line;
}

SignedHead head(StreamId stream, std::uint64_t seq) {
    PublicKey key{};
    std::array<std::uint8_t, secretKeySize> secret{};
    crypto_sign_keypair(key.data(), secret.data());
    return signHead(stream, seq, Hash{}, secret.data());
}

/// The tablet to which things come, on a disk or in memory.
struct Receiver {
    explicit Receiver(bool onDisk, Cipher cipher = Cipher::XChaCha20Poly1305) {
        device.options.weakened.cipher = cipher;
        if (onDisk)
            device.start();
        else
            memory = std::make_unique<MemoryStore>();
        begin();
    }
    [[nodiscard]] JournalStore &store() const { return memory ? static_cast<JournalStore &>(*memory) : *device.store; }
    void begin() { portfolio = std::make_unique<Portfolio>(store(), device.clock, ticker, instrument); }
    /// Ends and begins again with what is durable.
    void restart() {
        portfolio.reset();
        if (memory)
            memory = memory->afterKill();
        else
            device.restart();
        begin();
    }
    [[nodiscard]] JournalStore::Committed answer() {
        return [this](const Result<Done, StoreError> &result) {
            if (result)
                ++stored;
            else
                errors.append(result.error());
        };
    }
    [[nodiscard]] QByteArray dump(MeasurementId id) const {
        Fold fold;
        fold.apply(readAll(store(), id), nullptr);
        return fold.dump();
    }
    [[nodiscard]] QList<SignedHead> heads(MeasurementId id) const {
        return memory ? memory->receivedHeads(id) : device.store->signedHeads(id).value();
    }
    [[nodiscard]] bool holds(const QString &text) const {
        const auto files = device.bytes();
        return std::any_of(files.begin(), files.end(),
                           [&](const QByteArray &bytes) { return bytes.contains(text.toUtf8()); });
    }

    Device device;
    std::unique_ptr<MemoryStore> memory;
    ManualTicker ticker{device.clock};
    Instrument instrument{Fixture::gardenInstrument().instrument};
    std::unique_ptr<Portfolio> portfolio;
    int stored = 0;
    QList<StoreError> errors;
};

/// Anna's tablet, where the measurement was made, and what of it went out.
struct Sender {
    Sender() { id = tablet.prepare(Slot::First); }
    /// What came since the last time.
    QList<Entry> fresh() {
        tablet.settleStore();
        const QList<Entry> all = readAll(tablet.store(), id);
        return all.mid(std::exchange(sent, int(all.size())));
    }
    [[nodiscard]] QByteArray dump() { return tablet.measurement().fold().dump(); }
    void take(const QList<Entry> &entries) {
        sent += int(entries.size());
        tablet.portfolio().receive(id, entries, {}, {});
        tablet.settleStore();
    }
    UnitId note(const QString &text) {
        const UnitId unit = tablet.noteDown(text);
        tablet.leavePage();
        return unit;
    }

    OneTablet tablet;
    MeasurementId id;
    int sent = 0;
};

/// Both have the measurement and know each other's streams.
struct Pair {
    explicit Pair(bool onDisk, Cipher cipher = Cipher::XChaCha20Poly1305) : bruno(onDisk, cipher) {
        const QList<Entry> all = anna.fresh();
        line = lineOf(bruno.store(), Slot::Second);
        bruno.portfolio->join(anna.id, all, {head(all.first().stream, 1)}, line, Role::NoteTaker, bruno.answer());
        bruno.store().drain();
        anna.take(readAll(bruno.store(), anna.id).mid(all.size()));
    }
    [[nodiscard]] MeasurementId id() const { return anna.id; }
    void send() {
        bruno.portfolio->receive(anna.id, anna.fresh(), {}, bruno.answer());
        bruno.store().drain();
    }
    [[nodiscard]] OpenMeasurement &open() { return **bruno.portfolio->open(anna.id); }

    Sender anna;
    Receiver bruno;
    RosterLine line;
};

void bothStores() {
    QTest::addColumn<bool>("onDisk");
    QTest::newRow("on a disk") << true;
    QTest::newRow("in memory") << false;
}

} // namespace

class ReceivingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoJoinsHasTheSameMeasurement_data() { bothStores(); }
    void whoJoinsHasTheSameMeasurement() {
        QFETCH(bool, onDisk);
        Pair pair(onDisk);
        QCOMPARE(pair.bruno.stored, 1);
        QCOMPARE(pair.bruno.dump(pair.id()), pair.anna.dump());
        QCOMPARE(pair.bruno.heads(pair.id()).size(), 1);
        // He said that he is willing; her word makes him a member.
        pair.anna.tablet.measurement().append(EntryKind::Roster, {}, {},
                                              Payload::encode(RosterSaid{RosterSaid::What::Joins, pair.line, {}}));
        pair.send();
        const MeasurementSummary row = pair.bruno.portfolio->summaries().first();
        QCOMPARE(row.details.organisation, QStringLiteral("De Linde"));
        for (int start = 0; start < 2; ++start) {
            OpenMeasurement &open = pair.open();
            QCOMPARE(open.self(), Slot::Second);
            QCOMPARE(open.role(), Role::NoteTaker);
            QVERIFY(open.state().joined());
            QVERIFY(open.state().roster.current(Slot::Second) != nullptr);
            QCOMPARE(open.state().roster.current(Slot::Second)->line, pair.line);
            QCOMPARE(pair.bruno.store().ownStreams(pair.id())->size(), 1); // goes on in the stream it joined with
            QVERIFY(verifyJournal(pair.id(), readAll(pair.bruno.store(), pair.id()), {}).isEmpty());
            QCOMPARE(pair.bruno.portfolio->summaries().size(), 1);
            pair.bruno.restart();
        }
    }

    void theRoleIsTheOneThatWasOffered() {
        Sender anna;
        Receiver bruno(false);
        const QList<Entry> all = anna.fresh();
        bruno.portfolio->join(anna.id, all, {}, lineOf(bruno.store(), Slot::Second), Role::Questioner, bruno.answer());
        bruno.store().drain();
        QCOMPARE((*bruno.portfolio->open(anna.id))->role(), Role::Questioner);
        const QList<Entry> own = readAll(bruno.store(), anna.id).mid(all.size());
        QCOMPARE(own.size(), 3); // opening, roster line, role
        QVERIFY(own.first().stamp > all.last().stamp);
    }

    void joiningIsRefusedWhereItDoesNotFit_data() { bothStores(); }
    void joiningIsRefusedWhereItDoesNotFit() {
        QFETCH(bool, onDisk);
        Pair pair(onDisk);
        Receiver &bruno = pair.bruno;
        const QList<Entry> all = readAll(pair.anna.tablet.store(), pair.id());
        const auto join = [&](MeasurementId id, const QList<Entry> &entries) {
            bruno.portfolio->join(id, entries, {}, pair.line, Role::NoteTaker, bruno.answer());
            QVERIFY2(bruno.errors.isEmpty(), "answered from within");
            bruno.store().drain();
            QCoreApplication::processEvents();
            QCOMPARE(bruno.errors.size(), 1);
            QCOMPARE(bruno.errors.takeFirst().kind, StoreError::Kind::Refused);
        };
        join(pair.id(), all); // it is here
        QCOMPARE(bruno.portfolio->summaries().size(), 1);
        join(MeasurementId::random(), all); // it says another name
        join(pair.id(), all.mid(1));        // nobody opened it
        bruno.portfolio->eraseMeasurement(pair.id());
        bruno.store().drain();
        join(pair.id(), all); // it was here
        QVERIFY(bruno.portfolio->summaries().isEmpty());
        Sender other;
        QList<Entry> strange = other.fresh();
        const auto opening = other.tablet.store().openStream(other.id, {Purpose::Public, 0, Hash{1}, 1});
        strange = {*opening};
        join(other.id, strange); // an instrument that is not here
        bruno.portfolio->receive(pair.id(), all, {}, bruno.answer());
        bruno.store().drain();
        QCOMPARE(bruno.errors.takeFirst().kind, StoreError::Kind::Unknown);
    }

    void theOpenOneFollowsAndSaysWhatChanged_data() { bothStores(); }
    void theOpenOneFollowsAndSaysWhatChanged() {
        QFETCH(bool, onDisk);
        Pair pair(onDisk);
        OpenMeasurement &open = pair.open();
        QList<Change> changes;
        connect(&open, &OpenMeasurement::changed, this, [&](const Change &change) { changes.append(change); });
        const UnitId unit = pair.anna.note(words);
        pair.anna.tablet.talk().setPromptState(QStringLiteral("1a"), PromptState::Asked);
        pair.send();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().notes, QSet<UnitId>{unit});
        QCOMPARE(changes.first().prompts, QSet<QString>{QStringLiteral("1a")});
        QVERIFY(!changes.first().plan && !changes.first().details && !changes.first().team);
        QCOMPARE(open.state().note(unit)->text, words);
        QCOMPARE(open.fold().dump(), pair.anna.dump());
        QCOMPARE(open.pendingWrites(), 0);
        // What is written next stands above what came.
        const EntryRef ref = open.append(EntryKind::PromptState, {}, {},
                                         Payload::encode(Payload::Prompting{"1b", PromptState::Asked, Slot::Second}));
        pair.bruno.store().drain();
        const QList<Entry> all = readAll(pair.bruno.store(), pair.id());
        QCOMPARE(all.last().ref(), ref);
        for (const Entry &entry : all)
            QVERIFY(entry.ref() == ref || entry.stamp < all.last().stamp);
        pair.anna.take({all.last()});
        QCOMPARE(open.fold().dump(), pair.anna.dump());
        pair.bruno.restart();
        QCOMPARE(pair.bruno.dump(pair.id()), pair.anna.dump());
    }

    void anEraseTakesTheWordsFromTheFiles_data() {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("open") << true;
        QTest::newRow("closed") << false;
    }
    void anEraseTakesTheWordsFromTheFiles() {
        QFETCH(bool, isOpen);
        Pair pair(true, Cipher::None); // in the files as it is
        const UnitId unit = pair.anna.note(words);
        pair.send();
        OpenMeasurement *open = &pair.open();
        // This auditor had the same note in hand and left it as a draft.
        Draft draft;
        draft.note = unit;
        draft.text = words + QStringLiteral(" verder");
        open->saveDraft(draft);
        open->flush();
        QVERIFY(pair.bruno.holds(words));
        QVERIFY(pair.bruno.holds(QStringLiteral("stilte verder")));
        if (!isOpen)
            pair.bruno.portfolio->close();
        const Entry before = readAll(pair.anna.tablet.store(), pair.id()).last();
        pair.anna.tablet.measurement().eraseUnit(unit);
        QList<Entry> fresh = pair.anna.fresh();
        // The words come once more in the same parcel, whole, as a cut sync would have it.
        Entry again = before;
        again.seq += 1000;
        again.kind = EntryKind::NoteEdit;
        again.unit = unit;
        again.secret = UnitSecret::random();
        again.payload = "en " + words.toUtf8() + " weer";
        fresh.prepend(again);
        const SignedHead signedHead = head(before.stream, 40);
        pair.bruno.portfolio->receive(pair.id(), fresh, {signedHead}, pair.bruno.answer());
        pair.bruno.store().drain();
        QCOMPARE(pair.bruno.errors.size(), 0);
        QVERIFY(!pair.bruno.holds(words));
        QVERIFY(!pair.bruno.holds(QStringLiteral("stilte verder")));
        QVERIFY(pair.bruno.store().readLocal(pair.id(), LocalRow::Draft)->isEmpty());
        QVERIFY(pair.bruno.heads(pair.id()).contains(signedHead));
        QVERIFY(pair.open().state().note(unit) == nullptr);
        QCOMPARE(pair.open().state().erasedUnits, 1);
        for (const Entry &entry : readAll(pair.bruno.store(), pair.id()))
            QVERIFY(entry.unit != unit || entry.skeleton);
        // An entry about it that was on its way here keeps its place and no words.
        pair.open().append(EntryKind::NoteEdit, unit, {}, words.toUtf8());
        pair.bruno.store().drain();
        QVERIFY(!pair.bruno.holds(words));
        QVERIFY(readAll(pair.bruno.store(), pair.id()).last().skeleton);
    }

    void theDraftOfTheAuditorStays_data() { bothStores(); }
    void theDraftOfTheAuditorStays() {
        QFETCH(bool, onDisk);
        Pair pair(onDisk);
        const UnitId unit = pair.anna.note(words);
        pair.send();
        Draft draft;
        draft.text = QStringLiteral("half gety");
        const auto stored = [&] { return decodeDraft(*pair.bruno.store().readLocal(pair.id(), LocalRow::Draft)); };
        pair.open().saveDraft(draft); // not durable yet
        int settled = 0;
        connect(&pair.open(), &OpenMeasurement::settling, this, [&] { ++settled; });
        pair.anna.note(QStringLiteral("iets anders"));
        pair.anna.tablet.measurement().eraseUnit(unit);
        pair.send();
        QCOMPARE(pair.open().draft(), std::optional(draft));
        QCOMPARE(settled, 0); // nobody has to let go of what is being typed
        pair.bruno.ticker.advance(1s);
        pair.bruno.store().drain();
        QCOMPARE(stored(), std::optional(draft));
        pair.bruno.portfolio->close();
        const UnitId second = pair.anna.note(QStringLiteral("nog iets"));
        pair.send();
        pair.anna.tablet.measurement().eraseUnit(second);
        pair.send();
        QCOMPARE(stored(), std::optional(draft));
        QCOMPARE(pair.bruno.dump(pair.id()), pair.anna.dump());
    }

    void theRowOfAClosedOneIsComputedAnew_data() { bothStores(); }
    void theRowOfAClosedOneIsComputedAnew() {
        QFETCH(bool, onDisk);
        Pair pair(onDisk);
        const auto row = [&] { return pair.bruno.portfolio->summaries().first(); };
        const auto durable = [&] {
            return *decodeSummary(*pair.bruno.store().readLocal(pair.id(), LocalRow::Summary));
        };
        QSignalSpy changed(pair.bruno.portfolio.get(), &Portfolio::summariesChanged);
        QVERIFY(!durable().inHand);
        pair.anna.note(words);
        pair.send();
        QVERIFY(row().stale);
        QVERIFY(durable().inHand); // a kill now is noticed at the next start
        QCOMPARE(changed.count(), 1);
        pair.anna.note(QStringLiteral("een tweede"));
        pair.send();
        QCOMPARE(changed.count(), 1);
        pair.bruno.ticker.advance(2s);
        pair.bruno.store().drain();
        QCOMPARE(row().notes, 2);
        QVERIFY(!row().stale);
        QVERIFY(!durable().inHand);
        QCOMPARE(durable().summary.notes, 2);
        pair.anna.note(QStringLiteral("een derde"));
        pair.send();
        pair.bruno.ticker.advance(2s);
        QCOMPARE(row().notes, 3);
    }

    void itIsAllOrNothing_data() { bothStores(); }
    void itIsAllOrNothing() {
        QFETCH(bool, onDisk);
        Pair pair(onDisk);
        const qsizetype before = readAll(pair.bruno.store(), pair.id()).size();
        const UnitId unit = pair.anna.note(words);
        for (const bool erases : {false, true}) {
            if (erases)
                pair.anna.tablet.measurement().eraseUnit(unit);
            QList<Entry> fresh = pair.anna.fresh();
            fresh.last().seq = 0; // breaks the rules by itself
            pair.bruno.portfolio->receive(pair.id(), fresh, {head(fresh.first().stream, 9)}, pair.bruno.answer());
            pair.bruno.store().drain();
            QCOMPARE(pair.bruno.errors.size(), 1);
            QCOMPARE(pair.bruno.errors.takeFirst().kind, StoreError::Kind::Refused);
            QCOMPARE(readAll(pair.bruno.store(), pair.id()).size(), before);
            QCOMPARE(pair.bruno.heads(pair.id()).size(), 1);
        }
    }

    void aKillAtAnyStepOfTheEraseIsFinished_data() {
        QTest::addColumn<int>("step");
        for (int step = int(EraseStep::Noted); step <= int(EraseStep::KeyDropped); ++step)
            QTest::addRow("step %d", step) << step;
    }
    void aKillAtAnyStepOfTheEraseIsFinished() {
        QFETCH(int, step);
        Receiver bruno(true);
        QTemporaryDir copy;
        MemorySecretStore keys;
        bruno.device.options.afterEraseStep = [&](EraseStep reached) {
            if (int(reached) != step)
                return;
            for (const char *name : {"/tweeluik.db", "/tweeluik.db-wal"})
                QFile::copy(bruno.device.folder() + QLatin1String(name), copy.path() + QLatin1String(name));
            keys = bruno.device.keys;
        };
        bruno.restart();
        Sender anna;
        bruno.portfolio->join(anna.id, anna.fresh(), {}, lineOf(bruno.store(), Slot::Second), Role::NoteTaker, {});
        const UnitId unit = anna.note(words);
        bruno.portfolio->receive(anna.id, anna.fresh(), {}, {});
        bruno.store().drain();
        anna.note(QStringLiteral("blijft"));
        anna.tablet.measurement().eraseUnit(unit);
        const QList<Entry> fresh = anna.fresh();
        const SignedHead signedHead = head(fresh.last().stream, fresh.last().seq);
        bruno.portfolio->receive(anna.id, fresh, {signedHead}, {});
        bruno.store().drain();
        const auto opened = SqliteJournalStore::open(copy.path(), keys, bruno.device.clock);
        QVERIFY(opened.ok());
        QCOMPARE(readAll(**opened, anna.id), readAll(bruno.store(), anna.id));
        QVERIFY((*opened)->signedHeads(anna.id)->contains(signedHead));
        QCOMPARE(readAll(**opened, anna.id).last(), fresh.last());
    }
};

QTEST_GUILESS_MAIN(ReceivingTest)
#include "tst_receiving.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/randomjournal.h"
#include "core/measurement/payloads.h"
#include "core/sync/memoryreplica.h"
#include "core/sync/rosterwatch.h"

#include <QTest>
#include <QtEndian>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

constexpr char have = 1, block = 2, heads = 4, last = 5;

/// Who writes, with a stream of its own.
struct Author {
    KeyPair device;
    KeyPair key;
    StreamId stream;
    StreamWriter writer;
    QList<Entry> entries;

    Author(Dice &dice, MeasurementId measurement, std::uint8_t slot, std::uint64_t stamp)
        : device(dice), key(dice), stream(dice.id<StreamId>()), writer(stream) {
        add(openingEntry(measurement, stream, {Purpose::Public, slot, {}, stamp}, key.open, device.secret.data()));
    }
    Entry add(const Entry &entry) {
        writer.seen(entry);
        entries.append(entry);
        return entry;
    }
    Entry note(Dice &dice, qsizetype size = 30, const QList<EntryRef> &parents = {}) {
        return add(writer.next(EntryKind::NoteCreate, dice.id<UnitId>(), parents, dice.bytes(size)));
    }
    Entry says(RosterSaid::What what, std::uint8_t slot, const PublicKey &about) {
        RosterSaid said;
        said.what = what;
        said.line.slot = slot == 0 ? Slot::First : Slot::Second;
        said.line.signing = about;
        return add(writer.next(EntryKind::Roster, {}, {}, Payload::encode(said)));
    }
    [[nodiscard]] Hash hashAt(std::uint64_t seq) const {
        Hash hash{};
        for (std::uint64_t i = 0; i < seq; ++i)
            hash = chained(hash, entries.at(qsizetype(i)));
        return hash;
    }
    [[nodiscard]] SignedHead head(std::uint64_t seq) const {
        return signHead(stream, seq, hashAt(seq), key.secret.data());
    }
};

/// Anna's tablet in a session with one that says whatever it likes.
struct Scene {
    Dice dice;
    MeasurementId measurement = dice.id<MeasurementId>();
    Author anna{dice, measurement, 0, 1};
    Author bruno{dice, measurement, 1, 2};
    MemoryReplica replica;
    RosterWatch roster;
    QList<QByteArray> said;
    BlockWriter writer;
    std::unique_ptr<Exchange> exchange;

    explicit Scene(unsigned seed = 1, int notes = 5) : dice(seed) {
        for (int i = 0; i < notes; ++i)
            anna.note(dice);
        bruno.writer.seen(anna.entries.last());
        replica.rows = anna.entries;
        replica.own = {anna.stream};
    }
    void begin(Exchange::Rules rules = {}, bool met = true) {
        exchange = std::make_unique<Exchange>(
            replica, measurement, std::move(rules),
            Exchange::Events{[this](const QByteArray &message) { said.append(message); }, {}, {}});
        exchange->begin();
        commit();
        if (met)
            exchange->receive(QByteArray(1, have));
    }
    /// As the app has it, for the tablet of `other`.
    [[nodiscard]] Exchange::Rules rulesFor(const PublicKey &other) {
        return {[this](const PublicKey &device, std::uint8_t slot) { return roster.mayWrite(device, slot); },
                [this](const Entry &entry) { roster.see(entry); },
                [this, other](const StreamId &stream) { return roster.mayTell(other, stream); },
                [this, other](const Entry &entry) { return roster.mayBring(other, entry); }};
    }
    void commit() {
        while (replica.commitOne()) {
        }
    }
    void bring(const QList<Entry> &entries) { exchange->receive(block + writer.write(entries).bytes); }
    [[nodiscard]] static QByteArray row(const StreamId &stream, std::uint64_t seq, const Hash &hash) {
        char number[8];
        qToBigEndian(quint64(seq), number);
        return stream.toBytes() + QByteArray(number, 8) + QByteArray(reinterpret_cast<const char *>(hash.data()), 32);
    }
    /// The entries that were sent.
    [[nodiscard]] QList<Entry> told() const {
        BlockReader reader;
        QList<Entry> all;
        for (const QByteArray &message : said) {
            if (message.size() > 1 && (message.front() == block || message.front() == last))
                all += reader.read(QByteArrayView(message).sliced(1)).value();
        }
        return all;
    }
    /// Whether what came last was refused, and left everything as it was.
    [[nodiscard]] bool refused(const QList<Entry> &before) {
        commit();
        return exchange->end() == Exchange::End::Refused && replica.rows == before;
    }
};

} // namespace

/// What a tablet may do that keeps to the format and to nothing else.
class HostileExchangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    /// An entry carries no signature of its own: what stood in Anna's stream would be signed by Anna's tablet.
    void nobodyWritesInMyName() {
        for (const bool guarded : {true, false}) {
            Scene scene;
            if (!guarded)
                scene.replica.own.clear(); // the control: then it is taken
            scene.begin();
            const QList<Entry> before = scene.replica.rows;
            Author forger = scene.anna;
            scene.bring({forger.note(scene.dice)});
            QCOMPARE(scene.refused(before), guarded);
            QCOMPARE(scene.replica.rows.size(), before.size() + (guarded ? 0 : 1));
        }
    }

    void nobodyAnswersToWhatWasNotSaid() {
        for (const std::uint64_t seq : {6U, 7U, 4'000'000U}) {
            Scene scene;
            scene.begin();
            const QList<Entry> before = scene.replica.rows;
            scene.bring({scene.bruno.entries.first(), scene.bruno.note(scene.dice, 9, {{scene.anna.stream, seq}})});
            QCOMPARE(scene.refused(before), seq > 6);
        }
        // What it would do: the next entry of Anna's stands below its own answer, and her journal contradicts itself.
        Scene scene;
        const Entry answer = scene.bruno.note(scene.dice, 9, {{scene.anna.stream, 7}});
        scene.replica.rows += {scene.bruno.entries.first(), answer, scene.anna.note(scene.dice)};
        scene.begin();
        QCOMPARE(scene.exchange->end(), Exchange::End::NotRead);
    }

    void nobodyUsesUpTheStamps() {
        struct Case {
            std::uint64_t stamp;
            bool refused;
        };
        for (const Case &each :
             {Case{TlvReader::maxNumber, true}, Case{(1ULL << 32) + 7, true}, Case{1ULL << 32, false}}) {
            Scene scene;
            scene.begin();
            const QList<Entry> before = scene.replica.rows;
            Entry entry = scene.bruno.note(scene.dice);
            entry.stamp = each.stamp;
            scene.bring({scene.bruno.entries.first(), entry});
            QCOMPARE(scene.refused(before), each.refused);
            for (const Entry &there : std::as_const(scene.replica.rows))
                scene.anna.writer.seen(there);
            QVERIFY2(!unsound(scene.anna.note(scene.dice)), "there is no stamp left for what Anna writes next");
        }
        StreamWriter full(StreamId::random());
        Entry highest;
        highest.stamp = TlvReader::maxNumber;
        full.seen(highest);
        QVERIFY(unsound(full.next(EntryKind::Plan, {}, {}, "x"))); // the control
    }

    void whoIsFasterThanTheDiskIsStopped() {
        Scene scene;
        scene.begin();
        const qsizetype waiting = qsizetype(scene.replica.waiting.size());
        scene.bring({scene.bruno.entries.first()});
        int sent = 0;
        for (; sent < 1'000 && scene.exchange->end() == Exchange::End::None; ++sent)
            scene.bring({scene.bruno.note(scene.dice, 20'000)});
        QCOMPARE(scene.exchange->end(), Exchange::End::Malformed);
        QVERIFY2(sent <= 4, qPrintable(QString::number(sent)));
        QVERIFY(qsizetype(scene.replica.waiting.size()) - waiting <= 4);
        // The control: who waits until it is durable goes on and on.
        Scene patient;
        patient.begin();
        patient.bring({patient.bruno.entries.first()});
        for (int i = 0; i < 50; ++i) {
            patient.bring({patient.bruno.note(patient.dice, 20'000)});
            patient.commit();
        }
        QCOMPARE(patient.exchange->end(), Exchange::End::None);
        QCOMPARE(patient.replica.rows.size(), 6 + 51);
    }

    void whatSomebodyHasIsSaidOnce() {
        Scene scene;
        scene.begin();
        scene.exchange->receive(have + Scene::row(scene.dice.id<StreamId>(), 1, {}));
        QCOMPARE(scene.exchange->end(), Exchange::End::Malformed);
        QVERIFY(scene.exchange->theirs().isEmpty());
    }

    void whatSomebodyClaimsToHaveIsCountedWithinLimits() {
        Scene scene;
        scene.begin({}, false);
        QByteArray rows;
        for (int i = 0; i < 1'100; ++i)
            rows += Scene::row(scene.dice.id<StreamId>(), TlvReader::maxNumber, {});
        scene.exchange->receive(have + rows);
        QCOMPARE(scene.exchange->end(), Exchange::End::None);
        QVERIFY(scene.exchange->missingHere() > 0);
        QVERIFY(scene.exchange->missingHere() + scene.exchange->missingThere() > 0);
        for (const std::uint64_t seq : {std::uint64_t(0), TlvReader::maxNumber + 1, ~std::uint64_t(0)}) {
            Scene other;
            other.begin({}, false);
            other.exchange->receive(have + Scene::row(other.anna.stream, seq, {}));
            QCOMPARE(other.exchange->end(), Exchange::End::Malformed);
            QVERIFY(other.exchange->missingThere() >= 0);
        }
    }

    void theSameHeadIsWrittenOnce() {
        Scene scene;
        scene.begin();
        scene.bring({scene.bruno.entries.first(), scene.bruno.note(scene.dice)});
        scene.commit();
        const auto say = [&](const SignedHead &head) {
            const QByteArray raw = encodeHead(head);
            char size[2];
            qToBigEndian(quint16(raw.size()), size);
            scene.exchange->receive(heads + QByteArray(size, 2) + raw);
        };
        for (int i = 0; i < 1'000; ++i)
            say(scene.bruno.head(1 + std::uint64_t(i % 2)));
        QCOMPARE(scene.exchange->end(), Exchange::End::None);
        QCOMPARE(scene.replica.waiting.size(), 2);
    }

    /// By naming a hash for a seq one could ask how far a stream is that one is not told of.
    void whoIsToldNothingCannotAskEither() {
        for (const bool told : {false, true}) {
            for (std::uint64_t seq = 1; seq <= 12; ++seq) {
                Scene scene;
                Exchange::Rules rules;
                rules.mayTell = [told](const StreamId &) { return told; };
                scene.begin(rules, false);
                const qsizetype said = scene.said.size();
                scene.exchange->receive(have + Scene::row(scene.anna.stream, seq, scene.dice.hash()));
                const bool noticed = scene.exchange->end() != Exchange::End::None;
                QCOMPARE(noticed, told && seq <= 6);
                if (!told)
                    QCOMPARE(scene.said.mid(said), QList<QByteArray>{QByteArray(1, last)});
            }
        }
    }

    void whoHasRetiredBringsOwnWordsOnly() {
        for (const bool retired : {true, false}) {
            for (const bool own : {true, false}) {
                Scene scene;
                Author carla(scene.dice, scene.measurement, 1, 2);
                scene.anna.says(RosterSaid::What::Joins, 1, scene.bruno.device.open);
                if (retired)
                    scene.anna.says(RosterSaid::What::Retires, 1, scene.bruno.device.open);
                scene.anna.says(RosterSaid::What::Joins, 1, carla.device.open);
                scene.replica.rows = scene.anna.entries;
                scene.bruno.writer.seen(scene.anna.entries.last());
                carla.writer.seen(scene.anna.entries.last());
                Author &from = own ? scene.bruno : carla;
                scene.replica.rows.append(from.entries.first());
                scene.begin(scene.rulesFor(scene.bruno.device.open));
                const QList<Entry> before = scene.replica.rows;
                scene.bring({from.note(scene.dice)});
                QCOMPARE(scene.refused(before), retired && !own);
            }
        }
    }

    /// No entry and no head of others, nor a name of their streams; in a hundred measurements, heads and live link too.
    void whoHasRetiredIsToldOfNobodyElse() {
        int controls = 0;
        for (unsigned seed = 0; seed < 200; ++seed) {
            const bool retired = seed % 2 == 0;
            Scene scene(seed, 20);
            scene.anna.says(RosterSaid::What::Joins, 1, scene.bruno.device.open);
            if (retired)
                scene.anna.says(RosterSaid::What::Retires, 1, scene.bruno.device.open);
            scene.replica.rows = scene.anna.entries;
            scene.replica.rows.append(scene.bruno.entries.first());
            scene.replica.heads = {scene.anna.head(10), scene.bruno.head(1)};
            scene.begin(scene.rulesFor(scene.bruno.device.open));
            scene.exchange->sendHeads();
            for (int i = 0; i < 5; ++i) {
                scene.replica.rows.append(scene.anna.note(scene.dice));
                scene.exchange->poke();
            }
            scene.replica.heads = {scene.anna.head(15)};
            scene.exchange->sendHeads();
            const auto others = std::count_if(scene.said.begin(), scene.said.end(), [&](const QByteArray &message) {
                return message.contains(scene.anna.stream.toBytes());
            });
            const QList<Entry> told = scene.told();
            const auto annas = std::count_if(told.begin(), told.end(),
                                             [&](const Entry &entry) { return entry.stream == scene.anna.stream; });
            if (retired) {
                QCOMPARE(others + annas, 0);
                QCOMPARE(told, QList<Entry>{scene.bruno.entries.first()}); // what he wrote himself
                for (const QByteArray &message : std::as_const(scene.said))
                    QVERIFY(message.front() != heads || message.size() < 200); // at most one: his own
            } else {
                controls += others > 0 && annas == scene.anna.entries.size() ? 1 : 0;
            }
        }
        QCOMPARE(controls, 100); // a member is told
    }
};

QTEST_GUILESS_MAIN(HostileExchangeTest)
#include "tst_hostile_exchange.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/randomjournal.h"
#include "core/sync/memoryreplica.h"
#include "support/trace/trace.h"

#include <QTest>
#include <deque>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

constexpr qint64 framing = 2 + 16; ///< length of the frame and tag of the seal

/// A tablet: its own stream and what it holds of the measurement.
struct Tablet {
    MemoryReplica replica;
    KeyPair device;
    KeyPair key;
    StreamId stream;
    StreamWriter writer;

    Tablet(Dice &dice, MeasurementId measurement, std::uint8_t slot, Purpose purpose = Purpose::Public)
        : device(dice), key(dice), stream(dice.id<StreamId>()), writer(stream) {
        open(measurement, slot, purpose);
    }
    void open(MeasurementId measurement, std::uint8_t slot, Purpose purpose) {
        const Entry opening = openingEntry(measurement, stream, {purpose, slot, {}, 1}, key.open, device.secret.data());
        writer.seen(opening);
        replica.rows.append(opening);
    }
    void write(Dice &dice, int count) {
        for (int i = 0; i < count; ++i) {
            for (const Entry &entry : std::as_const(replica.rows))
                writer.seen(entry);
            if (dice.below(3) == 0 || m_units.isEmpty())
                m_units.append(dice.id<UnitId>());
            replica.rows.append(
                writer.next(EntryKind::NoteCreate, m_units.last(), {}, dice.bytes(qsizetype(20 + dice.below(40)))));
        }
    }
    /// A word more in a note that is there: the splice of a keystroke pause.
    void edit(Dice &dice) {
        for (const Entry &entry : std::as_const(replica.rows))
            writer.seen(entry);
        replica.rows.append(
            writer.next(EntryKind::NoteEdit, m_units.last(), {replica.rows.last().ref()}, dice.bytes(16)));
    }
    /// The end of its own stream.
    [[nodiscard]] std::pair<std::uint64_t, Hash> tip() const {
        Hash hash{};
        std::uint64_t last = 0;
        for (const Entry &entry : std::as_const(replica.rows)) {
            if (entry.stream != stream)
                continue;
            hash = chained(hash, entry);
            last = entry.seq;
        }
        return {last, hash};
    }
    void sign() {
        const auto [last, hash] = tip();
        replica.heads.append(signHead(stream, last, hash, key.secret.data()));
    }
    [[nodiscard]] QList<EntryRef> names() const {
        QList<EntryRef> all;
        for (const Entry &entry : replica.rows)
            all.append(entry.ref());
        std::sort(all.begin(), all.end());
        return all;
    }
    [[nodiscard]] bool whole(MeasurementId measurement) const {
        return verifyJournal(measurement, replica.rows, replica.heads).isEmpty();
    }

private:
    QList<UnitId> m_units;
};

/// Two exchanges with a line between them that can be cut at any byte.
class Line {
public:
    /// `mayTell`: what Anna's side may tell.
    Line(Tablet &a, Tablet &b, MeasurementId measurement, qint64 cutAt = -1,
         const std::function<bool(const StreamId &)> &mayTell = {})
        : m_ends{End{a, {}, {}}, End{b, {}, {}}}, m_cutAt(cutAt) {
        for (int side : {0, 1})
            m_ends[side].exchange = std::make_unique<Exchange>(
                m_ends[side].tablet.replica, measurement, Exchange::Rules{{}, {}, side == 0 ? mayTell : nullptr},
                Exchange::Events{[this, side](const QByteArray &message) { m_ends[side].out.push_back(message); },
                                 [this, side] { said[side].append(m_ends[side].exchange->allSent()); },
                                 {}});
    }
    void begin() {
        for (End &end : m_ends)
            end.exchange->begin();
    }
    /// Until nothing moves any more, or the line is cut. `slow`: the tablet on which nothing becomes durable.
    void run(int slow = -1) {
        for (bool moved = true; moved && !cut();) {
            moved = false;
            for (int side : {0, 1}) {
                moved |= pass(side);
                moved |= side != slow && m_ends[side].tablet.replica.commitOne();
            }
        }
    }
    [[nodiscard]] bool cut() const { return m_cutAt >= 0 && carried >= m_cutAt; }
    [[nodiscard]] Exchange &exchange(int side) { return *m_ends[side].exchange; }
    std::function<QByteArray(int side, QByteArray message)> meddle; ///< somebody in between, or a fault
    qint64 carried = 0;
    std::array<QList<bool>, 2> said; ///< each time it moved: whether all is sent

private:
    struct End {
        Tablet &tablet;
        std::unique_ptr<Exchange> exchange;
        std::deque<QByteArray> out;
    };
    bool pass(int side) {
        std::deque<QByteArray> &out = m_ends[side].out;
        if (out.empty() || cut())
            return false;
        QByteArray message = std::move(out.front());
        out.pop_front();
        carried += message.size() + framing;
        if (cut())
            return true; // the frame did not come across whole
        if (meddle)
            message = meddle(side, message);
        m_ends[1 - side].exchange->receive(message);
        return true;
    }
    std::array<End, 2> m_ends;
    qint64 m_cutAt;
};

/// What a tablet that was killed, or whose line was cut, has: what was durable.
void forgetWaiting(Tablet &tablet) { tablet.replica.waiting.clear(); }

struct World {
    Dice dice;
    MeasurementId measurement = dice.id<MeasurementId>();
    Tablet anna{dice, measurement, 0};
    Tablet bruno{dice, measurement, 1};

    explicit World(unsigned seed, int entries = 30) : dice(seed) {
        anna.write(dice, entries);
        bruno.write(dice, entries);
        anna.sign();
        bruno.sign();
    }
    [[nodiscard]] bool equal() const {
        return anna.names() == bruno.names() && anna.whole(measurement) && bruno.whole(measurement);
    }
};

} // namespace

class TestExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void bothHaveEverythingAfterwards() {
        World world(1);
        Line line(world.anna, world.bruno, world.measurement);
        line.begin();
        line.run();
        QVERIFY(world.equal());
        QCOMPARE(world.anna.replica.rows.size(), 62);
        for (int side : {0, 1}) {
            QVERIFY(line.exchange(side).allSent());
            QVERIFY(line.exchange(side).allReceived());
        }
        QCOMPARE(world.anna.replica.heads.size(), 2);
    }

    void aSecondSyncCarriesNothing() {
        World world(2);
        for (int time = 0; time < 2; ++time) {
            Line line(world.anna, world.bruno, world.measurement);
            line.begin();
            line.run();
            QCOMPARE(line.exchange(0).blockBytesSent() == 0, time == 1);
            QCOMPARE(line.exchange(1).blockBytesSent() == 0, time == 1);
        }
        QVERIFY(world.equal());
    }

    void everyRowIsReadOnce() {
        World world(13, 2'000);
        const qint64 own = world.anna.replica.rows.size();
        Line line(world.anna, world.bruno, world.measurement);
        line.begin();
        line.run();
        for (int side : {0, 1})
            line.exchange(side).poke(); // as what came was written
        line.run();
        QVERIFY(world.equal());
        QVERIFY(world.anna.replica.rowsRead + world.bruno.replica.rowsRead <= 2 * own + 2 * 1'024);
        for (Tablet *who : {&world.bruno, &world.anna}) { // and what is written later is seen all the same
            who->edit(world.dice);
            line.exchange(who == &world.anna ? 0 : 1).poke();
            line.run();
        }
        QVERIFY(world.equal());
    }

    void whatIsWrittenFlowsAtOnce() {
        World world(3);
        Line line(world.anna, world.bruno, world.measurement);
        line.begin();
        line.run();
        for (int turn = 0; turn < 10; ++turn) {
            Tablet &who = turn % 2 == 0 ? world.anna : world.bruno;
            who.edit(world.dice);
            const qint64 before = line.carried;
            line.exchange(turn % 2).poke();
            line.run();
            QVERIFY(world.equal());
            QVERIFY(line.exchange(turn % 2).allSent());
            QVERIFY2(line.carried - before <= 180, qPrintable(QString::number(line.carried - before)));
        }
    }

    void aPrivateStreamStaysAtHome() {
        World world(4);
        Tablet secret(world.dice, world.measurement, 0, Purpose::Personal);
        secret.write(world.dice, 5);
        world.anna.replica.rows += secret.replica.rows;
        secret.sign();
        world.anna.replica.heads += secret.replica.heads;
        Line line(world.anna, world.bruno, world.measurement);
        bool named = false;
        StreamId scored = secret.stream;
        line.meddle = [&](int, const QByteArray &message) {
            named |= message.contains(secret.stream.toBytes()) || message.contains(scored.toBytes());
            return message;
        };
        line.begin();
        line.run();
        // One that is opened while the line is up.
        Tablet later(world.dice, world.measurement, 0, Purpose::Scores);
        scored = later.stream;
        later.write(world.dice, 3);
        later.sign();
        world.anna.replica.rows += later.replica.rows;
        world.anna.replica.heads += later.replica.heads;
        const qint64 before = line.carried;
        line.exchange(0).poke();
        line.run();
        QCOMPARE(line.carried, before); // not even that something was written
        world.anna.write(world.dice, 1);
        line.exchange(0).poke();
        line.run();
        QVERIFY(!named);
        for (const Entry &entry : std::as_const(world.bruno.replica.rows))
            QVERIFY(entry.stream != secret.stream && entry.stream != later.stream);
        QCOMPARE(world.bruno.replica.rows.size(), 63);
    }

    void nothingIsKeptBeforeItIsDurable() {
        World world(10);
        Line line(world.anna, world.bruno, world.measurement);
        line.begin();
        QVERIFY(world.bruno.replica.commitOne()); // what it waits for at the beginning
        line.run(1);
        QVERIFY(!world.bruno.replica.waiting.empty());
        QVERIFY(!line.exchange(0).allSent());
        QVERIFY(!line.exchange(1).allReceived());
        line.run();
        QVERIFY(line.exchange(0).allSent());
        QVERIFY(world.equal());
    }

    /// Who looks must not see "everything" while a word is on its way, or lies on a line that went dead.
    void whatIsWrittenLaterIsToldAsNotSent() {
        World world(12);
        Line line(world.anna, world.bruno, world.measurement);
        line.begin();
        line.run();
        line.said[0].clear();
        line.exchange(0).poke();
        QCOMPARE(line.said[0], QList<bool>()); // nothing new
        world.anna.write(world.dice, 1);
        line.exchange(0).poke();
        QCOMPARE(line.said[0], QList<bool>{false});
        world.anna.write(world.dice, 1);
        line.exchange(0).poke();
        QCOMPARE(line.said[0], QList<bool>{false}); // it is still so
        line.run();
        QVERIFY(line.said[0].last());
        QVERIFY(world.equal());
    }

    /// The line breaks while a block is on its way into the store, and comes back before it is there.
    void whatIsOnItsWayIsWaitedFor() {
        World world(11);
        auto first = std::make_unique<Line>(world.anna, world.bruno, world.measurement);
        first->begin();
        QVERIFY(world.bruno.replica.commitOne());
        first->run(1);
        QVERIFY(!world.bruno.replica.waiting.empty());
        first.reset();
        Line second(world.anna, world.bruno, world.measurement);
        second.begin();
        second.run();
        QVERIFY(world.equal());
        QCOMPARE(world.bruno.replica.rows.size(), 62); // nothing twice
    }

    void whoComesToTakePartIsToldAll() {
        World world(12);
        bool may = false;
        Line line(world.anna, world.bruno, world.measurement, -1, [&may](const StreamId &) { return may; });
        line.begin();
        line.run();
        QCOMPARE(line.exchange(0).blockBytesSent(), 0);
        QCOMPARE(world.bruno.replica.rows.size(), 31);
        may = true;
        line.exchange(0).poke();
        line.run();
        QVERIFY(world.equal());
    }

    /// Well spelled, and not what was written: the whole block is left.
    void anEntryAgainstTheRulesTakesItsBlockWithIt() {
        World world(13);
        const QList<EntryRef> before = world.bruno.names();
        QList<Entry> wrong = world.anna.replica.rows;
        wrong[5].seq = 50; // a gap
        Line line(world.anna, world.bruno, world.measurement);
        line.meddle = [&](int side, const QByteArray &message) {
            return side == 0 && message.size() > 100 && message.front() == 5
                       ? char(5) + BlockWriter().write(wrong).bytes
                       : message;
        };
        line.begin();
        line.run();
        QVERIFY(line.exchange(1).end() == Exchange::End::Refused);
        QVERIFY(line.exchange(0).end() == Exchange::End::ByOther);
        QCOMPARE(world.bruno.names(), before);
    }

    void cutAtEveryByteItGoesOn() {
        const World begun(5, 6);
        World whole = begun;
        Line uncut(whole.anna, whole.bruno, whole.measurement);
        uncut.begin();
        uncut.run();
        QVERIFY(whole.equal());
        QVERIFY(uncut.carried > 1'000);
        qsizetype looked = 0;
        for (qint64 at = 1; at <= uncut.carried; ++at) {
            World world = begun;
            Line first(world.anna, world.bruno, world.measurement, at);
            first.begin();
            first.run();
            QVERIFY(first.cut());
            forgetWaiting(world.anna);
            forgetWaiting(world.bruno);
            // Nothing half applied: what is there is sound by itself.
            const qsizetype there = world.anna.replica.rows.size() + world.bruno.replica.rows.size();
            if (std::exchange(looked, there) != there)
                QVERIFY(world.anna.whole(world.measurement) && world.bruno.whole(world.measurement));
            Line second(world.anna, world.bruno, world.measurement);
            second.begin();
            second.run();
            QVERIFY2(world.anna.names() == whole.anna.names() && world.bruno.names() == whole.anna.names(),
                     qPrintable(QStringLiteral("cut at %1").arg(at)));
        }
    }

    /// The whole interview from one tablet to the other, cut at a thousand places.
    void littleIsSentTwice() {
        const Story::Trace trace = Story::interviewTrace();
        Dice dice(6);
        Tablet full(dice, trace.measurement, 0);
        full.write(dice, 6'000);
        Tablet empty(dice, trace.measurement, 1);
        Line uncut(full, empty, trace.measurement);
        uncut.begin();
        uncut.run();
        QCOMPARE(empty.replica.rows.size(), full.replica.rows.size());
        const qint64 total = uncut.carried;
        qint64 worst = 0;
        for (int turn = 0; turn < 40; ++turn) {
            Tablet from = full;
            Tablet to(dice, trace.measurement, 1);
            from.replica.rows = full.replica.rows.mid(0, 6'001);
            Line first(from, to, trace.measurement, 1 + qint64(dice.below(std::uint64_t(total))));
            first.begin();
            first.run();
            forgetWaiting(to);
            Line second(from, to, trace.measurement);
            second.begin();
            second.run();
            QCOMPARE(to.replica.rows.size(), from.replica.rows.size());
            worst = std::max(worst, first.exchange(0).blockBytesFlying());
        }
        QVERIFY2(worst <= Exchange::window, qPrintable(QString::number(worst)));
        QVERIFY(worst > 0);
    }

    /// The control: a sender that goes on where it stopped sending, not where the other had it durable.
    void startingAtTheLastSentIsFound() {
        int lost = 0;
        for (qint64 at = 200; at < 3'000; at += 50) {
            World world(7, 12);
            Line first(world.anna, world.bruno, world.measurement, at);
            first.begin();
            first.run();
            const qsizetype durable = world.bruno.replica.rows.size();
            forgetWaiting(world.anna);
            forgetWaiting(world.bruno);
            Line second(world.anna, world.bruno, world.measurement);
            second.meddle = [&, told = false](int side, QByteArray message) mutable {
                if (side == 1 && message.front() == 1 && !std::exchange(told, true)) {
                    // "I have all of Anna's up to her last", as the first session had sent it.
                    const auto [last, hash] = world.anna.tip();
                    message += world.anna.stream.toBytes() + QByteArray(7, '\0') + char(last) +
                               QByteArray(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size()));
                }
                return message;
            };
            second.begin();
            second.run();
            lost += world.equal() || durable == world.anna.replica.rows.size() ? 0 : 1;
        }
        QVERIFY(lost > 0);
    }

    void whatIsAgainstTheRulesEndsItAndChangesNothing() {
        struct Fault {
            const char *name;
            std::function<QByteArray(QByteArray)> change;
            Exchange::End end;
        };
        const QList<Fault> faults{
            {"unknown", [](QByteArray) { return QByteArray(1, 9); }, Exchange::End::Malformed},
            {"empty", [](QByteArray) { return QByteArray(); }, Exchange::End::Malformed},
            {"cut", [](const QByteArray &message) { return message.chopped(1); }, Exchange::End::Malformed},
            {"flip",
             [](QByteArray message) {
                 message[message.size() / 2] = char(~message.at(message.size() / 2));
                 return message;
             },
             Exchange::End::Malformed},
            {"pieces", [](const QByteArray &) { return char(3) + QByteArray(400'000, 'x'); }, Exchange::End::Malformed},
        };
        for (const Fault &fault : faults) {
            World world(8);
            const QList<EntryRef> before = world.bruno.names();
            Line line(world.anna, world.bruno, world.measurement);
            line.meddle = [&, done = false](int side, QByteArray message) mutable {
                return side == 0 && message.front() == 5 && !std::exchange(done, true) ? fault.change(message)
                                                                                       : message;
            };
            line.begin();
            line.run();
            QVERIFY2(line.exchange(1).end() == fault.end, fault.name);
            QCOMPARE(world.bruno.names(), before);
        }
    }

    void aForkIsTold() {
        World world(9);
        Line line(world.anna, world.bruno, world.measurement);
        line.begin();
        line.run();
        // Anna's tablet was put back to an older state and went on from there.
        Entry other = world.anna.replica.rows.last();
        world.anna.replica.rows.removeIf(
            [&](const Entry &entry) { return entry.stream == world.anna.stream && entry.seq > 20; });
        world.anna.replica.heads.clear();
        world.anna.writer = StreamWriter(world.anna.stream);
        for (const Entry &entry : std::as_const(world.anna.replica.rows))
            world.anna.writer.seen(entry);
        world.anna.write(world.dice, 15);
        world.anna.sign();
        const QList<Entry> before = world.bruno.replica.rows;
        Line again(world.anna, world.bruno, world.measurement);
        again.begin();
        again.run();
        for (int side : {0, 1})
            QVERIFY(again.exchange(side).end() == Exchange::End::Refused ||
                    again.exchange(side).end() == Exchange::End::ByOther);
        QCOMPARE(world.bruno.replica.rows, before);
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"

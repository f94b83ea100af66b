// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/beacon.h"
#include "core/sync/meeting.h"
#include "platform/simulated/loopbacklink.h"
#include "platform/simulated/manualticker.h"

#include <QTest>
#include <sodium.h>

using namespace Tweeluik;
using namespace std::chrono_literals;

namespace {

struct Air {
    ManualClock clock;
    ManualTicker ticker{clock};
    LoopbackAir air{ticker};
};

struct Tablet {
    Air &world;
    DeviceIdentity keys = DeviceIdentity::random();
    LoopbackNetwork network{world.air};
    LoopbackDiscovery discovery{network};
    PeerBook book;
    QByteArray kept;
    std::unique_ptr<SealedLink> link;
    QList<QByteArray> heard;
    int met = 0;
    int ended = 0;
    int offers = 0;
    int writes = 0;
    Meeting meeting{
        network, discovery, world.ticker, world.clock, keys, book, [this](const std::function<void(bool)> &done) {
            const QByteArray next = book.encode();
            ++writes;
            world.ticker.after(1ms, [this, done, next] {
                kept = next;
                done(true);
            });
        }};

    explicit Tablet(Air &in) : world(in) {
        meeting.onMet([this](const DeviceKeys &peer, std::unique_ptr<SealedLink> made) {
            ++met;
            link = std::move(made);
            link->setEvents({[this](QByteArray message) { heard.append(std::move(message)); },
                             {},
                             [this, peer] {
                                 ++ended;
                                 meeting.parted(peer);
                             }});
        });
        meeting.onAlone([this] { ++offers; });
    }
    void knows(const Tablet &other) {
        QVERIFY(book.add(other.keys.keys(), world.clock.now().wall));
        book.confirm(other.keys.keys());
    }
    [[nodiscard]] LinkAddress open() {
        const auto at = meeting.open();
        return at && !at->isEmpty() ? at->first() : LinkAddress();
    }
};

struct Two : Air {
    Tablet anna{*this};
    Tablet bruno{*this};
    Two() {
        anna.knows(bruno);
        bruno.knows(anna);
    }
    [[nodiscard]] bool together() const {
        return anna.link && bruno.link && anna.link->isOpen() && bruno.link->isOpen();
    }
};

/// Noise, a bit turned, or cut short.
QByteArray probed(QByteArray word, int i) {
    if (i % 3 == 0)
        fillRandom(word.data(), std::size_t(word.size()));
    else if (i % 3 == 1)
        word[i % word.size()] = char(word.at(i % word.size()) ^ (1 << (i % 8)));
    else
        word.truncate(1 + i % (word.size() - 1));
    return word;
}

} // namespace

class TestMeeting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void twoThatArePairedFindEachOther() {
        Two two;
        std::ignore = two.anna.open();
        std::ignore = two.bruno.open();
        two.ticker.advance(6s);
        QVERIFY(two.together());
        QCOMPARE(two.anna.met, 1);
        QCOMPARE(two.bruno.met, 1);
        two.anna.link->send("van Anna");
        two.bruno.link->send("van Bruno");
        two.ticker.advance(100ms);
        QCOMPARE(two.bruno.heard, QList<QByteArray>{"van Anna"});
        QCOMPARE(two.anna.heard, QList<QByteArray>{"van Bruno"});
        two.ticker.advance(60s);
        QCOMPARE(two.anna.offers + two.bruno.offers, 0);
    }

    void strangersDoNotFindEachOther() {
        Two two;
        Tablet somebody(two);
        somebody.knows(two.anna); // but Anna does not know it
        std::ignore = two.anna.open();
        std::ignore = somebody.open();
        two.ticker.advance(60s);
        QCOMPARE(two.anna.met, 0);
        QCOMPARE(somebody.met, 0);
        QCOMPARE(two.anna.offers, 1);
    }

    void withoutBeaconsAnAddressIsTyped() {
        Air world;
        Tablet anna(world);
        Tablet carla(world);
        Tablet third(world);
        carla.knows(third); // tried first at that address, and silent
        carla.knows(anna);
        anna.knows(carla);
        world.air.loseSayings(true);
        const LinkAddress at = anna.open();
        std::ignore = carla.open();
        world.ticker.advance(10s);
        QCOMPARE(anna.met + carla.met, 0);
        carla.meeting.call(at);
        world.ticker.advance(2s);
        QCOMPARE(anna.met, 1);
        QCOMPARE(carla.met, 1);
    }

    void aloneAFileIsOfferedWithinHalfAMinute() {
        Two two;
        two.air.isolate(true);
        std::ignore = two.anna.open();
        two.ticker.advance(30s);
        QCOMPARE(two.anna.offers, 1);
        two.ticker.advance(120s);
        QCOMPARE(two.anna.offers, 1);
        two.anna.meeting.close();
        std::ignore = two.anna.open();
        two.ticker.advance(30s);
        QCOMPARE(two.anna.offers, 2);
    }

    void afterACutTheyMeetAgain() {
        Two two;
        std::ignore = two.anna.open();
        std::ignore = two.bruno.open();
        two.ticker.advance(6s);
        QVERIFY(two.together());
        two.air.cutAfter(1);
        two.anna.link->send("half");
        two.ticker.advance(8s);
        QVERIFY(two.anna.ended + two.bruno.ended >= 1);
        QVERIFY(two.together());
        two.anna.link->send("heel");
        two.ticker.advance(100ms);
        QCOMPARE(two.bruno.heard, QList<QByteArray>{"heel"});
    }

    void aProberHearsNothingAndChangesNothing() {
        Two two;
        const LinkAddress at = two.anna.open();
        const QByteArray before = two.anna.book.encode();
        const DeviceIdentity mallory = DeviceIdentity::random();
        Session::Greeting stranger(mallory, two.anna.keys.keys());
        const QList<QByteArray> words{QByteArray(1, 'x'), QByteArray(48, '\0'), QByteArray(300, 'x'),
                                      stranger.begin(1).value_or(QByteArray("-"))};
        LoopbackNetwork outside(two.air);
        for (const QByteArray &word : words) {
            std::unique_ptr<PeerLink> link;
            outside.dial(at, [&](auto dialled) { link = std::move(dialled).value(); });
            two.ticker.advance(50ms);
            QVERIFY(link != nullptr);
            int bytes = 0;
            int ends = 0;
            link->setEvents(
                {[&](const QByteArray &frame) { bytes += int(frame.size()); }, {}, [&](LinkEnd) { ++ends; }});
            link->send(word);
            two.ticker.advance(1s);
            QCOMPARE(bytes, 0);
            QCOMPARE(ends, 1);
        }
        QCOMPARE(two.anna.book.encode(), before);
        QCOMPARE(two.anna.met, 0);
    }

    /// Each through a connection of its own: no byte comes back, and the book stays as it was.
    void tenThousandOfEachHearNothing_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("wrong pin") << 0;
        QTest::newRow("replay") << 1;
        QTest::newRow("downgrade") << 2;
        QTest::newRow("prober") << 3;
    }
    void tenThousandOfEachHearNothing() {
        QFETCH(int, kind);
        Two two;
        const LinkAddress at = two.anna.open();
        const DeviceKeys brunos = two.bruno.keys.keys();
        two.anna.book.met(brunos, 1'000, kind == 2 ? 2 : 1);
        const QByteArray before = two.anna.book.encode();
        // As many greetings as it takes for none to be like the last; making each costs what answering it does.
        QList<QByteArray> words;
        for (quint64 i = 0; i < 250; ++i) {
            const DeviceIdentity stranger = DeviceIdentity::random();
            Session::Greeting greeting(kind == 0 ? stranger : two.bruno.keys, two.anna.keys.keys());
            const auto frame = greeting.begin(kind == 1 ? 1 + 4 * i : 2'000 + i);
            words.append(*frame);
        }
        LoopbackNetwork outside(two.air);
        int bytes = 0;
        int closed = 0;
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray &greeting = words.at(i % words.size());
            const QByteArray word = kind == 3 ? probed(greeting, i) : greeting;
            std::unique_ptr<PeerLink> link;
            outside.dial(at, [&](auto dialled) { link = std::move(dialled).value(); });
            two.ticker.advance(1ms);
            QVERIFY(link != nullptr);
            link->setEvents(
                {[&](const QByteArray &frame) { bytes += int(frame.size()); }, {}, [&](LinkEnd) { ++closed; }});
            link->send(word);
            two.ticker.advance(4ms);
        }
        QCOMPARE(bytes, 0);
        QCOMPARE(closed, 10'000);
        QCOMPARE(two.anna.met, 0);
        QVERIFY(two.anna.kept.isEmpty());
        QCOMPARE(two.anna.book.encode(), before);
        // The control: whoever is paired and says what is right gets through.
        two.anna.book = *PeerBook::decode(before);
        if (kind == 2) {
            two.anna.book = PeerBook();
            two.anna.knows(two.bruno);
        }
        std::ignore = two.bruno.open();
        two.bruno.meeting.call(at);
        two.ticker.advance(2s);
        QVERIFY(two.together());
    }

    /// Anybody can say a beacon again, from an address of their own. Each call that follows is a write.
    void aBeaconThatIsSaidAgainCostsLittle() {
        Two two;
        std::ignore = two.anna.open();
        const QByteArray recorded =
            QByteArray(1, 2) + Beacon::make(Beacon::pairSecret(two.bruno.keys, two.anna.keys.keys()));
        std::vector<std::unique_ptr<LoopbackNetwork>> hosts;
        std::vector<std::unique_ptr<LoopbackDiscovery>> mouths;
        for (int i = 0; i < 40; ++i) {
            hosts.push_back(std::make_unique<LoopbackNetwork>(two.air));
            mouths.push_back(std::make_unique<LoopbackDiscovery>(*hosts.back()));
            mouths.back()->say({recorded}, 9); // nobody listens there
            two.ticker.advance(47ms);
        }
        const int before = two.anna.writes;
        two.ticker.advance(60s);
        QVERIFY2(two.anna.writes - before <= 60, qPrintable(QString::number(two.anna.writes - before)));
        QVERIFY(two.anna.writes > before); // the control: it is dialled
        // And the one who is meant is found all the same.
        std::ignore = two.bruno.open();
        two.ticker.advance(60s);
        QVERIFY(two.together());
    }

    void aGreetingThatWasHeardBeforeIsSilence() {
        Two two;
        const LinkAddress at = two.anna.open();
        Session::Greeting real(two.bruno.keys, two.anna.keys.keys());
        const auto recorded = real.begin(two.bruno.book.nextCounter(two.anna.keys.keys(), two.clock.now().wall));
        QVERIFY(recorded.has_value());
        LoopbackNetwork outside(two.air);
        QList<int> answered;
        for (int turn = 0; turn < 2; ++turn) {
            std::unique_ptr<PeerLink> link;
            outside.dial(at, [&](auto dialled) { link = std::move(dialled).value(); });
            two.ticker.advance(50ms);
            int bytes = 0;
            link->setEvents({[&](const QByteArray &frame) { bytes += int(frame.size()); }, {}, {}});
            link->send(*recorded);
            two.ticker.advance(1s);
            answered.append(bytes);
        }
        QVERIFY(answered.first() > 0); // the control: the first time it is the real one
        QCOMPARE(answered.last(), 0);
        // What makes it old is durable, so a restart does not make it young.
        const auto kept = PeerBook::decode(two.anna.kept);
        QVERIFY(kept && kept->find(two.bruno.keys.keys())->pin.lastSeen > 0);
    }

    void aSilentConnectionIsClosed() {
        Two two;
        const LinkAddress at = two.anna.open();
        LoopbackNetwork outside(two.air);
        std::unique_ptr<PeerLink> link;
        outside.dial(at, [&](auto dialled) { link = std::move(dialled).value(); });
        two.ticker.advance(50ms);
        int ends = 0;
        link->setEvents({{}, {}, [&](LinkEnd) { ++ends; }});
        two.ticker.advance(5s);
        QCOMPARE(ends, 0);
        two.ticker.advance(6s);
        QCOMPARE(ends, 1);
    }

    void aFrameThatIsNotTheirsEndsTheSession() {
        Two two;
        LoopbackNetwork outside(two.air);
        std::unique_ptr<PeerLink> theirs;
        std::unique_ptr<PeerLink> ours;
        const auto at = outside.listen([&](std::unique_ptr<PeerLink> link) { ours = std::move(link); });
        LoopbackNetwork other(two.air);
        other.dial(at->first(), [&](auto dialled) { theirs = std::move(dialled).value(); });
        two.ticker.advance(50ms);
        QVERIFY(ours && theirs);
        const auto key = [] { return Noise::CipherState(SecretBytes::random(32)); };
        SealedLink sealed(std::move(ours), {key(), key()});
        int heard = 0;
        int ended = 0;
        sealed.setEvents({[&](const QByteArray &) { ++heard; }, {}, [&] { ++ended; }});
        theirs->send("sealed under no key of theirs");
        two.ticker.advance(50ms);
        QCOMPARE(heard, 0);
        QCOMPARE(ended, 1);
        QVERIFY(!sealed.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestMeeting)
#include "tst_meeting.moc"

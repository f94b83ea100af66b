// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/hash.h"
#include "core/sync/beacon.h"
#include "core/sync/session.h"

#include <QTest>
#include <QtEndian>
#include <sodium.h>

using namespace Tweeluik;

namespace {

constexpr int tries = 10'000;

QByteArray noise(qsizetype size) {
    QByteArray bytes(size, Qt::Uninitialized);
    fillRandom(bytes.data(), std::size_t(size));
    return bytes;
}

/// Anna listens; Bruno is paired with her, Mallory is not.
class Listening {
public:
    DeviceIdentity annas = DeviceIdentity::random();
    DeviceIdentity brunos = DeviceIdentity::random();
    DeviceIdentity mallorys = DeviceIdentity::random();
    QList<PinnedPeer> peers{{brunos.keys(), 1, 0}};

    [[nodiscard]] QByteArray greetingOf(const DeviceIdentity &who, std::uint64_t counter) const {
        return Session::Greeting(who, annas.keys()).begin(counter).value_or(QByteArray());
    }
    [[nodiscard]] std::optional<Session::Answer> answer(const QByteArray &frame) {
        auto answer = Session::answer(annas, peers, frame);
        if (answer) { // as the app keeps it
            peers[answer->peer].lastSeen = answer->counter;
            peers[answer->peer].version = answer->version;
        }
        return answer;
    }
    [[nodiscard]] bool getsThrough(const DeviceIdentity &who, std::uint64_t counter) {
        Session::Greeting greeting(who, annas.keys());
        const auto frame = greeting.begin(counter);
        auto answered = answer(*frame);
        if (!answered)
            return false;
        auto directions = greeting.finish(answered->frame);
        if (!directions)
            return false;
        const auto said = directions->send.seal("een stuk van het gesprek");
        const auto heard = answered->directions.receive.open(*said);
        return heard && *heard == "een stuk van het gesprek";
    }
    [[nodiscard]] quint64 state() const { return peers.first().lastSeen * 100 + peers.first().version; }
};

/// A first message with whatever version and counter, by somebody who has the keys.
QByteArray greetingWith(const DeviceIdentity &from, const DeviceKeys &to, const QByteArray &payload) {
    Noise::HandshakeState talk(Noise::Pattern::KK, Noise::Side::Initiator, SignedText("TWEELUIK-SYNC").bytes(),
                               Noise::KeyPair::of(SecretBytes::copyOf(from.talking.secret.view())), to.s);
    return *talk.write(payload);
}

QByteArray payload(quint16 version, quint64 counter) {
    QByteArray bytes(10, '\0');
    qToBigEndian(version, bytes.data());
    qToBigEndian(counter, bytes.data() + 2);
    return bytes;
}

} // namespace

/// A later meeting: the paired tablet gets through, and everybody else hears nothing and changes nothing.
class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void whoIsPairedGetsThrough() {
        Listening anna;
        QVERIFY(anna.getsThrough(anna.brunos, 7));
        QCOMPARE(anna.peers.first().lastSeen, quint64(7));
        QVERIFY(anna.getsThrough(anna.brunos, 8));
    }

    void aStrangerHearsNothing() {
        Listening anna;
        const quint64 before = anna.state();
        for (int i = 0; i < tries; ++i) {
            const DeviceIdentity somebody = DeviceIdentity::random();
            QVERIFY(!anna.answer(anna.greetingOf(i % 2 ? anna.mallorys : somebody, quint64(i) + 1)));
        }
        QCOMPARE(anna.state(), before);
        QVERIFY(anna.getsThrough(anna.brunos, 1)); // the control
    }

    void aProberHearsNothing() {
        Listening anna;
        const quint64 before = anna.state();
        const QByteArray real = anna.greetingOf(anna.brunos, 5);
        for (int i = 0; i < tries; ++i) {
            QByteArray probe = noise(i % 300);
            if (i % 3 == 1) { // a real one with one byte otherwise
                probe = real;
                probe[i % probe.size()] = char(probe.at(i % probe.size()) ^ (1 + i % 255));
            } else if (i % 3 == 2) {
                probe = real.first(i % real.size());
            }
            QVERIFY(!anna.answer(probe));
        }
        QCOMPARE(anna.state(), before);
        QVERIFY(anna.answer(real).has_value()); // the control
    }

    void aReplayHearsNothing() {
        Listening anna;
        QList<QByteArray> recorded;
        for (quint64 counter = 1; counter <= 10; ++counter) {
            recorded.append(anna.greetingOf(anna.brunos, counter));
            QVERIFY(anna.answer(recorded.last()).has_value());
        }
        const quint64 before = anna.state();
        for (int i = 0; i < tries; ++i)
            QVERIFY(!anna.answer(recorded.at(i % recorded.size())));
        QCOMPARE(anna.state(), before);
        QVERIFY(anna.getsThrough(anna.brunos, 11)); // the control
    }

    void aLowerVersionHearsNothing() {
        Listening anna;
        anna.peers.first().version = 2;
        const quint64 before = anna.state();
        for (int i = 0; i < tries; ++i)
            QVERIFY(
                !anna.answer(greetingWith(anna.brunos, anna.annas.keys(), payload(quint16(i % 2), quint64(i) + 1))));
        QCOMPARE(anna.state(), before);
        anna.peers.first().version = 1;
        QVERIFY(anna.getsThrough(anna.brunos, 1)); // the control
    }

    void aVersionOrFormThatIsNotSpokenHearsNothing() {
        Listening anna;
        QVERIFY(!anna.answer(greetingWith(anna.brunos, anna.annas.keys(), payload(2, 1))));
        QVERIFY(!anna.answer(greetingWith(anna.brunos, anna.annas.keys(), payload(1, 1) + 'x')));
        QVERIFY(!anna.answer(greetingWith(anna.brunos, anna.annas.keys(), {})));
        QVERIFY(anna.answer(greetingWith(anna.brunos, anna.annas.keys(), payload(1, 1))).has_value());
    }

    void theOneOfManyIsFound() {
        Listening anna;
        anna.peers.clear();
        for (int i = 0; i < Session::mostPeers - 1; ++i)
            anna.peers.append({DeviceIdentity::random().keys(), 1, 0});
        anna.peers.append({anna.brunos.keys(), 1, 0});
        const auto answer = anna.answer(anna.greetingOf(anna.brunos, 3));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->peer, Session::mostPeers - 1);
        // One more is not tried: a peer of long ago pairs anew.
        anna.peers.prepend({DeviceIdentity::random().keys(), 1, 0});
        QVERIFY(!anna.answer(anna.greetingOf(anna.brunos, 4)));
    }

    void theAnswerHasToComeFromThePeer() {
        Listening anna;
        Session::Greeting greeting(anna.brunos, anna.annas.keys());
        const auto frame = greeting.begin(1);
        auto answered = anna.answer(*frame);
        QByteArray altered = answered->frame;
        altered[5] = char(altered.at(5) ^ 1);
        QVERIFY(!greeting.finish(altered).has_value());
    }

    void theCounterNeverFallsBehindTheClock() {
        QCOMPARE(Session::nextCounter(0, 1'773'145'800'000), quint64(1'773'145'800'000));
        QCOMPARE(Session::nextCounter(1'773'145'800'000, 1'773'145'800'000), quint64(1'773'145'800'001));
        QCOMPARE(Session::nextCounter(9, -5), quint64(10)); // a clock before 1970
    }

    void onlyThePeerKnowsABeacon() {
        const DeviceIdentity anna = DeviceIdentity::random();
        const DeviceIdentity bruno = DeviceIdentity::random();
        const DeviceIdentity mallory = DeviceIdentity::random();
        const SecretBytes shared = Beacon::pairSecret(anna, bruno.keys());
        const QByteArray said = Beacon::make(shared);
        QCOMPARE(said.size(), Beacon::size);
        QVERIFY(Beacon::isFrom(said, Beacon::pairSecret(bruno, anna.keys())));
        QVERIFY(!Beacon::isFrom(said, Beacon::pairSecret(mallory, anna.keys())));
        QVERIFY(!Beacon::isFrom(said, Beacon::pairSecret(mallory, bruno.keys())));
        QVERIFY(Beacon::make(shared) != said);
        for (qsizetype bit = 0; bit < 8 * said.size(); ++bit) {
            QByteArray altered = said;
            altered[bit / 8] = char(altered.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY(!Beacon::isFrom(altered, shared));
        }
        QVERIFY(!Beacon::isFrom(said.first(47), shared));
        QVERIFY(!Beacon::isFrom(noise(Beacon::size), shared));
        QVERIFY2(Beacon::pairSecret(anna, DeviceKeys()).isEmpty(), "a key of small order made a secret");
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/hash.h"
#include "core/sync/pairing.h"
#include "core/sync/pairingcodes.h"
#include "core/sync/pairingguard.h"
#include "platform/simulated/manualclock.h"

#include <QTest>
#include <QtEndian>
#include <functional>
#include <sodium.h>

using namespace Tweeluik;
using Side = Pairing::Side;
using Stage = Pairing::Stage;
using Failure = Pairing::Failure;

namespace {

/// Anna's tablet shows the code, Bruno's types it; between them the air.
class TwoTablets {
public:
    using Air = std::function<QByteArray(int number, const QByteArray &frame)>;
    DeviceIdentity annas = DeviceIdentity::random();
    DeviceIdentity brunos = DeviceIdentity::random();
    Pairing anna{Side::Shows, annas};
    Pairing bruno{Side::Types, brunos};
    int frames = 0;
    qsizetype bytesSinceCode = 0;

    /// Until nobody has anything to say.
    void talk(const QList<QByteArray> &fromBruno, const QList<QByteArray> &fromAnna = {}, const Air &air = {}) {
        QList<QByteArray> toAnna = fromBruno;
        QList<QByteArray> toBruno = fromAnna;
        while (!toAnna.isEmpty() || !toBruno.isEmpty()) {
            Pairing &to = toAnna.isEmpty() ? bruno : anna;
            QList<QByteArray> &way = toAnna.isEmpty() ? toBruno : toAnna;
            const QByteArray sent = way.takeFirst();
            const QByteArray frame = air ? air(frames, sent) : sent;
            ++frames;
            bytesSinceCode += anna.code() ? frame.size() : 0;
            (&to == &anna ? toBruno : toAnna) += to.receive(frame);
        }
    }
    void meet(const Air &air = {}) { talk(bruno.begin(), {}, air); }
    /// Both users do what they are asked to, as far as it goes.
    void finish(const Air &air = {}) {
        if (const auto code = anna.code())
            talk(bruno.type(*code), {}, air);
        if (const auto answer = bruno.answer())
            talk({}, anna.type(*answer), air);
        talk({}, anna.stored(), air);
        talk(bruno.stored(), {}, air);
    }
    [[nodiscard]] bool paired() const { return anna.stage() == Stage::Paired && bruno.stage() == Stage::Paired; }
};

/// Speaks the handshake and then whatever the test wants: a peer that does not keep to the order.
class Cheat {
public:
    explicit Cheat(Side side)
        : m_side(side),
          m_handshake(Noise::Pattern::XX, side == Side::Types ? Noise::Side::Initiator : Noise::Side::Responder,
                      prologue(), Noise::KeyPair::of(SecretBytes::copyOf(keys.talking.secret.view()))) {}
    DeviceIdentity keys = DeviceIdentity::random();

    [[nodiscard]] static QByteArray prologue() {
        return SignedText("TWEELUIK-PAIR")
            .field(QByteArrayView("\x00\x01", 2))
            .field("types-begins")
            .field("25519_ChaChaPoly_SHA256")
            .bytes();
    }
    /// The introduction that belongs to `as`, which is not always the side that it is on.
    [[nodiscard]] QByteArray introduction(Side as) const {
        const QByteArray text = SignedText("bind1")
                                    .field(as == Side::Shows ? "A" : "B")
                                    .field(QByteArrayView(keys.talking.publicKey.data(), 32))
                                    .bytes();
        return QByteArray(reinterpret_cast<const char *>(keys.signingPublic.data()), 32) + keys.sign(text);
    }
    /// Goes through the handshake with `other`; what it answers last comes back decrypted.
    void meet(Pairing &other, const QByteArray &introduction) {
        if (m_side == Side::Types) {
            const auto second = other.receive(*m_handshake.write({}));
            QVERIFY(m_handshake.read(second.value(0)).ok());
            heard = other.receive(*m_handshake.write(introduction));
        } else {
            QVERIFY(m_handshake.read(other.begin().value(0)).ok());
            heard = other.receive(*m_handshake.write(introduction));
            if (!heard.isEmpty())
                QVERIFY(m_handshake.read(heard.takeFirst()).ok());
        }
        if (m_handshake.finished())
            m_session = m_handshake.split();
    }
    void meet(Pairing &other) { meet(other, introduction(m_side)); }
    QList<QByteArray> say(Pairing &to, int kind, const QByteArray &body) {
        return to.receive(*m_session->send.seal(QByteArray(1, char(kind)) + body));
    }
    [[nodiscard]] QByteArray read(const QByteArray &frame) { return *m_session->receive.open(frame); }
    [[nodiscard]] const Noise::HandshakeHash &hash() const { return m_handshake.hash(); }
    QList<QByteArray> heard;

private:
    Side m_side;
    Noise::HandshakeState m_handshake;
    std::optional<Noise::HandshakeState::Directions> m_session;
};

constexpr int commitment = 1, nonce = 2, confirm = 3, acknowledge = 4;

QByteArray bytesOf(const Hash &hash) { return QByteArray(reinterpret_cast<const char *>(hash.data()), 32); }

QByteArray numbered(quint64 number) {
    QByteArray bytes(PairingCodes::nonceSize, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

/// Pairing as it is specified, step by step, with friends, with cheats and with somebody in between.
class PairingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void twoTabletsPair() {
        TwoTablets two;
        two.meet();
        QCOMPARE(int(two.anna.stage()), int(Stage::Typing));
        QCOMPARE(int(two.bruno.stage()), int(Stage::Typing));
        // Only one shows the code, only the other shows the two digits, and not before the code was right.
        QVERIFY(two.anna.code().has_value() && *two.anna.code() < 1'000'000);
        QVERIFY(!two.bruno.code().has_value());
        QVERIFY(!two.anna.answer().has_value());
        QVERIFY(!two.bruno.answer().has_value());
        const int before = two.frames;
        two.talk(two.bruno.type(*two.anna.code()));
        QVERIFY(two.bruno.answer().has_value() && *two.bruno.answer() < 100);
        QCOMPARE(two.frames, before); // digits are carried by people
        two.talk({}, two.anna.type(*two.bruno.answer()));
        QCOMPARE(two.frames, before);
        QCOMPARE(int(two.anna.stage()), int(Stage::Pending));
        two.talk({}, two.anna.stored());
        QCOMPARE(int(two.anna.stage()), int(Stage::Confirming));
        QCOMPARE(int(two.bruno.stage()), int(Stage::Pending));
        two.talk(two.bruno.stored());
        QVERIFY(two.paired());
        QCOMPARE(*two.anna.peer(), two.brunos.keys());
        QCOMPARE(*two.bruno.peer(), two.annas.keys());
        QVERIFY(two.annas.keys().deviceId() != two.brunos.keys().deviceId());
    }

    void aWrongCodeIsTheEndOfIt_data() {
        QTest::addColumn<int>("off");
        QTest::newRow("one too high") << 1;
        QTest::newRow("far off") << 499'999;
    }
    void aWrongCodeIsTheEndOfIt() {
        QFETCH(int, off);
        TwoTablets two;
        two.meet();
        const std::uint32_t right = *two.anna.code();
        two.talk(two.bruno.type((right + std::uint32_t(off)) % 1'000'000));
        QCOMPARE(int(two.bruno.failure()), int(Failure::WrongCode));
        QVERIFY(two.bruno.counts());
        QVERIFY(two.bruno.type(right).isEmpty());
        QCOMPARE(int(two.bruno.stage()), int(Stage::Broken));
        QVERIFY(!two.bruno.answer().has_value());
        two.finish();
        QVERIFY(!two.paired());
    }

    void withoutTheRightTwoDigitsNothingIsStored() {
        TwoTablets two;
        two.meet();
        two.talk(two.bruno.type(*two.anna.code()));
        two.talk({}, two.anna.type((*two.bruno.answer() + 1) % 100));
        QCOMPARE(int(two.anna.failure()), int(Failure::WrongCode));
        QVERIFY(two.anna.stored().isEmpty());
        QVERIFY(two.bruno.stored().isEmpty());
        QVERIFY(!two.paired());
        TwoTablets eager;
        eager.meet();
        QVERIFY(eager.anna.stored().isEmpty());
        QCOMPARE(int(eager.anna.stage()), int(Stage::Typing));
    }

    void theScannedTabletOrNone() {
        TwoTablets two;
        Pairing scanned(Side::Types, two.brunos, two.annas.keys().pin());
        const auto third = scanned.receive(two.anna.receive(scanned.begin().value(0)).value(0));
        QCOMPARE(third.size(), 2);
        QCOMPARE(int(scanned.stage()), int(Stage::Comparing));
        TwoTablets other;
        Pairing wrong(Side::Types, two.brunos, two.annas.keys().pin());
        QVERIFY(wrong.receive(other.anna.receive(wrong.begin().value(0)).value(0)).isEmpty());
        QCOMPARE(int(wrong.failure()), int(Failure::OtherTablet));
        QVERIFY(!wrong.counts());
    }

    void everyBitOnTheWayCounts() {
        TwoTablets whole;
        QList<qsizetype> sizes;
        const TwoTablets::Air measure = [&sizes](int, const QByteArray &frame) {
            sizes.append(frame.size());
            return frame;
        };
        whole.meet(measure);
        whole.finish(measure);
        QVERIFY(whole.paired());
        QCOMPARE(sizes.size(), 8);
        for (int number = 0; number < 8; ++number) {
            for (qsizetype bit = 0; bit < 8 * sizes.at(number); ++bit) {
                TwoTablets two;
                const TwoTablets::Air flip = [&](int at, QByteArray frame) {
                    if (at == number)
                        frame[bit / 8] = char(frame.at(bit / 8) ^ (1 << (bit % 8)));
                    return frame;
                };
                two.meet(flip);
                two.finish(flip);
                QVERIFY2(!two.paired(), qPrintable(QStringLiteral("frame %1, bit %2").arg(number).arg(bit)));
            }
            for (qsizetype left = 0; left < sizes.at(number); ++left) {
                TwoTablets two;
                const TwoTablets::Air cut = [&](int at, const QByteArray &frame) {
                    return at == number ? frame.first(left) : frame;
                };
                two.meet(cut);
                two.finish(cut);
                QVERIFY2(!two.paired(), qPrintable(QStringLiteral("frame %1, %2 bytes").arg(number).arg(left)));
            }
        }
    }

    void onlyTheNextStepIsTaken_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("size");
        QTest::newRow("nonce before commitment") << nonce << 32;
        QTest::newRow("confirmation at once") << confirm << 0;
        QTest::newRow("acknowledgement at once") << acknowledge << 0;
        QTest::newRow("no kind that is known") << 9 << 32;
        QTest::newRow("a commitment too short") << commitment << 31;
        QTest::newRow("a commitment too long") << commitment << 33;
        QTest::newRow("an empty one") << commitment << 0;
    }
    void onlyTheNextStepIsTaken() {
        QFETCH(int, kind);
        QFETCH(int, size);
        const DeviceIdentity annas = DeviceIdentity::random();
        Pairing anna(Side::Shows, annas);
        Cheat mallory(Side::Types);
        mallory.meet(anna);
        QCOMPARE(int(anna.stage()), int(Stage::Comparing));
        QVERIFY(mallory.say(anna, kind, QByteArray(size, 'x')).isEmpty());
        QCOMPARE(int(anna.failure()), int(Failure::Unexpected));
        QVERIFY(!anna.counts());
    }

    void theSideThatTypesTakesOnlyTheNextStepToo() {
        for (const int kind : {commitment, confirm, acknowledge, 9}) {
            const DeviceIdentity brunos = DeviceIdentity::random();
            Pairing bruno(Side::Types, brunos);
            Cheat mallory(Side::Shows);
            mallory.meet(bruno);
            QVERIFY(bruno.counts());
            QVERIFY(mallory.say(bruno, kind, QByteArray(kind == commitment ? 32 : 0, 'x')).isEmpty());
            QCOMPARE(int(bruno.failure()), int(Failure::Unexpected));
        }
    }

    void aNonceOtherThanTheOneCommittedTo() {
        const DeviceIdentity annas = DeviceIdentity::random();
        Pairing anna(Side::Shows, annas);
        Cheat mallory(Side::Types);
        mallory.meet(anna);
        const QByteArray honest(32, 'n');
        mallory.say(anna, commitment, bytesOf(PairingCodes::commitment(mallory.hash(), honest)));
        QVERIFY(anna.counts());
        mallory.say(anna, nonce, QByteArray(32, 'm'));
        QCOMPARE(int(anna.failure()), int(Failure::Commitment));
        QVERIFY(!anna.code().has_value());
    }

    void aKeyThatIsNotSignedByItsOwner() {
        const DeviceIdentity annas = DeviceIdentity::random();
        for (const bool otherRole : {true, false}) {
            Pairing anna(Side::Shows, annas);
            Cheat mallory(Side::Types);
            QByteArray introduction = mallory.introduction(otherRole ? Side::Shows : Side::Types);
            if (!otherRole) // somebody else's signing key, with a signature that is not by it
                introduction.replace(0, 32, QByteArray(reinterpret_cast<const char *>(annas.signingPublic.data()), 32));
            mallory.meet(anna, introduction);
            QCOMPARE(int(anna.failure()), int(Failure::NotGenuine));
            QVERIFY(!anna.peer().has_value());
        }
    }

    void hangingUpCostsAnAttempt() {
        TwoTablets two;
        two.meet();
        two.anna.giveUp();
        two.bruno.giveUp();
        QVERIFY(two.anna.counts() && two.bruno.counts());
        QVERIFY(!two.anna.code().has_value());
        TwoTablets before;
        std::ignore = before.anna.receive(before.bruno.begin().value(0));
        before.anna.giveUp();
        QVERIFY2(!before.anna.counts(), "a stranger who connects and goes costs nothing");
    }

    /// Somebody in between who speaks to each of them with the real code, and hangs up when the codes differ.
    void somebodyInBetween() {
        int deceived = 0;
        for (int round = 0; round < 1'000; ++round) {
            const DeviceIdentity mallorys = DeviceIdentity::random();
            TwoTablets two;
            Pairing towardsAnna(Side::Types, mallorys);
            Pairing towardsBruno(Side::Shows, mallorys);
            const auto run = [](Pairing &first, Pairing &second) {
                QList<QByteArray> toSecond = first.begin();
                QList<QByteArray> toFirst;
                while (!toSecond.isEmpty() || !toFirst.isEmpty()) {
                    if (!toSecond.isEmpty())
                        toFirst += second.receive(toSecond.takeFirst());
                    else
                        toSecond += first.receive(toFirst.takeFirst());
                }
            };
            run(towardsAnna, two.anna);
            run(two.bruno, towardsBruno);
            QCOMPARE(int(two.anna.stage()), int(Stage::Typing));
            QCOMPARE(int(two.bruno.stage()), int(Stage::Typing));
            if (round % 2 == 0) { // the users go on: Bruno types what Anna's tablet shows
                std::ignore = two.bruno.type(*two.anna.code());
                deceived += two.bruno.stage() == Stage::Waiting ? 1 : 0;
            } else if (*towardsBruno.code() != *two.anna.code()) {
                two.anna.giveUp();
                two.bruno.giveUp();
            } else {
                ++deceived;
            }
            QVERIFY(two.anna.counts() && two.bruno.counts());
        }
        QCOMPARE(deceived, 0);
    }

    /// With a thousand codes instead of a million a guess comes out once in a thousand: no more and no less.
    void aGuessIsAGuess() {
        Noise::HandshakeHash withAnna{};
        Noise::HandshakeHash withBruno{};
        int matches = 0;
        for (quint64 round = 0; round < 1'000'000; ++round) {
            qToBigEndian(round, withAnna.data());
            qToBigEndian(~round, withBruno.data());
            // In between: bound to its own nonce towards Anna before hers is known, and to choose the one towards Bruno
            // while it knows only a commitment to his.
            const QByteArray towardsAnna = numbered(3 * round);
            const QByteArray annas = numbered(5 * round + 1);
            const QByteArray towardsBruno = numbered(7 * round + 2);
            const QByteArray brunos = numbered(11 * round + 3);
            matches += PairingCodes::code(withAnna, annas, towardsAnna, 1'000) ==
                               PairingCodes::code(withBruno, towardsBruno, brunos, 1'000)
                           ? 1
                           : 0;
        }
        QVERIFY2(matches >= 900 && matches <= 1'100, qPrintable(QString::number(matches)));
    }

    /// What the commitment is for: whoever may choose a nonce after seeing the other's finds one, every time.
    void withoutACommitmentTheCodeIsGround() {
        int found = 0;
        for (quint64 round = 0; round < 20; ++round) {
            Noise::HandshakeHash withAnna{};
            Noise::HandshakeHash withBruno{};
            qToBigEndian(round, withAnna.data());
            qToBigEndian(~round, withBruno.data());
            const std::uint32_t wanted = PairingCodes::code(withAnna, numbered(round), numbered(round + 1));
            const QByteArray brunos = numbered(round + 2);
            for (quint64 guess = 0; guess < 20'000'000; ++guess) {
                if (PairingCodes::code(withBruno, numbered(guess), brunos) == wanted) {
                    ++found;
                    break;
                }
            }
        }
        QCOMPARE(found, 20);
    }

    void threeFailuresAMinute() {
        ManualClock clock;
        PairingGuard guard(clock, 0);
        for (int attempt = 0; attempt < 3; ++attempt) {
            QVERIFY(guard.open());
            guard.failed();
            QVERIFY2(!guard.isOpen(), "the next attempt needs a new tap");
        }
        QVERIFY(!guard.open());
        // A restart is no way round it.
        PairingGuard again(clock, guard.failures());
        QVERIFY(!again.open());
        clock.advance(std::chrono::seconds(59));
        QVERIFY(!again.open());
        clock.advance(std::chrono::seconds(1));
        QVERIFY(again.open());
        QCOMPARE(again.failures(), 0);
        again.paired();
        QCOMPARE(again.failures(), 0);
        QVERIFY(!again.isOpen());
    }

    void aWindowEndsAndTakesFiveGreetings() {
        ManualClock clock;
        PairingGuard guard(clock, 0);
        QVERIFY(!guard.greet());
        QVERIFY(guard.open());
        for (int session = 0; session < 5; ++session)
            QVERIFY(guard.greet());
        QVERIFY2(!guard.greet(), "a sixth session in one window");
        clock.advance(std::chrono::seconds(119));
        QVERIFY(guard.isOpen());
        QVERIFY(guard.open()); // extended: not a new window
        QVERIFY(!guard.greet());
        clock.advance(std::chrono::seconds(120));
        QVERIFY(!guard.isOpen());
        QVERIFY(guard.open());
        QVERIFY(guard.greet());
    }
};

QTEST_GUILESS_MAIN(PairingTest)
#include "tst_pairing.moc"

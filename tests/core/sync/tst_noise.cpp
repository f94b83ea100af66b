// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/noise.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <functional>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Noise;

namespace {

QByteArray hex(const QJsonObject &object, const char *name) {
    return QByteArray::fromHex(object.value(QLatin1String(name)).toString().toLatin1());
}

KeyPair pairOf(const QByteArray &secret) { return KeyPair::of(SecretBytes::copyOf(secret)); }

PublicKey keyOf(const QByteArray &raw) {
    PublicKey key{};
    std::copy_n(raw.begin(), std::min(raw.size(), qsizetype(key.size())), key.begin());
    return key;
}

std::optional<PublicKey> remoteOf(const QJsonObject &vector, const char *name) {
    const QByteArray raw = hex(vector, name);
    return raw.isEmpty() ? std::nullopt : std::optional(keyOf(raw));
}

QList<QJsonObject> published() {
    QFile file(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/sync/noise.json"));
    QList<QJsonObject> vectors;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue &each :
             QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("vectors")].toArray())
            vectors.append(each.toObject());
    }
    return vectors;
}

Pattern patternOf(const QJsonObject &vector) {
    const QString name = vector[QLatin1String("protocol_name")].toString();
    if (name.contains(QLatin1String("_XX_")))
        return Pattern::XX;
    return name.contains(QLatin1String("_KK_")) ? Pattern::KK : Pattern::X;
}

/// What differs from the published vector; empty when nothing does.
QString differs(const QJsonObject &vector) {
    const Pattern pattern = patternOf(vector);
    const QByteArray ephemeral = hex(vector, "resp_ephemeral");
    HandshakeState anna(pattern, Side::Initiator, hex(vector, "init_prologue"), pairOf(hex(vector, "init_static")),
                        remoteOf(vector, "init_remote_static"), pairOf(hex(vector, "init_ephemeral")));
    HandshakeState bruno(pattern, Side::Responder, hex(vector, "resp_prologue"), pairOf(hex(vector, "resp_static")),
                         remoteOf(vector, "resp_remote_static"),
                         ephemeral.isEmpty() ? std::nullopt : std::optional(pairOf(ephemeral)));
    std::optional<HandshakeState::Directions> ofAnna;
    std::optional<HandshakeState::Directions> ofBruno;
    int number = 0;
    for (const QJsonValue &each : vector[QLatin1String("messages")].toArray()) {
        const QByteArray payload = hex(each.toObject(), "payload");
        const QByteArray expected = hex(each.toObject(), "ciphertext");
        const bool fromAnna = pattern == Pattern::X || number % 2 == 0;
        const QString where = QStringLiteral("message %1").arg(++number);
        QByteArray said;
        QByteArray heard;
        if (!anna.finished()) {
            const auto written = (fromAnna ? anna : bruno).write(payload);
            const auto read = (fromAnna ? bruno : anna).read(written ? *written : QByteArray());
            if (!written || !read)
                return where + QStringLiteral(" was refused");
            said = *written;
            heard = *read;
        } else {
            if (!ofAnna) {
                if (QByteArray(reinterpret_cast<const char *>(anna.hash().data()), 32) !=
                        hex(vector, "handshake_hash") ||
                    anna.hash() != bruno.hash())
                    return QStringLiteral("handshake hash");
                ofAnna = anna.split();
                ofBruno = bruno.split();
            }
            const auto written = (fromAnna ? ofAnna : ofBruno)->send.seal(payload);
            const auto read = (fromAnna ? ofBruno : ofAnna)->receive.open(written ? *written : QByteArray());
            if (!written || !read)
                return where + QStringLiteral(" was refused");
            said = *written;
            heard = *read;
        }
        if (said != expected)
            return where + QStringLiteral(" is written otherwise");
        if (heard != payload)
            return where + QStringLiteral(" is read otherwise");
    }
    return number == 6 && ofAnna ? QString() : QStringLiteral("it is not whole");
}

using Alter = std::function<QByteArray(int message, QByteArray bytes)>;

/// A handshake with what comes over the air altered. True when both sides finish it and have the same hash.
bool completes(Pattern pattern, const Alter &alter) {
    const KeyPair annas = KeyPair::random();
    const KeyPair brunos = KeyPair::random();
    const bool known = pattern == Pattern::KK;
    const auto key = [](const KeyPair &pair) { return std::optional(pair.publicKey); };
    HandshakeState anna(pattern, Side::Initiator, "TWEELUIK", KeyPair::of(SecretBytes::copyOf(annas.secret.view())),
                        pattern == Pattern::XX ? std::nullopt : key(brunos));
    HandshakeState bruno(pattern, Side::Responder, "TWEELUIK", KeyPair::of(SecretBytes::copyOf(brunos.secret.view())),
                         known ? key(annas) : std::nullopt);
    for (int message = 0; !anna.finished() || !bruno.finished(); ++message) {
        HandshakeState &from = message % 2 == 0 ? anna : bruno;
        HandshakeState &to = message % 2 == 0 ? bruno : anna;
        const auto written = from.write("een paar woorden");
        if (!written || !to.read(alter(message, *written)))
            return false;
    }
    return anna.hash() == bruno.hash();
}

int messagesOf(Pattern pattern) { return pattern == Pattern::XX ? 3 : pattern == Pattern::KK ? 2 : 1; }

void patterns() {
    QTest::addColumn<Pattern>("pattern");
    QTest::newRow("XX") << Pattern::XX;
    QTest::newRow("KK") << Pattern::KK;
    QTest::newRow("X") << Pattern::X;
}

} // namespace

Q_DECLARE_METATYPE(Tweeluik::Noise::Pattern)

/// The Noise handshakes against published vectors, and against everything that can happen to a message on its way.
class NoiseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void thePublishedVectors() {
        QCOMPARE(published().size(), 3);
        for (const QJsonObject &vector : published())
            QVERIFY2(differs(vector).isEmpty(),
                     qPrintable(vector[QLatin1String("protocol_name")].toString() + u' ' + differs(vector)));
    }

    /// The check is not blind: each vector with one digit changed, in what is written, in a key, in the hash.
    void anAlteredVectorIsNoticed() {
        for (const QJsonObject &vector : published()) {
            for (const char *name : {"init_static", "init_ephemeral", "init_prologue", "handshake_hash"}) {
                QJsonObject altered = vector;
                QByteArray bytes = hex(vector, name);
                bytes[3] = char(bytes.at(3) ^ 1);
                altered[QLatin1String(name)] = QString::fromLatin1(bytes.toHex());
                QVERIFY2(!differs(altered).isEmpty(), name);
            }
            for (int number = 0; number < 6; ++number) {
                QJsonObject altered = vector;
                QJsonArray messages = vector[QLatin1String("messages")].toArray();
                QJsonObject message = messages.at(number).toObject();
                QByteArray bytes = hex(message, "ciphertext");
                bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
                message[QLatin1String("ciphertext")] = QString::fromLatin1(bytes.toHex());
                messages[number] = message;
                altered[QLatin1String("messages")] = messages;
                QVERIFY(!differs(altered).isEmpty());
            }
        }
    }

    void everyBitOfEveryMessageCounts_data() { patterns(); }
    void everyBitOfEveryMessageCounts() {
        QFETCH(Pattern, pattern);
        QVERIFY(completes(pattern, [](int, const QByteArray &bytes) { return bytes; }));
        int tried = 0;
        for (int message = 0; message < messagesOf(pattern); ++message) {
            bool more = true;
            for (qsizetype bit = 0; more; ++bit, ++tried) {
                const bool accepted = completes(pattern, [&](int number, QByteArray bytes) {
                    if (number != message)
                        return bytes;
                    more = bit + 1 < 8 * bytes.size();
                    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
                    return bytes;
                });
                QVERIFY2(!accepted, qPrintable(QStringLiteral("message %1, bit %2").arg(message).arg(bit)));
            }
        }
        QVERIFY(tried > 8 * 48 * messagesOf(pattern));
    }

    void everyCutIsRefused_data() { patterns(); }
    void everyCutIsRefused() {
        QFETCH(Pattern, pattern);
        for (int message = 0; message < messagesOf(pattern); ++message) {
            qsizetype whole = 1;
            for (qsizetype left = 0; left < whole; ++left) {
                const bool accepted = completes(pattern, [&](int number, const QByteArray &bytes) {
                    whole = number == message ? bytes.size() : whole;
                    return number == message ? bytes.first(left) : bytes;
                });
                QVERIFY2(!accepted, qPrintable(QStringLiteral("message %1, %2 bytes").arg(message).arg(left)));
            }
            QVERIFY(whole >= 48);
            QVERIFY(!completes(
                pattern, [&](int number, const QByteArray &bytes) { return number == message ? bytes + 'x' : bytes; }));
        }
    }

    void ourOwnKeysComingBackAreRefused() {
        const KeyPair own = KeyPair::random();
        HandshakeState anna(Pattern::XX, Side::Initiator, "x", KeyPair::of(SecretBytes::copyOf(own.secret.view())));
        const auto first = anna.write({});
        QVERIFY(first.ok());
        // A mirror: our ephemeral key, then anything.
        const auto mirrored = anna.read(*first + QByteArray(48 + 16, 'x'));
        QVERIFY(!mirrored.ok());
        QCOMPARE(int(mirrored.error()), int(Error::Reflected));

        HandshakeState again(Pattern::XX, Side::Initiator, "x", KeyPair::of(SecretBytes::copyOf(own.secret.view())));
        HandshakeState mirror(Pattern::XX, Side::Responder, "x", KeyPair::of(SecretBytes::copyOf(own.secret.view())));
        QVERIFY(mirror.read(*again.write({})).ok());
        const auto own2 = again.read(*mirror.write({}));
        QVERIFY(!own2.ok());
        QCOMPARE(int(own2.error()), int(Error::Reflected));
    }

    void aKeyOfSmallOrderIsRefused() {
        HandshakeState bruno(Pattern::X, Side::Responder, "x", KeyPair::random());
        const auto zero = bruno.read(QByteArray(32 + 48 + 16, '\0'));
        QVERIFY(!zero.ok());
        QCOMPARE(int(zero.error()), int(Error::WeakKey));
        QByteArray one(32 + 48 + 16, '\0');
        one[0] = 1;
        HandshakeState other(Pattern::X, Side::Responder, "x", KeyPair::random());
        QCOMPARE(int(other.read(one).error()), int(Error::WeakKey));
    }

    void outOfTurnEndsIt() {
        HandshakeState anna(Pattern::XX, Side::Initiator, "x", KeyPair::random());
        QCOMPARE(int(anna.read(QByteArray(48, 'x')).error()), int(Error::OutOfTurn));
        QCOMPARE(int(anna.write({}).error()), int(Error::OutOfTurn));
        QVERIFY(!anna.finished());
        HandshakeState noKey(Pattern::KK, Side::Initiator, "x", KeyPair::random());
        QVERIFY2(!noKey.write({}).ok(), "KK without the other's key");
    }

    void anotherPrologueIsAnotherTalk() {
        for (const Pattern pattern : {Pattern::XX, Pattern::X}) {
            const KeyPair brunos = KeyPair::random();
            HandshakeState anna(pattern, Side::Initiator, "TWEELUIK-PAIR1", KeyPair::random(),
                                pattern == Pattern::X ? std::optional(brunos.publicKey) : std::nullopt);
            HandshakeState bruno(pattern, Side::Responder, "TWEELUIK-PAIR2",
                                 KeyPair::of(SecretBytes::copyOf(brunos.secret.view())));
            const auto heard = bruno.read(*anna.write({}));
            QVERIFY(pattern == Pattern::XX ? !anna.read(*bruno.write({})).ok() : !heard.ok());
        }
    }

    void aSessionIsReadInOrderOnly() {
        CipherState send(SecretBytes::copyOf(QByteArray(32, 'k')));
        CipherState receive(SecretBytes::copyOf(QByteArray(32, 'k')));
        const QByteArray first = *send.seal("een");
        const QByteArray second = *send.seal("twee");
        QVERIFY(!receive.open(second).ok());
        QCOMPARE(*receive.open(first), QByteArray("een"));
        QVERIFY2(!receive.open(first).ok(), "a message was read twice");
        QCOMPARE(*receive.open(second), QByteArray("twee"));
        QVERIFY(!send.seal(QByteArray(longestMessage, 'x')).ok());
        QVERIFY(send.seal(QByteArray(longestMessage - tagSize, 'x')).ok());
    }
};

QTEST_GUILESS_MAIN(NoiseTest)
#include "tst_noise.moc"

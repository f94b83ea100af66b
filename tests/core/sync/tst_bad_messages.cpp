// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/hash.h"
#include "core/ports/framestream.h"
#include "core/sync/hostilesession.h"
#include "core/sync/meeting.h"
#include "core/sync/pairingdesk.h"
#include "support/cost.h"

#include <QTest>
#include <QtEndian>
#include <sodium.h>
#include <zstd.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;
using namespace std::chrono_literals;

namespace {

/// What comes of it.
enum class Fate {
    Ended,   ///< the session
    Stopped, ///< the exchange of that measurement, which says why
    Nothing, ///< it says nothing
};

struct Bad {
    const char *name;
    char kind;
    QByteArray body;
    Fate fate;
};

QByteArray big(quint64 number) {
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

const QByteArray id16(16, 'i');
const QByteArray nan = QByteArray::fromHex("7ff8000000000001");

QByteArray offer(const QByteArray &title, int slot = 1, int role = 2) {
    return TlvWriter()
        .bytes(1, id16)
        .bytes(2, title)
        .number(3, slot)
        .number(4, role)
        .bytes(5, QByteArray(32, 's'))
        .data();
}

QByteArray order(const QByteArray &when) {
    return TlvWriter()
        .bytes(1, QByteArray(32, 'm'))
        .bytes(2, when)
        .bytes(3, QByteArray(32, 'k'))
        .bytes(4, QByteArray(64, 's'))
        .data();
}

QList<Bad> remarks() {
    return {
        {"a kind of later", 99, "zegt iets", Fate::Nothing},
        {"a kind of 255", char(255), QByteArray(60'000, 'x'), Fate::Nothing},
        {"a kind of 0", 0, {}, Fate::Nothing},
        {"no offer at all", kindOffer, {}, Fate::Ended},
        {"an offer without a title", kindOffer, TlvWriter().bytes(1, id16).number(3, 1).data(), Fate::Ended},
        {"invalid UTF-8", kindOffer, offer("\xff\xfe"), Fate::Ended},
        {"overlong UTF-8", kindOffer, offer("\xc0\xaf"), Fate::Ended},
        {"a surrogate", kindOffer, offer("\xed\xa0\x80"), Fate::Ended},
        {"a title of 601 bytes", kindOffer, offer(QByteArray(601, 'x')), Fate::Ended},
        {"a title of 60 kB", kindOffer, offer(QByteArray(60'000, 'x')), Fate::Ended},
        {"slot 99", kindOffer, offer("x", 99), Fate::Ended},
        {"role 6", kindOffer, offer("x", 1, 6), Fate::Ended},
        {"a slot that is no number", kindOffer, TlvWriter().bytes(1, id16).bytes(2, "x").bytes(3, nan).data(),
         Fate::Ended},
        {"a length of 4 GiB", kindOffer, QByteArray::fromHex("01ffffffff0f") + id16, Fate::Ended},
        {"a length of 2^63", kindOffer, QByteArray::fromHex("01ffffffffffffffff7f") + id16, Fate::Ended},
        {"fields 20,000 deep", kindOffer, QByteArray::fromHex("0105").repeated(20'000), Fate::Ended},
        {"an open of 17 bytes", kindOpen, QByteArray(17, 'o'), Fate::Ended},
        {"an open of 19 bytes", kindOpen, QByteArray(19, 'o'), Fate::Ended},
        {"on no channel", kindOn, QByteArray(1, '\0'), Fate::Ended},
        {"on a channel that is not open", kindOn, QByteArray("\7\7x", 3), Fate::Ended},
        {"an accept of 47 bytes", kindAccept, QByteArray(47, 'a'), Fate::Ended},
        {"a decline of 15 bytes", kindDecline, QByteArray(15, 'd'), Fate::Ended},
        {"not here, cut", kindNotHere, QByteArray(3, 'n'), Fate::Ended},
        {"a clock of 1 byte", kindClocks, QByteArray(1, '\1'), Fate::Nothing},
        {"a clock of 2^63", kindClocks,
         QByteArray("\2\0", 2) + QByteArray(8, 't') + big(1ULL << 63) + big(~0ULL) + big(1ULL << 63) + "boot",
         Fate::Nothing},
        {"an order, cut", kindOrder, order(nan).chopped(1), Fate::Ended},
        {"an order of no time", kindOrder, order(QByteArray(9, '1')), Fate::Ended},
        {"an order of long ago, unsigned", kindOrder, order(QByteArray::fromHex("01")), Fate::Nothing},
        {"a confirmation of nothing", kindGone, {}, Fate::Ended},
        {"JSON", kindGone, R"({"order":"../../etc/passwd"})", Fate::Ended},
    };
}

QByteArray row(quint64 seq) { return QByteArray(16, 's') + big(seq) + QByteArray(32, 'h'); }

/// A block as the format has it around any rows.
QByteArray blockOf(const QByteArray &rows, bool packed) {
    const Hash hash = Digest("block1").number(0).field(rows).result();
    QByteArray content = rows;
    if (packed) {
        content.resize(qsizetype(ZSTD_compressBound(std::size_t(rows.size()))));
        content.truncate(qsizetype(
            ZSTD_compress(content.data(), std::size_t(content.size()), rows.data(), std::size_t(rows.size()), 3)));
    }
    return char(packed ? 2 : 1) + QByteArray(reinterpret_cast<const char *>(hash.data()), 4) + content;
}

/// Says that it unpacks to whatever size.
QByteArray claiming(quint64 size) {
    QByteArray frame = QByteArray::fromHex("28b52ffde0"); // a frame of one segment, its size in 8 bytes
    for (int i = 0; i < 8; ++i)
        frame.append(char(size >> (8 * i)));
    return char(2) + QByteArray(4, 'c') + frame + QByteArray::fromHex("010000");
}

QByteArray opening(int purpose) {
    Dice dice(4);
    const KeyPair key(dice);
    StreamRequest request;
    request.purpose = Purpose(purpose);
    return char(5) + BlockWriter()
                         .write({openingEntry(dice.id<MeasurementId>(), dice.id<StreamId>(), request, key.open,
                                              key.secret.data())})
                         .bytes;
}

QList<Bad> exchanges() {
    const auto on = [](const QByteArray &message) { return QByteArray("\0\1", 2) + message; };
    QList<Bad> all{
        {"nothing", 0, {}, Fate::Stopped},
        {"an unknown kind", 0, "\x09", Fate::Stopped},
        {"have, cut", 0, char(1) + row(1).chopped(1), Fate::Stopped},
        {"have 0", 0, char(1) + row(0), Fate::Stopped},
        {"have 2^63", 0, char(1) + row(1ULL << 63), Fate::Stopped},
        {"have -1", 0, char(1) + row(~0ULL), Fate::Stopped},
        {"an empty block", 0, QByteArray(1, 2), Fate::Stopped},
        {"a block of another form", 0, char(2) + QByteArray("\x07") + QByteArray(40, 'x'), Fate::Stopped},
        {"a block with another check", 0, QByteArray("\2\1xxxx", 6) + QByteArray(40, 'x'), Fate::Stopped},
        {"a block of unknown rows", 0, char(2) + blockOf(QByteArray(400, '\xff'), false), Fate::Stopped},
        {"a million entries of nothing", 0, char(2) + blockOf(QByteArray(300'000, '\x03'), true), Fate::Stopped},
        {"a bomb of 320 kB and one", 0, char(2) + blockOf(QByteArray(320 * 1024 + 1, '\0'), true), Fate::Stopped},
        {"a bomb of 512 MB", 0, char(2) + blockOf(QByteArray(512 << 20, '\0'), true), Fate::Stopped},
        {"a claim of 4 GiB", 0, char(2) + claiming(1ULL << 32), Fate::Stopped},
        {"a claim of 2^63", 0, char(2) + claiming(1ULL << 63), Fate::Stopped},
        {"a frame of no size", 0, char(2) + QByteArray("\2cccc", 5) + QByteArray::fromHex("28b52ffd0058010000"),
         Fate::Stopped},
        {"heads, cut", 0, QByteArray("\4\0\x50", 3) + QByteArray(8, 'h'), Fate::Stopped},
        {"a head of 64 kB", 0, QByteArray("\4\xff\xff", 3) + QByteArray(60'000, 'h'), Fate::Stopped},
        {"a head of noise", 0, QByteArray("\4\0\x10", 3) + QByteArray(16, 'h'), Fate::Stopped},
        {"kept, and nothing was sent", 0, QByteArray("\6x", 2), Fate::Stopped},
        {"the opening of another measurement", 0, opening(1), Fate::Stopped},
        {"a private stream", 0, opening(2), Fate::Stopped},
    };
    for (Bad &each : all) {
        each.kind = kindOn;
        each.body = on(each.body);
    }
    return all;
}

struct Desk {
    ManualClock clock;
    ManualTicker ticker{clock};
    LoopbackAir air{ticker};
    DeviceIdentity keys = DeviceIdentity::random();
    LoopbackNetwork network{air};
    LoopbackDiscovery discovery{network};
    PeerBook book;
    std::function<void(std::function<void(bool)>)> keep = [](const std::function<void(bool)> &done) { done(true); };
    LoopbackNetwork outside{air};
    int bytes = 0;

    void say(const LinkAddress &at, const QByteArray &frame) {
        std::unique_ptr<PeerLink> link;
        outside.dial(at, [&](auto dialled) {
            if (dialled)
                link = std::move(dialled).value();
        });
        ticker.advance(5ms);
        link->setEvents({[this](const QByteArray &back) { bytes += int(back.size()); }, {}, {}});
        link->send(frame);
        ticker.advance(100ms);
    }
};

QList<std::pair<const char *, QByteArray>> frames() {
    QList<std::pair<const char *, QByteArray>> all{
        {"one byte", "x"},
        {"zeros", QByteArray(48, '\0')},
        {"a key of small order", QByteArray(1, '\1') + QByteArray(95, '\0')},
        {"a path", "../../etc/passwd"},
        {"SQL", "'; drop table entry; --"},
        {"a format", "%n%s%1"},
        {"a tag", "<img src=file:///etc/passwd>"},
        {"JSON", R"({"version":-1})"},
        {"invalid UTF-8", "\xff\xfe\xc0\xaf"},
        {"a greeting of the web", "GET / HTTP/1.1\r\n\r\n"},
        {"a greeting of TLS", QByteArray::fromHex("16030100c8010000c40303") + QByteArray(200, 't')},
        {"a version of later", QByteArray(32, 'e') + QByteArray("\xff\xff", 2) + big(~0ULL) + QByteArray(16, 'm')},
        {"a counter of -1", QByteArray(32, 'e') + QByteArray("\0\1", 2) + big(~0ULL) + QByteArray(16, 'm')},
        {"512 bytes", QByteArray(512, 'x')},
        {"513 bytes", QByteArray(513, 'x')},
        {"the longest", QByteArray(65'535, 'x')},
    };
    for (int size = 2; size < 60; size += 9)
        all.append({"of some size", QByteArray(size, char(size))});
    return all;
}

} // namespace

/// Whatever may come over the network, by class: it is refused at once, costs little, and changes nothing.
class BadMessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void theGaugeSeesAFrameThatIsUnpackedWithoutALimit() {
        const QByteArray bomb = blockOf(QByteArray(512 << 20, '\0'), true).sliced(5);
        QVERIFY(bomb.size() < 65'000);
        const Fixture::Cost cost;
        QByteArray all(512 << 20, Qt::Uninitialized);
        QCOMPARE(ZSTD_decompress(all.data(), std::size_t(all.size()), bomb.data(), std::size_t(bomb.size())),
                 std::size_t(all.size()));
        QVERIFY2(!cost.isSmall() || Fixture::sanitized, qPrintable(cost.told()));
    }

    void nothingIsSaidThatChangesAnything() {
        const QList<Bad> all = remarks() + exchanges();
        QVERIFY(all.size() > 40);
        for (const Bad &bad : all) {
            HostileSession session;
            session.open();
            QVERIFY(session.isOpen());
            const QList<Entry> before = session.rows();
            const int asked =
                session.offered + session.accepted + session.declined + session.ordered + session.confirmed;
            const Fixture::Cost cost;
            for (qsizetype at = 0; at < std::max<qsizetype>(1, bad.body.size()); at += 65'000)
                session.say(bad.kind, bad.body.mid(at, 65'000));
            session.pass();
            QVERIFY2(cost.isSmall(), (QByteArray(bad.name) + ": " + cost.told().toUtf8()).constData());
            const Standing standing = session.tablet->standing(session.shared);
            const bool stopped = standing.end == Exchange::End::Malformed || standing.end == Exchange::End::Refused;
            QVERIFY2(session.isOpen() == (bad.fate != Fate::Ended), bad.name);
            QVERIFY2(session.ended == (bad.fate == Fate::Ended ? 1 : 0), bad.name);
            QVERIFY2(!session.isOpen() || stopped == (bad.fate == Fate::Stopped), bad.name);
            QVERIFY2(session.rows() == before, bad.name);
            QCOMPARE(session.offered + session.accepted + session.declined + session.ordered + session.confirmed,
                     asked);
        }
    }

    void everyCutAndEveryBitOfAMessageChangesNothing() {
        HostileSession first;
        first.open();
        const QByteArray good = offer("Oefenhuis");
        first.say(kindOffer, good);
        first.pass();
        QCOMPARE(first.offered, 1); // the control
        int refused = 0;
        for (qsizetype bit = 0; bit < 8 * good.size(); ++bit) {
            HostileSession session;
            QByteArray turned = good;
            turned[bit / 8] = char(turned.at(bit / 8) ^ (1 << (bit % 8)));
            session.say(kindOffer, bit % 8 == 0 ? good.first(bit / 8) : turned);
            session.pass(5ms);
            QCOMPARE(session.isOpen(), session.offered == 1);
            refused += session.isOpen() ? 0 : 1;
        }
        QVERIFY(refused > good.size());
    }

    void aFrameFromNobodyIsSilence() {
        for (const auto &[name, frame] : frames()) {
            Desk there;
            QVERIFY(there.book.add(DeviceIdentity::random().keys(), {}));
            there.book.confirm(there.book.peers().first().pin.keys);
            const QByteArray before = there.book.encode();
            Meeting meeting(there.network, there.discovery, there.ticker, there.clock, there.keys, there.book,
                            there.keep);
            const auto at = meeting.open();
            const Fixture::Cost cost;
            there.say(at->first(), frame);
            QVERIFY2(cost.isSmall(), name);
            QVERIFY2(there.bytes == 0, name);
            QCOMPARE(there.book.encode(), before);
        }
    }

    void aFrameWhilePairingIsNoAttempt() {
        for (const auto &[name, frame] : frames()) {
            Desk there;
            PairingDesk desk(there.network, there.discovery, there.ticker, there.clock, there.keys, there.book,
                             there.keep);
            desk.show();
            const QByteArray before = there.book.encode();
            const Fixture::Cost cost;
            there.say(desk.addresses().first(), frame);
            QVERIFY2(cost.isSmall(), name);
            // A key alone is answered as the pattern has it; what else comes is not.
            QVERIFY2(there.bytes == 0 || frame.size() == 32, name);
            there.ticker.advance(11s);
            QVERIFY2(desk.state() == PairingDesk::State::Showing, name);
            QCOMPARE(there.book.encode(), before);
            QCOMPARE(desk.failures(), 0);
        }
    }

    void aLengthOfZeroEndsTheStream() {
        FrameStream stream;
        QVERIFY(stream.add(QByteArray(2, '\0')) == FrameStream::Step::Bad);
        FrameStream longest;
        QVERIFY(longest.add(QByteArray(2, '\xff')) == FrameStream::Step::More);
        QCOMPARE(longest.wants(), 65'535);
    }
};

QTEST_GUILESS_MAIN(BadMessagesTest)
#include "tst_bad_messages.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/peerbook.h"

#include <QTest>
#include <sodium.h>

using namespace Tweeluik;
using namespace std::chrono_literals;

namespace {

DeviceKeys somebody() { return DeviceIdentity::random().keys(); }

} // namespace

class TestPeerBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void itComesBackAsItWas() {
        PeerBook book;
        const DeviceKeys bruno = somebody();
        QVERIFY(book.add(bruno, 5s));
        QVERIFY(book.add(somebody(), 6s));
        book.confirm(bruno);
        book.rename(bruno, QStringLiteral("Bru\u0301no"));
        book.met(bruno, 41, 1);
        const std::uint64_t counter = book.nextCounter(bruno, 1'000ms);
        book.setFailures(2);
        const auto back = PeerBook::decode(book.encode());
        QVERIFY(back.ok());
        QCOMPARE(back->encode(), book.encode());
        QCOMPARE(back->failures(), 2);
        QCOMPARE(back->find(bruno)->name, QStringLiteral("Br\u00fano"));
        QCOMPARE(back->find(bruno)->pin.lastSeen, 41u);
        QCOMPARE(back->find(bruno)->counter, counter);
        QVERIFY(PeerBook::decode({}).ok()); // a tablet that never met another
    }

    void everyCutAndEveryFlipIsRefusedOrAnotherBook() {
        PeerBook book;
        QVERIFY(book.add(somebody(), 5s));
        const QByteArray good = book.encode();
        for (qsizetype cut = 1; cut < good.size(); ++cut) {
            const auto short_ = PeerBook::decode(good.left(cut));
            QVERIFY2(!short_ || short_->peers().isEmpty(), qPrintable(QString::number(cut)));
        }
        for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
            QByteArray bad = good;
            bad[bit / 8] = char(bad.at(bit / 8) ^ (1 << (bit % 8)));
            const auto other = PeerBook::decode(bad);
            QVERIFY(!other || other->encode() == bad);
        }
        QVERIFY(!PeerBook::decode(good + 'x'));
    }

    void aCounterNeverGoesBack() {
        PeerBook book;
        const DeviceKeys bruno = somebody();
        QVERIFY(book.add(bruno, 0ms));
        const auto first = book.nextCounter(bruno, 5'000ms);
        const auto second = book.nextCounter(bruno, 1'000ms); // the clock was set back
        QVERIFY(second > first);
        book.met(bruno, 90, 2);
        book.met(bruno, 80, 1);
        QCOMPARE(book.find(bruno)->pin.lastSeen, 90u);
        QCOMPARE(book.find(bruno)->pin.version, std::uint16_t(2));
        QCOMPARE(book.nextCounter(somebody(), 1s), 0u);
    }

    void pairingAnewKeepsWhatWasHeard() {
        PeerBook book;
        const DeviceKeys bruno = somebody();
        QVERIFY(book.add(bruno, 0ms));
        book.met(bruno, 90, 1);
        QVERIFY(book.add(bruno, 9s));
        QCOMPARE(book.peers().size(), 1);
        QCOMPARE(book.find(bruno)->pin.lastSeen, 90u); // an old greeting stays old
        QVERIFY(book.find(bruno)->paired);
    }

    void aLostTabletIsAStranger() {
        PeerBook book;
        const DeviceKeys bruno = somebody();
        QVERIFY(book.add(bruno, 0ms));
        book.confirm(bruno);
        QCOMPARE(book.pinned(100h).size(), 1);
        book.forget(bruno);
        QVERIFY(book.pinned(100h).isEmpty());
        QVERIFY(book.find(bruno) == nullptr);
    }

    void pendingOnesMakeRoomAndPairedOnesDoNot() {
        PeerBook book;
        QList<DeviceKeys> all;
        for (int i = 0; i < PeerBook::most; ++i) {
            all.append(somebody());
            QVERIFY(book.add(all.last(), std::chrono::seconds(i)));
            if (i != 5 && i != 9)
                book.confirm(all.last());
        }
        QVERIFY(book.add(somebody(), 100s));
        QVERIFY(book.find(all.at(5)) == nullptr); // the oldest that was only pending
        QVERIFY(book.find(all.at(9)) != nullptr);
        for (const KnownPeer &peer : QList(book.peers()))
            book.confirm(peer.pin.keys);
        QVERIFY(!book.add(somebody(), 101s));
        QCOMPARE(book.peers().size(), qsizetype(PeerBook::most));
    }
};

QTEST_GUILESS_MAIN(TestPeerBook)
#include "tst_peer_book.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "platform/net/beacondiscovery.h"
#include "platform/net/tcpnetwork.h"
#include "platform/simulated/manualticker.h"

#include <QSignalSpy>
#include <QTest>
#include <optional>

using namespace Tweeluik;
using namespace std::chrono_literals;

namespace {

struct End {
    std::unique_ptr<PeerLink> link;
    QList<QByteArray> frames;
    int drained = 0;
    std::optional<LinkEnd> ended;
    bool echoes = false;

    void hold(std::unique_ptr<PeerLink> given) {
        link = std::move(given);
        link->setEvents({[this](const QByteArray &frame) {
                             frames.append(frame);
                             if (echoes)
                                 link->send(frame);
                         },
                         [this] { ++drained; }, [this](LinkEnd why) { ended = why; }});
    }
};

const QHostAddress here(QHostAddress::LocalHost);

/// Loopback delivers at once: what was sent is there by now, and is looked at here.
void settle() {
    for (int n = 0; n < 50; ++n)
        QCoreApplication::processEvents();
}

} // namespace

/// Over loopback; time is the test's own.
class TcpLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_ends.clear();
        m_network = std::make_unique<TcpNetwork>(m_ticker, QStringLiteral("lo"));
        const auto at = m_network->listen([this](auto link) {
            m_ends.push_back(std::make_unique<End>());
            m_ends.back()->hold(std::move(link));
        });
        QVERIFY(at);
        m_at = at->first();
        QCOMPARE(m_at.host, QStringLiteral("127.0.0.1"));
        QVERIFY(m_at.port != 0);
        m_raw = std::make_unique<QTcpSocket>();
        m_raw->connectToHost(here, m_at.port);
        QTRY_COMPARE(m_ends.size(), 1u);
    }
    void cleanup() {
        m_raw.reset();
        m_ends.clear();
        m_network.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(m_ticker.waiting(), 0u); // nothing is left waiting for what is gone
    }

    void singleBytes() {
        const QByteArray stream("\x00\x05hello\x00\x01!", 10);
        for (const char byte : stream) {
            m_raw->write(&byte, 1);
            m_raw->flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(first().frames, (QList<QByteArray>{"hello", "!"}));
        first().link->send("yes");
        QTRY_COMPARE(m_raw->bytesAvailable(), 5);
        QCOMPARE(m_raw->readAll(), QByteArray("\x00\x03yes", 5));
        QTRY_COMPARE(first().drained, 1);
    }
    void lengthOfZero() {
        m_raw->write("\x00\x01!\x00\x00more", 9);
        QTRY_VERIFY(first().ended);
        QVERIFY(first().ended == LinkEnd::BadFrame);
        QCOMPARE(first().frames, QList<QByteArray>{"!"});
        QTRY_COMPARE(m_raw->state(), QAbstractSocket::UnconnectedState);
    }
    void cutInMidFrame() {
        m_raw->write("\x00\x01!\x00\x05hell", 9);
        m_raw->disconnectFromHost();
        QTRY_VERIFY(first().ended);
        QVERIFY(first().ended == LinkEnd::Closed);
        QCOMPARE(first().frames, QList<QByteArray>{"!"});
    }
    void aSlowFrameEndsAfterTenSeconds() {
        m_raw->write("\x00\x01!\x00", 4);
        QTRY_COMPARE(first().frames.size(), 1);
        QTRY_COMPARE(m_ticker.waiting(), 1u);
        m_ticker.advance(6s);
        m_raw->write("\x05h", 2); // a byte now and then does not lengthen it
        m_raw->flush();
        settle();
        m_ticker.advance(3'999ms);
        QVERIFY(!first().ended);
        m_ticker.advance(1ms);
        QVERIFY(first().ended == LinkEnd::TooSlow);
    }
    void betweenFramesThereIsAllTheTime() {
        m_raw->write("\x00\x01!", 3);
        QTRY_COMPARE(first().frames.size(), 1);
        m_ticker.advance(1h);
        m_raw->write("\x00\x01?", 3);
        QTRY_COMPARE(first().frames.size(), 2);
        QVERIFY(!first().ended);
    }

    void bothWaysAllSizes() {
        End guest;
        dial(guest, m_at);
        QTRY_VERIFY(guest.link && m_ends.size() == 2);
        m_ends[1]->echoes = true;
        QList<QByteArray> sent;
        for (int size : {1, 2, 255, 256, 257, 65'534, 65'535, 65'535, 65'535, 65'535, 3})
            sent.append(QByteArray(size, char('a' + sent.size())));
        for (const QByteArray &frame : sent)
            guest.link->send(frame);
        QVERIFY(guest.link->unsent() > 0 && guest.frames.isEmpty());
        QTRY_COMPARE(guest.frames, sent);
        QCOMPARE(guest.link->unsent(), 0);
        QVERIFY(guest.drained > 0);
        guest.link.reset();
        QTRY_VERIFY(m_ends[1]->ended == LinkEnd::Closed);
        QVERIFY(!guest.ended);
    }
    void overIpv6() {
        const auto at = m_network->listen([this](auto link) {
            m_ends.push_back(std::make_unique<End>());
            m_ends.back()->hold(std::move(link));
        });
        QVERIFY(at);
        if (at->size() < 2) // a machine without IPv6 has nothing to be reached at
            QSKIP("needs IPv6 on loopback");
        QCOMPARE(at->at(1).text(), QStringLiteral("[::1]:%1").arg(at->first().port));
        End guest;
        dial(guest, at->at(1));
        QTRY_VERIFY(guest.link);
        guest.link->send("six");
        QTRY_COMPARE(m_ends.size(), 2u);
        QTRY_COMPARE(m_ends[1]->frames, QList<QByteArray>{"six"});
    }

    /// Whoever sends and sends waits in the network: nothing is read while nobody takes it.
    void whatNobodyTakesIsNotKept() {
        std::unique_ptr<PeerLink> held;
        const auto at = m_network->listen([&held](auto link) { held = std::move(link); });
        QVERIFY(at);
        QTcpSocket flood;
        flood.connectToHost(here, at->first().port);
        QTRY_VERIFY(held);
        const QByteArray frame = QByteArray("\xff\xff", 2) + QByteArray(65'535, 'x');
        for (int n = 0; n < 1'000; ++n)
            flood.write(frame);
        qint64 before = -1;
        while (before != flood.bytesToWrite()) {
            before = flood.bytesToWrite();
            settle();
        }
        QVERIFY2(before > 40'000'000, qPrintable(QString::number(before)));
        flood.abort();
    }

    void theNinthIsRefused() {
        std::vector<std::unique_ptr<QTcpSocket>> guests;
        for (std::size_t n = 2; n <= 8; ++n) {
            guests.push_back(std::make_unique<QTcpSocket>());
            guests.back()->connectToHost(here, m_at.port);
            QTRY_COMPARE(m_ends.size(), n);
        }
        QTcpSocket ninth;
        QSignalSpy gone(&ninth, &QTcpSocket::disconnected);
        ninth.connectToHost(here, m_at.port);
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(m_ends.size(), 8u);
        QCOMPARE(m_raw->state(), QAbstractSocket::ConnectedState);
        m_ends[3]->link.reset(); // a seat comes free
        ninth.connectToHost(here, m_at.port);
        QTRY_COMPARE(m_ends.size(), 9u);
    }
    void whoListensNoMoreIsNotReached() {
        m_network->stopListening();
        std::optional<LinkEnd> why;
        m_network->dial(m_at, [&why](auto link) { why = link.error(); });
        QVERIFY(!why);
        QTRY_VERIFY(why == LinkEnd::Unreachable);
        m_raw->write("\x00\x01!", 3); // those who are in stay
        QTRY_COMPARE(first().frames.size(), 1);
    }
    void noInterfaceNoNetwork() {
        TcpNetwork nowhere(m_ticker, QStringLiteral("none-such"));
        const auto at = nowhere.listen([](auto) {});
        QVERIFY(!at && at.error() == LinkEnd::NoNetwork);
        std::optional<LinkEnd> why;
        nowhere.dial(m_at, [&why](auto link) { why = link.error(); });
        QTRY_VERIFY(why == LinkEnd::NoNetwork);
        TcpNetwork others(m_ticker); // all but loopback
        why.reset();
        others.dial(m_at, [&why](auto link) { why = link ? LinkEnd::Closed : link.error(); });
        QTRY_VERIFY(why);
        QVERIFY(*why != LinkEnd::Closed);
    }

    void datagrams() {
        const BeaconFormat::Datagram datagram{"12345678", 40'123, QByteArray(64, 's')};
        const QByteArray bytes = BeaconFormat::write(datagram);
        QCOMPARE(bytes.left(15), QByteArray("TWLK\x01"
                                            "12345678\x9c\xbb"));
        const auto back = BeaconFormat::read(bytes);
        QVERIFY(back && back->tag == datagram.tag && back->port == datagram.port && back->saying == datagram.saying);
        QVERIFY(!BeaconFormat::read(bytes + 's'));
        for (qsizetype size = 0; size <= 15; ++size)
            QVERIFY(!BeaconFormat::read(bytes.left(size)));
        for (const qsizetype at : {0, 3, 4}) {
            QByteArray other = bytes;
            other[at] = char(other[at] + 1);
            QVERIFY(!BeaconFormat::read(other));
        }
        QVERIFY(!BeaconFormat::read(BeaconFormat::write({"12345678", 0, "s"})));
    }
    void sayingsOnLoopback() {
        BeaconDiscovery one(m_ticker, QStringLiteral("lo"));
        BeaconDiscovery other(m_ticker, QStringLiteral("lo"));
        QList<QByteArray> heard;
        int own = 0;
        one.hear([&own](const QByteArray &, const LinkAddress &) { ++own; });
        other.hear([&](const QByteArray &saying, const LinkAddress &at) {
            heard.append(saying);
            QCOMPARE(at.text(), QStringLiteral("127.0.0.1:4711"));
        });
        QUdpSocket stranger;
        QVERIFY(stranger.bind(here));
        stranger.writeDatagram("no saying", here, BeaconDiscovery::port);
        one.say({"a saying", QByteArray(65, 'x'), "and another"}, 4711);
        QTRY_COMPARE(heard, QList<QByteArray>{"a saying"});
        m_ticker.advance(2s);
        QTRY_COMPARE(heard, (QList<QByteArray>{"a saying", "and another"}));
        one.say({}, 0);
        m_ticker.advance(10s);
        settle();
        QCOMPARE(heard.size(), 2);
        QCOMPARE(own, 0);
    }

private:
    End &first() { return *m_ends.front(); }
    void dial(End &guest, const LinkAddress &at) {
        m_network->dial(at, [&guest](auto link) {
            QVERIFY(link);
            guest.hold(std::move(link).value());
        });
        QVERIFY(!guest.link);
    }

    ManualClock m_clock;
    ManualTicker m_ticker{m_clock};
    std::unique_ptr<TcpNetwork> m_network;
    std::vector<std::unique_ptr<End>> m_ends;
    std::unique_ptr<QTcpSocket> m_raw;
    LinkAddress m_at;
};

QTEST_GUILESS_MAIN(TcpLinkTest)
#include "tst_tcp_link.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "platform/simulated/loopbacklink.h"
#include "platform/simulated/manualticker.h"

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

    void hold(std::unique_ptr<PeerLink> given) {
        link = std::move(given);
        link->setEvents({[this](const QByteArray &frame) { frames.append(frame); }, [this] { ++drained; },
                         [this](LinkEnd why) { ended = why; }});
    }
};

} // namespace

class LoopbackLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_room = std::make_unique<Room>();
        const auto listening = m_room->anna.listen([this](auto link) { m_room->annas.hold(std::move(link)); });
        QVERIFY(listening);
        m_at = listening->first();
    }

    void framesComeWholeAndInOrder() {
        meet();
        m_room->air.setPiece(7);
        const QList<QByteArray> sent{QByteArray(1, 'a'), QByteArray(300, 'b'), QByteArray(65'535, 'c')};
        for (const QByteArray &frame : sent)
            m_room->brunos.link->send(frame);
        QCOMPARE(m_room->brunos.link->unsent(), 6 + 1 + 300 + 65'535);
        QVERIFY(m_room->annas.frames.isEmpty());
        m_room->ticker.advance(2ms);
        QCOMPARE(m_room->annas.frames, sent.mid(0, 1));
        m_room->ticker.advance(9'500ms);
        QCOMPARE(m_room->annas.frames, sent);
        QCOMPARE(m_room->brunos.link->unsent(), 0);
        QCOMPARE(m_room->brunos.drained, 1);
        QCOMPARE(m_room->air.carried(), 6 + 1 + 300 + 65'535);
        m_room->annas.link->send("back");
        m_room->ticker.advance(3ms);
        QCOMPARE(m_room->brunos.frames, QList<QByteArray>{"back"});
    }

    void cutAtAByte() {
        for (int n = 1; n <= 14; ++n) {
            init();
            meet();
            m_room->air.setPiece(4);
            m_room->air.cutAfter(n);
            m_room->brunos.link->send("first");
            m_room->brunos.link->send("second");
            m_room->ticker.advance(100ms);
            QCOMPARE(m_room->air.carried(), n);
            QCOMPARE(m_room->annas.frames, n < 7 ? QList<QByteArray>{} : QList<QByteArray>{"first"});
            QVERIFY(m_room->annas.ended == LinkEnd::Closed && m_room->brunos.ended == LinkEnd::Closed);
            // The next line is whole.
            m_room->annas = {};
            m_room->brunos = {};
            meet();
            m_room->brunos.link->send("again");
            m_room->ticker.advance(100ms);
            QCOMPARE(m_room->annas.frames, QList<QByteArray>{"again"});
        }
    }

    void whatWasSaidBeforeClosingStillComes() {
        meet();
        m_room->brunos.link->send("farewell");
        m_room->brunos.link.reset();
        m_room->ticker.advance(10ms);
        QCOMPARE(m_room->annas.frames, QList<QByteArray>{"farewell"});
        QVERIFY(m_room->annas.ended == LinkEnd::Closed);
        QVERIFY(!m_room->brunos.ended);
    }

    void aFrameThatStandsStillEndsAfterTenSeconds() {
        meet();
        m_room->air.setPiece(3);
        m_room->brunos.link->send("slowly");
        m_room->ticker.advance(1ms);
        m_room->air.isolate(true);
        m_room->ticker.advance(9'998ms);
        QVERIFY(!m_room->annas.ended);
        m_room->ticker.advance(2ms);
        QVERIFY(m_room->annas.ended == LinkEnd::TooSlow);
        QVERIFY(m_room->annas.frames.isEmpty());
    }

    void keptApartNobodyIsReached() {
        m_room->air.isolate(true);
        m_room->bruno.dial(m_at, m_room->dialled());
        m_room->ticker.advance(8'999ms);
        QCOMPARE(m_room->answers, 0);
        m_room->ticker.advance(1ms);
        QCOMPARE(m_room->answers, 1);
        QVERIFY(m_room->refused == LinkEnd::Unreachable);
    }

    void theNinthIsRefused() {
        std::vector<std::unique_ptr<End>> guests;
        std::vector<std::unique_ptr<PeerLink>> taken;
        const auto at = m_room->anna.listen([&taken](auto link) { taken.push_back(std::move(link)); });
        for (int n = 0; n < 9; ++n) {
            guests.push_back(std::make_unique<End>());
            m_room->bruno.dial(at->first(),
                               [guest = guests.back().get()](auto link) { guest->hold(std::move(link).value()); });
            m_room->ticker.advance(5ms);
        }
        QCOMPARE(taken.size(), 8u);
        QVERIFY(guests[8]->ended == LinkEnd::Closed && !guests[7]->ended);
        taken.erase(taken.begin());
        m_room->bruno.dial(at->first(), m_room->dialled());
        m_room->ticker.advance(5ms);
        QCOMPARE(taken.size(), 8u);
        QVERIFY(!m_room->brunos.ended);
    }

    void sayingsAreHeardByOthersUntilLost() {
        LoopbackDiscovery annas(m_room->anna);
        LoopbackDiscovery brunos(m_room->bruno);
        QList<QByteArray> heard;
        int own = 0;
        annas.hear([&own](const QByteArray &, const LinkAddress &) { ++own; });
        brunos.hear([&](const QByteArray &saying, const LinkAddress &at) {
            heard.append(saying);
            QVERIFY(at == m_at);
        });
        annas.say({"one", "two", QByteArray(65, 'x')}, m_at.port);
        QVERIFY(heard.isEmpty());
        m_room->ticker.advance(4'500ms);
        QCOMPARE(heard, (QList<QByteArray>{"one", "two", "one"}));
        m_room->air.loseSayings(true);
        m_room->ticker.advance(4'000ms);
        QCOMPARE(heard.size(), 3);
        m_room->air.loseSayings(false);
        m_room->ticker.advance(2'000ms);
        QCOMPARE(heard.size(), 4);
        annas.say({}, m_at.port);
        m_room->ticker.advance(8'000ms);
        QCOMPARE(heard.size(), 4);
        QCOMPARE(own, 0);
    }

private:
    struct Room {
        ManualClock clock;
        ManualTicker ticker{clock};
        LoopbackAir air{ticker};
        LoopbackNetwork anna{air};
        LoopbackNetwork bruno{air};
        End annas;
        End brunos;
        int answers = 0;
        std::optional<LinkEnd> refused;

        PeerNetwork::Dialled dialled() {
            return [this](Result<std::unique_ptr<PeerLink>, LinkEnd> link) {
                ++answers;
                if (link)
                    brunos.hold(std::move(link).value());
                else
                    refused = link.error();
            };
        }
    };
    void meet() {
        m_room->bruno.dial(m_at, m_room->dialled());
        QVERIFY(!m_room->brunos.link);
        m_room->ticker.advance(5ms);
        QVERIFY(m_room->brunos.link && m_room->annas.link);
    }

    std::unique_ptr<Room> m_room;
    LinkAddress m_at;
};

QTEST_APPLESS_MAIN(LoopbackLinkTest)
#include "tst_loopback_link.moc"

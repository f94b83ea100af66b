// SPDX-License-Identifier: EUPL-1.2
// One tablet's network and nothing else, for tst_link_netns:
//   linkpeer INTERFACE serve SAYING    says that it is here, sends each frame back; until it is ended
//   linkpeer INTERFACE find SAYING     looks 5 s for who says so, then as dial
//   linkpeer INTERFACE stay ADDRESS    connects and says nothing, until it ends
//   linkpeer INTERFACE dial ADDRESS    sends frames of all sizes and compares what comes back
#include "platform/clock/eventloopticker.h"
#include "platform/net/beacondiscovery.h"
#include "platform/net/tcpnetwork.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

using namespace Tweeluik;
using namespace std::chrono_literals;

namespace {

constexpr const char *endings[] = {"Closed", "Unreachable", "TooSlow", "BadFrame", "NoNetwork"};

void tell(const QString &line) {
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

class Peer {
public:
    explicit Peer(const QString &interfaceName)
        : m_network(m_ticker, interfaceName), m_discovery(m_ticker, interfaceName) {
        m_time.start();
    }

    void serve(const QByteArray &saying) {
        const auto at = m_network.listen([this](auto link) {
            m_links.push_back(std::move(link));
            PeerLink *here = m_links.back().get();
            here->setEvents({[here](const QByteArray &frame) { here->send(frame); }, {}, {}});
        });
        if (!at) {
            finish(QStringLiteral("cannot listen: %1").arg(QLatin1String(endings[int(at.error())])));
            return;
        }
        for (const LinkAddress &address : *at)
            tell(QStringLiteral("at %1").arg(address.text()));
        m_discovery.say({saying}, at->first().port);
        tell(QStringLiteral("ready"));
    }

    void find(const QByteArray &saying) {
        m_ticker.after(5s, [this] {
            if (!m_found)
                finish(QStringLiteral("found nobody"));
        });
        m_discovery.hear([this, saying](const QByteArray &heard, const LinkAddress &at) {
            if (heard != saying || std::exchange(m_found, true))
                return;
            tell(QStringLiteral("found %1").arg(at.text()));
            dial(at);
        });
    }

    void dial(const LinkAddress &at) {
        m_network.dial(at, [this](auto link) {
            if (!link) {
                finish(QLatin1String(endings[int(link.error())]));
                return;
            }
            m_links.push_back(std::move(link).value());
            exchange(*m_links.back());
        });
    }

    void stay(const LinkAddress &at) {
        m_network.dial(at, [this](auto link) {
            if (!link) {
                finish(QLatin1String(endings[int(link.error())]));
                return;
            }
            m_links.push_back(std::move(link).value());
            m_links.back()->setEvents({{}, {}, [this](LinkEnd why) { finish(QLatin1String(endings[int(why)])); }});
            tell(QStringLiteral("stays"));
        });
    }

private:
    void exchange(PeerLink &link) {
        for (int n = 0; n < 24; ++n)
            m_sent.append(QByteArray(n % 4 == 3 ? 65'535 - n : 1 + n * 700, char('A' + n)));
        link.setEvents({[this](const QByteArray &frame) {
                            if (m_back >= m_sent.size() || frame != m_sent.at(m_back++))
                                finish(QStringLiteral("another frame came back"));
                            else if (m_back == m_sent.size())
                                finish(QStringLiteral("all %1 frames whole").arg(m_back));
                        },
                        {},
                        [this](LinkEnd why) { finish(QLatin1String(endings[int(why)])); }});
        for (const QByteArray &frame : m_sent)
            link.send(frame);
    }
    void finish(const QString &line) {
        tell(QStringLiteral("%1 after %2 ms").arg(line).arg(m_time.elapsed()));
        QCoreApplication::quit();
    }

    EventLoopTicker m_ticker;
    QElapsedTimer m_time;
    TcpNetwork m_network;
    BeaconDiscovery m_discovery;
    std::vector<std::unique_ptr<PeerLink>> m_links;
    QList<QByteArray> m_sent;
    qsizetype m_back = 0;
    bool m_found = false;
};

} // namespace

int main(int count, char **arguments) {
    QCoreApplication app(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    Peer peer(words[1]);
    QMetaObject::invokeMethod(
        &app,
        [&] {
            if (words[2] == QLatin1String("serve"))
                peer.serve(words[3].toLatin1());
            else if (words[2] == QLatin1String("find"))
                peer.find(words[3].toLatin1());
            else if (words[2] == QLatin1String("stay"))
                peer.stay(LinkAddress::read(words[3]).value_or(LinkAddress{}));
            else
                peer.dial(LinkAddress::read(words[3]).value_or(LinkAddress{}));
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

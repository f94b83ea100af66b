// SPDX-License-Identifier: EUPL-1.2
#include "platform/simulated/loopbacklink.h"

#include "core/ports/framestream.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Tweeluik {

namespace {

class LoopbackLink;

} // namespace

/// What lies between two ends: the bytes that each has handed in and the other has not got. Lives while one end does.
class LoopbackLine : public std::enable_shared_from_this<LoopbackLine> {
public:
    explicit LoopbackLine(LoopbackAir &air) : m_air(air) {}
    ~LoopbackLine() { m_air.m_ticker.cancel(m_due); }
    LoopbackLine(const LoopbackLine &) = delete;
    LoopbackLine &operator=(const LoopbackLine &) = delete;

    std::array<LoopbackLink *, 2> ends{};
    std::array<QByteArray, 2> handedIn;
    std::array<bool, 2> closed{}; ///< by that end
    std::shared_ptr<void> seat;

    /// Something changed: look at it in the next millisecond.
    void stir();
    [[nodiscard]] Ticker &ticker() { return m_air.m_ticker; }

private:
    void pass();
    void carry(std::size_t from);
    void close(std::size_t end, LinkEnd why);

    LoopbackAir &m_air;
    Ticker::Id m_due = 0;
};

namespace {

class LoopbackLink final : public PeerLink {
public:
    LoopbackLink(std::shared_ptr<LoopbackLine> line, std::size_t side) : m_line(std::move(line)), m_side(side) {
        m_line->ends.at(side) = this;
    }
    ~LoopbackLink() override {
        m_line->ticker().cancel(m_slow);
        leave();
    }
    LoopbackLink(const LoopbackLink &) = delete;
    LoopbackLink &operator=(const LoopbackLink &) = delete;

    void setEvents(Events events) override {
        m_events = std::make_shared<Events>(std::move(events));
        m_line->stir();
    }
    void send(QByteArrayView frame) override {
        if (m_line->ends.at(m_side) != this)
            return;
        m_line->handedIn.at(m_side).append(FrameStream::wrapped(frame));
        m_line->stir();
    }
    [[nodiscard]] qint64 unsent() const override { return m_line->handedIn.at(m_side).size(); }
    [[nodiscard]] bool listens() const { return m_events != nullptr; }

    /// False when it is no longer there.
    bool take(QByteArrayView bytes) {
        const std::weak_ptr<int> here = m_here;
        while (!bytes.isEmpty() && !here.expired() && m_line->ends.at(m_side) == this) {
            const QByteArrayView part = bytes.first(std::min(bytes.size(), m_stream.wants()));
            bytes = bytes.sliced(part.size());
            // Nobody wraps a frame of nothing, so that Bad does not come up.
            if (m_stream.add(part) == FrameStream::Step::Whole) {
                m_line->ticker().cancel(std::exchange(m_slow, 0));
                const QByteArray frame = m_stream.take();
                if (const auto events = m_events; events->received)
                    events->received(frame);
            }
        }
        if (here.expired())
            return false;
        if (m_stream.begun() && m_slow == 0)
            m_slow = m_line->ticker().after(LoopbackAir::frameTime, [this] { end(LinkEnd::TooSlow); });
        return true;
    }
    void drained() {
        if (const auto events = m_events; events && events->drained)
            events->drained();
    }
    void end(LinkEnd why) {
        m_line->ticker().cancel(std::exchange(m_slow, 0));
        leave();
        if (const auto events = m_events; events && events->ended)
            events->ended(why);
    }

private:
    void leave() {
        if (m_line->ends.at(m_side) != this)
            return;
        m_line->ends.at(m_side) = nullptr;
        m_line->closed.at(m_side) = true;
        m_line->seat.reset();
        m_line->stir();
    }

    std::shared_ptr<LoopbackLine> m_line;
    std::size_t m_side;
    std::shared_ptr<Events> m_events;
    std::shared_ptr<int> m_here = std::make_shared<int>();
    FrameStream m_stream;
    Ticker::Id m_slow = 0;
};

} // namespace

void LoopbackLine::stir() {
    if (m_due == 0)
        m_due = ticker().after(LoopbackAir::step, [line = weak_from_this()] {
            if (const auto here = line.lock())
                here->pass();
        });
}

void LoopbackLine::pass() {
    m_due = 0;
    if (m_air.m_isolated) {
        stir();
        return;
    }
    for (const std::size_t from : {0u, 1u})
        carry(from);
    for (const std::size_t end : {0u, 1u}) {
        // What an end said before it closed still comes.
        if (closed.at(1 - end) && handedIn.at(1 - end).isEmpty())
            close(end, LinkEnd::Closed);
    }
}

void LoopbackLine::carry(std::size_t from) {
    LoopbackLink *to = ends.at(1 - from);
    QByteArray &way = handedIn.at(from);
    if (to == nullptr)
        way.clear();
    if (way.isEmpty() || !to->listens())
        return;
    qsizetype size = std::min(m_air.m_piece, way.size());
    const bool cut = m_air.m_cutAt >= 0 && m_air.m_carried + size >= m_air.m_cutAt;
    if (cut)
        size = qsizetype(std::exchange(m_air.m_cutAt, -1) - m_air.m_carried);
    const QByteArray piece = way.left(size);
    way.remove(0, size);
    m_air.m_carried += size;
    if (cut) {
        handedIn = {};
        closed = {true, true};
    }
    stir();
    to->take(piece);
    if (LoopbackLink *sender = ends.at(from); sender != nullptr && size > 0 && handedIn.at(from).isEmpty() && !cut)
        sender->drained();
}

void LoopbackLine::close(std::size_t end, LinkEnd why) {
    if (LoopbackLink *link = ends.at(end); link != nullptr && link->listens())
        link->end(why);
}

LoopbackNetwork *LoopbackAir::listenerAt(const LinkAddress &address) const {
    const auto found = std::find_if(m_networks.begin(), m_networks.end(), [&address](const LoopbackNetwork *network) {
        return network->m_host == address.host && network->m_port == address.port && address.port != 0;
    });
    return found == m_networks.end() ? nullptr : *found;
}

LoopbackNetwork::LoopbackNetwork(LoopbackAir &air)
    : m_air(air), m_host(QStringLiteral("10.0.0.%1").arg(++air.m_lastHost)), m_seats(std::make_shared<int>()) {
    m_air.m_networks.push_back(this);
}

LoopbackNetwork::~LoopbackNetwork() {
    for (const auto &[number, due] : m_dialling)
        m_air.m_ticker.cancel(due);
    std::erase(m_air.m_networks, this);
}

Result<QList<LinkAddress>, LinkEnd> LoopbackNetwork::listen(Arrived arrived) {
    m_arrived = std::move(arrived);
    m_port = ++m_air.m_lastPort;
    return QList<LinkAddress>{{m_host, m_port}};
}

void LoopbackNetwork::stopListening() {
    m_port = 0;
    m_arrived = {};
}

void LoopbackNetwork::dial(const LinkAddress &address, Dialled done) {
    const int number = ++m_lastDialled;
    // Who is kept apart gets no answer at all, and waits for it; a closed port answers at once.
    const auto wait = m_air.m_isolated ? LoopbackAir::dialTime : LoopbackAir::step;
    m_dialling[number] = m_air.m_ticker.after(wait, [this, number, address, done = std::move(done)] {
        m_dialling.erase(number);
        ring(address, done);
    });
}

void LoopbackNetwork::ring(const LinkAddress &address, const Dialled &done) {
    LoopbackNetwork *there = m_air.m_isolated ? nullptr : m_air.listenerAt(address);
    if (there == nullptr) {
        done(LinkEnd::Unreachable);
        return;
    }
    const auto line = std::make_shared<LoopbackLine>(m_air);
    std::unique_ptr<PeerLink> ours = std::make_unique<LoopbackLink>(line, 0);
    std::unique_ptr<PeerLink> theirs;
    if (there->m_seats.use_count() - 1 < LoopbackAir::mostLinks) {
        line->seat = there->m_seats;
        theirs = std::make_unique<LoopbackLink>(line, 1);
    } else {
        line->closed.at(1) = true; // refused: it is there for a moment, as over TCP
    }
    const Arrived arrived = there->m_arrived;
    done(std::move(ours));
    if (theirs)
        arrived(std::move(theirs));
}

LoopbackDiscovery::LoopbackDiscovery(LoopbackNetwork &network) : m_network(network), m_air(network.m_air) {
    m_air.m_discoveries.push_back(this);
}

LoopbackDiscovery::~LoopbackDiscovery() {
    m_air.m_ticker.cancel(m_due);
    std::erase(m_air.m_discoveries, this);
}

void LoopbackDiscovery::say(const QList<QByteArray> &sayings, quint16 port) {
    m_sayings.clear();
    for (const QByteArray &saying : sayings) {
        if (!saying.isEmpty() && saying.size() <= longestSaying && port != 0)
            m_sayings.append(saying);
    }
    m_port = port;
    m_next = 0;
    m_air.m_ticker.cancel(std::exchange(m_due, 0));
    if (!m_sayings.isEmpty())
        m_due = m_air.m_ticker.after(LoopbackAir::step, [this] { turn(); });
}

void LoopbackDiscovery::hear(Heard heard) { m_heard = std::move(heard); }

void LoopbackDiscovery::turn() {
    m_due = m_air.m_ticker.after(LoopbackAir::period, [this] { turn(); });
    sayNext();
}

void LoopbackDiscovery::sayNext() {
    const QByteArray saying = m_sayings.at(m_next);
    m_next = (m_next + 1) % m_sayings.size();
    if (m_air.m_losesSayings || m_air.m_isolated)
        return;
    const LinkAddress at{m_network.host(), m_port};
    const auto all = m_air.m_discoveries; // hearing may add and end some
    for (LoopbackDiscovery *other : all) {
        const auto &now = m_air.m_discoveries;
        if (other == this || std::find(now.begin(), now.end(), other) == now.end() || !other->m_heard)
            continue;
        const Heard heard = other->m_heard;
        heard(saying, at);
        if (std::find(m_air.m_discoveries.begin(), m_air.m_discoveries.end(), this) == m_air.m_discoveries.end())
            return;
    }
}

} // namespace Tweeluik

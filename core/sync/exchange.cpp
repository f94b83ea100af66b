// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/exchange.h"

#include "core/journal/tlv.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <future>

namespace Tweeluik {

namespace {

constexpr qsizetype haveRow = 16 + 8 + 32;
constexpr qsizetype longestHead = 256;
constexpr qsizetype mostEarly = 64; ///< messages
constexpr qsizetype longestBlockInPieces = 320 * 1024;
constexpr qint64 mostMissing = qint64(1) << 40; ///< of one stream, for the sum: the other may say what it likes

} // namespace

Exchange::Exchange(Replica &replica, MeasurementId measurement, Rules rules, Events events)
    : m_replica(replica), m_measurement(measurement), m_rules(std::move(rules)), m_events(std::move(events)),
      m_ledger(measurement, m_rules.allowed, m_rules.adopted) {}

bool Exchange::mayTell(const StreamId &stream) const { return !m_rules.mayTell || m_rules.mayTell(stream); }

/// Nobody else writes in the streams of this tablet: nothing comes behind what is here, and nobody answers to it.
bool Exchange::mayTake(const Entry &entry, const QList<StreamId> &own) const {
    const auto ahead = [&](const EntryRef &parent) {
        return own.contains(parent.stream) && parent.seq > m_ledger.lastSeq(parent.stream);
    };
    return !own.contains(entry.stream) && std::none_of(entry.parents.begin(), entry.parents.end(), ahead) &&
           (!m_rules.mayBring || m_rules.mayBring(entry));
}

void Exchange::say(Kind kind, const QByteArray &body) {
    if (m_end == End::None && m_events.send)
        m_events.send(char(kind) + body);
}

void Exchange::stop(End why) {
    if (m_end != End::None)
        return;
    if (why != End::ByOther)
        say(Kind::Stop, {});
    m_end = why;
    m_ready.clear();
    m_kept.clear();
    m_packed.reset();
    m_flying.clear();
    if (m_events.ended)
        m_events.ended(why);
}

std::optional<Exchange::Recalled> Exchange::read(std::int64_t after) const {
    Recalled rows{after, after, {}};
    rows.entries.reserve(m_replicaLast > after ? std::min<qsizetype>(rowsAtOnce, m_replicaLast - after) : 0);
    const auto reached =
        m_replica.read(after, rowsAtOnce, [&rows](Entry &&entry) { rows.entries.append(std::move(entry)); });
    if (!reached)
        return std::nullopt;
    rows.upTo = *reached;
    return rows;
}

/// Rows that the ledger has not seen: at the beginning all, later own entries that were written meanwhile. Of many, the
/// next are read while these are hashed: each takes about as long.
bool Exchange::recall() {
    const auto last = m_replica.last();
    if (last && nothingElseArrived(*last))
        return true;
    m_replicaLast = last ? *last : 0;
    std::future<std::optional<Recalled>> ahead;
    bool sound = last.ok();
    while (sound && m_recalled < m_replicaLast) {
        std::optional<Recalled> rows = ahead.valid() ? ahead.get() : read(m_recalled);
        if (rows && rows->upTo > rows->from && rows->upTo < m_replicaLast)
            ahead = std::async(std::launch::async | std::launch::deferred,
                               [this, from = rows->upTo] { return read(from); });
        sound = rows && takeIn(*rows);
        if (!sound || rows->upTo == rows->from)
            break;
        m_recalled = rows->upTo;
        if (m_keptBytes < mostKept) {
            m_keptBytes += rows->bytes();
            m_kept.push_back(std::move(*rows));
        }
    }
    if (ahead.valid())
        ahead.wait();
    // A journal that contradicts itself is for *Controleer meting*; nothing of it is passed on.
    if (!sound)
        stop(End::NotRead);
    return sound;
}

/// All that stands behind the last recalled row was received here: known, and not for the one that sent it.
bool Exchange::nothingElseArrived(std::int64_t last) {
    if (m_stored <= 0 || last != m_recalled + m_stored)
        return false;
    m_at = m_at == m_recalled ? last : m_at;
    m_recalled = last;
    m_stored = 0;
    const auto arrived = std::exchange(m_arrived, {});
    for (auto it = arrived.cbegin(); it != arrived.cend(); ++it)
        m_ledger.arrived({it.key(), it.value()});
    return true;
}

bool Exchange::takeIn(const Recalled &rows) {
    for (const Entry &entry : rows.entries) {
        const Ledger::Verdict::Kind verdict = m_ledger.recall(entry).kind;
        if (verdict == Ledger::Verdict::Kind::Refused)
            return false;
        if (verdict == Ledger::Verdict::Kind::Arrived)
            --m_stored;
        else if (m_rules.seen)
            m_rules.seen(entry);
    }
    return true;
}

/// The rows behind `m_at`, those that were just recalled without another reading; none: there are no more.
std::optional<Exchange::Recalled> Exchange::rowsToSend() {
    while (!m_kept.empty() && m_kept.front().from <= m_at) {
        Recalled rows = std::move(m_kept.front());
        m_kept.pop_front();
        m_keptBytes -= rows.bytes();
        if (rows.from == m_at)
            return rows;
    }
    std::optional<Recalled> rows = read(m_at);
    if (!rows)
        stop(End::NotRead);
    // What was written since is known before it is sent: a stream may have been opened that is private.
    if (!rows || rows->upTo == m_at || (rows->upTo > m_recalled && !recall()))
        return std::nullopt;
    return rows;
}

void Exchange::begin() {
    m_replica.receive({}, {}, [this, here = std::weak_ptr<int>(m_here)](bool durable) {
        if (here.expired())
            return;
        if (!durable)
            return stop(End::NotStored);
        start();
    });
}

void Exchange::start() {
    if (!recall())
        return;
    m_begun = true;
    sayHave();
    for (const QByteArray &message : std::exchange(m_early, {}))
        receive(message);
}

void Exchange::sayHave() {
    QByteArray body;
    for (const EntryRef &head : m_ledger.heads()) {
        if (!mayTell(head.stream))
            continue;
        char row[haveRow];
        std::memcpy(row, head.stream.bytes.data(), 16);
        qToBigEndian(quint64(head.seq), row + 16);
        const Hash hash = m_ledger.hashAt(head).value_or(Hash{});
        std::memcpy(row + 24, hash.data(), hash.size());
        body.append(row, haveRow);
    }
    say(Kind::Have, body);
}

void Exchange::receive(QByteArrayView message) {
    if (m_end != End::None)
        return;
    if (message.isEmpty())
        return stop(End::Malformed);
    if (!m_begun) {
        m_early.append(message.toByteArray());
        return m_early.size() > mostEarly ? stop(End::Malformed) : void();
    }
    const QByteArrayView body = message.sliced(1);
    switch (Kind(std::uint8_t(message.front()))) {
    case Kind::Have:
        return hearHave(body);
    case Kind::Piece:
        m_pieces.append(body);
        if (m_pieces.size() > longestBlockInPieces)
            stop(End::Malformed);
        return;
    case Kind::Block:
    case Kind::Last:
        m_heardAll = Kind(std::uint8_t(message.front())) == Kind::Last;
        if (body.isEmpty() && m_pieces.isEmpty() && m_heardAll)
            return moved(); // nothing more, and nothing at all
        return hearBlock(std::exchange(m_pieces, {}) + body.toByteArray());
    case Kind::Heads:
        return hearHeads(body);
    case Kind::Kept:
        if (!body.isEmpty() || m_flying.empty())
            return stop(End::Malformed);
        return hearKept();
    case Kind::Stop:
        return stop(End::ByOther);
    }
    stop(End::Malformed);
}

void Exchange::hearHave(QByteArrayView body) {
    if (m_met || body.size() % haveRow != 0 || !m_pieces.isEmpty())
        return stop(End::Malformed);
    for (; !body.isEmpty(); body = body.sliced(haveRow)) {
        StreamId stream;
        std::memcpy(stream.bytes.data(), body.data(), 16);
        const std::uint64_t seq = qFromBigEndian<quint64>(body.data() + 16);
        if (seq == 0 || seq > TlvReader::maxNumber)
            return stop(End::Malformed);
        // Two tablets that tell the same stream differently: nothing goes on top of either. Of a stream that is not to
        // be told even that would tell how far it is.
        const auto here = mayTell(stream) ? m_ledger.hashAt({stream, seq}) : std::nullopt;
        if (here && std::memcmp(here->data(), body.data() + 24, here->size()) != 0) {
            m_finding = ChainFinding::Kind::HeadMismatch;
            return stop(End::Refused);
        }
        m_theirs[stream] = std::max(m_theirs.value(stream), seq);
    }
    m_met = true;
    fill();
    moved();
}

void Exchange::hearKept() {
    const Flying block = std::move(m_flying.front());
    m_flying.pop_front();
    m_flyingBytes -= block.bytes;
    for (auto it = block.upTo.begin(); it != block.upTo.end(); ++it)
        m_theirs[it.key()] = std::max(m_theirs.value(it.key()), it.value());
    fill();
    moved();
}

void Exchange::hearBlock(const QByteArray &block) {
    // The other keeps to the window, so that what waits for the disk here is never much.
    if (m_unkept > 0 && m_unkept + block.size() > window)
        return stop(End::Malformed);
    const auto entries = m_reader.read(block);
    if (!entries)
        return stop(End::Malformed);
    if (!recall()) // what was written here meanwhile may say who takes part
        return;
    const auto own = m_replica.ownStreams();
    if (!own)
        return stop(End::NotRead);
    QList<Entry> fresh;
    fresh.reserve(entries->size());
    QHash<StreamId, std::uint64_t> upTo;
    for (const Entry &entry : *entries) {
        Ledger::Verdict verdict = m_ledger.accept(entry);
        if (verdict.kind == Ledger::Verdict::Kind::Gap || verdict.kind == Ledger::Verdict::Kind::Refused) {
            m_finding = verdict.kind == Ledger::Verdict::Kind::Gap ? ChainFinding::Kind::Gap : verdict.why;
            return stop(End::Refused); // the whole block goes, and with the session the ledger: nothing half applied
        }
        if (verdict.kind == Ledger::Verdict::Kind::Accepted && !mayTake(entry, *own)) {
            m_finding = ChainFinding::Kind::Fork;
            return stop(End::Refused);
        }
        if (m_rules.seen)
            m_rules.seen(entry);
        upTo[entry.stream] = std::max(upTo.value(entry.stream), entry.seq);
        if (verdict.kind == Ledger::Verdict::Kind::Accepted)
            fresh.append(std::move(verdict.stored));
    }
    for (auto it = upTo.begin(); it != upTo.end(); ++it)
        m_theirs[it.key()] = std::max(m_theirs.value(it.key()), it.value()); // who sends it has it
    ++m_storing;
    m_unkept += block.size();
    m_replica.receive(
        fresh, {},
        [this, size = block.size(), count = fresh.size(), upTo, here = std::weak_ptr<int>(m_here)](bool durable) {
            if (here.expired())
                return;
            --m_storing;
            m_unkept -= size;
            if (!durable)
                return stop(End::NotStored);
            m_stored += count;
            m_arrived.insert(upTo);
            say(Kind::Kept, {});
            moved();
        });
}

void Exchange::hearHeads(QByteArrayView body) {
    QList<SignedHead> heads;
    while (!body.isEmpty()) {
        if (body.size() < 2)
            return stop(End::Malformed);
        const qsizetype size = qFromBigEndian<quint16>(body.data());
        if (size > longestHead || body.size() < 2 + size)
            return stop(End::Malformed);
        const auto head = decodeHead(body.sliced(2, size));
        if (!head)
            return stop(End::Malformed);
        const Ledger::HeadVerdict verdict = m_ledger.check(*head);
        if (verdict == Ledger::HeadVerdict::Mismatch || verdict == Ledger::HeadVerdict::Unsigned) {
            m_finding = verdict == Ledger::HeadVerdict::Mismatch ? ChainFinding::Kind::HeadMismatch
                                                                 : ChainFinding::Kind::UnsignedHead;
            return stop(End::Refused);
        }
        if (verdict == Ledger::HeadVerdict::Fits && head->seq > m_headsHeard.value(head->stream)) {
            m_headsHeard.insert(head->stream, head->seq);
            heads.append(*head);
        }
        body = body.sliced(2 + size);
    }
    if (heads.isEmpty())
        return;
    ++m_storing;
    m_replica.receive({}, heads, [this, here = std::weak_ptr<int>(m_here)](bool durable) {
        if (here.expired())
            return;
        --m_storing;
        if (!durable)
            return stop(End::NotStored);
        moved();
    });
}

qint64 Exchange::missingThere() const {
    qint64 missing = 0;
    const QList<EntryRef> heads = m_met ? m_ledger.heads() : QList<EntryRef>();
    for (const EntryRef &head : heads) {
        if (mayTell(head.stream))
            missing += std::max<qint64>(0, qint64(head.seq) - qint64(m_theirs.value(head.stream)));
    }
    return missing;
}

qint64 Exchange::missingHere() const {
    qint64 missing = 0;
    for (auto it = m_theirs.cbegin(); it != m_theirs.cend(); ++it)
        missing += std::clamp<qint64>(qint64(it.value()) - qint64(m_ledger.lastSeq(it.key())), 0, mostMissing);
    return missing;
}

void Exchange::poke() {
    if (m_end != End::None || !m_met)
        return;
    if (recall() && m_untold && mayTell(m_untold->second)) // the other takes part now
        m_at = std::exchange(m_untold, {})->first;
    const bool sentBefore = allSent();
    m_more = true;
    fill();
    if (sentBefore && !allSent())
        moved(); // what was just written is on its way, and may stay there
}

/// Reads on until there is enough for a block; false when there is nothing more to send.
bool Exchange::readMore() {
    while (m_ready.size() < rowsAtOnce) {
        std::optional<Recalled> rows = rowsToSend();
        if (!rows)
            break;
        m_ready.reserve(m_ready.size() + rows->entries.size());
        for (Entry &entry : rows->entries) {
            const bool known = m_ledger.lastSeq(entry.stream) >= entry.seq; // never so of a private one
            if (!known || entry.seq <= m_theirs.value(entry.stream))
                continue;
            if (mayTell(entry.stream))
                m_ready.append(std::move(entry));
            else if (!m_untold)
                m_untold = {m_at, entry.stream};
        }
        m_at = rows->upTo;
    }
    return !m_ready.isEmpty();
}

/// The next block, ahead of its time: what it is long decides whether it may go.
bool Exchange::pack() {
    m_more = m_more && readMore();
    if (!m_more)
        return false;
    BlockWriter::Block block = m_writer.write(m_ready);
    m_packed = Packed{std::move(block.bytes), {}};
    for (qsizetype i = 0; i < block.entries; ++i)
        m_packed->upTo[m_ready.at(i).stream] = m_ready.at(i).seq;
    m_ready.remove(0, block.entries);
    m_more = readMore();
    return true;
}

void Exchange::fill() {
    if (!m_met)
        return;
    while (m_end == End::None && (m_packed || pack())) {
        if (m_flyingBytes > 0 && m_flyingBytes + m_packed->bytes.size() > window)
            return;
        sendPacked();
    }
    if (m_end != End::None)
        return;
    if (!std::exchange(m_saidLast, true))
        say(Kind::Last, {});
    if (!std::exchange(m_headsSaid, true))
        sendHeads();
}

/// The last one says so, which saves a message for each edit of a live link.
void Exchange::sendPacked() {
    Packed block = std::move(*m_packed);
    m_packed.reset();
    m_flyingBytes += block.bytes.size();
    m_blockBytes += block.bytes.size();
    m_flying.push_back({block.bytes.size(), std::move(block.upTo)});
    m_saidLast = !m_more;
    QByteArrayView rest = block.bytes;
    for (; rest.size() > longestMessage; rest = rest.sliced(longestMessage))
        say(Kind::Piece, rest.first(longestMessage).toByteArray());
    say(m_more ? Kind::Block : Kind::Last, rest.toByteArray());
}

void Exchange::sendHeads() {
    if (m_end != End::None || !m_met)
        return;
    const auto heads = m_replica.signedHeads();
    if (!heads)
        return stop(End::NotRead);
    QByteArray body;
    for (const SignedHead &head : *heads) {
        if (m_ledger.isPrivate(head.stream) || !mayTell(head.stream) || m_headsSent.value(head.stream) >= head.seq)
            continue;
        m_headsSent[head.stream] = head.seq;
        const QByteArray raw = encodeHead(head);
        char size[2];
        qToBigEndian(quint16(raw.size()), size);
        body.append(size, 2).append(raw);
        if (body.size() > longestMessage - longestHead)
            say(Kind::Heads, std::exchange(body, {}));
    }
    if (!body.isEmpty())
        say(Kind::Heads, body);
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/peerbook.h"

#include <algorithm>

namespace Tweeluik {

namespace {

constexpr qsizetype longestName = 400; ///< bytes
constexpr std::uint64_t highestVersion = 65'535;

QByteArrayView viewOf(const Noise::PublicKey &key) { return {key.data(), qsizetype(key.size())}; }

Noise::PublicKey keyFrom(TlvReader &in, TlvReader::Tag tag) {
    Noise::PublicKey key{};
    const QByteArrayView raw = in.bytes(tag, 32, 32);
    std::copy(raw.begin(), raw.end(), key.begin());
    return key;
}

TlvWriter spelled(const KnownPeer &peer) {
    return TlvWriter()
        .flag(1, peer.paired)
        .integer(2, peer.since.count())
        .text(3, peer.name)
        .bytes(4, viewOf(peer.pin.keys.s))
        .bytes(5, viewOf(peer.pin.keys.g))
        .number(6, peer.pin.version)
        .number(7, std::min(peer.pin.lastSeen, TlvReader::maxNumber))
        .number(8, std::min(peer.counter, TlvReader::maxNumber));
}

Result<KnownPeer, CodecError> peerFrom(QByteArrayView raw) {
    TlvReader in(raw);
    KnownPeer peer;
    peer.paired = in.flag(1);
    peer.since = std::chrono::milliseconds(in.integer(2, INT64_MIN / 4, INT64_MAX / 4));
    peer.name = in.text(3, longestName);
    peer.pin.keys.s = keyFrom(in, 4);
    peer.pin.keys.g = keyFrom(in, 5);
    peer.pin.version = std::uint16_t(in.number(6, 1, highestVersion));
    peer.pin.lastSeen = in.number(7);
    peer.counter = in.number(8);
    in.finish();
    if (!in.ok())
        return in.error();
    return peer;
}

} // namespace

QList<PinnedPeer> PeerBook::pinned(std::chrono::milliseconds wall) const {
    QList<PinnedPeer> may;
    for (const KnownPeer &peer : m_peers) {
        if (peer.paired || (wall >= peer.since && wall - peer.since <= pendingLasts))
            may.append(peer.pin);
    }
    return may;
}

const KnownPeer *PeerBook::find(const DeviceKeys &keys) const {
    const auto found =
        std::find_if(m_peers.begin(), m_peers.end(), [&keys](const KnownPeer &peer) { return peer.pin.keys == keys; });
    return found == m_peers.end() ? nullptr : &*found;
}

KnownPeer *PeerBook::at(const DeviceKeys &keys) {
    const auto found =
        std::find_if(m_peers.begin(), m_peers.end(), [&keys](const KnownPeer &peer) { return peer.pin.keys == keys; });
    return found == m_peers.end() ? nullptr : &*found;
}

bool PeerBook::add(const DeviceKeys &keys, std::chrono::milliseconds wall) {
    if (KnownPeer *known = at(keys)) {
        if (!known->paired)
            known->since = wall;
        return true;
    }
    if (m_peers.size() >= most) {
        const auto oldest = std::min_element(m_peers.begin(), m_peers.end(), [](const auto &a, const auto &b) {
            return a.paired != b.paired ? b.paired : a.since < b.since;
        });
        if (oldest->paired)
            return false;
        m_peers.erase(oldest);
    }
    m_peers.append({false, wall, {}, {keys, 1, 0}, 0});
    return true;
}

void PeerBook::confirm(const DeviceKeys &keys) {
    if (KnownPeer *known = at(keys))
        known->paired = true;
}

void PeerBook::rename(const DeviceKeys &keys, const QString &name) {
    if (KnownPeer *known = at(keys))
        known->name = name.normalized(QString::NormalizationForm_C).left(100);
}

void PeerBook::met(const DeviceKeys &keys, std::uint64_t counter, std::uint16_t version) {
    KnownPeer *known = at(keys);
    if (known == nullptr)
        return;
    known->paired = true;
    known->pin.lastSeen = std::max(known->pin.lastSeen, counter);
    known->pin.version = std::max(known->pin.version, version);
}

std::uint64_t PeerBook::nextCounter(const DeviceKeys &keys, std::chrono::milliseconds wall) {
    KnownPeer *known = at(keys);
    if (known == nullptr)
        return 0;
    known->counter = Session::nextCounter(known->counter, wall.count());
    return known->counter;
}

void PeerBook::forget(const DeviceKeys &keys) {
    m_peers.removeIf([&keys](const KnownPeer &peer) { return peer.pin.keys == keys; });
}

QByteArray PeerBook::encode() const {
    TlvWriter out;
    out.number(1, 1).number(2, std::uint64_t(m_failures));
    for (const KnownPeer &peer : m_peers)
        out.group(3, spelled(peer));
    return out.data();
}

Result<PeerBook, CodecError> PeerBook::decode(QByteArrayView raw) {
    PeerBook book;
    if (raw.isEmpty())
        return book;
    TlvReader in(raw);
    std::ignore = in.number(1, 1, 1);
    book.m_failures = int(in.number(2, 0, 3));
    while (in.has(3)) {
        const auto peer = peerFrom(in.bytes(3, 0, 1024));
        if (!peer)
            return peer.error();
        if (book.m_peers.size() == most)
            return CodecError{CodecError::Kind::TooLong, 0, 3};
        book.m_peers.append(*peer);
    }
    in.finish();
    if (!in.ok())
        return in.error();
    return book;
}

} // namespace Tweeluik

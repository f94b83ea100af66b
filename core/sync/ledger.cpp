// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/ledger.h"

#include "core/journal/entrycodec.h"

#include <algorithm>

namespace Tweeluik {

namespace {

using Kind = Ledger::Verdict::Kind;
using Why = ChainFinding::Kind;

Ledger::Verdict refused(Why why) { return {Kind::Refused, why, {}}; }

} // namespace

Ledger::Ledger(MeasurementId measurement, DeviceAllowed allowed, const Adopted &adopted)
    : m_measurement(measurement), m_allowed(std::move(allowed)), m_adopted(adopted) {}

Ledger::Verdict Ledger::take(const Entry &entry, bool fromOutside) {
    if (unsound(entry))
        return refused(Why::Unsound);
    if (!m_private.isEmpty() && m_private.contains(entry.stream))
        return fromOutside ? refused(Why::PrivateStream) : Verdict{Kind::Already, Why::Gap, {}};
    const auto there = m_streams.find(entry.stream);
    Stream *stream = there == m_streams.end() ? nullptr : &*there;
    const std::uint64_t last = stream ? std::uint64_t(stream->lines.size()) : 0;
    if (entry.seq <= last)
        return known(*stream, entry, fromOutside);
    if (fromOutside && isForked(entry.stream))
        return refused(Why::Fork);
    if (entry.seq != last + 1)
        return {Kind::Gap, Why::Gap, {}};
    Opening opening;
    if (const Finding found = checkOpening(entry, fromOutside, opening))
        return refused(*found);
    if (!stream && opening.purpose != Purpose::Public) {
        m_private.insert(entry.stream);
        return {Kind::Already, Why::Gap, {}};
    }
    if (const Finding found = checkStamps(entry, stream, fromOutside))
        return refused(*found);
    if (mixesSecrets(entry, stream))
        return refused(Why::MixedSecret);
    if (!stream)
        dropUnsignedHeads(entry.stream, opening.streamKey);
    const Hash hash = chained(stream ? stream->lines.last().hash : Hash{}, entry);
    if (!fitsHeads(entry.ref(), hash)) {
        m_forked.insert(entry.stream);
        if (fromOutside)
            return refused(Why::HeadMismatch);
    }
    if (!stream) {
        stream = &m_streams[entry.stream];
        stream->key = opening.streamKey;
    }
    keep(*stream, entry, hash);
    if (!fromOutside) {
        stream->recalled = entry.seq;
        return {Kind::Accepted, Why::Gap, {}};
    }
    const bool gone = !entry.unit.isNull() && !entry.skeleton && isErased(entry.unit);
    return {Kind::Accepted, Why::Gap, gone ? skeletonOf(entry) : entry};
}

void Ledger::arrived(const EntryRef &upTo) {
    const auto stream = m_streams.find(upTo.stream);
    if (stream != m_streams.end())
        stream->recalled = std::max(stream->recalled, std::min(upTo.seq, std::uint64_t(stream->lines.size())));
}

/// The hash speaks for every field, and for a whole entry and its skeleton alike.
Ledger::Verdict Ledger::known(Stream &stream, const Entry &entry, bool fromOutside) {
    const qsizetype place = qsizetype(entry.seq) - 1;
    // What was hashed on its way into the store is not hashed again on its way out.
    if (!fromOutside && entry.seq == stream.recalled + 1 && entry.stamp == stream.lines[place].stamp) {
        ++stream.recalled;
        return {Kind::Arrived, Why::Gap, {}};
    }
    const Hash previous = place == 0 ? Hash{} : stream.lines[place - 1].hash;
    if (chained(previous, entry) == stream.lines[place].hash)
        return {Kind::Already, Why::Gap, {}};
    m_forked.insert(entry.stream);
    return refused(Why::Fork);
}

Ledger::Finding Ledger::checkOpening(const Entry &entry, bool fromOutside, Opening &opening) const {
    if ((entry.seq == 1) != (entry.kind == EntryKind::Open))
        return Why::NoOpening;
    if (entry.seq != 1)
        return std::nullopt;
    const auto read = decodeOpening(entry.payload);
    if (!read)
        return Why::NoOpening;
    opening = *read;
    if (opening.measurement != m_measurement && !m_adopted.names(opening.measurement))
        return Why::ForeignOpening;
    if (!isSigned(opening, entry.stream))
        return Why::UnsignedOpening;
    if (fromOutside && opening.purpose != Purpose::Public)
        return Why::PrivateStream;
    if (m_allowed && !m_allowed(opening.deviceKey, m_adopted.slotOf(opening)))
        return Why::UnknownDevice;
    return std::nullopt;
}

Ledger::Finding Ledger::checkStamps(const Entry &entry, const Stream *stream, bool fromOutside) const {
    if (fromOutside && entry.stamp > m_highest + longestLeap)
        return Why::StampOrder;
    if (stream && stream->lines.last().stamp >= entry.stamp)
        return Why::StampOrder;
    for (const EntryRef &parent : entry.parents) {
        const auto there = m_streams.constFind(parent.stream);
        if (there != m_streams.cend() && parent.seq <= std::uint64_t(there->lines.size()) &&
            there->lines[qsizetype(parent.seq) - 1].stamp >= entry.stamp)
            return Why::StampOrder;
    }
    if (m_childStamps.isEmpty())
        return std::nullopt;
    const auto child = m_childStamps.constFind(entry.ref());
    if (child != m_childStamps.cend() && *child <= entry.stamp)
        return Why::StampOrder;
    return std::nullopt;
}

bool Ledger::mixesSecrets(const Entry &entry, const Stream *stream) const {
    if (!stream || entry.secret.isNull())
        return false;
    const auto secret = stream->secrets.constFind(entry.unit);
    return secret != stream->secrets.cend() && *secret != entry.secret;
}

bool Ledger::fitsHeads(const EntryRef &at, const Hash &hash) const {
    if (m_ahead.isEmpty())
        return true;
    const auto heads = m_ahead.constFind(at);
    return heads == m_ahead.cend() ||
           std::all_of(heads->begin(), heads->end(), [&](const SignedHead &head) { return head.hash == hash; });
}

void Ledger::keep(Stream &stream, const Entry &entry, const Hash &hash) {
    stream.lines.append({hash, entry.stamp});
    m_highest = std::max(m_highest, entry.stamp);
    if (!m_ahead.isEmpty())
        m_ahead.remove(entry.ref());
    if (!m_childStamps.isEmpty())
        m_childStamps.remove(entry.ref());
    keepParents(entry);
    if (entry.kind == EntryKind::Erase) {
        if (const auto unit = decodeErase(entry.payload))
            erase(*unit);
    }
    if (entry.unit.isNull() || isErased(entry.unit))
        return;
    if (entry.skeleton)
        m_skeletons[entry.unit].append(entry.ref());
    else if (!stream.secrets.contains(entry.unit))
        stream.secrets.insert(entry.unit, entry.secret);
}

/// Those that are not here yet have to be older than this one when they come.
void Ledger::keepParents(const Entry &entry) {
    for (const EntryRef &parent : entry.parents) {
        if (parent.seq <= lastSeq(parent.stream) || m_private.contains(parent.stream))
            continue;
        const auto lowest = m_childStamps.find(parent);
        if (lowest == m_childStamps.end())
            m_childStamps.insert(parent, entry.stamp);
        else
            *lowest = std::min(*lowest, entry.stamp);
    }
}

/// The secrets go with the payloads: without them nobody can try out what stood there.
void Ledger::erase(UnitId unit) {
    m_erased.insert(unit);
    m_skeletons.remove(unit);
    for (Stream &stream : m_streams)
        stream.secrets.remove(unit);
}

void Ledger::dropUnsignedHeads(StreamId stream, const PublicKey &key) {
    for (auto at = m_ahead.lowerBound({stream, 0}); at != m_ahead.end() && at.key().stream == stream;) {
        if (at->removeIf([&](const SignedHead &head) { return !isSigned(head, key); }) > 0)
            m_late.append({Why::UnsignedHead, at.key()});
        at = at->isEmpty() ? m_ahead.erase(at) : std::next(at);
    }
}

Ledger::HeadVerdict Ledger::check(const SignedHead &head) {
    if (m_private.contains(head.stream) || head.seq == 0)
        return HeadVerdict::Unsigned; // nobody outside has a word to say about a private stream
    const auto stream = m_streams.constFind(head.stream);
    if (stream != m_streams.cend() && !isSigned(head, stream->key))
        return HeadVerdict::Unsigned;
    if (stream != m_streams.cend() && head.seq <= std::uint64_t(stream->lines.size())) {
        if (stream->lines[qsizetype(head.seq) - 1].hash == head.hash)
            return HeadVerdict::Fits;
        m_forked.insert(head.stream);
        return HeadVerdict::Mismatch;
    }
    const EntryRef at{head.stream, head.seq};
    if (m_ahead.value(at).contains(head))
        return HeadVerdict::NotYet;
    qsizetype waiting = 0;
    for (const auto &heads : std::as_const(m_ahead))
        waiting += heads.size();
    if (waiting >= mostHeadsAhead)
        return HeadVerdict::TooMany;
    m_ahead[at].append(head);
    return HeadVerdict::NotYet;
}

QList<EntryRef> Ledger::heads() const {
    QList<EntryRef> heads;
    for (auto stream = m_streams.begin(); stream != m_streams.end(); ++stream)
        heads.append({stream.key(), std::uint64_t(stream->lines.size())});
    return heads;
}

std::optional<Hash> Ledger::hashAt(const EntryRef &entry) const {
    const auto stream = m_streams.constFind(entry.stream);
    if (stream == m_streams.cend() || m_private.contains(entry.stream) || entry.seq == 0 ||
        entry.seq > std::uint64_t(stream->lines.size()))
        return {};
    return stream->lines.at(qsizetype(entry.seq) - 1).hash;
}

std::uint64_t Ledger::lastSeq(StreamId stream) const {
    const auto there = m_streams.constFind(stream);
    return there == m_streams.cend() ? 0 : std::uint64_t(there->lines.size());
}

QList<EntryRef> Ledger::unfinishedSkeletons() const {
    QList<EntryRef> refs;
    for (const auto &ofUnit : m_skeletons)
        refs.append(ofUnit);
    std::sort(refs.begin(), refs.end());
    return refs;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/entrycodec.h"

#include <QVarLengthArray>
#include <QtEndian>
#include <cstring>
#include <tuple>

namespace Tweeluik {

namespace {

using Kind = CodecError::Kind;
using Tag = TlvWriter::Tag;

constexpr Tag streamTag = 1;
constexpr Tag seqTag = 2;
constexpr Tag stampTag = 3;
constexpr Tag kindTag = 4;
constexpr Tag unitTag = 5;
constexpr Tag secretTag = 6;
constexpr Tag parentsTag = 7;
constexpr Tag payloadTag = 8;
constexpr Tag leafTag = 9;
constexpr qsizetype parentSize = 24;
constexpr std::uint64_t erasePayloadVersion = 1;

std::optional<CodecError> error(Kind kind, Tag tag) { return CodecError{kind, 0, tag}; }

/// Strictly ascending, and within the own stream earlier than the entry itself.
std::optional<CodecError> unsoundParents(const Entry &entry) {
    if (entry.parents.size() > maxParents)
        return error(Kind::TooLong, parentsTag);
    const EntryRef *before = nullptr;
    for (const EntryRef &parent : entry.parents) {
        if (parent.seq == 0 || parent.seq > TlvReader::maxNumber || parent.stream.isNull())
            return error(Kind::OutOfRange, parentsTag);
        if (parent.stream == entry.stream && parent.seq >= entry.seq)
            return error(Kind::OutOfRange, parentsTag);
        if (before && !(*before < parent))
            return error(Kind::WrongOrder, parentsTag);
        before = &parent;
    }
    return std::nullopt;
}

/// A null id is said by leaving the field out; spelled out it would be a second spelling.
template <typename Id> Id presentId(TlvReader &in, Tag tag) {
    const Id value = in.id<Id>(tag);
    if (in.ok() && value.isNull())
        in.fail(Kind::NotCanonical, tag);
    return value;
}

/// The room of the last entry where nobody else holds on to it; most have as many parents as the one before.
void makeRoom(QList<EntryRef> &parents, qsizetype count) {
    if (!parents.isDetached())
        parents = QList<EntryRef>(count);
    else if (parents.size() != count)
        parents.resize(count);
}

void readParents(TlvReader &in, Entry &entry) {
    const QByteArrayView raw = in.bytes(parentsTag, parentSize, parentSize * maxParents);
    if (!in.ok())
        return;
    if (raw.size() % parentSize != 0) {
        in.fail(Kind::TooShort, parentsTag);
        return;
    }
    makeRoom(entry.parents, raw.size() / parentSize);
    const char *at = raw.data();
    for (EntryRef &parent : entry.parents) {
        std::memcpy(parent.stream.bytes.data(), at, 16);
        parent.seq = qFromBigEndian<quint64>(at + 16);
        at += parentSize;
    }
}

} // namespace

std::optional<CodecError> unsound(const Entry &entry) {
    if (entry.stream.isNull())
        return error(Kind::OutOfRange, streamTag);
    if (entry.seq == 0 || entry.seq > TlvReader::maxNumber)
        return error(Kind::OutOfRange, seqTag);
    if (entry.stamp == 0 || entry.stamp > TlvReader::maxNumber)
        return error(Kind::OutOfRange, stampTag);
    if (static_cast<std::uint16_t>(entry.kind) == 0)
        return error(Kind::OutOfRange, kindTag);
    if (entry.skeleton) {
        if (entry.unit.isNull())
            return error(Kind::Missing, unitTag);
        if (!entry.secret.isNull())
            return error(Kind::Unexpected, secretTag);
        if (!entry.payload.isEmpty())
            return error(Kind::Unexpected, payloadTag);
    } else {
        if (entry.unit.isNull() != entry.secret.isNull())
            return error(entry.unit.isNull() ? Kind::Unexpected : Kind::Missing, secretTag);
        if (entry.payload.size() > maxPayload)
            return error(Kind::TooLong, payloadTag);
        if (entry.leaf != Hash{})
            return error(Kind::Unexpected, leafTag);
    }
    return unsoundParents(entry);
}

QByteArray encodeEntry(const Entry &entry) {
    Q_ASSERT(!unsound(entry));
    TlvWriter out;
    out.reserve(96 + entry.parents.size() * parentSize + entry.payload.size());
    out.id(streamTag, entry.stream).number(seqTag, entry.seq).number(stampTag, entry.stamp).choice(kindTag, entry.kind);
    if (!entry.unit.isNull())
        out.id(unitTag, entry.unit);
    if (!entry.secret.isNull())
        out.id(secretTag, entry.secret);
    if (!entry.parents.isEmpty()) {
        QVarLengthArray<char, parentSize * 8> parents(entry.parents.size() * parentSize);
        char *at = parents.data();
        for (const EntryRef &parent : entry.parents) {
            std::memcpy(at, parent.stream.bytes.data(), 16);
            qToBigEndian(quint64(parent.seq), at + 16);
            at += parentSize;
        }
        out.bytes(parentsTag, QByteArrayView(parents.data(), parents.size()));
    }
    if (entry.skeleton)
        out.bytes(leafTag, QByteArrayView(entry.leaf.data(), qsizetype(entry.leaf.size())));
    else
        out.bytes(payloadTag, entry.payload);
    return out.data();
}

namespace {

/// Ready for the next one, with the room of the last where nobody else holds on to it.
void empty(Entry &entry) {
    entry.unit = {};
    entry.secret = {};
    entry.skeleton = false;
    entry.leaf = {};
}

void keepPayload(Entry &entry, QByteArrayView raw) {
    if (!entry.payload.isDetached() || entry.payload.capacity() < raw.size()) {
        entry.payload = raw.toByteArray();
        return;
    }
    entry.payload.resize(raw.size());
    if (!raw.isEmpty())
        std::memcpy(entry.payload.data(), raw.data(), std::size_t(raw.size()));
}

} // namespace

Result<Entry, CodecError> decodeEntry(QByteArrayView raw) {
    Entry entry;
    if (const auto broken = decodeEntry(raw, entry))
        return *broken;
    return entry;
}

std::optional<CodecError> decodeEntry(QByteArrayView raw, Entry &entry) {
    empty(entry);
    TlvReader in(raw);
    entry.stream = in.id<StreamId>(streamTag);
    entry.seq = in.number(seqTag, 1);
    entry.stamp = in.number(stampTag, 1);
    entry.kind = static_cast<EntryKind>(in.number(kindTag, 1, 0xffff));
    if (in.has(unitTag))
        entry.unit = presentId<UnitId>(in, unitTag);
    if (in.has(secretTag))
        entry.secret = presentId<UnitSecret>(in, secretTag);
    if (in.has(parentsTag))
        readParents(in, entry);
    else
        makeRoom(entry.parents, 0);
    if (in.has(payloadTag)) {
        keepPayload(entry, in.bytes(payloadTag, 0, maxPayload));
    } else {
        entry.payload.clear();
        entry.skeleton = true;
        const QByteArrayView leaf = in.bytes(leafTag, 32, 32);
        std::copy(leaf.begin(), leaf.end(), entry.leaf.begin());
    }
    in.finish();
    if (!in.ok())
        return in.error();
    return unsound(entry);
}

QByteArray encodeErase(UnitId unit) { return TlvWriter().number(1, erasePayloadVersion).id(2, unit).data(); }

Result<UnitId, CodecError> decodeErase(QByteArrayView payload) {
    TlvReader in(payload);
    std::ignore = in.number(1, erasePayloadVersion, erasePayloadVersion);
    const auto unit = in.id<UnitId>(2);
    in.finishIgnoringNewer();
    if (!in.ok())
        return in.error();
    if (unit.isNull())
        return CodecError{Kind::OutOfRange, 0, 2};
    return unit;
}

} // namespace Tweeluik

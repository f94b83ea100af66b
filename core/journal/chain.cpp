// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/chain.h"

#include "core/journal/entrycodec.h"
#include "core/journal/hash.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QVarLengthArray>
#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace Tweeluik {

namespace {

using Kind = ChainFinding::Kind;

QByteArray signedText(const SignedHead &head) {
    return SignedText("head1")
        .field(head.stream.toBytes())
        .number(head.seq)
        .field(QByteArrayView(head.hash.data(), qsizetype(head.hash.size())))
        .bytes();
}

/// All streams of one measurement under one lens.
class Verifier {
public:
    Verifier(MeasurementId measurement, const QList<Entry> &entries, const DeviceAllowed &allowed,
             const Adopted &adopted)
        : m_measurement(measurement), m_allowed(allowed), m_adopted(adopted) {
        for (const Entry &entry : entries) {
            m_streams[entry.stream].append(&entry);
            m_stamps.insert(entry.ref(), entry.stamp);
            if (entry.kind != EntryKind::Erase)
                continue;
            if (const auto unit = decodeErase(entry.payload))
                m_erased.insert(*unit);
        }
    }

    QList<ChainFinding> run(const QList<SignedHead> &heads) {
        for (auto stream = m_streams.begin(); stream != m_streams.end(); ++stream) {
            QList<SignedHead> own;
            std::copy_if(heads.begin(), heads.end(), std::back_inserter(own),
                         [&](const SignedHead &head) { return head.stream == stream.key(); });
            checkStream(*stream, own);
        }
        for (const SignedHead &head : heads) {
            if (!m_streams.contains(head.stream))
                found(Kind::HeadMismatch, {head.stream, head.seq});
        }
        return m_findings;
    }

private:
    void found(Kind kind, const EntryRef &at) { m_findings.append({kind, at}); }

    void checkStream(QList<const Entry *> &entries, const QList<SignedHead> &heads) {
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry *a, const Entry *b) { return a->seq < b->seq; });
        const PublicKey streamKey = checkOpening(*entries.first());
        QHash<UnitId, UnitSecret> secrets;
        QHash<std::uint64_t, Hash> hashes;
        Hash running{};
        const Entry *before = nullptr;
        for (const Entry *entry : std::as_const(entries)) {
            if (before && before->seq == entry->seq) {
                if (*before != *entry)
                    found(Kind::Fork, entry->ref());
                continue;
            }
            if (entry->seq != (before ? before->seq + 1 : 1)) {
                found(Kind::Gap, {entry->stream, before ? before->seq + 1 : 1});
                break; // the chain says nothing beyond a hole
            }
            checkEntry(*entry, before, secrets);
            running = chained(running, *entry);
            hashes.insert(entry->seq, running);
            before = entry;
        }
        for (const SignedHead &head : heads) {
            if (!isSigned(head, streamKey))
                found(Kind::UnsignedHead, {head.stream, head.seq});
            else if (const auto hash = hashes.constFind(head.seq); hash == hashes.cend() || *hash != head.hash)
                found(Kind::HeadMismatch, {head.stream, head.seq});
        }
    }

    PublicKey checkOpening(const Entry &first) {
        const auto opening = decodeOpening(first.payload);
        if (first.seq != 1 || first.kind != EntryKind::Open || !opening) {
            found(Kind::NoOpening, first.ref());
            return {};
        }
        if (opening->measurement != m_measurement && !m_adopted.names(opening->measurement))
            found(Kind::ForeignOpening, first.ref());
        if (!isSigned(*opening, first.stream))
            found(Kind::UnsignedOpening, first.ref());
        else if (m_allowed && !m_allowed(opening->deviceKey, m_adopted.slotOf(*opening)))
            found(Kind::UnknownDevice, first.ref());
        return opening->streamKey;
    }

    void checkEntry(const Entry &entry, const Entry *before, QHash<UnitId, UnitSecret> &secrets) {
        if (unsound(entry))
            found(Kind::Unsound, entry.ref());
        if (before && entry.kind == EntryKind::Open)
            found(Kind::NoOpening, entry.ref());
        const auto above = [&](const EntryRef &parent) {
            const auto stamp = m_stamps.constFind(parent);
            return stamp == m_stamps.cend() || *stamp < entry.stamp;
        };
        if ((before && before->stamp >= entry.stamp) || !std::all_of(entry.parents.begin(), entry.parents.end(), above))
            found(Kind::StampOrder, entry.ref());
        if (entry.unit.isNull())
            return;
        const bool erased = m_erased.contains(entry.unit);
        if (entry.skeleton != erased)
            found(entry.skeleton ? Kind::SkeletonWithoutErase : Kind::PayloadAfterErase, entry.ref());
        if (entry.skeleton)
            return;
        const auto secret = secrets.constFind(entry.unit);
        if (secret == secrets.cend())
            secrets.insert(entry.unit, entry.secret);
        else if (*secret != entry.secret)
            found(Kind::MixedSecret, entry.ref());
    }

    MeasurementId m_measurement;
    const DeviceAllowed &m_allowed;
    const Adopted &m_adopted;
    QMap<StreamId, QList<const Entry *>> m_streams;
    QHash<EntryRef, std::uint64_t> m_stamps;
    QSet<UnitId> m_erased;
    QList<ChainFinding> m_findings;
};

} // namespace

Hash leafOf(const Entry &entry) {
    if (entry.skeleton)
        return entry.leaf;
    Digest digest("leaf1");
    if (entry.secret.isNull())
        digest.field(QByteArrayView());
    else
        digest.field(entry.secret);
    return digest.field(entry.stream).number(entry.seq).field(entry.payload).result();
}

Hash chained(const Hash &previous, const Entry &entry) {
    Digest digest("entry1");
    digest.field(previous).field(entry.stream).number(entry.seq).number(entry.stamp);
    digest.small(static_cast<std::uint16_t>(entry.kind));
    if (entry.unit.isNull())
        digest.field(QByteArrayView());
    else
        digest.field(entry.unit);
    QVarLengthArray<char, 24 * 8> parents(entry.parents.size() * 24);
    char *at = parents.data();
    for (const EntryRef &parent : entry.parents) {
        std::memcpy(at, parent.stream.bytes.data(), 16);
        qToBigEndian(quint64(parent.seq), at + 16);
        at += 24;
    }
    return digest.field(QByteArrayView(parents.data(), parents.size())).field(leafOf(entry)).result();
}

Entry skeletonOf(const Entry &entry) {
    Entry skeleton = entry;
    skeleton.leaf = leafOf(entry);
    skeleton.skeleton = true;
    skeleton.secret = {};
    skeleton.payload.clear();
    return skeleton;
}

QList<UnitId> erasedBy(const QList<Entry> &entries) {
    QList<UnitId> units;
    for (const Entry &entry : entries) {
        if (entry.kind != EntryKind::Erase)
            continue;
        if (const auto unit = decodeErase(entry.payload))
            units.append(*unit);
    }
    return units;
}

QList<Entry> reduced(QList<Entry> entries, const QList<UnitId> &units) {
    for (Entry &entry : entries) {
        if (!entry.unit.isNull() && !entry.skeleton && units.contains(entry.unit))
            entry = skeletonOf(entry);
    }
    return entries;
}

SignedHead signHead(StreamId stream, std::uint64_t seq, const Hash &hash, const std::uint8_t *streamSecret) {
    SignedHead head{stream, seq, hash, {}};
    const QByteArray text = signedText(head);
    crypto_sign_detached(head.signature.data(), nullptr, reinterpret_cast<const std::uint8_t *>(text.data()),
                         std::size_t(text.size()), streamSecret);
    return head;
}

bool isSigned(const SignedHead &head, const PublicKey &streamKey) {
    const QByteArray text = signedText(head);
    return crypto_sign_verify_detached(head.signature.data(), reinterpret_cast<const std::uint8_t *>(text.data()),
                                       std::size_t(text.size()), streamKey.data()) == 0;
}

QByteArray encodeHead(const SignedHead &head) {
    return TlvWriter()
        .id(1, head.stream)
        .number(2, head.seq)
        .bytes(3, QByteArrayView(head.hash.data(), qsizetype(head.hash.size())))
        .bytes(4, QByteArrayView(head.signature.data(), qsizetype(head.signature.size())))
        .data();
}

Result<SignedHead, CodecError> decodeHead(QByteArrayView raw) {
    TlvReader in(raw);
    SignedHead head;
    head.stream = in.id<StreamId>(1);
    head.seq = in.number(2, 1);
    const QByteArrayView hash = in.bytes(3, 32, 32);
    std::copy(hash.begin(), hash.end(), head.hash.begin());
    const QByteArrayView signature = in.bytes(4, 64, 64);
    std::copy(signature.begin(), signature.end(), head.signature.begin());
    in.finish();
    if (!in.ok())
        return in.error();
    return head;
}

QList<ChainFinding> verifyJournal(MeasurementId measurement, const QList<Entry> &entries,
                                  const QList<SignedHead> &heads, const DeviceAllowed &allowed,
                                  const Adopted &adopted) {
    return Verifier(measurement, entries, allowed, adopted).run(heads);
}

} // namespace Tweeluik

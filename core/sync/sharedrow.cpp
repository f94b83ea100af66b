// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/sharedrow.h"

#include "core/journal/tlv.h"
#include "core/measurement/payloads.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <limits>

namespace Tweeluik {

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype streamSize = 16 + 8;
constexpr qsizetype longestTitle = 2'048;

QByteArrayView view(const Noise::PublicKey &key) { return {key.data(), keySize}; }

Noise::PublicKey keyAt(QByteArrayView raw, qsizetype place) {
    Noise::PublicKey key{};
    std::memcpy(key.data(), raw.data() + place, key.size());
    return key;
}

} // namespace

QByteArray SharedRow::encode() const {
    QByteArray keys;
    for (const Noise::PublicKey &member : members)
        keys.append(view(member));
    QList<StreamId> names = theirs.keys();
    std::sort(names.begin(), names.end());
    QByteArray streams;
    for (const StreamId &name : std::as_const(names)) {
        char seq[8];
        qToBigEndian(quint64(theirs.value(name)), seq);
        streams.append(name.toBytes()).append(seq, 8);
    }
    TlvWriter out;
    out.bytes(1, keys);
    if (asked)
        out.bytes(2, view(asked->s).toByteArray() + view(asked->g).toByteArray());
    out.flag(3, declined).bytes(4, streams);
    if (evenAt)
        out.integer(5, evenAt->count());
    out.number(6, std::uint64_t(notesUnsent)).flag(7, taken).flag(8, answered);
    if (adopt)
        out.bytes(9, Payload::encode(*adopt)).flag(10, joined).text(11, adoptTitle);
    return out.data();
}

std::optional<SharedRow> SharedRow::decode(QByteArrayView raw) {
    TlvReader in(raw);
    SharedRow row;
    const QByteArrayView keys = in.bytes(1, 0, mostMembers * keySize);
    const QByteArrayView asked = in.has(2) ? in.bytes(2, 2 * keySize, 2 * keySize) : QByteArrayView();
    row.declined = in.flag(3);
    const QByteArrayView streams = in.bytes(4, 0, mostStreams * streamSize);
    if (in.has(5))
        row.evenAt = std::chrono::milliseconds(in.integer(5, 0, std::numeric_limits<std::int64_t>::max()));
    row.notesUnsent = int(in.number(6, 0, std::numeric_limits<int>::max()));
    row.taken = in.flag(7);
    row.answered = in.flag(8);
    if (in.has(9)) {
        const auto said = Payload::decode<AdoptSaid>(in.bytes(9, 0, AdoptSaid::longest));
        if (!said)
            return {};
        row.adopt = *said;
        row.joined = in.flag(10);
        row.adoptTitle = in.text(11, longestTitle);
    }
    in.finishIgnoringNewer();
    if (!in.ok() || keys.size() % keySize != 0 || streams.size() % streamSize != 0)
        return {};
    for (qsizetype at = 0; at < keys.size(); at += keySize)
        row.members.append(keyAt(keys, at));
    if (!asked.isEmpty())
        row.asked = DeviceKeys{keyAt(asked, 0), keyAt(asked, keySize)};
    for (qsizetype at = 0; at < streams.size(); at += streamSize) {
        StreamId stream;
        std::memcpy(stream.bytes.data(), streams.data() + at, 16);
        row.theirs.insert(stream, qFromBigEndian<quint64>(streams.data() + at + 16));
    }
    return row;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/parcel.h"

#include "core/journal/tlv.h"

#include <QtEndian>
#include <algorithm>

namespace Tweeluik::ParcelForm {

namespace {

constexpr qsizetype heightSize = 16 + 8;
constexpr qsizetype longestHead = 256;

} // namespace

QByteArray encode(const ParcelLetter &letter) {
    return TlvWriter().number(1, 1).text(2, letter.title).choice(3, letter.slot).choice(4, letter.role).data();
}

std::optional<ParcelLetter> decodeLetter(QByteArrayView raw) {
    TlvReader in(raw);
    ParcelLetter letter;
    in.number(1, 1, 1);
    letter.title = in.text(2, longestTitle);
    letter.slot = in.choice(3, Slot::First, Slot::Second);
    letter.role = in.choice(4, Role::Questioner, Role::NoteTaker);
    in.finish();
    return in.ok() ? std::optional(letter) : std::nullopt;
}

QByteArray encode(const StreamHeights &heights) {
    QList<StreamId> streams = heights.keys();
    std::sort(streams.begin(), streams.end());
    QByteArray raw;
    raw.reserve(streams.size() * heightSize);
    for (const StreamId &stream : std::as_const(streams)) {
        char seq[8];
        qToBigEndian(quint64(heights.value(stream)), seq);
        raw.append(stream.toBytes()).append(seq, 8);
    }
    return raw;
}

std::optional<StreamHeights> decodeHeights(QByteArrayView raw) {
    if (raw.isEmpty() || raw.size() % heightSize != 0)
        return std::nullopt;
    StreamHeights heights;
    StreamId before;
    for (; !raw.isEmpty(); raw = raw.sliced(heightSize)) {
        StreamId stream;
        std::copy_n(raw.begin(), stream.bytes.size(), stream.bytes.begin());
        const std::uint64_t seq = qFromBigEndian<quint64>(raw.data() + 16);
        if ((!heights.isEmpty() && stream <= before) || seq == 0 || seq > highest)
            return std::nullopt;
        heights.insert(stream, seq);
        before = stream;
    }
    return heights;
}

QByteArray encode(const QList<SignedHead> &heads) {
    QByteArray raw;
    for (const SignedHead &head : heads) {
        const QByteArray one = encodeHead(head);
        char size[2];
        qToBigEndian(quint16(one.size()), size);
        raw.append(size, 2).append(one);
    }
    return raw;
}

std::optional<QList<SignedHead>> decodeHeads(QByteArrayView raw) {
    QList<SignedHead> heads;
    while (!raw.isEmpty()) {
        if (raw.size() < 2 || heads.size() == mostHeads)
            return std::nullopt;
        const qsizetype size = qFromBigEndian<quint16>(raw.data());
        if (size > longestHead || raw.size() < 2 + size)
            return std::nullopt;
        const auto head = decodeHead(raw.sliced(2, size));
        if (!head)
            return std::nullopt;
        heads.append(*head);
        raw = raw.sliced(2 + size);
    }
    return heads.isEmpty() ? std::nullopt : std::optional(heads);
}

} // namespace Tweeluik::ParcelForm

// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/opening.h"

#include "core/journal/hash.h"

#include <sodium.h>
#include <tuple>

namespace Tweeluik {

namespace {

constexpr std::uint64_t payloadVersion = 1;

template <std::size_t n> QByteArrayView view(const std::array<std::uint8_t, n> &bytes) {
    return {bytes.data(), qsizetype(n)};
}

template <std::size_t n> void read(TlvReader &in, std::uint8_t tag, std::array<std::uint8_t, n> &into) {
    const QByteArrayView raw = in.bytes(tag, qsizetype(n), qsizetype(n));
    std::copy(raw.begin(), raw.end(), into.begin());
}

QByteArray signedText(const Opening &opening, StreamId stream) {
    return SignedText("open1")
        .field(stream.toBytes())
        .field(opening.measurement.toBytes())
        .number(static_cast<std::uint64_t>(opening.purpose))
        .number(opening.slot)
        .field(view(opening.streamKey))
        .bytes();
}

} // namespace

QByteArray encodeOpening(const Opening &opening) {
    return TlvWriter()
        .number(1, payloadVersion)
        .id(2, opening.measurement)
        .choice(3, opening.purpose)
        .number(4, opening.slot)
        .bytes(5, view(opening.structure))
        .bytes(6, view(opening.streamKey))
        .bytes(7, view(opening.deviceKey))
        .bytes(8, view(opening.signature))
        .data();
}

Result<Opening, CodecError> decodeOpening(QByteArrayView payload) {
    TlvReader in(payload);
    Opening opening;
    std::ignore = in.number(1, payloadVersion, payloadVersion);
    opening.measurement = in.id<MeasurementId>(2);
    opening.purpose = in.choice(3, Purpose::Public, Purpose::Personal);
    opening.slot = std::uint8_t(in.number(4, 0, 1));
    read(in, 5, opening.structure);
    read(in, 6, opening.streamKey);
    read(in, 7, opening.deviceKey);
    read(in, 8, opening.signature);
    in.finishIgnoringNewer();
    if (!in.ok())
        return in.error();
    return opening;
}

bool Adopted::names(MeasurementId id) const {
    return !isNull() && (id == sides[0].measurement || id == sides[1].measurement);
}

std::uint8_t Adopted::slotOf(const Opening &opening) const {
    if (isNull())
        return opening.slot;
    for (const Side &side : sides) {
        if (opening.measurement == side.measurement && opening.deviceKey == side.founder)
            return side.slot;
    }
    return opening.slot;
}

Entry openingEntry(MeasurementId measurement, StreamId stream, const StreamRequest &request, const PublicKey &streamKey,
                   const std::uint8_t *deviceSecret) {
    Opening opening{measurement, request.purpose, request.slot, request.structure, streamKey, {}, {}};
    crypto_sign_ed25519_sk_to_pk(opening.deviceKey.data(), deviceSecret);
    const QByteArray text = signedText(opening, stream);
    crypto_sign_detached(opening.signature.data(), nullptr, reinterpret_cast<const std::uint8_t *>(text.data()),
                         std::size_t(text.size()), deviceSecret);
    Entry entry;
    entry.stream = stream;
    entry.seq = 1;
    entry.stamp = request.stamp;
    entry.kind = EntryKind::Open;
    entry.payload = encodeOpening(opening);
    return entry;
}

bool isSigned(const Opening &opening, StreamId stream) {
    const QByteArray text = signedText(opening, stream);
    return crypto_sign_verify_detached(opening.signature.data(), reinterpret_cast<const std::uint8_t *>(text.data()),
                                       std::size_t(text.size()), opening.deviceKey.data()) == 0;
}

} // namespace Tweeluik

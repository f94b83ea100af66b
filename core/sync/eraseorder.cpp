// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/eraseorder.h"

#include "core/journal/hash.h"
#include "core/measurement/roster.h"

#include <algorithm>
#include <limits>
#include <sodium.h>

namespace Tweeluik {

namespace {

template <std::size_t n> QByteArrayView view(const std::array<std::uint8_t, n> &bytes) {
    return {bytes.data(), qsizetype(n)};
}

template <std::size_t n> void read(TlvReader &in, TlvReader::Tag tag, std::array<std::uint8_t, n> &into) {
    const QByteArrayView raw = in.bytes(tag, qsizetype(n), qsizetype(n));
    if (in.ok())
        std::copy(raw.begin(), raw.end(), into.begin());
}

QByteArray signedText(const EraseOrder &order) {
    return SignedText("erase1")
        .field(view(order.measurement))
        .number(std::uint64_t(order.erasedAt.count()))
        .field(view(order.by))
        .bytes();
}

QByteArray signedText(const EraseConfirmation &said) {
    return SignedText("erased1").field(view(said.order)).field(view(said.by)).bytes();
}

Hash nameOf(const EraseOrder &order) { return Digest("eraseorder1").field(order.encode()).result(); }

Signature signatureOf(const QByteArray &text, const std::uint8_t *deviceSecret) {
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const std::uint8_t *>(text.data()),
                         std::size_t(text.size()), deviceSecret);
    return signature;
}

bool fits(const Signature &signature, const QByteArray &text, const PublicKey &by) {
    return crypto_sign_verify_detached(signature.data(), reinterpret_cast<const std::uint8_t *>(text.data()),
                                       std::size_t(text.size()), by.data()) == 0;
}

} // namespace

EraseOrder EraseOrder::sign(const Hash &measurement, std::chrono::milliseconds wall, const std::uint8_t *deviceSecret) {
    EraseOrder order{measurement, wall, {}, {}};
    crypto_sign_ed25519_sk_to_pk(order.by.data(), deviceSecret);
    order.signature = signatureOf(signedText(order), deviceSecret);
    return order;
}

bool EraseOrder::isSigned() const { return fits(signature, signedText(*this), by); }

QByteArray EraseOrder::encode() const {
    return TlvWriter()
        .bytes(1, view(measurement))
        .integer(2, erasedAt.count())
        .bytes(3, view(by))
        .bytes(4, view(signature))
        .data();
}

Result<EraseOrder, CodecError> EraseOrder::decode(QByteArrayView raw) {
    TlvReader in(raw);
    EraseOrder order;
    read(in, 1, order.measurement);
    order.erasedAt = std::chrono::milliseconds(
        in.integer(2, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()));
    read(in, 3, order.by);
    read(in, 4, order.signature);
    in.finish();
    if (!in.ok())
        return in.error();
    return order;
}

EraseConfirmation EraseConfirmation::sign(const EraseOrder &order, const std::uint8_t *deviceSecret) {
    EraseConfirmation said{nameOf(order), {}, {}};
    crypto_sign_ed25519_sk_to_pk(said.by.data(), deviceSecret);
    said.signature = signatureOf(signedText(said), deviceSecret);
    return said;
}

bool EraseConfirmation::answers(const EraseOrder &asked) const {
    return order == nameOf(asked) && fits(signature, signedText(*this), by);
}

QByteArray EraseConfirmation::encode() const {
    return TlvWriter().bytes(1, view(order)).bytes(2, view(by)).bytes(3, view(signature)).data();
}

Result<EraseConfirmation, CodecError> EraseConfirmation::decode(QByteArrayView raw) {
    TlvReader in(raw);
    EraseConfirmation said;
    read(in, 1, said.order);
    read(in, 2, said.by);
    read(in, 3, said.signature);
    in.finish();
    if (!in.ok())
        return in.error();
    return said;
}

OrderVerdict judge(const EraseOrder &order, MeasurementId id, const Roster &roster) {
    if (order.measurement != goneHash(id.toBytes()))
        return OrderVerdict::Elsewhere;
    if (!order.isSigned())
        return OrderVerdict::Unsigned;
    return roster.mayReceive(order.by) ? OrderVerdict::Counts : OrderVerdict::Stranger;
}

} // namespace Tweeluik

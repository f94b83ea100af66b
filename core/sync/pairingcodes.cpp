// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/pairingcodes.h"

#include "core/journal/hash.h"

#include <QtEndian>

namespace Tweeluik::PairingCodes {

namespace {

std::uint32_t digits(QByteArrayView label, const Noise::HandshakeHash &h, QByteArrayView showing, QByteArrayView typing,
                     std::uint32_t outOf) {
    const Hash hash = Digest(label).field(h).field(showing).field(typing).result();
    return std::uint32_t(qFromBigEndian<quint64>(hash.data()) % outOf);
}

} // namespace

Hash commitment(const Noise::HandshakeHash &h, QByteArrayView nonceOfTyping) {
    return Digest("sasc1").field(h).field("B").field(nonceOfTyping).result();
}

std::uint32_t code(const Noise::HandshakeHash &h, QByteArrayView nonceOfShowing, QByteArrayView nonceOfTyping,
                   std::uint32_t outOf) {
    return digits("sas1", h, nonceOfShowing, nonceOfTyping, outOf);
}

std::uint32_t answer(const Noise::HandshakeHash &h, QByteArrayView nonceOfShowing, QByteArrayView nonceOfTyping) {
    return digits("sas2", h, nonceOfShowing, nonceOfTyping, answers);
}

} // namespace Tweeluik::PairingCodes

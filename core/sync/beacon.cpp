// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/beacon.h"

#include "core/journal/hash.h"

#include <algorithm>
#include <sodium.h>

namespace Tweeluik::Beacon {

namespace {

constexpr std::size_t nonceSize = 16;
constexpr std::size_t proofSize = 32;

void prove(const std::uint8_t *nonce, const SecretBytes &pairSecret, std::uint8_t *proof) {
    crypto_generichash_blake2b(proof, proofSize, nonce, nonceSize, pairSecret.data(), pairSecret.size());
}

} // namespace

SecretBytes pairSecret(const DeviceIdentity &own, const DeviceKeys &peer) {
    SecretBytes shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.data(), own.talking.secret.data(), peer.s.data()) != 0)
        return {};
    Noise::PublicKey lower = own.talking.publicKey;
    Noise::PublicKey higher = peer.s;
    if (higher < lower)
        std::swap(lower, higher);
    const Hash secret = Digest("pair1").field(shared.view()).field(lower).field(higher).result();
    return SecretBytes::copyOf(QByteArrayView(secret.data(), qsizetype(secret.size())));
}

QByteArray make(const SecretBytes &pairSecret) {
    QByteArray beacon(size, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<std::uint8_t *>(beacon.data());
    fillRandom(bytes, nonceSize);
    prove(bytes, pairSecret, bytes + nonceSize);
    return beacon;
}

bool isFrom(QByteArrayView beacon, const SecretBytes &pairSecret) {
    if (beacon.size() != size || pairSecret.isEmpty())
        return false;
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(beacon.data());
    std::uint8_t proof[proofSize];
    prove(bytes, pairSecret, proof);
    return sodium_memcmp(proof, bytes + nonceSize, proofSize) == 0;
}

} // namespace Tweeluik::Beacon

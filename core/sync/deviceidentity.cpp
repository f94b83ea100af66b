// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/deviceidentity.h"

#include "core/journal/hash.h"

#include <sodium.h>

namespace Tweeluik {

Hash DeviceKeys::deviceId() const { return Digest("devid1").field(s).field(g).result(); }
Hash DeviceKeys::pin() const { return Digest("qr1").field(s).field(g).result(); }

DeviceIdentity DeviceIdentity::random() {
    DeviceIdentity identity;
    identity.talking = Noise::KeyPair::random();
    identity.signingSecret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    crypto_sign_keypair(identity.signingPublic.data(), identity.signingSecret.data());
    return identity;
}

DeviceIdentity DeviceIdentity::copy() const {
    DeviceIdentity other;
    other.talking = Noise::KeyPair::of(SecretBytes::copyOf(talking.secret.view()));
    other.signingSecret = SecretBytes::copyOf(signingSecret.view());
    other.signingPublic = signingPublic;
    return other;
}

QByteArray DeviceIdentity::sign(QByteArrayView text) const {
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<std::uint8_t *>(signature.data()), nullptr,
                         reinterpret_cast<const std::uint8_t *>(text.data()), std::size_t(text.size()),
                         signingSecret.data());
    return signature;
}

bool isSigned(QByteArrayView text, QByteArrayView signature, const Noise::PublicKey &by) {
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(reinterpret_cast<const std::uint8_t *>(signature.data()),
                                       reinterpret_cast<const std::uint8_t *>(text.data()), std::size_t(text.size()),
                                       by.data()) == 0;
}

} // namespace Tweeluik

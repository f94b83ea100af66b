// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/sync/noise.h"

namespace Tweeluik {

/// What others know a tablet by.
struct DeviceKeys {
    Noise::PublicKey s{}; ///< X25519: talks
    Noise::PublicKey g{}; ///< Ed25519: signs
    bool operator==(const DeviceKeys &) const = default;

    /// `H("devid1" ‖ s ‖ g)`
    [[nodiscard]] Hash deviceId() const;
    /// `H("qr1" ‖ s ‖ g)`: in the QR code, an extra pin beside the code that is typed.
    [[nodiscard]] Hash pin() const;
};

/// The keys of one install; the secret halves are sealed at rest and in no backup.
struct DeviceIdentity {
    Noise::KeyPair talking;
    SecretBytes signingSecret; ///< 64 bytes of Ed25519
    Noise::PublicKey signingPublic{};

    [[nodiscard]] static DeviceIdentity random();
    [[nodiscard]] DeviceIdentity copy() const;
    [[nodiscard]] DeviceKeys keys() const { return {talking.publicKey, signingPublic}; }
    /// Ed25519, 64 bytes.
    [[nodiscard]] QByteArray sign(QByteArrayView text) const;
};

[[nodiscard]] bool isSigned(QByteArrayView text, QByteArrayView signature, const Noise::PublicKey &by);

} // namespace Tweeluik

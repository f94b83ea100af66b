// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/deviceidentity.h"

#include <chrono>

namespace Tweeluik {

/// What a tablet says on the network so that its peer finds it: only that peer can tell it from noise. Two sayings of
/// one tablet have nothing in common.
namespace Beacon {

inline constexpr qsizetype size = 16 + 32;         ///< nonce and proof, bytes
inline constexpr std::chrono::seconds renewed{60}; ///< a new one this often

/// `H("pair1" ‖ X25519(s, s') ‖ both s.pk, the lower first)`: the same on both tablets. Empty when the other's key is
/// of no use.
[[nodiscard]] SecretBytes pairSecret(const DeviceIdentity &own, const DeviceKeys &peer);
/// `nonce ‖ BLAKE2b(nonce) under the pair secret`
[[nodiscard]] QByteArray make(const SecretBytes &pairSecret);
[[nodiscard]] bool isFrom(QByteArrayView beacon, const SecretBytes &pairSecret);

} // namespace Beacon

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/sync/noise.h"

#include <QByteArrayView>
#include <cstdint>

/// The numbers that two people compare. The one who types commits to a nonce before the other's is known: so whoever
/// stands in between cannot look for a nonce that makes the codes equal, and has one guess for each tap of the users.
namespace Tweeluik::PairingCodes {

inline constexpr std::uint32_t codes = 1'000'000; ///< shown as "123 456"
inline constexpr std::uint32_t answers = 100;     ///< two digits back
inline constexpr qsizetype nonceSize = 32;

/// `H("sasc1" ‖ h ‖ "B" ‖ nonce)`
[[nodiscard]] Hash commitment(const Noise::HandshakeHash &h, QByteArrayView nonceOfTyping);
/// First 8 bytes of `H("sas1" ‖ h ‖ nA ‖ nB)`, modulo `outOf`.
[[nodiscard]] std::uint32_t code(const Noise::HandshakeHash &h, QByteArrayView nonceOfShowing,
                                 QByteArrayView nonceOfTyping, std::uint32_t outOf = codes);
/// The same of `H("sas2" ‖ …)`, modulo 100: without it whoever shows the code would not be protected.
[[nodiscard]] std::uint32_t answer(const Noise::HandshakeHash &h, QByteArrayView nonceOfShowing,
                                   QByteArrayView nonceOfTyping);

} // namespace Tweeluik::PairingCodes

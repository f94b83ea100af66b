// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/opening.h"

#include <chrono>

namespace Tweeluik {

struct Roster;

/// "Erase this measurement": said by the tablet of a member, kept and sent until each of the others has said that it is
/// gone there too (FORMAT.md, "Erase orders"). Names no id: whoever does not have the measurement learns nothing.
struct EraseOrder {
    Hash measurement{};                    ///< goneHash of its id
    std::chrono::milliseconds erasedAt{0}; ///< wall
    PublicKey by{};                        ///< signing key of the tablet
    Signature signature{};
    bool operator==(const EraseOrder &) const = default;

    /// `deviceSecret`: secret half of `g`, 64 bytes.
    [[nodiscard]] static EraseOrder sign(const Hash &measurement, std::chrono::milliseconds wall,
                                         const std::uint8_t *deviceSecret);
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<EraseOrder, CodecError> decode(QByteArrayView raw);
};

/// "It is gone here": the answer to one order.
struct EraseConfirmation {
    Hash order{}; ///< H("eraseorder1" ‖ the encoded order)
    PublicKey by{};
    Signature signature{};
    bool operator==(const EraseConfirmation &) const = default;

    [[nodiscard]] static EraseConfirmation sign(const EraseOrder &order, const std::uint8_t *deviceSecret);
    /// Its signature fits, and it speaks of that order.
    [[nodiscard]] bool answers(const EraseOrder &order) const;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<EraseConfirmation, CodecError> decode(QByteArrayView raw);
};

enum class OrderVerdict {
    Counts,
    Elsewhere, ///< it speaks of another measurement
    Unsigned,
    Stranger, ///< not by a member of its roster, by one that was retired, or by the later of two for one slot
};
[[nodiscard]] OrderVerdict judge(const EraseOrder &order, MeasurementId id, const Roster &roster);

} // namespace Tweeluik

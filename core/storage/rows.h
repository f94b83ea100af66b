// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/journalstore.h"
#include "core/vault/vault.h"

namespace Tweeluik {

/// Where things lie in the database (FORMAT.md, "Store"). A shelf is the random local number of a measurement.
using ShelfNumber = std::int64_t;

inline constexpr ShelfNumber maxShelf = (ShelfNumber(1) << 31) - 1;
inline constexpr std::int64_t maxRow = (std::int64_t(1) << 32) - 1;

/// The key of a row that belongs to a shelf.
[[nodiscard]] constexpr std::int64_t rowKey(ShelfNumber shelf, std::int64_t n) { return (shelf << 32) | n; }
[[nodiscard]] constexpr std::int64_t rowNumber(std::int64_t key) { return key & maxRow; }
[[nodiscard]] constexpr std::int64_t rowShelf(std::int64_t key) { return key >> 32; }

/// Values under a measurement's key.
[[nodiscard]] inline Place entryPlace(ShelfNumber shelf, std::int64_t n) {
    return {"row1", std::uint64_t(shelf), std::uint64_t(n)};
}
[[nodiscard]] inline Place localPlace(ShelfNumber shelf, std::int64_t kind) {
    return {"local1", std::uint64_t(shelf), std::uint64_t(kind)};
}
[[nodiscard]] inline Place streamPlace(ShelfNumber shelf, std::int64_t k) {
    return {"stream1", std::uint64_t(shelf), std::uint64_t(k)};
}
[[nodiscard]] inline Place headPlace(ShelfNumber shelf, std::int64_t k) {
    return {"headrow1", std::uint64_t(shelf), std::uint64_t(k)};
}

/// `k`: local number of the recording, one on this device.
[[nodiscard]] inline Place recordingPlace(ShelfNumber shelf, std::int64_t k) {
    return {"recording1", std::uint64_t(shelf), std::uint64_t(k)};
}

/// Values under the device key, which has a generation.
[[nodiscard]] inline Place wrapPlace(ShelfNumber shelf, std::uint64_t generation) {
    return {"wrap1", std::uint64_t(shelf), generation};
}
[[nodiscard]] inline Place devicePlace(std::int64_t what, std::uint64_t generation) {
    return {"device1", std::uint64_t(what), generation};
}
[[nodiscard]] inline Place erasedPlace(std::int64_t k, std::uint64_t generation) {
    return {"erased1", std::uint64_t(k), generation};
}

/// What the rows of table `device` are.
enum class DeviceRow : std::int64_t { Identity = 1, Wording = 2, PendingErase = 3, Letterbox = 64 };
/// The local rows of the device itself follow: 4 draft, 5 position, 6 summary.
[[nodiscard]] constexpr DeviceRow deviceRow(LocalRow row) { return DeviceRow(3 + std::int64_t(row)); }

/// The private halves of this install's keys: Ed25519 `g` (64 bytes) and X25519 `s` (32 bytes), in this order.
inline constexpr std::size_t identitySize = 64 + 32;
/// Id of a recording, secret half of its key pair.
inline constexpr std::size_t recordingRowSize = 16 + 32;

} // namespace Tweeluik

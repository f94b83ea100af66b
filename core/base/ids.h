// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>

namespace Tweeluik {

/// Sixteen random bytes with a meaning. Two kinds of id never mix.
template <typename Tag> struct Id16 {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] static Id16 random();
    /// Exactly 16 bytes, else nothing.
    [[nodiscard]] static std::optional<Id16> fromBytes(const QByteArray &raw) {
        if (raw.size() != 16)
            return std::nullopt;
        Id16 id;
        std::copy(raw.begin(), raw.end(), id.bytes.begin());
        return id;
    }
    [[nodiscard]] QByteArray toBytes() const {
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    }
    [[nodiscard]] QByteArray toHex() const { return toBytes().toHex(); }
    [[nodiscard]] bool isNull() const { return *this == Id16{}; }
    std::strong_ordering operator<=>(const Id16 &) const = default;
    /// As two numbers: ids are compared several times for each entry that is opened.
    bool operator==(const Id16 &other) const {
        std::uint64_t mine[2];
        std::uint64_t theirs[2];
        std::memcpy(mine, bytes.data(), sizeof mine);
        std::memcpy(theirs, other.bytes.data(), sizeof theirs);
        return ((mine[0] ^ theirs[0]) | (mine[1] ^ theirs[1])) == 0;
    }

    friend size_t qHash(const Id16 &id, size_t seed = 0) { return qHashBits(id.bytes.data(), id.bytes.size(), seed); }
};

using StreamId = Id16<struct StreamTag>;
using UnitId = Id16<struct UnitTag>;
using MeasurementId = Id16<struct MeasurementTag>;
using RecordingId = Id16<struct RecordingTag>;
using UnitSecret = Id16<struct UnitSecretTag>;

/// Fills a buffer from the operating system's random source (libsodium).
void fillRandom(void *buffer, std::size_t size);
/// Zeroes what was secret; not left out by the compiler (libsodium).
void wipe(void *buffer, std::size_t size);

template <typename Tag> Id16<Tag> Id16<Tag>::random() {
    Id16 id;
    fillRandom(id.bytes.data(), id.bytes.size());
    return id;
}

} // namespace Tweeluik

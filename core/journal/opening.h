// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/journal/entry.h"
#include "core/journal/tlv.h"

namespace Tweeluik {

using PublicKey = std::array<std::uint8_t, 32>; ///< Ed25519
using Signature = std::array<std::uint8_t, 64>; ///< Ed25519
/// The secret half, in the form of libsodium (seed and public key). Lives in guarded memory; see core/vault.
inline constexpr std::size_t secretKeySize = 64;

/// Who may read a stream. Scores and Personal are private: they never travel.
enum class Purpose : std::uint8_t { Public = 1, Scores = 2, Personal = 3 };

/// What is asked for when a stream begins.
struct StreamRequest {
    Purpose purpose = Purpose::Public;
    std::uint8_t slot = 0;   ///< of the auditor: 0 first, 1 second
    Hash structure{};        ///< of the instrument that the measurement pins
    std::uint64_t stamp = 1; ///< above every stamp seen in the measurement
};

/// The payload of the first entry of a stream (FORMAT.md, "Opening"): the device's key `g` signs stream, measurement,
/// purpose, slot and the stream's own key. A stream whose opening does not say so is refused.
struct Opening {
    MeasurementId measurement;
    Purpose purpose = Purpose::Public;
    std::uint8_t slot = 0;
    Hash structure{};
    PublicKey streamKey{};
    PublicKey deviceKey{};
    Signature signature{};
    bool operator==(const Opening &) const = default;
};

/// Two measurements that were made apart and became one: how an opening from before is read. Nothing was joined when
/// the ids are null.
struct Adopted {
    struct Side {
        MeasurementId measurement;
        PublicKey founder{};
        std::uint8_t slot = 0; ///< of the founder from then on
        bool operator==(const Side &) const = default;
    };
    std::array<Side, 2> sides{}; ///< the lower id, which stands, first

    [[nodiscard]] bool isNull() const { return sides[0].measurement.isNull(); }
    /// Of the one or the other.
    [[nodiscard]] bool names(MeasurementId id) const;
    /// For which auditor the stream counts.
    [[nodiscard]] std::uint8_t slotOf(const Opening &opening) const;
    bool operator==(const Adopted &) const = default;
};

[[nodiscard]] QByteArray encodeOpening(const Opening &opening);
[[nodiscard]] Result<Opening, CodecError> decodeOpening(QByteArrayView payload);

/// Makes the opening entry (seq 1). `deviceSecret` is the secret half of `g`, 64 bytes.
[[nodiscard]] Entry openingEntry(MeasurementId measurement, StreamId stream, const StreamRequest &request,
                                 const PublicKey &streamKey, const std::uint8_t *deviceSecret);
/// True when the signature speaks for this stream.
[[nodiscard]] bool isSigned(const Opening &opening, StreamId stream);

} // namespace Tweeluik

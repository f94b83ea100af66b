// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/bundle.h"
#include "core/sync/ledger.h"
#include "core/sync/parcel.h"
#include "core/sync/replica.h"

namespace Tweeluik {

/// For whom a parcel is, and from where on.
struct ParcelAddress {
    MeasurementId measurement;
    Noise::PublicKey signing{};    ///< g of the other device: the roster knows it by that
    Noise::PublicKey receiveKey{}; ///< the one of its roster line; with a letter: its s, the pair-level key
    /// What that device is confirmed to have, by its own word. Never what was last sent to it: a file gets lost.
    StreamHeights confirmed;
    std::uint64_t sequence = 0;         ///< above every one before it
    std::optional<ParcelLetter> letter; ///< the other does not have the measurement yet; `confirmed` is empty
};

/// Why there is no parcel.
enum class ParcelHindrance {
    NotRead,        ///< the own journal could not be read, or contradicts itself
    NotOnTheRoster, ///< nothing goes to that device: never named, retired, or the later one of a dispute
    NoKey,          ///< nothing can be sealed to its receive key
    TooLarge,       ///< beyond what a bundle may hold
};

struct MadeParcel {
    QByteArray file;
    qsizetype entries = 0;
    int notes = 0;     ///< notes that are new to the other
    StreamHeights has; ///< how far this tablet is, as the parcel says
};

/// Makes the bundle of a measurement for one device: its entries behind what that device has, the signed heads, and how
/// far this tablet is, which is its confirmation. Private streams never go along. Reads the replica once, in pieces.
class ParcelWriter {
public:
    /// Both outlive it.
    ParcelWriter(Replica &replica, const DeviceIdentity &self) : m_replica(replica), m_self(self) {}

    [[nodiscard]] Result<MadeParcel, ParcelHindrance> write(const ParcelAddress &to);

private:
    Replica &m_replica;
    const DeviceIdentity &m_self;
};

} // namespace Tweeluik

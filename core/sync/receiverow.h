// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/tlv.h"
#include "core/sync/parcel.h"

#include <QList>
#include <chrono>

namespace Tweeluik {

/// What this device keeps of a measurement for bundles: the local row `Receive` (FORMAT.md, "Receive"), sealed under
/// the measurement's key. Erasing the measurement erases it, and so closes every bundle that was made for it. `encode`
/// leaves the secret in ordinary memory for as long as it takes to hand it over.
class ReceiveRow {
public:
    static constexpr qsizetype mostOthers = 64;

    /// Another device, as its parcels told.
    struct Other {
        PublicKey signing{};
        std::uint64_t read = 0; ///< sequence of the last parcel of it that was received
        StreamHeights has;      ///< how far it was then: confirmed by its own word
    };

    /// With a key of its own, for a measurement that is created here or joined.
    [[nodiscard]] static ReceiveRow drawn();

    [[nodiscard]] const Noise::KeyPair &key() const { return m_key; }
    /// For the next parcel that is made here: above every one before it, also when the database was put back to an
    /// older state. To be durable before the parcel leaves.
    [[nodiscard]] std::uint64_t nextSequence(std::chrono::milliseconds wall);
    [[nodiscard]] Other other(const PublicKey &signing) const;
    /// A parcel of it was received: what it said last counts, also when it has less than before (it was put back to an
    /// older state). False when there is no room for one more device.
    [[nodiscard]] bool received(const PublicKey &signing, std::uint64_t sequence, const StreamHeights &has);

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ReceiveRow, CodecError> decode(QByteArrayView raw);

private:
    Noise::KeyPair m_key;
    std::uint64_t m_sent = 0;
    QList<Other> m_others;
};

} // namespace Tweeluik

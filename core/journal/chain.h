// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/entry.h"
#include "core/journal/opening.h"

#include <functional>

namespace Tweeluik {

/// What the payload weighs in the chain: H("leaf1" ‖ secret ‖ stream ‖ seq ‖ payload), or what a skeleton carries.
[[nodiscard]] Hash leafOf(const Entry &entry);
/// H("entry1" ‖ previous ‖ stream ‖ seq ‖ stamp ‖ kind ‖ unit ‖ parents ‖ leaf). Before the first entry: zeros.
[[nodiscard]] Hash chained(const Hash &previous, const Entry &entry);
/// What stays of an entry when its unit is erased.
[[nodiscard]] Entry skeletonOf(const Entry &entry);
/// The units that erase entries among these speak of, in their order.
[[nodiscard]] QList<UnitId> erasedBy(const QList<Entry> &entries);
/// The same entries, those of these units as their skeletons.
[[nodiscard]] QList<Entry> reduced(QList<Entry> entries, const QList<UnitId> &units);

/// The writer's word for everything up to and including `seq`.
struct SignedHead {
    StreamId stream;
    std::uint64_t seq = 0;
    Hash hash{};
    Signature signature{};
    bool operator==(const SignedHead &) const = default;
};

/// `streamSecret`: secret half of the stream's key, 64 bytes.
[[nodiscard]] SignedHead signHead(StreamId stream, std::uint64_t seq, const Hash &hash,
                                  const std::uint8_t *streamSecret);
[[nodiscard]] bool isSigned(const SignedHead &head, const PublicKey &streamKey);
[[nodiscard]] QByteArray encodeHead(const SignedHead &head);
[[nodiscard]] Result<SignedHead, CodecError> decodeHead(QByteArrayView raw);

/// One thing that is not as it should be in a journal. Names places, never content.
struct ChainFinding {
    enum class Kind {
        Unsound,              ///< breaks a rule of the format by itself (`unsound`)
        Gap,                  ///< a sequence number is missing
        Fork,                 ///< two different entries under one name
        NoOpening,            ///< the first entry is no opening, or an opening stands elsewhere
        ForeignOpening,       ///< the opening speaks for another measurement
        UnsignedOpening,      ///< the device's signature does not fit
        UnknownDevice,        ///< signed, but not by a device that may write in that slot
        PrivateStream,        ///< a stream that never travels came from outside
        StampOrder,           ///< a stamp not above the one before it, or above a descendant's
        MixedSecret,          ///< two secrets for one unit in one stream
        SkeletonWithoutErase, ///< no erase entry speaks of its unit
        PayloadAfterErase,    ///< its unit was erased, and still it is whole
        UnsignedHead,         ///< the signature does not fit
        HeadMismatch,         ///< signed, and not what stands here: a fork or a change
    };
    Kind kind = Kind::Gap;
    EntryRef at;
    bool operator==(const ChainFinding &) const = default;
};

/// Which device key may write for a slot; everything is allowed when not given (before there is a roster).
using DeviceAllowed = std::function<bool(const PublicKey &deviceKey, std::uint8_t slot)>;

/// Checks every stream of a measurement from its first entry and holds the signed heads against it. `entries` in any
/// order; repeats of the same entry are no finding. Empty: all is as it was written. `adopted`: streams of the other
/// measurement that this one became one with are right here too.
[[nodiscard]] QList<ChainFinding> verifyJournal(MeasurementId measurement, const QList<Entry> &entries,
                                                const QList<SignedHead> &heads, const DeviceAllowed &allowed = {},
                                                const Adopted &adopted = {});

} // namespace Tweeluik

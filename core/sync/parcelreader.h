// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/roster.h"
#include "core/sync/bundle.h"
#include "core/sync/ledger.h"
#include "core/sync/parcel.h"
#include "core/sync/replica.h"

namespace Tweeluik {

/// Why a file is not read. Whatever it is, nothing on this tablet was changed.
enum class ParcelRefusal {
    NotABundle,      ///< another file, or none
    Newer,           ///< of a version that this app does not know yet
    Damaged,         ///< cut off, altered, or not spelled as the format has it
    ForSomebodyElse, ///< no receive key of this tablet opens it
    UnknownSender,   ///< of nobody that this tablet knows, or who has no part in the measurement
    TooLarge,        ///< beyond what a parcel may hold
    NotHere,         ///< of a measurement that is not here, and no invitation from a paired tablet
    Erased,          ///< of a measurement that was here and was erased
    AlreadyRead,     ///< as new as the last one that was read, or older: what is in it is here
    Gap,             ///< it goes on from further than this tablet is: a new file is needed
    AgainstRules,    ///< an entry or a head against a rule of the journal
    NotRead,         ///< the own journal could not be read, or contradicts itself
};

/// A file that was opened, its sender proven and its pieces in order. Nothing is held against a journal yet.
struct Parcel {
    MeasurementId measurement;
    DeviceKeys sender;
    bool fromPaired = false; ///< this tablet is paired with the sender
    std::uint64_t sequence = 0;
    StreamHeights has; ///< how far the sender was
    std::optional<ParcelLetter> letter;
    QList<QByteArray> blocks;
    QList<SignedHead> heads;
};

/// What a parcel brings, held against every rule: to be received at once, whole.
struct ParcelNews {
    QList<Entry> entries; ///< those that are not here yet, in the order in which they are to be kept
    QList<SignedHead> heads;
    int notes = 0;                       ///< notes among them
    std::optional<Milliseconds> until{}; ///< wall time of the last of those notes
    Roster roster;                       ///< as it is with them
};

/// Reads bundles of measurements. Memory: what the limits of BundleFile and ParcelForm allow, held twice at most.
class ParcelReader {
public:
    struct Known {
        std::vector<Noise::KeyPair> receiveKeys; ///< of each measurement here, and the pair-level one
        QList<DeviceKeys> paired;
        QList<DeviceKeys> members; ///< of the measurements here, this device apart
    };
    explicit ParcelReader(Known known) : m_known(std::move(known)) {}

    /// Anything up to `AlreadyRead`, which the journal says.
    [[nodiscard]] Result<Parcel, ParcelRefusal> open(const QByteArray &file);
    /// `here`: the journal of that measurement; nullptr when it is not here. `lastRead`: the sequence of the last
    /// parcel of that sender that was received, 0 for none; after `receive` it is that of this one. Writes nothing.
    [[nodiscard]] static Result<ParcelNews, ParcelRefusal> compare(const Parcel &parcel, Replica *here,
                                                                   std::uint64_t lastRead);
    /// All or nothing. `done` as for Replica.
    static void receive(const ParcelNews &news, Replica &here, Replica::Durable done) {
        here.receive(news.entries, news.heads, std::move(done));
    }

private:
    Known m_known;
};

} // namespace Tweeluik

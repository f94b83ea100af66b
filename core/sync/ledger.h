// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/chain.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Tweeluik {

/// What is known of the streams of one measurement while entries come in one by one: the checks of `verifyJournal`,
/// carried along. Holds no payloads: about 40 bytes an entry, and the secrets of units that are not erased. After a
/// refusal within a batch it also knows what came before in that batch: let go of it with the batch.
class Ledger {
public:
    static constexpr qsizetype mostHeadsAhead = 1024; ///< signed heads that wait for their entry
    /// A stamp from outside stands at most so far above all that is here: one that stood at the end of all numbers
    /// would leave none for what is written next.
    static constexpr std::uint64_t longestLeap = std::uint64_t(1) << 32;

    struct Verdict {
        enum class Kind {
            Accepted, ///< `stored` is what is to be written
            Already,  ///< the very same entry is here; nothing to do
            Arrived,  ///< likewise: it was accepted before, and stands in the own store now
            Gap,      ///< an earlier entry of its stream is not here yet
            Refused,  ///< `why`; nothing changed but, at a fork, that the stream takes no more
        };
        Kind kind = Kind::Gap;
        ChainFinding::Kind why = ChainFinding::Kind::Gap; ///< only when Refused
        Entry stored; ///< only when accepted from outside: the entry, or its skeleton when its unit was erased
    };
    enum class HeadVerdict {
        Fits,
        NotYet,   ///< speaks of more than is here; held against it when it comes
        Unsigned, ///< not the writer's word: says nothing
        Mismatch, ///< the writer's word, and not what is here: a fork, the stream takes no more
        TooMany,  ///< too many wait already; not kept
    };

    /// `allowed`: as for verifyJournal.
    explicit Ledger(MeasurementId measurement, DeviceAllowed allowed = {}, const Adopted &adopted = {});
    /// From now on streams of the measurement that this one became one with are taken too.
    void adopt(const Adopted &adopted) { m_adopted = adopted; }

    /// What stands in the own store, in local order; private streams too, which are known and not counted.
    [[nodiscard]] Verdict recall(const Entry &entry) { return take(entry, false); }
    /// The same for all of that stream up to there, accepted before and in the own store now, without looking.
    void arrived(const EntryRef &upTo);
    /// What another tablet or a file brings.
    [[nodiscard]] Verdict accept(const Entry &entry) { return take(entry, true); }
    [[nodiscard]] HeadVerdict check(const SignedHead &head);

    /// The last entry of every public stream, ascending.
    [[nodiscard]] QList<EntryRef> heads() const;
    /// 0: nothing of it, or it is private.
    [[nodiscard]] std::uint64_t lastSeq(StreamId stream) const;
    /// Of the chain up to that entry; none when it is not here, or private.
    [[nodiscard]] std::optional<Hash> hashAt(const EntryRef &entry) const;
    [[nodiscard]] bool isPrivate(StreamId stream) const { return m_private.contains(stream); }
    /// A fork was found: what is there stays, more is not taken.
    [[nodiscard]] bool isForked(StreamId stream) const { return m_forked.contains(stream); }
    [[nodiscard]] bool isErased(UnitId unit) const { return m_erased.contains(unit); }
    /// Skeletons of units that no erase entry speaks of yet. At the end of a sync there should be none.
    [[nodiscard]] QList<EntryRef> unfinishedSkeletons() const;
    /// Heads that had to wait for the opening of their stream and turned out not to be the writer's.
    [[nodiscard]] const QList<ChainFinding> &lateFindings() const { return m_late; }

private:
    struct Line {
        Hash hash{}; ///< of the chain up to here
        std::uint64_t stamp = 0;
    };
    struct Stream {
        PublicKey key{};
        QList<Line> lines;          ///< of seq 1, 2, …
        std::uint64_t recalled = 0; ///< so many of them were seen in the own store
        QHash<UnitId, UnitSecret> secrets;
    };
    using Finding = std::optional<ChainFinding::Kind>;

    [[nodiscard]] Verdict take(const Entry &entry, bool fromOutside);
    [[nodiscard]] Verdict known(Stream &stream, const Entry &entry, bool fromOutside);
    [[nodiscard]] Finding checkOpening(const Entry &entry, bool fromOutside, Opening &opening) const;
    [[nodiscard]] Finding checkStamps(const Entry &entry, const Stream *stream, bool fromOutside) const;
    [[nodiscard]] bool fitsHeads(const EntryRef &at, const Hash &hash) const;
    [[nodiscard]] bool mixesSecrets(const Entry &entry, const Stream *stream) const;
    void keep(Stream &stream, const Entry &entry, const Hash &hash);
    void keepParents(const Entry &entry);
    void dropUnsignedHeads(StreamId stream, const PublicKey &key);
    void erase(UnitId unit);

    MeasurementId m_measurement;
    DeviceAllowed m_allowed;
    Adopted m_adopted;
    QMap<StreamId, Stream> m_streams;
    QSet<StreamId> m_private;
    QSet<StreamId> m_forked;
    QSet<UnitId> m_erased;
    QHash<UnitId, QList<EntryRef>> m_skeletons;   ///< of units without an erase entry
    QHash<EntryRef, std::uint64_t> m_childStamps; ///< parents that are not here yet: lowest stamp of their children
    QMap<EntryRef, QList<SignedHead>> m_ahead;
    QList<ChainFinding> m_late;
    std::uint64_t m_highest = 0; ///< stamp of all that is here
};

} // namespace Tweeluik

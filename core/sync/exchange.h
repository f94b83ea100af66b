// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/ledger.h"
#include "core/sync/replica.h"
#include "core/sync/wireblock.h"

#include <deque>
#include <memory>

namespace Tweeluik {

/// One measurement over one session, from one side: what the other lacks goes out in blocks, what comes in is held
/// against the ledger, made durable and acknowledged. Nothing is remembered of a session that was cut: the next one
/// begins at what is durable. The same machine is the live link: `poke` when there is something new. Knows plain
/// messages; the session seals them. Belongs to one thread.
class Exchange {
public:
    /// Bytes of blocks that were sent and not acknowledged; after a cut no more than this is sent twice, or one block
    /// that is longer.
    static constexpr qsizetype window = 64 * 1024;
    static constexpr qsizetype longestMessage = 60'000; ///< bytes; a longer block goes in pieces
    enum class End {
        None,
        Malformed, ///< a message against the format
        Refused,   ///< an entry or a head against a rule of the journal: `finding`
        NotStored, ///< this tablet could not keep what came
        NotRead,   ///< this tablet could not read its own journal
        ByOther,   ///< the other tablet ended it; it knows why
    };
    struct Events {
        std::function<void(const QByteArray &message)> send;
        std::function<void()> moved; ///< `theirs`, `allSent` or `allReceived` changed
        std::function<void(End)> ended;
    };
    /// Who takes part, asked anew each time: the roster grows while entries come in.
    struct Rules {
        DeviceAllowed allowed{}; ///< who may write, as for verifyJournal
        /// An entry that is here, or that was just accepted; sometimes twice.
        std::function<void(const Entry &)> seen{};
        /// Whether the other may know of that stream; none: of every public one.
        std::function<bool(const StreamId &)> mayTell{};
        /// Whether the other may bring that entry; none: any.
        std::function<bool(const Entry &)> mayBring{};
        Adopted adopted{}; ///< streams of both are taken
    };

    /// `replica` outlives it.
    Exchange(Replica &replica, MeasurementId measurement, Rules rules, Events events);
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    /// Waits for what an earlier session handed to the replica, reads what is here and says so.
    void begin();
    void receive(QByteArrayView message);
    /// There are new durable entries here.
    void poke();
    /// Signed heads that are new here go out.
    void sendHeads();

    [[nodiscard]] End end() const { return m_end; }
    [[nodiscard]] ChainFinding::Kind finding() const { return m_finding; }
    /// What the other is known to have durably, by stream.
    [[nodiscard]] const QHash<StreamId, std::uint64_t> &theirs() const { return m_theirs; }
    /// Everything that is durable here is durable there.
    [[nodiscard]] bool allSent() const { return m_met && !m_more && !m_packed && m_flying.empty(); }
    /// The other said that it has nothing more, and what it sent is durable here.
    [[nodiscard]] bool allReceived() const { return m_heardAll && m_storing == 0; }
    /// Entries that are here and not known to be there; zero until the other said what it has.
    [[nodiscard]] qint64 missingThere() const;
    /// Entries that the other said it had at the beginning, and are not here.
    [[nodiscard]] qint64 missingHere() const;
    [[nodiscard]] qint64 blockBytesSent() const { return m_blockBytes; }
    /// Of those, not acknowledged.
    [[nodiscard]] qint64 blockBytesFlying() const { return m_flyingBytes; }

private:
    enum class Kind : std::uint8_t { Have = 1, Block = 2, Piece = 3, Heads = 4, Last = 5, Kept = 6, Stop = 7 };
    /// A block that waits for room in the window.
    struct Packed {
        QByteArray bytes;
        QHash<StreamId, std::uint64_t> upTo;
    };
    /// A block on its way.
    struct Flying {
        qsizetype bytes = 0;
        QHash<StreamId, std::uint64_t> upTo;
    };
    /// Rows of the replica that the ledger was told of, on their way to the other side.
    struct Recalled {
        std::int64_t from = 0; ///< behind this local row
        std::int64_t upTo = 0;
        QList<Entry> entries;
        [[nodiscard]] qsizetype bytes() const {
            qsizetype sum = 0;
            for (const Entry &entry : entries)
                sum += qsizetype(sizeof entry) + entry.payload.size();
            return sum;
        }
    };
    static constexpr int rowsAtOnce = 1024;
    static constexpr qsizetype mostKept = 8 * 1024 * 1024; ///< bytes; what is beyond is read once more

    void say(Kind kind, const QByteArray &body);
    void sayHave();
    void hearHave(QByteArrayView body);
    void hearBlock(const QByteArray &block);
    void hearKept();
    [[nodiscard]] bool mayTell(const StreamId &stream) const;
    [[nodiscard]] bool mayTake(const Entry &entry, const QList<StreamId> &own) const;
    void hearHeads(QByteArrayView body);
    [[nodiscard]] bool recall();
    void fill();
    [[nodiscard]] std::optional<Recalled> read(std::int64_t after) const;
    [[nodiscard]] bool nothingElseArrived(std::int64_t last);
    [[nodiscard]] bool takeIn(const Recalled &rows);
    [[nodiscard]] std::optional<Recalled> rowsToSend();
    [[nodiscard]] bool readMore();
    [[nodiscard]] bool pack();
    void sendPacked();
    void start();
    void stop(End why);
    void moved() const {
        if (m_events.moved)
            m_events.moved();
    }

    Replica &m_replica;
    MeasurementId m_measurement;
    Rules m_rules;
    Events m_events;
    Ledger m_ledger;
    BlockWriter m_writer;
    BlockReader m_reader;
    End m_end = End::None;
    ChainFinding::Kind m_finding = ChainFinding::Kind::Gap;

    QHash<StreamId, std::uint64_t> m_theirs;
    std::int64_t m_replicaLast = 0; ///< local row, as was last asked
    std::int64_t m_recalled = 0;    ///< local row up to which the ledger knows
    std::int64_t m_at = 0;          ///< local row up to which was sent
    /// Received here, durable, and not recalled; below zero for a moment where a row is seen before it is confirmed.
    std::int64_t m_stored = 0;
    QHash<StreamId, std::uint64_t> m_arrived; ///< likewise, by stream
    /// The first row that was passed over, for its stream was not to be told.
    std::optional<std::pair<std::int64_t, StreamId>> m_untold;
    std::deque<Recalled> m_kept;
    qsizetype m_keptBytes = 0;
    QList<Entry> m_ready; ///< read and not sent yet
    std::optional<Packed> m_packed;
    std::deque<Flying> m_flying;
    qsizetype m_flyingBytes = 0;
    qint64 m_blockBytes = 0;
    bool m_begun = false;
    QList<QByteArray> m_early; ///< came before that
    bool m_met = false;        ///< the other said what it has
    bool m_more = true;        ///< there may be more to send
    bool m_saidLast = false;
    bool m_headsSaid = false; ///< once of themselves: at the end of the first sync
    bool m_heardAll = false;
    int m_storing = 0;
    qsizetype m_unkept = 0; ///< bytes of blocks that came and are not durable
    QByteArray m_pieces;
    QHash<StreamId, std::uint64_t> m_headsSent;
    QHash<StreamId, std::uint64_t> m_headsHeard;
    std::shared_ptr<int> m_here = std::make_shared<int>(0);
};

} // namespace Tweeluik

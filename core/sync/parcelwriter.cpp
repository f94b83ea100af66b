// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/parcelwriter.h"

#include "core/sync/adoptproposal.h"
#include "core/sync/rosterwatch.h"
#include "core/sync/wireblock.h"

namespace Tweeluik {

namespace {

constexpr int rowsAtOnce = 256;

/// One way through the own journal.
class Packing {
public:
    Packing(Replica &replica, const ParcelAddress &to, BundleBody::Packer &out)
        : m_replica(replica), m_to(to), m_out(out), m_ledger(to.measurement) {}

    [[nodiscard]] std::optional<ParcelHindrance> run() {
        if (m_to.letter)
            add(ParcelForm::Piece::Letter, ParcelForm::encode(*m_to.letter));
        if (!lookAhead())
            return ParcelHindrance::NotRead;
        for (std::int64_t at = 0;;) {
            const auto reached = m_replica.read(at, rowsAtOnce, [this](Entry &&entry) { take(std::move(entry)); });
            if (!reached || !m_sound)
                return ParcelHindrance::NotRead;
            if (*reached == at)
                break;
            at = *reached;
            while (m_ready.size() >= rowsAtOnce && !m_full)
                pack();
            if (m_full)
                return ParcelHindrance::TooLarge;
        }
        while (!m_ready.isEmpty() && !m_full)
            pack();
        return heads();
    }

    [[nodiscard]] bool mayReceive() const { return m_roster.roster().mayReceive(m_to.signing); }
    [[nodiscard]] StreamHeights has() const {
        StreamHeights all;
        for (const EntryRef &head : m_ledger.heads())
            all.insert(head.stream, head.seq);
        return all;
    }
    [[nodiscard]] qsizetype entries() const { return m_entries; }
    [[nodiscard]] int notes() const { return m_notes; }

private:
    /// Of two that became one, streams of both are sound from their first entry on.
    [[nodiscard]] bool lookAhead() {
        RosterWatch watch;
        for (std::int64_t at = 0;;) {
            const auto reached = m_replica.read(at, rowsAtOnce, [&watch](Entry &&entry) { watch.see(entry); });
            if (!reached)
                return false;
            if (*reached == at)
                break;
            at = *reached;
        }
        if (const auto said = watch.becameOne())
            m_ledger.adopt(AdoptPact{*said}.known());
        return true;
    }
    void take(Entry &&entry) {
        // A journal that contradicts itself is for *Controleer meting*; nothing of it is passed on.
        if (m_ledger.recall(entry).kind == Ledger::Verdict::Kind::Refused)
            m_sound = false;
        const bool open = m_ledger.lastSeq(entry.stream) >= entry.seq; // never so of a private one
        if (!open)
            return;
        m_roster.see(entry);
        if (entry.seq <= m_to.confirmed.value(entry.stream))
            return;
        ++m_entries;
        m_content += entry.payload.size();
        m_notes += entry.kind == EntryKind::NoteCreate && !entry.skeleton ? 1 : 0;
        m_ready.append(std::move(entry));
    }
    void pack() {
        const BlockWriter::Block block = m_writer.write(m_ready);
        m_ready.remove(0, block.entries);
        add(ParcelForm::Piece::Entries, block.bytes);
        m_full = m_full || m_entries > ParcelForm::mostEntries || m_content > ParcelForm::longestContent;
    }
    void add(ParcelForm::Piece piece, const QByteArray &content) {
        m_full = !m_out.add(char(piece) + content) || m_full;
    }
    [[nodiscard]] std::optional<ParcelHindrance> heads() {
        const auto all = m_replica.signedHeads();
        if (!all)
            return ParcelHindrance::NotRead;
        QList<SignedHead> heads;
        for (const SignedHead &head : *all) {
            // One that speaks of what was written meanwhile goes with the next parcel.
            if (head.seq <= m_ledger.lastSeq(head.stream))
                heads.append(head);
        }
        if (heads.size() > ParcelForm::mostHeads)
            return ParcelHindrance::TooLarge;
        if (!heads.isEmpty())
            add(ParcelForm::Piece::Heads, ParcelForm::encode(heads));
        return m_full ? std::optional(ParcelHindrance::TooLarge) : std::nullopt;
    }

    Replica &m_replica;
    const ParcelAddress &m_to;
    BundleBody::Packer &m_out;
    Ledger m_ledger;
    RosterWatch m_roster;
    BlockWriter m_writer;
    QList<Entry> m_ready;
    qsizetype m_entries = 0;
    qsizetype m_content = 0;
    int m_notes = 0;
    bool m_sound = true;
    bool m_full = false;
};

} // namespace

Result<MadeParcel, ParcelHindrance> ParcelWriter::write(const ParcelAddress &to) {
    BundleBody::Packer packer;
    Packing packing(m_replica, to, packer);
    if (const auto hindrance = packing.run())
        return *hindrance;
    // What was packed goes nowhere when the journal itself says that the device is no member.
    if (!packing.mayReceive())
        return ParcelHindrance::NotOnTheRoster;
    MadeParcel made{{}, packing.entries(), packing.notes(), packing.has()};
    const auto packed = packer.finish();
    if (!packed)
        return ParcelHindrance::TooLarge;
    const BundleLetter letter{to.measurement, to.sequence, ParcelForm::encode(made.has)};
    auto file = BundleFile::seal(m_self, to.receiveKey, letter, *packed);
    if (!file)
        return file.error() == BundleRefusal::ForSomebodyElse ? ParcelHindrance::NoKey : ParcelHindrance::TooLarge;
    made.file = std::move(*file);
    return made;
}

} // namespace Tweeluik

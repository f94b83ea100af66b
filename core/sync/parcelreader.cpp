// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/parcelreader.h"

#include "core/measurement/payloads.h"
#include "core/sync/adoptproposal.h"
#include "core/sync/rosterwatch.h"
#include "core/sync/wireblock.h"

#include <algorithm>

namespace Tweeluik {

namespace {

constexpr int rowsAtOnce = 256;

ParcelRefusal refusalOf(BundleRefusal refusal) {
    switch (refusal) {
    case BundleRefusal::NotABundle:
        return ParcelRefusal::NotABundle;
    case BundleRefusal::Newer:
        return ParcelRefusal::Newer;
    case BundleRefusal::Damaged:
        return ParcelRefusal::Damaged;
    case BundleRefusal::ForSomebodyElse:
        return ParcelRefusal::ForSomebodyElse;
    case BundleRefusal::UnknownSender:
        return ParcelRefusal::UnknownSender;
    case BundleRefusal::TooLarge:
        return ParcelRefusal::TooLarge;
    }
    return ParcelRefusal::Damaged;
}

/// A letter may lie on top, signed heads may close it, entries stand between.
std::optional<ParcelRefusal> sortPieces(const QList<QByteArray> &pieces, Parcel &into) {
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QByteArray &piece = pieces.at(i);
        const QByteArrayView content = QByteArrayView(piece).sliced(1);
        switch (ParcelForm::Piece(std::uint8_t(piece.front()))) {
        case ParcelForm::Piece::Letter:
            into.letter = i == 0 ? ParcelForm::decodeLetter(content) : std::nullopt;
            if (!into.letter)
                return ParcelRefusal::Damaged;
            break;
        case ParcelForm::Piece::Entries:
            into.blocks.append(content.toByteArray());
            break;
        case ParcelForm::Piece::Heads: {
            const auto heads = i == pieces.size() - 1 ? ParcelForm::decodeHeads(content) : std::nullopt;
            if (!heads)
                return ParcelRefusal::Damaged;
            into.heads = *heads;
            break;
        }
        default:
            return ParcelRefusal::Newer; // its sender is proven: so that is a later version's
        }
    }
    return std::nullopt;
}

/// Holds one parcel against the journal, on a ledger of its own: what is refused leaves no trace.
class Comparison {
public:
    explicit Comparison(const Parcel &parcel)
        : m_parcel(parcel), m_ledger(parcel.measurement, [this](const PublicKey &device, std::uint8_t slot) {
              return m_recalling || mayWrite(device, slot == 0 ? Slot::First : Slot::Second);
          }) {}
    Comparison(const Comparison &) = delete;
    Comparison &operator=(const Comparison &) = delete;

    [[nodiscard]] Result<ParcelNews, ParcelRefusal> run(Replica *here) {
        if (!here)
            lookAhead();
        else if (!lookAhead(*here) || !recall(*here))
            return ParcelRefusal::NotRead;
        if (const auto refusal = takeEntries())
            return *refusal;
        if (const auto refusal = takeHeads(here))
            return *refusal;
        if (const auto refusal = checkWhole())
            return *refusal;
        m_news.roster = m_roster.roster();
        return std::move(m_news);
    }

private:
    /// Who opens the measurement founds it; whoever comes later was named before.
    [[nodiscard]] bool mayWrite(const PublicKey &device, Slot slot) const {
        const Roster &roster = m_roster.roster();
        return roster.members.isEmpty() || roster.mayWrite(device, slot);
    }

    /// Nobody else writes in the streams of this tablet, or answers to what does not stand there; and who has retired
    /// brings own words only.
    [[nodiscard]] bool mayTake(const Entry &entry) const {
        const auto ahead = [this](const EntryRef &parent) {
            return m_own.contains(parent.stream) && parent.seq > m_ledger.lastSeq(parent.stream);
        };
        return !m_own.contains(entry.stream) && std::none_of(entry.parents.begin(), entry.parents.end(), ahead) &&
               m_roster.mayBring(m_parcel.sender.g, entry);
    }
    /// Of two that became one, streams of both are taken from their first entry on.
    void expect(const RosterWatch &watch) {
        const auto said = watch.becameOne();
        if (!said)
            return;
        m_ledger.adopt(AdoptPact{*said}.known());
        m_roster = RosterWatch(said);
    }
    [[nodiscard]] bool lookAhead(Replica &here) {
        RosterWatch watch;
        for (std::int64_t at = 0;;) {
            const auto reached = here.read(at, rowsAtOnce, [&watch](Entry &&entry) { watch.see(entry); });
            if (!reached)
                return false;
            if (*reached == at)
                break;
            at = *reached;
        }
        expect(watch);
        return true;
    }
    void lookAhead() {
        RosterWatch watch;
        BlockReader reader;
        for (const QByteArray &block : m_parcel.blocks) {
            const auto some = reader.read(block);
            if (!some)
                return; // it is refused in a moment
            for (const Entry &entry : *some)
                watch.see(entry);
        }
        expect(watch);
    }

    [[nodiscard]] bool recall(Replica &here) {
        bool sound = true;
        m_recalling = true;
        for (std::int64_t at = 0;;) {
            const auto reached = here.read(at, rowsAtOnce, [&](Entry &&entry) {
                sound = m_ledger.recall(entry).kind != Ledger::Verdict::Kind::Refused && sound;
                if (!m_ledger.isPrivate(entry.stream))
                    m_roster.see(entry);
            });
            if (!reached || !sound)
                return false;
            if (*reached == at)
                break;
            at = *reached;
        }
        m_recalling = false;
        const auto own = here.ownStreams();
        if (own)
            m_own = *own;
        return own.ok();
    }

    [[nodiscard]] std::optional<ParcelRefusal> takeEntries() {
        BlockReader reader;
        qsizetype entries = 0;
        qsizetype content = 0;
        for (const QByteArray &block : m_parcel.blocks) {
            const auto some = reader.read(block);
            if (!some)
                return some.error() == BlockError::TooLong ? ParcelRefusal::TooLarge : ParcelRefusal::Damaged;
            entries += some->size();
            for (const Entry &entry : *some) {
                content += entry.payload.size();
                if (entries > ParcelForm::mostEntries || content > ParcelForm::longestContent)
                    return ParcelRefusal::TooLarge;
                if (const auto refusal = take(entry))
                    return refusal;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<ParcelRefusal> take(const Entry &entry) {
        Ledger::Verdict verdict = m_ledger.accept(entry);
        switch (verdict.kind) {
        case Ledger::Verdict::Kind::Already:
        case Ledger::Verdict::Kind::Arrived:
            return std::nullopt;
        case Ledger::Verdict::Kind::Gap:
            return ParcelRefusal::Gap;
        case Ledger::Verdict::Kind::Refused:
            return ParcelRefusal::AgainstRules;
        case Ledger::Verdict::Kind::Accepted:
            break;
        }
        if (!mayTake(entry))
            return ParcelRefusal::AgainstRules;
        const Entry &kept = verdict.stored;
        m_roster.see(kept);
        if (kept.kind == EntryKind::NoteCreate && !kept.skeleton) {
            ++m_news.notes;
            if (const auto note = Payload::decode<Payload::NoteCreate>(kept.payload))
                m_news.until = std::max(m_news.until.value_or(note->wall), note->wall);
        }
        m_news.entries.append(std::move(verdict.stored));
        return std::nullopt;
    }

    [[nodiscard]] std::optional<ParcelRefusal> takeHeads(Replica *here) {
        StreamHeights known; // one's own come back too
        if (here) {
            const auto signedHere = here->signedHeads();
            if (!signedHere)
                return ParcelRefusal::NotRead;
            for (const SignedHead &head : *signedHere)
                known[head.stream] = std::max(known.value(head.stream), head.seq);
        }
        for (const SignedHead &head : m_parcel.heads) {
            switch (m_ledger.check(head)) {
            case Ledger::HeadVerdict::Fits:
                if (head.seq > known.value(head.stream))
                    m_news.heads.append(head);
                break;
            case Ledger::HeadVerdict::Mismatch:
            case Ledger::HeadVerdict::Unsigned:
                return ParcelRefusal::AgainstRules;
            case Ledger::HeadVerdict::NotYet:
            case Ledger::HeadVerdict::TooMany:
                break;
            }
        }
        return std::nullopt;
    }

    /// A session goes on until both have everything; a parcel is all there is, so it has to be whole by itself.
    [[nodiscard]] std::optional<ParcelRefusal> checkWhole() const {
        for (auto it = m_parcel.has.begin(); it != m_parcel.has.end(); ++it) {
            if (m_ledger.lastSeq(it.key()) < it.value())
                return ParcelRefusal::Gap;
        }
        const QList<EntryRef> loose = m_ledger.unfinishedSkeletons();
        const bool brought = std::any_of(m_news.entries.begin(), m_news.entries.end(), [&loose](const Entry &entry) {
            return entry.skeleton && std::binary_search(loose.begin(), loose.end(), entry.ref());
        });
        if (brought)
            return ParcelRefusal::AgainstRules;
        return m_roster.roster().member(m_parcel.sender.g) ? std::nullopt : std::optional(ParcelRefusal::UnknownSender);
    }

    const Parcel &m_parcel;
    RosterWatch m_roster;
    Ledger m_ledger;
    QList<StreamId> m_own;
    bool m_recalling = false;
    ParcelNews m_news;
};

} // namespace

Result<Parcel, ParcelRefusal> ParcelReader::open(const QByteArray &file) {
    std::vector<Noise::KeyPair> keys;
    for (const Noise::KeyPair &key : m_known.receiveKeys)
        keys.push_back(Noise::KeyPair::of(SecretBytes::copyOf(key.secret.view())));
    auto bundle = BundleReader(std::move(keys), m_known.paired + m_known.members).read(file);
    if (!bundle)
        return refusalOf(bundle.error());
    Parcel parcel;
    parcel.measurement = bundle->letter.measurement;
    parcel.sender = bundle->sender;
    parcel.fromPaired = m_known.paired.contains(bundle->sender);
    parcel.sequence = bundle->letter.sequence;
    const auto has = ParcelForm::decodeHeights(bundle->letter.heads);
    if (!has || parcel.sequence == 0 || parcel.sequence > ParcelForm::highest)
        return ParcelRefusal::Damaged;
    parcel.has = *has;
    if (const auto refusal = sortPieces(bundle->blocks, parcel))
        return *refusal;
    return parcel;
}

Result<ParcelNews, ParcelRefusal> ParcelReader::compare(const Parcel &parcel, Replica *here, std::uint64_t lastRead) {
    if (!here && !(parcel.letter && parcel.fromPaired))
        return ParcelRefusal::NotHere;
    if (parcel.sequence <= lastRead)
        return ParcelRefusal::AlreadyRead;
    return Comparison(parcel).run(here);
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/folderparcels.h"

#include "app/composition/ownkeys.h"
#include "core/journal/hash.h"
#include "core/measurement/payloads.h"
#include "core/measurement/rosterservice.h"
#include "core/sync/rosterwatch.h"

#include <QPointer>
#include <algorithm>
#include <tuple>

namespace Tweeluik {

namespace {

/// What is durable of one measurement, and the store's way in.
class DurableJournal final : public Replica {
public:
    DurableJournal(SqliteJournalStore &store, const MeasurementId &id) : m_store(store), m_id(id) {
        if (auto window = store.window())
            m_window = std::move(*window);
    }
    [[nodiscard]] Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                        const JournalStore::Visit &visit) override {
        return m_window ? m_window->read(m_id, after, most, visit) : noWindow();
    }
    [[nodiscard]] Result<std::int64_t, StoreError> last() override {
        return m_window ? m_window->last(m_id) : noWindow();
    }
    [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads() override {
        return m_window ? m_window->signedHeads(m_id) : Result<QList<SignedHead>, StoreError>(noWindow());
    }
    [[nodiscard]] Result<QList<StreamId>, StoreError> ownStreams() override {
        return m_window ? m_window->ownStreams(m_id) : Result<QList<StreamId>, StoreError>(noWindow());
    }
    void receive(const QList<Entry> &entries, const QList<SignedHead> &heads, Durable done) override {
        m_store.receive(m_id, entries, heads, [done = std::move(done)](const auto &result) { done(result.ok()); });
    }

private:
    static StoreError noWindow() { return {StoreError::Kind::Io, QStringLiteral("no window"), false}; }
    SqliteJournalStore &m_store;
    MeasurementId m_id;
    std::unique_ptr<JournalWindow> m_window;
};

RosterLine ownLine(const DeviceIdentity &self, Slot slot, const ReceiveRow &row) {
    return {slot, self.signingPublic, self.talking.publicKey, row.key().publicKey};
}

} // namespace

FolderParcels::FolderParcels(SqliteJournalStore &store, Portfolio &portfolio, const Clock &clock)
    : m_store(store), m_portfolio(portfolio), m_clock(clock) {}

void FolderParcels::tell(Outcome outcome) {
    m_outcome = std::move(outcome);
    Q_EMIT changed();
}

void FolderParcels::refuse(ParcelRefusal refusal) {
    Outcome outcome{Outcome::Kind::Refused};
    outcome.refusal = refusal;
    tell(outcome);
}

void FolderParcels::forget() {
    m_invitation.reset();
    tell(Outcome::Kind::None);
}

JournalStore::Committed FolderParcels::durable(Then then) {
    // In a turn of its own: the store may be in the middle of telling others.
    return [here = QPointer(this), then = std::move(then)](const Result<Done, StoreError> &result) {
        if (!here)
            return;
        const bool kept = result.ok();
        const auto tellLater = [parcels = here.data(), kept, then] {
            if (kept)
                then();
            else
                parcels->tell(Outcome::Kind::NotKept);
        };
        QMetaObject::invokeMethod(here.data(), tellLater, Qt::QueuedConnection);
    };
}

Result<ReceiveRow, StoreError> FolderParcels::rowOf(const MeasurementId &measurement) const {
    const auto raw = m_store.readLocal(measurement, LocalRow::Receive);
    if (!raw)
        return raw.error();
    if (raw->isEmpty())
        return ReceiveRow::drawn();
    auto row = ReceiveRow::decode(*raw);
    if (!row)
        return StoreError{StoreError::Kind::Damaged, row.error().describe(), false};
    return std::move(*row);
}

ParcelReader::Known FolderParcels::known(bool withMembers) const {
    ParcelReader::Known known;
    DeviceIdentity self = identityIn(m_store);
    const PublicKey own = self.signingPublic;
    known.receiveKeys.push_back(std::move(self.talking));
    const PeerBook book = peersIn(m_store);
    for (const KnownPeer &peer : book.peers()) {
        if (peer.paired)
            known.paired.append(peer.pin.keys);
    }
    for (const MeasurementId &id : m_store.measurements()) {
        const auto raw = m_store.readLocal(id, LocalRow::Receive);
        if (!raw || raw->isEmpty())
            continue; // never shared
        if (auto row = ReceiveRow::decode(*raw))
            known.receiveKeys.push_back(Noise::KeyPair::of(SecretBytes::copyOf(row->key().secret.view())));
        if (!withMembers)
            continue;
        RosterWatch reading;
        std::ignore = m_store.read(id, [&reading](Entry &&entry) { reading.see(entry); });
        for (const Roster::Member &member : reading.roster().members) {
            if (member.line.signing != own)
                known.members.append({member.line.talking, member.line.signing});
        }
    }
    return known;
}

/// Rosters are only read when nobody who is paired sent it.
Result<Parcel, ParcelRefusal> FolderParcels::open(const QByteArray &file) const {
    auto parcel = ParcelReader(known(false)).open(file);
    if (!parcel && parcel.error() == ParcelRefusal::UnknownSender)
        return ParcelReader(known(true)).open(file);
    return parcel;
}

QString FolderParcels::nameOf(const DeviceKeys &keys) const {
    const PeerBook book = peersIn(m_store);
    const KnownPeer *peer = book.find(keys);
    return peer ? peer->name : QString();
}

std::optional<FolderParcels::Addressee> FolderParcels::addressee() const {
    const OpenMeasurement &inHand = *m_portfolio.current();
    const Roster &roster = inHand.state().roster;
    for (const Roster::Member &member : roster.members) {
        const RosterLine &line = member.line;
        if (line.slot != inHand.self() && roster.mayReceive(line.signing))
            return Addressee{{line.talking, line.signing}, line.receive, line.receive == line.talking, line.slot};
    }
    QList<DeviceKeys> paired;
    const PeerBook book = peersIn(m_store);
    for (const KnownPeer &peer : book.peers()) {
        if (peer.paired && !roster.member(peer.pin.keys.g))
            paired.append(peer.pin.keys);
    }
    if (paired.size() != 1 || roster.current(other(inHand.self())))
        return std::nullopt; // whom to invite is asked where the tablets are named
    return Addressee{paired.first(), paired.first().s, true, other(inHand.self())};
}

void FolderParcels::make(const MeasurementId &measurement) {
    OpenMeasurement *inHand = m_portfolio.current();
    auto row = rowOf(measurement);
    if (!inHand || inHand->id() != measurement || !row)
        return tell(Outcome::Kind::NotMade);
    inHand->settle();
    const auto whom = addressee();
    if (!whom)
        return tell(Outcome::Kind::NobodyYet);
    tell(Outcome::Kind::Busy);
    RosterService roster(*inHand);
    roster.join(ownLine(identityIn(m_store), inHand->self(), *row));
    if (!inHand->state().roster.member(whom->keys.g)) // invited once; what they say of themselves comes later
        roster.join({whom->slot, whom->keys.g, whom->keys.s, whom->receiveKey});
    ParcelAddress to;
    to.measurement = measurement;
    to.signing = whom->keys.g;
    to.receiveKey = whom->receiveKey;
    to.sequence = row->nextSequence(m_clock.now().wall);
    if (whom->first) {
        const Details &details = inHand->state().details;
        to.letter = ParcelLetter{details.unit.isEmpty() ? details.organisation
                                                        : details.organisation + QStringLiteral(", ") + details.unit,
                                 whom->slot, inHand->state().roleOf(whom->slot)};
    } else {
        to.confirmed = row->other(whom->keys.g).has;
    }
    // The heads speak for what goes along, and the sequence never comes twice.
    m_store.signHeads(measurement, {});
    m_store.writeLocal(measurement, LocalRow::Receive, row->encode(),
                       durable([this, measurement, to] { seal(measurement, to); }));
}

void FolderParcels::seal(const MeasurementId &measurement, const ParcelAddress &to) {
    DurableJournal journal(m_store, measurement);
    const DeviceIdentity self = identityIn(m_store);
    auto made = ParcelWriter(journal, self).write(to);
    Outcome outcome{made ? Outcome::Kind::Made : Outcome::Kind::NotMade};
    outcome.measurement = measurement;
    if (made) {
        outcome.file = std::move(made->file);
        outcome.notes = made->notes;
        outcome.entries = made->entries;
    } else {
        outcome.hindrance = made.error();
    }
    tell(outcome);
}

void FolderParcels::read(const QByteArray &file) {
    m_invitation.reset();
    tell(Outcome::Kind::Busy);
    auto parcel = open(file);
    if (!parcel)
        return refuse(parcel.error());
    const auto erased = m_store.wasErased(goneHash(parcel->measurement.toBytes()));
    if (erased && *erased)
        return refuse(ParcelRefusal::Erased);
    const bool here = m_store.measurements().contains(parcel->measurement);
    if (here && m_portfolio.current() && m_portfolio.current()->id() == parcel->measurement)
        m_portfolio.current()->settle();
    const auto row = here ? rowOf(parcel->measurement) : ReceiveRow::drawn();
    if (!row)
        return refuse(ParcelRefusal::NotRead);
    DurableJournal journal(m_store, parcel->measurement);
    auto news = ParcelReader::compare(*parcel, here ? &journal : nullptr, row->other(parcel->sender.g).read);
    if (!news)
        return refuse(news.error());
    if (here)
        return keep(*parcel, *news);
    Outcome outcome{Outcome::Kind::Invited};
    outcome.measurement = parcel->measurement;
    outcome.name = nameOf(parcel->sender);
    outcome.letter = *parcel->letter;
    m_invitation = Invitation{std::move(*parcel), std::move(*news)};
    tell(outcome);
}

void FolderParcels::keep(const Parcel &parcel, const ParcelNews &news) {
    m_store.receive(parcel.measurement, news.entries, news.heads,
                    durable([this, parcel, news] { kept(parcel, news); }));
}

void FolderParcels::kept(const Parcel &parcel, const ParcelNews &news) {
    const MeasurementId id = parcel.measurement;
    // Only now: a file whose content was not durable is no file that was read.
    if (auto row = rowOf(id); row && row->received(parcel.sender.g, parcel.sequence, parcel.has))
        m_store.writeLocal(id, LocalRow::Receive, row->encode(), {});
    if (m_portfolio.current() && m_portfolio.current()->id() == id) {
        m_portfolio.close(); // it is read anew, with what came
        std::ignore = m_portfolio.open(id);
    }
    Outcome outcome{Outcome::Kind::Came};
    outcome.measurement = id;
    outcome.name = nameOf(parcel.sender);
    outcome.notes = news.notes;
    outcome.entries = news.entries.size();
    outcome.until = news.until;
    OpenMeasurement *inHand = m_portfolio.current();
    for (const Entry &entry : news.entries) {
        const auto said = entry.kind == EntryKind::Roster ? Payload::decode<RosterSaid>(entry.payload)
                                                          : Result<RosterSaid, CodecError>(CodecError());
        // Whom this tablet invited says with which key: that is confirmed, so that the next file goes to that key.
        const bool answers = said && said->what == RosterSaid::What::Joins && said->line.signing == parcel.sender.g;
        const Roster::Member *member =
            answers && inHand && inHand->id() == id ? inHand->state().roster.member(said->line.signing) : nullptr;
        if (member && !member->retired && member->line.slot == said->line.slot && said->line.slot != inHand->self())
            RosterService(*inHand).join(said->line);
    }
    tell(outcome);
}

void FolderParcels::accept() {
    if (!m_invitation)
        return;
    const Invitation invitation = *std::exchange(m_invitation, std::nullopt);
    const MeasurementId id = invitation.parcel.measurement;
    const ParcelLetter &letter = *invitation.parcel.letter;
    ReceiveRow row = ReceiveRow::drawn();
    if (!row.received(invitation.parcel.sender.g, invitation.parcel.sequence, invitation.parcel.has))
        return tell(Outcome::Kind::NotKept);
    tell(Outcome::Kind::Busy);
    m_portfolio.join(id, invitation.news.entries, invitation.news.heads, ownLine(identityIn(m_store), letter.slot, row),
                     letter.role, durable([this, id, name = nameOf(invitation.parcel.sender)] {
                         std::ignore = m_portfolio.open(id);
                         Outcome outcome{Outcome::Kind::Joined};
                         outcome.measurement = id;
                         outcome.name = name;
                         tell(outcome);
                     }));
    m_store.writeLocal(id, LocalRow::Receive, row.encode(), {});
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/payloads.h"
#include "core/sync/parcelreader.h"
#include "core/sync/parcelwriter.h"
#include "core/sync/receiverow.h"
#include "tests/storage/journalfixture.h"

#include <algorithm>

namespace Tweeluik::Testing {

/// The journal of a store, as syncing sees it.
struct StoreReplica final : Replica {
    SqliteJournalStore &store;
    MeasurementId id;
    std::unique_ptr<JournalWindow> window;

    StoreReplica(SqliteJournalStore &of, MeasurementId which) : store(of), id(which) {
        store.drain();
        if (auto opened = store.window())
            window = std::move(*opened);
    }
    [[nodiscard]] Result<std::int64_t, StoreError> read(std::int64_t after, int most,
                                                        const JournalStore::Visit &visit) override {
        return window->read(id, after, most, visit);
    }
    [[nodiscard]] Result<std::int64_t, StoreError> last() override { return window->last(id); }
    [[nodiscard]] Result<QList<SignedHead>, StoreError> signedHeads() override { return window->signedHeads(id); }
    [[nodiscard]] Result<QList<StreamId>, StoreError> ownStreams() override { return window->ownStreams(id); }
    void receive(const QList<Entry> &entries, const QList<SignedHead> &heads, Durable done) override {
        store.receive(id, entries, heads,
                      [done = std::move(done)](const Result<Done, StoreError> &result) { done(result.ok()); });
    }
};

/// A tablet with a store of its own and a part in one measurement.
struct Tablet {
    Device device;
    DeviceIdentity self;
    Slot slot;
    MeasurementId id;
    StreamWriter writer{StreamId{}};
    ReceiveRow row = ReceiveRow::drawn();
    QList<DeviceKeys> paired;
    std::chrono::milliseconds wall{1'000'000};
    std::optional<Parcel> lastParcel;
    std::optional<ParcelNews> lastNews;

    explicit Tablet(Slot which) : slot(which) {
        if (!device.start())
            qFatal("no store");
        const SecretBytes keys = device.store->identity();
        self.talking = Noise::KeyPair::of(SecretBytes::copyOf(keys.view(64)));
        self.signingSecret = SecretBytes::copyOf(keys.view().first(64));
        std::copy_n(keys.data() + 32, 32, self.signingPublic.begin());
    }
    [[nodiscard]] SqliteJournalStore &store() { return *device.store; }
    [[nodiscard]] RosterLine line() const {
        return {slot, self.signingPublic, self.talking.publicKey, row.key().publicKey};
    }

    void found() {
        id = MeasurementId::random();
        begin(store().openStream(id, {Purpose::Public, std::uint8_t(slot), {}, 1}));
        say(line());
    }
    /// Opens the own stream; the measurement itself is made when it is not here yet.
    void begin(const Result<Entry, StoreError> &opening) {
        const bool here = store().measurements().contains(id);
        writer = StreamWriter(opening->stream);
        for (const Entry &entry : here ? readAll(store(), id) : QList<Entry>())
            writer.seen(entry);
        writer.seen(*opening);
        if (here)
            store().append(id, {*opening}, {});
        else
            store().create(id, {*opening}, {});
    }
    Entry write(EntryKind kind, UnitId unit, const QByteArray &payload) {
        const Entry entry = writer.next(kind, unit, {}, payload);
        store().append(id, {entry}, {});
        return entry;
    }
    void say(const RosterLine &about, RosterSaid::What what = RosterSaid::What::Joins) {
        write(EntryKind::Roster, {}, Payload::encode(RosterSaid{what, about, wall}));
    }
    Entry note(const QByteArray &words, std::chrono::milliseconds at = std::chrono::hours(1)) {
        Payload::NoteCreate note;
        note.text = words;
        note.wall = at;
        return write(EntryKind::NoteCreate, UnitId::random(), Payload::encode(note));
    }
    void erase(const Entry &note) {
        const Entry entry = writer.next(EntryKind::Erase, {}, {}, encodeErase(note.unit));
        store().eraseUnit(id, note.unit, entry, {});
    }

    [[nodiscard]] ParcelAddress addressOf(const Tablet &other) {
        return {id,
                other.self.signingPublic,
                other.row.key().publicKey,
                row.other(other.self.signingPublic).has,
                row.nextSequence(wall),
                {}};
    }
    [[nodiscard]] Result<MadeParcel, ParcelHindrance> make(const ParcelAddress &to) {
        store().signHeads(id, {});
        StoreReplica replica(store(), id);
        return ParcelWriter(replica, self).write(to);
    }
    [[nodiscard]] QByteArray fileFor(const Tablet &other) {
        const auto made = make(addressOf(other));
        return made ? made->file : QByteArray();
    }
    [[nodiscard]] QByteArray invitationFor(const Tablet &other) {
        ParcelAddress to = addressOf(other);
        to.receiveKey = other.self.talking.publicKey;
        to.letter = ParcelLetter{QStringLiteral("Zorggroep De Linde"), other.slot, Role::NoteTaker};
        const auto made = make(to);
        return made ? made->file : QByteArray();
    }

    [[nodiscard]] Result<Parcel, ParcelRefusal> open(const QByteArray &file, const QList<DeviceKeys> &members = {}) {
        ParcelReader::Known known;
        for (const Noise::KeyPair *key : std::initializer_list<const Noise::KeyPair *>{&row.key(), &self.talking})
            known.receiveKeys.push_back(Noise::KeyPair::of(SecretBytes::copyOf(key->secret.view())));
        known.paired = paired;
        known.members = members;
        return ParcelReader(std::move(known)).open(file);
    }
    /// What there is to read, received; nothing when that went well.
    [[nodiscard]] std::optional<ParcelRefusal> read(const QByteArray &file) {
        const auto parcel = open(file);
        if (!parcel)
            return parcel.error();
        lastParcel = *parcel;
        const bool here = !id.isNull() && id == parcel->measurement;
        std::optional<StoreReplica> replica;
        if (here)
            replica.emplace(store(), id);
        const auto news = ParcelReader::compare(*parcel, here ? &*replica : nullptr, row.other(parcel->sender.g).read);
        if (!news)
            return news.error();
        lastNews = *news;
        if (!here) {
            join(*parcel, *news);
        } else {
            ParcelReader::receive(*news, *replica, [](bool durable) {
                if (!durable)
                    qFatal("not kept");
            });
            for (const Entry &entry : news->entries)
                writer.seen(entry);
        }
        if (!row.received(parcel->sender.g, parcel->sequence, parcel->has))
            qFatal("no room");
        store().drain();
        return std::nullopt;
    }
    void join(const Parcel &parcel, const ParcelNews &news) {
        id = parcel.measurement;
        store().create(id, news.entries, {});
        store().drain();
        store().receive(id, {}, news.heads, {});
        std::uint64_t stamp = 0;
        for (const Entry &entry : news.entries)
            stamp = std::max(stamp, entry.stamp);
        begin(store().openStream(id, {Purpose::Public, std::uint8_t(slot), {}, stamp + 1}));
        say(line());
    }

    /// Public ones, by name.
    [[nodiscard]] QList<Entry> shared() {
        store().drain();
        QSet<StreamId> hidden;
        QList<Entry> entries;
        for (const Entry &entry : readAll(store(), id)) {
            if (entry.kind == EntryKind::Open && decodeOpening(entry.payload)->purpose != Purpose::Public)
                hidden.insert(entry.stream);
            if (!hidden.contains(entry.stream))
                entries.append(entry);
        }
        std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.ref() < b.ref(); });
        return entries;
    }
    [[nodiscard]] bool whole() {
        const auto heads = store().signedHeads(id);
        return heads && verifyJournal(id, shared(), *heads).isEmpty();
    }
};

/// Two auditors; Anna's tablet founded the measurement and has invited Bruno's.
struct TwoTablets {
    Tablet anna{Slot::First};
    Tablet bruno{Slot::Second};
    QByteArray invitation;

    TwoTablets() {
        anna.paired = {bruno.self.keys()};
        bruno.paired = {anna.self.keys()};
        anna.found();
        RosterLine invited = bruno.line();
        invited.receive = bruno.self.talking.publicKey;
        anna.say(invited);
        anna.note("Anna schreef dit voor de eerste keer");
        invitation = anna.invitationFor(bruno);
    }
    /// Bruno read the invitation, and Anna his answer: both know each other's receive key.
    [[nodiscard]] bool meet() {
        if (bruno.read(invitation) || anna.read(bruno.fileFor(anna)))
            return false;
        anna.say(bruno.line());
        return true;
    }
};

} // namespace Tweeluik::Testing

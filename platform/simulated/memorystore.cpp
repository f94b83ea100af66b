// SPDX-License-Identifier: EUPL-1.2
#include "platform/simulated/memorystore.h"

#include "core/journal/chain.h"
#include "core/journal/entrycodec.h"
#include "core/journal/hash.h"
#include "core/sync/eraseorder.h"

#include <algorithm>
#include <sodium.h>
#include <tuple>

namespace Tweeluik {

namespace {

using Kind = StoreError::Kind;

StoreError unknown() { return {Kind::Unknown, QStringLiteral("no such measurement")}; }

QByteArray newSecretKey(PublicKey &publicKey) {
    QByteArray secret(qsizetype(secretKeySize), Qt::Uninitialized);
    crypto_sign_keypair(publicKey.data(), reinterpret_cast<std::uint8_t *>(secret.data()));
    return secret;
}

} // namespace

MemoryStore::MemoryStore() {
    PublicKey publicKey;
    m_deviceSecret = newSecretKey(publicKey);
}

MemoryStore::State MemoryStore::soon() const {
    // A caller reads its own writes.
    State state = m_state;
    for (const Write &write : m_queue)
        std::ignore = write.act(state);
    return state;
}

std::optional<MemoryStore::Shelf> MemoryStore::find(MeasurementId id) const {
    const State state = soon();
    const auto shelf = state.shelves.constFind(id);
    return shelf == state.shelves.cend() ? std::nullopt : std::optional<Shelf>(*shelf);
}

QList<MeasurementId> MemoryStore::measurements() const { return m_locked ? QList<MeasurementId>() : m_state.order; }

Result<Done, StoreError> MemoryStore::put(State &state, MeasurementId id, const QList<Entry> &entries,
                                          const QSet<StreamId> &drawn) {
    for (const Entry &entry : entries) {
        if (const auto broken = unsound(entry))
            return StoreError{Kind::Refused, broken->describe()};
    }
    Shelf &shelf = state.shelves[id];
    for (const Entry &entry : entries) {
        shelf.entries.append(encodeEntry(entry));
        if (entry.kind == EntryKind::Open && drawn.contains(entry.stream))
            shelf.own.append(entry.stream);
    }
    return Done{};
}

void MemoryStore::create(MeasurementId id, const QList<Entry> &first, Committed done) {
    hand(
        [id, first, drawn = m_drawn](State &state) -> Result<Done, StoreError> {
            if (state.shelves.contains(id) || state.gone.contains(id) || state.joined.contains(id))
                return StoreError{Kind::Refused, QStringLiteral("this measurement is or was here")};
            const auto result = put(state, id, first, drawn);
            if (result)
                state.order.append(id);
            else
                state.shelves.remove(id);
            return result;
        },
        std::move(done));
}

Result<Entry, StoreError> MemoryStore::openStream(MeasurementId id, const StreamRequest &request) {
    if (m_locked)
        return StoreError{Kind::Locked, {}};
    const auto stream = StreamId::random();
    PublicKey streamKey;
    newSecretKey(streamKey);
    m_drawn.insert(stream);
    return openingEntry(id, stream, request, streamKey, reinterpret_cast<const std::uint8_t *>(m_deviceSecret.data()));
}

Result<QList<StreamId>, StoreError> MemoryStore::ownStreams(MeasurementId id) const {
    if (m_locked)
        return StoreError{Kind::Locked, {}};
    const auto shelf = find(id);
    if (!shelf)
        return unknown();
    return shelf->own;
}

Result<Done, StoreError> MemoryStore::read(MeasurementId id, const Visit &visit) const {
    if (m_locked)
        return StoreError{Kind::Locked, {}};
    const auto shelf = find(id);
    if (!shelf)
        return unknown();
    for (const QByteArray &raw : shelf->entries) {
        auto entry = decodeEntry(raw);
        if (!entry)
            return StoreError{Kind::Damaged, entry.error().describe()};
        visit(std::move(entry).value());
    }
    return Done{};
}

void MemoryStore::append(MeasurementId id, const QList<Entry> &entries, Committed done) {
    hand(
        [id, entries, drawn = m_drawn](State &state) -> Result<Done, StoreError> {
            if (!state.shelves.contains(id))
                return unknown();
            return put(state, id, entries, drawn);
        },
        std::move(done));
}

void MemoryStore::appendAndDraft(MeasurementId id, const QList<Entry> &entries, const QByteArray &draft,
                                 Committed done) {
    hand(
        [id, entries, draft, drawn = m_drawn](State &state) -> Result<Done, StoreError> {
            if (!state.shelves.contains(id))
                return unknown();
            auto result = put(state, id, entries, drawn);
            if (result)
                state.shelves[id].local.insert(int(LocalRow::Draft), draft);
            return result;
        },
        std::move(done));
}

void MemoryStore::reduce(Shelf &shelf, const QList<UnitId> &units) {
    for (QByteArray &raw : shelf.entries) {
        const auto entry = decodeEntry(raw);
        if (entry && units.contains(entry->unit) && !entry->skeleton)
            raw = encodeEntry(skeletonOf(*entry));
    }
}

void MemoryStore::receive(MeasurementId id, const QList<Entry> &entries, const QList<SignedHead> &heads,
                          Committed done) {
    hand(
        [id, entries, heads, units = erasedBy(entries)](State &state) -> Result<Done, StoreError> {
            if (!state.shelves.contains(id))
                return unknown();
            if (auto result = put(state, id, entries, {}); !result)
                return result;
            Shelf &shelf = state.shelves[id];
            if (!units.isEmpty())
                reduce(shelf, units);
            for (const SignedHead &head : heads) {
                if (head.seq > shelf.received.value(head.stream).seq)
                    shelf.received.insert(head.stream, head);
            }
            return Done{};
        },
        std::move(done));
}

void MemoryStore::writeLocal(MeasurementId id, LocalRow row, const QByteArray &value, Committed done) {
    hand(
        [id, row, value](State &state) -> Result<Done, StoreError> {
            // The null id is the device's own shelf, which nobody has to create.
            if (!id.isNull() && !state.shelves.contains(id))
                return unknown();
            state.shelves[id].local.insert(int(row), value);
            return Done{};
        },
        std::move(done));
}

Result<QByteArray, StoreError> MemoryStore::readLocal(MeasurementId id, LocalRow row) const {
    if (m_locked)
        return StoreError{Kind::Locked, {}};
    const auto shelf = find(id);
    if (!shelf)
        return id.isNull() ? Result<QByteArray, StoreError>(QByteArray()) : unknown();
    return shelf->local.value(int(row));
}

void MemoryStore::eraseUnits(MeasurementId id, const QList<UnitId> &units, const QList<Entry> &entries,
                             Committed done) {
    hand(
        [id, units, entries](State &state) -> Result<Done, StoreError> {
            if (!state.shelves.contains(id))
                return unknown();
            QList<UnitId> named;
            for (const Entry &entry : entries) {
                const auto unit = entry.kind == EntryKind::Erase ? decodeErase(entry.payload) : UnitId();
                if (entry.kind == EntryKind::Erase && unit)
                    named.append(*unit);
            }
            if (entries.isEmpty() || named != units)
                return StoreError{Kind::Refused, QStringLiteral("the entries do not erase these units")};
            if (auto result = put(state, id, entries, {}); !result)
                return result;
            reduce(state.shelves[id], units);
            return Done{};
        },
        std::move(done));
}

void MemoryStore::eraseMeasurement(MeasurementId id, const QList<PublicKey> &tell, Committed done) {
    StandingErase standing{goneHash(id.toBytes()), {}, tell};
    const auto *secret = reinterpret_cast<const std::uint8_t *>(m_deviceSecret.constData());
    // No clock is here: the order is of the first of January 1970.
    standing.order = EraseOrder::sign(standing.measurement, {}, secret).encode();
    hand(
        [id, standing](State &state) -> Result<Done, StoreError> {
            if (!state.shelves.remove(id))
                return unknown();
            state.order.removeAll(id);
            state.gone.insert(id);
            if (!standing.waiting.isEmpty())
                state.orders.append(standing);
            return Done{};
        },
        std::move(done));
}

Result<QList<StandingErase>, StoreError> MemoryStore::eraseOrders() const {
    if (m_locked)
        return StoreError{Kind::Locked, {}};
    return soon().orders;
}

void MemoryStore::confirmErased(const Hash &measurement, const PublicKey &peer, Committed done) {
    hand(
        [measurement, peer](State &state) -> Result<Done, StoreError> {
            const auto found = std::find_if(state.orders.begin(), state.orders.end(),
                                            [&](const StandingErase &each) { return each.measurement == measurement; });
            if (found == state.orders.end())
                return StoreError{Kind::Unknown, QStringLiteral("nobody is waited for")};
            found->waiting.removeAll(peer);
            if (found->waiting.isEmpty())
                state.orders.erase(found);
            return Done{};
        },
        std::move(done));
}

Result<bool, StoreError> MemoryStore::wasErased(const Hash &measurement) const {
    if (m_locked)
        return StoreError{Kind::Locked, {}};
    const State state = soon();
    return std::any_of(state.gone.begin(), state.gone.end(),
                       [&](const MeasurementId &id) { return goneHash(id.toBytes()) == measurement; });
}

Result<Done, StoreError> MemoryStore::join(State &state, MeasurementId lower, MeasurementId higher) {
    const auto refused = [](const char *why) { return StoreError{Kind::Refused, QLatin1String(why)}; };
    if (lower.isNull() || !(lower < higher))
        return refused("the lower id stands");
    for (const MeasurementId &id : {lower, higher}) {
        if (state.gone.contains(id) || state.joined.contains(id))
            return refused("it was erased here, or became one with another");
    }
    if (!state.shelves.contains(lower) && !state.shelves.contains(higher))
        return unknown();
    const Shelf from = state.shelves.value(higher);
    Shelf into = state.shelves.value(lower);
    for (auto row = from.local.begin(); row != from.local.end(); ++row) {
        if (into.local.value(row.key()).isEmpty())
            into.local.insert(row.key(), row.value());
        else if (row.key() == int(LocalRow::Draft) && !row.value().isEmpty())
            return refused("something is being typed in both");
    }
    into.entries += from.entries;
    into.own += from.own;
    into.heads.insert(from.heads);
    into.received.insert(from.received);
    state.shelves.remove(higher);
    state.shelves.insert(lower, into);
    if (state.order.contains(lower))
        state.order.removeAll(higher);
    else
        std::replace(state.order.begin(), state.order.end(), higher, lower);
    state.joined.insert(higher);
    return Done{};
}

void MemoryStore::joinMeasurements(MeasurementId lower, MeasurementId higher, const QList<Entry> &entries,
                                   Committed done) {
    hand(
        [lower, higher, entries](State &state) -> Result<Done, StoreError> {
            State next = state;
            if (auto joined = join(next, lower, higher); !joined)
                return joined;
            if (auto result = put(next, lower, entries, {}); !result)
                return result;
            state = std::move(next);
            return Done{};
        },
        std::move(done));
}

void MemoryStore::signHeads(MeasurementId id, Committed done) {
    hand(
        [id](State &state) -> Result<Done, StoreError> {
            const auto shelf = state.shelves.find(id);
            if (shelf == state.shelves.end())
                return unknown();
            for (const QByteArray &raw : std::as_const(shelf->entries)) {
                const auto entry = decodeEntry(raw);
                if (entry && shelf->own.contains(entry->stream))
                    shelf->heads[entry->stream] = entry->seq;
            }
            return Done{};
        },
        std::move(done));
}

Result<QByteArray, StoreError> MemoryStore::officialWording() const {
    if (m_locked)
        return StoreError{Kind::Locked, {}};
    return m_state.wording;
}

void MemoryStore::storeOfficialWording(const QByteArray &value, Committed done) {
    hand(
        [value](State &state) -> Result<Done, StoreError> {
            state.wording = value;
            return Done{};
        },
        std::move(done));
}

void MemoryStore::hand(Act act, Committed done) {
    if (m_locked) {
        report(std::move(done), StoreError{Kind::Locked, {}});
        return;
    }
    m_queue.push_back({std::move(act), std::move(done)});
    if (!m_scheduled) {
        m_scheduled = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_scheduled = false;
                work();
            },
            Qt::QueuedConnection);
    }
}

void MemoryStore::addListener(StoreListener *listener) {
    m_listeners.append(listener);
    if (m_told)
        listener->writesHeldUp({*m_told, QStringLiteral("held up as told"), true});
}

void MemoryStore::work() {
    if (m_held)
        return;
    if (m_trouble) {
        const StoreError error{*m_trouble, QStringLiteral("held up as told"), true};
        for (Write &write : m_queue) {
            if (!write.reported)
                report(std::exchange(write.done, {}), error);
            write.reported = true;
        }
        if (m_told != m_trouble && !m_queue.empty()) {
            m_told = m_trouble;
            for (StoreListener *listener : QList(m_listeners))
                listener->writesHeldUp(error);
        }
        return;
    }
    while (!m_queue.empty()) {
        Write write = std::move(m_queue.front());
        m_queue.pop_front();
        auto result = write.act(m_state);
        ++m_commits;
        if (!write.reported)
            report(std::move(write.done), std::move(result));
    }
    if (std::exchange(m_told, std::nullopt)) {
        for (StoreListener *listener : QList(m_listeners))
            listener->writesRecovered();
    }
}

void MemoryStore::report(Committed done, Result<Done, StoreError> result) {
    if (!done)
        return;
    m_reports.emplace_back(std::move(done), std::move(result));
    QMetaObject::invokeMethod(this, [this] { deliver(); }, Qt::QueuedConnection);
}

void MemoryStore::deliver() {
    while (!m_reports.empty()) {
        const auto report = std::move(m_reports.front());
        m_reports.pop_front();
        report.first(report.second);
    }
}

void MemoryStore::drain() {
    m_held = false;
    work();
    deliver();
}

void MemoryStore::retry() { work(); }

void MemoryStore::holdCommits() { m_held = true; }

void MemoryStore::releaseCommits() {
    m_held = false;
    work();
}

void MemoryStore::holdUp(std::optional<StoreError::Kind> trouble) { m_trouble = trouble; }

std::unique_ptr<MemoryStore> MemoryStore::afterKill() const {
    auto next = std::make_unique<MemoryStore>();
    next->m_state = m_state;
    next->m_deviceSecret = m_deviceSecret;
    return next;
}

QHash<StreamId, std::uint64_t> MemoryStore::signedHeads(MeasurementId id) const {
    const auto shelf = find(id);
    return shelf ? shelf->heads : QHash<StreamId, std::uint64_t>();
}

QList<SignedHead> MemoryStore::receivedHeads(MeasurementId id) const {
    const auto shelf = find(id);
    return shelf ? shelf->received.values() : QList<SignedHead>();
}

} // namespace Tweeluik

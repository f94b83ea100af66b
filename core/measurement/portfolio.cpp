// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/portfolio.h"

#include "core/journal/opening.h"
#include "core/journal/streamwriter.h"
#include "core/measurement/payloads.h"
#include "core/measurement/summary.h"

#include <algorithm>

namespace Tweeluik {

namespace {

constexpr Milliseconds firstFrame = 600ms; ///< recomputing waits until the list has been painted
constexpr Milliseconds breath = 30ms;      ///< between two recomputations, for the event loop
constexpr Milliseconds arrivals = 1s;      ///< a row is computed anew at most this often while entries come in
constexpr Milliseconds summaryEvery = 10s; ///< the row is written at most this often (design, section 2)

const MeasurementId device{};

} // namespace

struct Portfolio::Private {
    Portfolio &q;
    JournalStore &store;
    const Clock &clock;
    Ticker &ticker;
    const Instrument &instrument;
    QHash<MeasurementId, MeasurementSummary> rows;
    QList<MeasurementId> staleRows;
    std::unique_ptr<OpenMeasurement> current;
    Ticker::Id recomputeTick = 0;
    Ticker::Id summaryTick = 0;
    bool summaryInHand = false; ///< the durable row says that the measurement is open
    std::shared_ptr<int> alive = std::make_shared<int>(0);

    [[nodiscard]] JournalStore::Committed then(std::function<void()> done) {
        return
            [this, here = std::weak_ptr<int>(alive), done = std::move(done)](const Result<Done, StoreError> &result) {
                if (here.expired())
                    return;
                if (!result)
                    Q_EMIT q.trouble(result.error());
                else if (done)
                    done();
            };
    }

    /// The name stands in the device's own Position row.
    [[nodiscard]] std::optional<MeasurementId> inHand() const {
        const auto raw = store.readLocal(device, LocalRow::Position);
        const auto id = raw ? MeasurementId::fromBytes(*raw) : std::nullopt;
        return id && rows.contains(*id) ? id : std::nullopt;
    }

    void readRows() {
        for (const MeasurementId &id : store.measurements()) {
            MeasurementSummary summary;
            summary.id = id;
            summary.stale = true;
            if (const auto raw = store.readLocal(id, LocalRow::Summary); raw && !raw->isEmpty()) {
                if (const auto row = decodeSummary(*raw)) {
                    summary = row->summary;
                    summary.id = id;
                    summary.stale = row->inHand;
                }
            }
            rows.insert(id, summary);
            if (summary.stale)
                staleRows.append(id);
        }
        if (!staleRows.isEmpty())
            recomputeTick = ticker.after(firstFrame, [this] { recomputeOne(); });
    }

    void recomputeOne() {
        recomputeTick = 0;
        if (staleRows.isEmpty())
            return;
        const MeasurementId id = staleRows.takeFirst();
        if (rows.contains(id) && (!current || current->id() != id))
            recompute(id);
        if (!staleRows.isEmpty())
            recomputeTick = ticker.after(breath, [this] { recomputeOne(); });
    }

    void recompute(const MeasurementId &id) {
        Fold fold;
        const auto read = store.read(id, [&fold](Entry &&entry) { fold.apply(entry); });
        if (!read) {
            Q_EMIT q.trouble(read.error());
            return;
        }
        MeasurementSummary summary = summaryOf(fold.state(), instrument);
        // Preparing leaves no wall time in the journal; what the row knew about that is kept.
        summary.lastChange = std::max(summary.lastChange, rows.value(id).lastChange);
        rows.insert(id, summary);
        store.writeLocal(id, LocalRow::Summary, encode(SummaryRow{summary, fold.state().entries, false}), then({}));
        Q_EMIT q.summariesChanged();
    }

    /// The row is shown as it is and computed anew a little later; what is durable says so before anything else does.
    void makeStale(const MeasurementId &id) {
        const auto row = rows.find(id);
        if (row == rows.end())
            return;
        row->lastChange = clock.now().wall;
        if (staleRows.contains(id))
            return;
        row->stale = true;
        store.writeLocal(id, LocalRow::Summary, encode(SummaryRow{*row, 0, true}), then({}));
        staleRows.append(id);
        if (recomputeTick == 0)
            recomputeTick = ticker.after(arrivals, [this] { recomputeOne(); });
        Q_EMIT q.summariesChanged();
    }
    /// A unit must not live on in the draft row, which the store re-seals as it is.
    void dropDraftOf(const MeasurementId &id, const QList<UnitId> &units) {
        if (units.isEmpty())
            return;
        const auto raw = store.readLocal(id, LocalRow::Draft);
        const auto draft = raw && !raw->isEmpty() ? decodeDraft(*raw) : std::nullopt;
        if (!draft)
            return;
        bool changed = false;
        const auto left = draftWithout(units, *draft, changed);
        if (changed)
            store.writeLocal(id, LocalRow::Draft, left ? encode(*left) : QByteArray(), then({}));
    }
    /// The tablets of its roster that are not this one.
    [[nodiscard]] QList<PublicKey> others(const MeasurementId &id) const;
    void erase(const MeasurementId &id, const QList<PublicKey> &tell, JournalStore::Committed done);
    void answerLater(JournalStore::Committed done, const StoreError &error) {
        if (done)
            QMetaObject::invokeMethod(&q, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
    }

    void follow(std::unique_ptr<OpenMeasurement> measurement) {
        current = std::move(measurement);
        summaryInHand = false;
        connect(current.get(), &OpenMeasurement::changed, &q, [this] { touched(); });
        store.writeLocal(device, LocalRow::Position, current->id().toBytes(), then({}));
        Q_EMIT q.inHandChanged();
    }

    void touched() {
        refreshRow();
        rows[current->id()].lastChange = clock.now().wall;
        Q_EMIT q.summariesChanged();
        // Before anything else is written the row says that it may be behind: so a kill is noticed at the next start.
        if (!summaryInHand)
            writeRow(true);
        else if (summaryTick == 0)
            summaryTick = ticker.after(summaryEvery, [this] {
                summaryTick = 0;
                writeRow(true);
            });
    }
    void refreshRow() {
        MeasurementSummary summary = summaryOf(current->state(), instrument);
        summary.lastChange = std::max(summary.lastChange, rows.value(current->id()).lastChange);
        rows.insert(current->id(), summary);
    }
    void writeRow(bool inHand) {
        summaryInHand = inHand;
        const SummaryRow row{rows.value(current->id()), current->state().entries, inHand};
        store.writeLocal(current->id(), LocalRow::Summary, encode(row), then({}));
    }

    /// `forget`: the auditor closed it, so the next start does not come back to it.
    void letGo(bool forget) {
        if (!current)
            return;
        ticker.cancel(summaryTick);
        summaryTick = 0;
        current->settle();
        refreshRow();
        writeRow(false);
        current->signHeads();
        if (forget)
            store.writeLocal(device, LocalRow::Position, {}, then({}));
        current->flush();
        const auto gone = std::exchange(current, nullptr);
        Q_EMIT q.inHandChanged();
    }
};

Portfolio::Portfolio(JournalStore &store, const Clock &clock, Ticker &ticker, const Instrument &instrument)
    : d(new Private{*this, store, clock, ticker, instrument, {}, {}, nullptr, 0, 0, false, std::make_shared<int>(0)}) {
    d->readRows();
}

Portfolio::~Portfolio() {
    d->ticker.cancel(d->recomputeTick);
    d->letGo(false);
}

QList<MeasurementSummary> Portfolio::summaries() const {
    QList<MeasurementSummary> list = d->rows.values();
    const auto start = [](const MeasurementSummary &summary) {
        return summary.details.plannedStart.value_or(summary.lastChange);
    };
    std::sort(list.begin(), list.end(), [&start](const MeasurementSummary &a, const MeasurementSummary &b) {
        return start(a) != start(b) ? start(a) > start(b) : a.id < b.id;
    });
    return list;
}

namespace {

Hash asHash(const QByteArray &raw) {
    Hash hash{};
    std::copy_n(raw.begin(), qMin(raw.size(), qsizetype(hash.size())), hash.begin());
    return hash;
}

/// The first words of a measurement, in the order in which the pages ask for them.
QList<Entry> firstEntries(const Entry &opening, const NewMeasurement &what) {
    StreamWriter writer(opening.stream);
    writer.seen(opening);
    QList<Entry> entries{opening};
    const auto add = [&](EntryKind kind, const QByteArray &payload, UnitId unit = {}) {
        entries.append(writer.next(kind, unit, {}, payload));
    };
    add(EntryKind::Details, Payload::encode(what.details));
    for (const auto &[slot, name] : {std::pair(Slot::First, what.firstAuditor), {Slot::Second, what.secondAuditor}}) {
        if (!name.trimmed().isEmpty())
            add(EntryKind::Auditor, Payload::encode(auditorNamed(slot, name.trimmed())));
    }
    add(EntryKind::Role,
        Payload::encode(Payload::Roles{what.myRole == Role::Questioner ? what.self : other(what.self)}));
    add(EntryKind::Plan, Payload::encode(what.plan));
    for (const TeamMember &member : what.team) {
        const UnitId id = member.id.isNull() ? UnitId::random() : member.id;
        add(EntryKind::TeamMember, Payload::encode(Payload::Seat{id, member.role, member.seat}));
        if (!member.name.isEmpty())
            add(EntryKind::TeamMember, Payload::encode(Payload::MemberName{id, member.name}), id);
    }
    return entries;
}

} // namespace

MeasurementId Portfolio::create(const NewMeasurement &what) {
    close();
    const auto id = MeasurementId::random();
    StreamRequest request;
    request.slot = std::uint8_t(what.self);
    request.structure = asHash(d->instrument.structureHash());
    const auto opening = d->store.openStream(id, request);
    if (!opening) {
        Q_EMIT trouble(opening.error());
        return {};
    }
    const QList<Entry> entries = firstEntries(*opening, what);
    d->store.create(id, entries, d->then([this, id] { Q_EMIT created(id); }));
    d->follow(OpenMeasurement::begin(entries, d->store, d->clock, d->ticker));
    d->rows.insert(id, summaryOf(d->current->state(), d->instrument));
    d->rows[id].lastChange = d->clock.now().wall;
    d->writeRow(true);
    Q_EMIT summariesChanged();
    return id;
}

Result<OpenMeasurement *, StoreError> Portfolio::open(MeasurementId id) {
    if (d->current && d->current->id() == id)
        return d->current.get();
    close();
    auto opened = OpenMeasurement::open(id, d->store, d->clock, d->ticker);
    if (!opened)
        return opened.error();
    d->follow(std::move(opened).value());
    return d->current.get();
}

bool Portfolio::write(MeasurementId id, const std::function<void(OpenMeasurement &)> &what) {
    if (d->current && d->current->id() == id) {
        what(*d->current);
        return true;
    }
    const auto opened = OpenMeasurement::open(id, d->store, d->clock, d->ticker);
    if (!opened)
        return false;
    const std::uint64_t before = (*opened)->state().entries;
    what(**opened);
    (*opened)->flush();
    if ((*opened)->state().entries != before)
        d->recompute(id);
    return true;
}

OpenMeasurement *Portfolio::current() const { return d->current.get(); }

QString Portfolio::pageInHand() const {
    const auto id = d->inHand();
    const auto row = id ? d->store.readLocal(*id, LocalRow::Position) : QByteArray();
    return row ? decodePosition(*row).value_or(Position()).page : QString();
}

OpenMeasurement *Portfolio::resume() {
    if (d->current)
        return d->current.get();
    const auto id = d->inHand();
    if (!id)
        return nullptr;
    const auto opened = open(*id);
    if (!opened) {
        Q_EMIT trouble(opened.error());
        return nullptr;
    }
    return *opened;
}

void Portfolio::close() {
    if (!d->current)
        return;
    d->letGo(true);
    Q_EMIT summariesChanged();
}

void Portfolio::receive(MeasurementId id, const QList<Entry> &entries, const QList<SignedHead> &heads,
                        JournalStore::Committed done) {
    if (d->current && d->current->id() == id)
        return d->current->receive(entries, heads, std::move(done));
    if (!entries.isEmpty()) {
        d->makeStale(id);
        d->dropDraftOf(id, erasedBy(entries));
    }
    d->store.receive(id, entries, heads, std::move(done));
}

void Portfolio::join(MeasurementId id, const QList<Entry> &entries, const QList<SignedHead> &heads,
                     const RosterLine &line, Role role, JournalStore::Committed done) {
    QList<Entry> all = reduced(entries, erasedBy(entries));
    Fold fold;
    fold.apply(all, nullptr);
    if (fold.state().id != id || fold.state().structureHash != d->instrument.structureHash())
        return d->answerLater(std::move(done),
                              {StoreError::Kind::Refused, QStringLiteral("another measurement or instrument"), false});
    std::uint64_t highest = 0;
    for (const Entry &entry : std::as_const(all))
        highest = std::max(highest, entry.stamp);
    const auto slot = std::uint8_t(line.slot);
    const auto opening =
        d->store.openStream(id, {Purpose::Public, slot, asHash(d->instrument.structureHash()), highest + 1});
    if (!opening)
        return d->answerLater(std::move(done), opening.error());
    StreamWriter writer(opening->stream);
    writer.seen(*opening);
    QList<Entry> own{*opening};
    own.append(writer.next(EntryKind::Roster, {}, {},
                           Payload::encode(RosterSaid{RosterSaid::What::Joins, line, d->clock.now().wall})));
    if (fold.state().roleOf(line.slot) != role)
        own.append(
            writer.next(EntryKind::Role, {}, {},
                        Payload::encode(Payload::Roles{role == Role::Questioner ? line.slot : other(line.slot)})));
    fold.apply(own, nullptr);
    const bool known = d->rows.contains(id);
    if (!known) {
        d->rows.insert(id, summaryOf(fold.state(), d->instrument));
        d->rows[id].lastChange = std::max(d->rows[id].lastChange, d->clock.now().wall);
    }
    all += own;
    d->store.create(id, all,
                    [this, id, known, done = std::move(done),
                     here = std::weak_ptr<int>(d->alive)](const Result<Done, StoreError> &result) {
                        if (!here.expired() && !result && !result.error().kept && !known) {
                            d->rows.remove(id);
                            d->staleRows.removeAll(id);
                        }
                        if (!here.expired())
                            Q_EMIT summariesChanged();
                        if (done)
                            done(result);
                    });
    const SummaryRow row{d->rows.value(id), fold.state().entries, false};
    if (!known)
        d->store.writeLocal(id, LocalRow::Summary, encode(row), {});
    if (!heads.isEmpty())
        d->store.receive(id, {}, heads, {});
}

Result<Roster, StoreError> Portfolio::roster(MeasurementId id) const {
    if (d->current && d->current->id() == id)
        return d->current->state().roster;
    Fold fold;
    const auto read = d->store.read(id, [&fold](Entry &&entry) { fold.apply(entry); });
    if (!read)
        return read.error();
    return fold.state().roster;
}

QList<PublicKey> Portfolio::Private::others(const MeasurementId &id) const {
    const auto roster = q.roster(id);
    const auto own = store.ownStreams(id);
    QSet<QByteArray> mine;
    const auto bytes = [](const PublicKey &key) {
        return QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
    };
    const auto read = store.read(id, [&](Entry &&entry) {
        if (entry.kind != EntryKind::Open || !own || !own->contains(entry.stream))
            return;
        if (const auto opening = decodeOpening(entry.payload))
            mine.insert(bytes(opening->deviceKey));
    });
    QList<PublicKey> others;
    if (!roster || !read)
        return others;
    for (const Roster::Member &member : roster->members) {
        if (!member.retired && !mine.contains(bytes(member.line.signing)) && !others.contains(member.line.signing))
            others.append(member.line.signing);
    }
    return others;
}

void Portfolio::Private::erase(const MeasurementId &id, const QList<PublicKey> &tell, JournalStore::Committed done) {
    if (current && current->id() == id)
        q.close();
    const auto gone = then([this, id] {
        rows.remove(id);
        staleRows.removeAll(id);
        Q_EMIT q.summariesChanged();
        Q_EMIT q.erased(id);
    });
    store.eraseMeasurement(id, tell, [gone, done = std::move(done)](const Result<Done, StoreError> &result) {
        gone(result);
        if (done)
            done(result);
    });
}

void Portfolio::eraseMeasurement(MeasurementId id) { d->erase(id, d->others(id), {}); }

void Portfolio::obeyErase(MeasurementId id, JournalStore::Committed done) {
    Q_EMIT takenAway(id, d->rows.value(id).details.organisation);
    d->erase(id, {}, std::move(done));
}

void Portfolio::joinMeasurements(const AdoptSaid &said, const QList<Entry> &entries, JournalStore::Committed done) {
    const MeasurementId lower = said.sides[0].measurement;
    const MeasurementId higher = said.sides[1].measurement;
    if (d->current && (d->current->id() == lower || d->current->id() == higher))
        close();
    Fold fold;
    for (const MeasurementId &id : {lower, higher}) {
        if (d->rows.contains(id))
            static_cast<void>(d->store.read(id, [&fold](Entry &&entry) { fold.apply(entry); }));
    }
    fold.apply(entries, nullptr);
    const Adoption &adoption = fold.state().adoption;
    if (adoptRefusal(said, fold.state().sealed) != AdoptRefusal::None || !adoption.confirmed() ||
        adoption.sides != said.sides)
        return d->answerLater(std::move(done),
                              {StoreError::Kind::Refused, QStringLiteral("these two do not become one"), false});
    d->store.joinMeasurements(lower, higher, entries,
                              [this, lower, higher, done = std::move(done),
                               here = std::weak_ptr<int>(d->alive)](const Result<Done, StoreError> &result) {
                                  if (!here.expired() && result) {
                                      MeasurementSummary row = d->rows.value(d->rows.contains(lower) ? lower : higher);
                                      row.id = lower;
                                      row.stale = false;
                                      d->rows.remove(higher);
                                      d->staleRows.removeAll(higher);
                                      d->rows.insert(lower, row);
                                      d->makeStale(lower);
                                  }
                                  if (done)
                                      done(result);
                              });
}

} // namespace Tweeluik

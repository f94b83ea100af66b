// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/portfolio.h"

#include "core/journal/streamwriter.h"
#include "core/measurement/payloads.h"
#include "core/measurement/summary.h"

#include <algorithm>

namespace Tweeluik {

namespace {

constexpr Milliseconds firstFrame = 600ms; ///< recomputing waits until the list has been painted
constexpr Milliseconds breath = 30ms;      ///< between two recomputations, for the event loop
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

    void follow(std::unique_ptr<OpenMeasurement> measurement) {
        current = std::move(measurement);
        summaryInHand = false;
        connect(current.get(), &OpenMeasurement::changed, &q, [this] { touched(); });
        store.writeLocal(device, LocalRow::Position, current->id().toBytes(), then({}));
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
        current.reset();
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
    const QByteArray structure = d->instrument.structureHash();
    std::copy_n(structure.begin(), qMin(structure.size(), qsizetype(request.structure.size())),
                request.structure.begin());
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

void Portfolio::eraseMeasurement(MeasurementId id) {
    if (d->current && d->current->id() == id)
        close();
    d->store.eraseMeasurement(id, d->then([this, id] {
        d->rows.remove(id);
        d->staleRows.removeAll(id);
        Q_EMIT summariesChanged();
        Q_EMIT erased(id);
    }));
}

} // namespace Tweeluik

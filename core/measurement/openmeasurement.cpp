// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/openmeasurement.h"

#include "core/journal/entrycodec.h"
#include "core/journal/opening.h"

namespace Tweeluik {

namespace {

/// A draft is durable within 500 ms of each change (design, "Saved means durable"): it waits this long from the first
/// change that is not written yet, the rest is for the disk.
constexpr Milliseconds draftWait = 300ms;
constexpr Milliseconds positionWait = 400ms;

} // namespace

struct OpenMeasurementState : public StoreListener {
    OpenMeasurementState(MeasurementId id_, JournalStore &store_, const Clock &clock_, Ticker &ticker_)
        : id(id_), store(store_), clock(clock_), ticker(ticker_) {
        store.addListener(this);
    }
    ~OpenMeasurementState() override {
        ticker.cancel(draftTick);
        ticker.cancel(positionTick);
        store.removeListener(this);
    }

    void writesHeldUp(const StoreError &error) override {
        trouble = error;
        if (owner != nullptr)
            Q_EMIT owner->savedChanged();
    }
    void writesRecovered() override {
        trouble.reset();
        noteSaved();
    }

    /// Counts a write until it is durable. The measurement may be gone by then.
    [[nodiscard]] JournalStore::Committed counted() {
        ++inFlight;
        return [this, here = std::weak_ptr<int>(alive)](const Result<Done, StoreError> &result) {
            if (here.expired())
                return;
            --inFlight;
            if (!result)
                trouble = result.error();
            noteSaved();
        };
    }
    void noteSaved() {
        if (pending() == 0 && !trouble)
            savedAt = clock.now().wall;
        if (owner != nullptr)
            Q_EMIT owner->savedChanged();
    }
    [[nodiscard]] int pending() const { return inFlight + (draftTick != 0 ? 1 : 0); }

    void writeDraft() {
        draftTick = 0;
        store.writeLocal(id, LocalRow::Draft, draft ? encode(*draft) : QByteArray(), counted());
    }
    void writePosition() {
        positionTick = 0;
        store.writeLocal(id, LocalRow::Position, encode(position), counted());
    }
    void stopDraftTick() {
        ticker.cancel(draftTick);
        draftTick = 0;
    }

    MeasurementId id;
    JournalStore &store;
    const Clock &clock;
    Ticker &ticker;
    Fold fold;
    std::optional<StreamWriter> writer;
    Slot self = Slot::First;
    std::optional<Draft> draft;
    Position position;
    Ticker::Id draftTick = 0;
    Ticker::Id positionTick = 0;
    int inFlight = 0;
    std::optional<Milliseconds> savedAt;
    std::optional<StoreError> trouble;
    OpenMeasurement *owner = nullptr;
    std::shared_ptr<int> alive = std::make_shared<int>(0);
};

OpenMeasurement::OpenMeasurement(std::unique_ptr<OpenMeasurementState> state) : d(std::move(state)) { d->owner = this; }

OpenMeasurement::~OpenMeasurement() { d->owner = nullptr; }

Result<std::unique_ptr<OpenMeasurement>, StoreError> OpenMeasurement::open(MeasurementId id, JournalStore &store,
                                                                           const Clock &clock, Ticker &ticker) {
    auto state = std::make_unique<OpenMeasurementState>(id, store, clock, ticker);
    const auto own = store.ownStreams(id);
    if (!own)
        return own.error();
    std::uint64_t stamp = 0;
    std::optional<Opening> first;
    std::optional<Opening> mine;
    if (!own->isEmpty())
        state->writer.emplace(own->last());
    const auto read = store.read(id, [&](Entry &&entry) {
        state->fold.apply(entry);
        stamp = qMax(stamp, entry.stamp);
        if (state->writer)
            state->writer->seen(entry);
        if (entry.kind != EntryKind::Open)
            return;
        const auto opening = decodeOpening(entry.payload);
        if (opening && !first)
            first = *opening;
        if (opening && state->writer && entry.stream == state->writer->stream())
            mine = *opening;
    });
    if (!read)
        return read.error();
    if (!mine && !first)
        return StoreError{StoreError::Kind::Damaged, QStringLiteral("no opening"), false};
    state->self = (mine ? mine : first)->slot == 0 ? Slot::First : Slot::Second;
    if (!mine) {
        // A restored measurement has entries but no signing key of ours: it goes on in a new stream.
        const auto opening = store.openStream(id, {Purpose::Public, first->slot, first->structure, stamp + 1});
        if (!opening)
            return opening.error();
        state->writer.emplace(opening->stream);
        state->writer->seen(*opening);
        state->fold.apply(*opening);
        store.append(id, {*opening}, state->counted());
    }
    if (const auto draft = store.readLocal(id, LocalRow::Draft); draft && !draft->isEmpty())
        state->draft = decodeDraft(*draft);
    if (const auto position = store.readLocal(id, LocalRow::Position); position && !position->isEmpty())
        state->position = decodePosition(*position).value_or(Position());
    return std::unique_ptr<OpenMeasurement>(new OpenMeasurement(std::move(state)));
}

std::unique_ptr<OpenMeasurement> OpenMeasurement::begin(const QList<Entry> &first, JournalStore &store,
                                                        const Clock &clock, Ticker &ticker) {
    const auto opening = decodeOpening(first.first().payload);
    auto state = std::make_unique<OpenMeasurementState>(opening->measurement, store, clock, ticker);
    state->writer.emplace(first.first().stream);
    state->self = opening->slot == 0 ? Slot::First : Slot::Second;
    for (const Entry &entry : first) {
        state->fold.apply(entry);
        state->writer->seen(entry);
    }
    return std::unique_ptr<OpenMeasurement>(new OpenMeasurement(std::move(state)));
}

const Measurement &OpenMeasurement::state() const { return d->fold.state(); }
const Fold &OpenMeasurement::fold() const { return d->fold; }
Slot OpenMeasurement::self() const { return d->self; }
const Clock &OpenMeasurement::clock() const { return d->clock; }
Ticker &OpenMeasurement::ticker() const { return d->ticker; }

EntryRef OpenMeasurement::append(EntryKind kind, UnitId unit, const QList<EntryRef> &parents,
                                 const QByteArray &payload) {
    const Entry entry = d->writer->next(kind, unit, parents, payload);
    Change change;
    d->fold.apply(entry, &change);
    d->store.append(d->id, {entry}, d->counted());
    Q_EMIT changed(change);
    return entry.ref();
}

EntryRef OpenMeasurement::appendWithDraft(EntryKind kind, UnitId unit, const QList<EntryRef> &parents,
                                          const QByteArray &payload,
                                          const std::function<std::optional<Draft>(const EntryRef &)> &draft) {
    const Entry entry = d->writer->next(kind, unit, parents, payload);
    Change change;
    d->fold.apply(entry, &change);
    d->stopDraftTick();
    d->draft = draft(entry.ref());
    d->store.appendAndDraft(d->id, {entry}, d->draft ? encode(*d->draft) : QByteArray(), d->counted());
    Q_EMIT changed(change);
    return entry.ref();
}

void OpenMeasurement::saveDraft(const std::optional<Draft> &draft) {
    if (d->draft == draft)
        return;
    d->draft = draft;
    // Not begun anew by the next key: a fast typist would postpone it for ever.
    if (d->draftTick == 0)
        d->draftTick = d->ticker.after(draftWait, [this] { d->writeDraft(); });
}

std::optional<Draft> OpenMeasurement::draft() const { return d->draft; }

void OpenMeasurement::savePosition(const Position &position) {
    if (d->position == position)
        return;
    d->position = position;
    if (d->positionTick == 0)
        d->positionTick = d->ticker.after(positionWait, [this] { d->writePosition(); });
}

Position OpenMeasurement::position() const { return d->position; }

void OpenMeasurement::flush() {
    settle();
    if (d->draftTick != 0) {
        d->ticker.cancel(d->draftTick);
        d->writeDraft();
    }
    if (d->positionTick != 0) {
        d->ticker.cancel(d->positionTick);
        d->writePosition();
    }
    d->store.drain();
}

QList<NoteVersion> OpenMeasurement::history(UnitId note) const { return d->fold.history(note); }

void OpenMeasurement::eraseUnit(UnitId unit) {
    settle();
    // The unit must not live on in the draft row, which the store re-seals as it is.
    if (d->draft && d->draft->note == unit) {
        d->stopDraftTick();
        d->draft.reset();
        d->writeDraft();
    }
    const Entry erase = d->writer->next(EntryKind::Erase, {}, {}, encodeErase(unit));
    Change change;
    d->fold.apply(erase, &change);
    d->store.eraseUnit(d->id, unit, erase, d->counted());
    Q_EMIT changed(change);
}

void OpenMeasurement::signHeads() { d->store.signHeads(d->id, d->counted()); }

std::optional<Milliseconds> OpenMeasurement::savedAt() const { return d->savedAt; }
int OpenMeasurement::pendingWrites() const { return d->pending(); }
std::optional<StoreError> OpenMeasurement::saveTrouble() const { return d->trouble; }
void OpenMeasurement::retrySaving() { d->store.retry(); }

} // namespace Tweeluik

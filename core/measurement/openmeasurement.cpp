// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/openmeasurement.h"

#include "core/journal/entrycodec.h"
#include "core/measurement/openmeasurementstate.h"

namespace Tweeluik {

namespace {

constexpr Milliseconds positionWait = 400ms;

} // namespace

OpenMeasurement::OpenMeasurement(std::unique_ptr<OpenMeasurementState> state) : d(std::move(state)) { d->owner = this; }

OpenMeasurement::~OpenMeasurement() { d->owner = nullptr; }

Result<std::unique_ptr<OpenMeasurement>, StoreError> OpenMeasurement::open(MeasurementId id, JournalStore &store,
                                                                           const Clock &clock, Ticker &ticker) {
    auto state = std::make_unique<OpenMeasurementState>(id, store, clock, ticker);
    const auto own = store.ownStreams(id);
    if (!own)
        return own.error();
    std::optional<Opening> first;
    const auto read = store.read(id, [&](Entry &&entry) {
        state->fold.apply(entry);
        const std::optional<Opening> opening = openingIn(entry);
        state->seen(entry, opening, *own);
        if (!opening || opening->purpose != Purpose::Public)
            return;
        if (!first)
            first = *opening;
    });
    if (!read)
        return read.error();
    if (!first)
        return StoreError{StoreError::Kind::Damaged, QStringLiteral("no opening"), false};
    state->structure = first->structure;
    // A restored measurement has entries but no signing key of ours: it goes on in a new stream.
    if (const auto begun = state->publicStreams.empty() ? state->goOn(first->slot) : state->takeUp(); !begun)
        return begun.error();
    if (const auto draft = store.readLocal(id, LocalRow::Draft); draft && !draft->isEmpty())
        state->takeUpDraft(decodeDraft(*draft));
    state->finish();
    if (const auto position = store.readLocal(id, LocalRow::Position); position && !position->isEmpty())
        state->position = decodePosition(*position).value_or(Position());
    return std::unique_ptr<OpenMeasurement>(new OpenMeasurement(std::move(state)));
}

std::unique_ptr<OpenMeasurement> OpenMeasurement::begin(const QList<Entry> &first, JournalStore &store,
                                                        const Clock &clock, Ticker &ticker) {
    const auto opening = decodeOpening(first.first().payload);
    auto state = std::make_unique<OpenMeasurementState>(opening->measurement, store, clock, ticker);
    state->publicStreams.push_back({*opening, StreamWriter(first.first().stream)});
    state->structure = opening->structure;
    state->self = Slot(opening->slot);
    for (const Entry &entry : first) {
        state->fold.apply(entry);
        state->writer().seen(entry);
    }
    return std::unique_ptr<OpenMeasurement>(new OpenMeasurement(std::move(state)));
}

const Measurement &OpenMeasurement::state() const { return d->fold.state(); }
const Fold &OpenMeasurement::fold() const { return d->fold; }
Slot OpenMeasurement::self() const { return d->self; }
Slot OpenMeasurement::owner() const { return d->owning(); }
bool OpenMeasurement::writesFor(Slot slot) const { return d->streamFor(slot).has_value(); }
PublicKey OpenMeasurement::deviceKey() const { return d->publicStreams[d->inHand].opening.deviceKey; }

bool OpenMeasurement::handTo(Slot slot) {
    if (slot == d->self)
        return true;
    settle();
    if (const auto known = d->streamFor(slot)) {
        d->inHand = *known;
        d->self = slot;
        return true;
    }
    return d->goOn(std::uint8_t(slot)).ok();
}

void OpenMeasurement::coverScores(Slot slot, std::optional<ScoreCover> cover) {
    Change change;
    d->fold.uncoverScores(slot, cover ? cover->open : Fold::Uncover(), &change);
    d->covers[std::size_t(slot)] = {true, std::move(cover)};
    Q_EMIT changed(change);
}

const Hash &OpenMeasurement::structure() const { return d->structure; }
const Clock &OpenMeasurement::clock() const { return d->clock; }
Ticker &OpenMeasurement::ticker() const { return d->ticker; }
MeasurementId OpenMeasurement::id() const { return d->id; }

EntryRef OpenMeasurement::append(EntryKind kind, UnitId unit, const QList<EntryRef> &parents,
                                 const QByteArray &payload) {
    const std::optional<Entry> entry = d->made(kind, unit, parents, payload);
    if (!entry)
        return {};
    Change change;
    d->fold.apply(*entry, &change);
    const auto sameKind = [kind](const Unfinished &each) { return each.kind == kind; };
    if (d->unfinished.removeIf(sameKind) == 0) {
        d->store.append(d->id, {*entry}, d->counted());
    } else {
        d->stopDraftTick();
        d->store.appendAndDraft(d->id, {*entry}, d->draftRow(), d->counted());
    }
    Q_EMIT changed(change);
    return entry->ref();
}

EntryRef OpenMeasurement::appendFor(Slot slot, EntryKind kind, const QList<EntryRef> &parents,
                                    const QByteArray &payload) {
    const std::optional<Entry> entry =
        writesFor(slot) ? d->madeFor(slot, kind, {}, parents, payload) : std::optional<Entry>();
    if (!entry)
        return {};
    Change change;
    d->fold.apply(*entry, &change);
    d->store.append(d->id, {*entry}, d->counted());
    Q_EMIT changed(change);
    return entry->ref();
}

EntryRef OpenMeasurement::appendWithDraft(EntryKind kind, UnitId unit, const QList<EntryRef> &parents,
                                          const QByteArray &payload,
                                          const std::function<std::optional<Draft>(const EntryRef &)> &draft) {
    const std::optional<Entry> entry = d->made(kind, unit, parents, payload);
    if (!entry)
        return {};
    Change change;
    d->fold.apply(*entry, &change);
    d->stopDraftTick();
    d->draft = draft(entry->ref());
    if (entry->skeleton)
        d->draft.reset();
    d->store.appendAndDraft(d->id, {*entry}, d->draftRow(), d->counted());
    Q_EMIT changed(change);
    return entry->ref();
}

void OpenMeasurement::receive(const QList<Entry> &entries, const QList<SignedHead> &heads,
                              JournalStore::Committed done) {
    const QList<UnitId> units = erasedBy(entries);
    d->dropDraftOf(units);
    Change change;
    d->fold.apply(reduced(entries, units), &change);
    for (const Entry &entry : entries)
        d->seen(entry, std::nullopt, {});
    d->store.receive(d->id, entries, heads, d->counted(std::move(done)));
    // A store that is locked opens no stream; the next opening makes up for it.
    static_cast<void>(d->followAdoption());
    if (!entries.isEmpty())
        Q_EMIT changed(change);
}

void OpenMeasurement::saveDraft(const std::optional<Draft> &draft) {
    if (d->draft == draft)
        return;
    d->draft = draft;
    d->writeDraftSoon();
}

void OpenMeasurement::saveUnfinished(EntryKind kind, const std::optional<Unfinished> &typed) {
    QList<Unfinished> now = d->unfinished;
    now.removeIf([kind](const Unfinished &each) { return each.kind == kind; });
    if (typed)
        now.append(*typed);
    if (now == d->unfinished)
        return;
    d->unfinished = now;
    d->writeDraftSoon();
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

UnitId OpenMeasurement::newImpression() {
    if (d->personalWriter() == nullptr) {
        const auto slot = std::uint8_t(d->self);
        const auto opening = d->store.openStream(d->id, {Purpose::Personal, slot, d->structure, 1});
        if (!opening)
            return {};
        d->seen(*opening, openingIn(*opening), {opening->stream});
        d->fold.apply(*opening);
        d->store.append(d->id, {*opening}, d->counted());
    }
    const auto unit = UnitId::random();
    d->impressions.insert(unit);
    return unit;
}

void OpenMeasurement::eraseUnit(UnitId unit) { eraseUnits({unit}, {}); }

void OpenMeasurement::eraseUnits(const QList<UnitId> &units, const QList<Along> &along) {
    settle();
    d->dropDraftOf(units);
    QList<Entry> entries;
    for (const auto &[kind, unit, payload] : along) {
        if (StreamWriter *into = d->writerFor(kind, unit))
            entries.append(d->written(*into, kind, unit, {}, payload));
    }
    for (const UnitId &unit : units)
        entries.append(d->written(*d->writerFor(EntryKind::Erase, unit), EntryKind::Erase, {}, {}, encodeErase(unit)));
    Change change;
    for (const Entry &entry : std::as_const(entries))
        d->fold.apply(entry, &change);
    d->store.eraseUnits(d->id, units, entries, d->counted());
    Q_EMIT changed(change);
}

void OpenMeasurement::signHeads() { d->store.signHeads(d->id, d->counted()); }

std::optional<Milliseconds> OpenMeasurement::savedAt() const { return d->savedAt; }
int OpenMeasurement::pendingWrites() const { return d->pending(); }
std::optional<StoreError> OpenMeasurement::saveTrouble() const { return d->trouble; }
void OpenMeasurement::retrySaving() { d->store.retry(); }

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/openmeasurementstate.h"

#include "core/journal/entrycodec.h"

#include <utility>

namespace Tweeluik {

namespace {

/// A draft is durable within 500 ms of each change (design, "Saved means durable"): it waits this long from the first
/// change that is not written yet, the rest is for the disk.
constexpr Milliseconds draftWait = 300ms;

} // namespace

std::optional<Opening> openingIn(const Entry &entry) {
    if (entry.kind != EntryKind::Open)
        return std::nullopt;
    const auto decoded = decodeOpening(entry.payload);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

OpenMeasurementState::OpenMeasurementState(MeasurementId id_, JournalStore &store_, const Clock &clock_,
                                           Ticker &ticker_)
    : id(id_), store(store_), clock(clock_), ticker(ticker_) {
    store.addListener(this);
}

OpenMeasurementState::~OpenMeasurementState() {
    ticker.cancel(draftTick);
    ticker.cancel(positionTick);
    store.removeListener(this);
}

void OpenMeasurementState::writesHeldUp(const StoreError &error) {
    trouble = error;
    if (owner != nullptr)
        Q_EMIT owner->savedChanged();
}

void OpenMeasurementState::writesRecovered() {
    trouble.reset();
    noteSaved();
}

JournalStore::Committed OpenMeasurementState::counted(JournalStore::Committed done) {
    ++inFlight;
    return [this, done = std::move(done), here = std::weak_ptr<int>(alive)](const Result<Done, StoreError> &result) {
        if (!here.expired()) {
            --inFlight;
            if (!result)
                trouble = result.error();
            noteSaved();
        }
        if (done)
            done(result);
    };
}

std::optional<Entry> OpenMeasurementState::made(EntryKind kind, const UnitId &unit, const QList<EntryRef> &parents,
                                                const QByteArray &payload) {
    const Cover &cover = covers[std::size_t(self)];
    const bool covered = kind == EntryKind::Score && cover.there;
    StreamWriter *into = covered && !cover.with ? nullptr : writerFor(kind, unit);
    if (into == nullptr)
        return std::nullopt;
    const Entry entry = covered ? written(*into, EntryKind::CoveredScore, unit, parents, cover.with->seal(payload))
                                : written(*into, kind, unit, parents, payload);
    if (kind == EntryKind::Score)
        seenScores(entry);
    return !unit.isNull() && fold.isErased(unit) ? skeletonOf(entry) : entry;
}

Entry OpenMeasurementState::written(StreamWriter &into, EntryKind kind, const UnitId &unit,
                                    const QList<EntryRef> &parents, const QByteArray &payload) {
    Entry entry = into.next(kind, unit, parents, payload);
    if (!privateStreams.contains(entry.stream)) {
        highest = qMax(highest, entry.stamp);
        for (OwnStream &each : publicStreams)
            each.writer.seen(entry);
    }
    return entry;
}

void OpenMeasurementState::dropDraftOf(const QList<UnitId> &units) {
    Draft row = draft.value_or(Draft());
    row.unfinished = unfinished;
    bool changed = false;
    takeUpDraft(draftWithout(units, std::move(row), changed));
    if (!changed)
        return;
    stopDraftTick();
    writeDraft();
}

void OpenMeasurementState::noteSaved() {
    if (pending() == 0 && !trouble)
        savedAt = clock.now().wall;
    if (owner != nullptr)
        Q_EMIT owner->savedChanged();
}

StreamWriter *OpenMeasurementState::writerFor(EntryKind kind, const UnitId &unit) {
    if (kind == EntryKind::Score)
        return scoresWriter();
    const bool own = !unit.isNull() && (impressions.contains(unit) || fold.isImpression(unit));
    if (!own)
        return &writer();
    StreamWriter *mine = personalWriter();
    return mine != nullptr || personal.empty() ? mine : &personal.back().writer;
}

StreamWriter *OpenMeasurementState::scoresWriter() {
    const Adopted adopted = fold.state().adoption.known();
    StreamWriter *last = nullptr;
    std::uint64_t above = 0;
    for (ScoresStream &each : scores) {
        if (adopted.slotOf(each.opening) != std::uint8_t(self))
            continue;
        above = qMax(above, each.stamp);
        last = each.own ? &each.writer : last;
    }
    if (last != nullptr) {
        last->seen(stampOf(above));
        return last;
    }
    const auto begun = store.openStream(id, {Purpose::Scores, std::uint8_t(self), structure, above + 1});
    if (!begun)
        return nullptr;
    seen(*begun, openingIn(*begun), {begun->stream});
    fold.apply(*begun);
    store.append(id, {*begun}, counted());
    return &scores.back().writer;
}

void OpenMeasurementState::seen(const Entry &entry, const std::optional<Opening> &opening, const QList<StreamId> &own) {
    if (opening && own.contains(entry.stream)) {
        if (opening->purpose == Purpose::Public) {
            publicStreams.push_back({*opening, StreamWriter(entry.stream)});
            publicStreams.back().writer.seen(stampOf(highest));
        } else if (opening->purpose == Purpose::Personal) {
            personal.push_back({*opening, StreamWriter(entry.stream)});
        }
    }
    if (opening && opening->purpose != Purpose::Public)
        privateStreams.insert(entry.stream);
    if (opening && opening->purpose == Purpose::Scores)
        scores.push_back({*opening, StreamWriter(entry.stream), own.contains(entry.stream), 0});
    if (privateStreams.contains(entry.stream)) {
        for (OwnStream &each : personal) {
            if (each.writer.stream() == entry.stream)
                each.writer.seen(entry);
        }
        seenScores(entry);
        return;
    }
    highest = qMax(highest, entry.stamp);
    for (OwnStream &each : publicStreams)
        each.writer.seen(entry);
}

void OpenMeasurementState::seenScores(const Entry &entry) {
    for (ScoresStream &each : scores) {
        if (each.writer.stream() != entry.stream)
            continue;
        each.writer.seen(entry);
        each.stamp = qMax(each.stamp, entry.stamp);
    }
}

Entry OpenMeasurementState::stampOf(std::uint64_t stamp) {
    Entry entry;
    entry.stamp = stamp;
    return entry;
}

Result<Done, StoreError> OpenMeasurementState::goOn(std::uint8_t slot) {
    const auto opening = store.openStream(id, {Purpose::Public, slot, structure, highest + 1});
    if (!opening)
        return opening.error();
    const auto decoded = decodeOpening(opening->payload);
    publicStreams.push_back({decoded ? *decoded : Opening(), StreamWriter(opening->stream)});
    for (OwnStream &each : publicStreams)
        each.writer.seen(*opening);
    inHand = publicStreams.size() - 1;
    highest = opening->stamp;
    fold.apply(*opening);
    self = Slot(slot);
    store.append(id, {*opening}, counted());
    return Done{};
}

Result<Done, StoreError> OpenMeasurementState::followAdoption() {
    if (publicStreams.empty())
        return Done{};
    const Opening &mine = publicStreams[inHand].opening;
    const std::uint8_t slot = fold.state().adoption.known().slotOf(mine);
    return slot != mine.slot ? goOn(slot) : Done{};
}

std::optional<std::size_t> OpenMeasurementState::streamFor(Slot slot) const {
    const Adopted adopted = fold.state().adoption.known();
    std::optional<std::size_t> last;
    for (std::size_t at = 0; at < publicStreams.size(); ++at) {
        const Opening &opening = publicStreams[at].opening;
        if (opening.slot == std::uint8_t(slot) && adopted.slotOf(opening) == opening.slot)
            last = at;
    }
    return last;
}

Slot OpenMeasurementState::owning() const {
    return Slot(fold.state().adoption.known().slotOf(publicStreams.front().opening));
}

Result<Done, StoreError> OpenMeasurementState::takeUp() {
    self = owning();
    const auto last = streamFor(self);
    if (!last)
        return goOn(std::uint8_t(self));
    inHand = *last;
    return Done{};
}

StreamWriter *OpenMeasurementState::personalWriter() {
    StreamWriter *last = nullptr;
    for (OwnStream &each : personal) {
        if (!isForBoth() || Slot(each.opening.slot) == self)
            last = &each.writer;
    }
    return last;
}

void OpenMeasurementState::writeDraft() {
    draftTick = 0;
    store.writeLocal(id, LocalRow::Draft, draftRow(), counted());
}

QByteArray OpenMeasurementState::draftRow() const {
    if (!draft && unfinished.isEmpty())
        return {};
    Draft row = draft.value_or(Draft());
    row.unfinished = unfinished;
    return encode(row);
}

void OpenMeasurementState::takeUpDraft(std::optional<Draft> row) {
    unfinished = row ? std::exchange(row->unfinished, {}) : QList<Unfinished>();
    if (row && row->note.isNull() && row->text.isEmpty() && !unfinished.isEmpty())
        row.reset();
    draft = std::move(row);
}

std::optional<Entry> OpenMeasurementState::madeFor(Slot slot, EntryKind kind, const UnitId &unit,
                                                   const QList<EntryRef> &parents, const QByteArray &payload) {
    const std::size_t before = std::exchange(inHand, streamFor(slot).value_or(inHand));
    std::optional<Entry> entry = made(kind, unit, parents, payload);
    inHand = before;
    return entry;
}

void OpenMeasurementState::finish() {
    QList<Entry> entries;
    for (const Unfinished &each : std::exchange(unfinished, {})) {
        if (const auto entry = madeFor(each.by, each.kind, each.unit, each.parents, each.payload)) {
            fold.apply(*entry);
            entries.append(*entry);
        }
    }
    if (!entries.isEmpty())
        store.appendAndDraft(id, entries, draftRow(), counted());
}

void OpenMeasurementState::writePosition() {
    positionTick = 0;
    store.writeLocal(id, LocalRow::Position, encode(position), counted());
}

void OpenMeasurementState::writeDraftSoon() {
    // Not begun anew by the next key: a fast typist would postpone it for ever.
    if (draftTick == 0)
        draftTick = ticker.after(draftWait, [this] { writeDraft(); });
}

void OpenMeasurementState::stopDraftTick() {
    ticker.cancel(draftTick);
    draftTick = 0;
}

} // namespace Tweeluik

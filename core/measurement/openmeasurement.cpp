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

std::optional<Opening> openingIn(const Entry &entry) {
    if (entry.kind != EntryKind::Open)
        return std::nullopt;
    const auto decoded = decodeOpening(entry.payload);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

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
    [[nodiscard]] JournalStore::Committed counted(JournalStore::Committed done = {}) {
        ++inFlight;
        return
            [this, done = std::move(done), here = std::weak_ptr<int>(alive)](const Result<Done, StoreError> &result) {
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
    /// Of a unit that was erased meanwhile, on the other tablet for one, an entry keeps its place and no words.
    [[nodiscard]] std::optional<Entry> made(EntryKind kind, const UnitId &unit, const QList<EntryRef> &parents,
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
    /// The next of a stream; the other public ones of this device go on above it.
    [[nodiscard]] Entry written(StreamWriter &into, EntryKind kind, const UnitId &unit, const QList<EntryRef> &parents,
                                const QByteArray &payload) {
        Entry entry = into.next(kind, unit, parents, payload);
        if (!privateStreams.contains(entry.stream)) {
            highest = qMax(highest, entry.stamp);
            for (OwnStream &each : publicStreams)
                each.writer.seen(entry);
        }
        return entry;
    }
    /// A unit must not live on in the draft row, which the store re-seals as it is.
    void dropDraftOf(const QList<UnitId> &units) {
        if (!draft || draft->note.isNull() || !units.contains(draft->note))
            return;
        stopDraftTick();
        draft.reset();
        writeDraft();
    }
    void noteSaved() {
        if (pending() == 0 && !trouble)
            savedAt = clock.now().wall;
        if (owner != nullptr)
            Q_EMIT owner->savedChanged();
    }
    /// nullptr: a stream would have to begin, and the store is locked.
    [[nodiscard]] StreamWriter *writerFor(EntryKind kind, const UnitId &unit) {
        if (kind == EntryKind::Score)
            return scoresWriter();
        const bool own = !unit.isNull() && (impressions.contains(unit) || fold.isImpression(unit));
        if (!own)
            return &writer();
        StreamWriter *mine = personalWriter();
        return mine != nullptr || personal.empty() ? mine : &personal.back().writer;
    }
    /// The last own stream of scores that counts for the auditor of this tablet. Its stamps go on above those of that
    /// auditor's other ones, also where their keys are gone, so that what is scored later counts.
    [[nodiscard]] StreamWriter *scoresWriter() {
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
    /// The last own stream of each purpose goes on; a private one counts its own stamps.
    void seen(const Entry &entry, const std::optional<Opening> &opening, const QList<StreamId> &own) {
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
    void seenScores(const Entry &entry) {
        for (ScoresStream &each : scores) {
            if (each.writer.stream() != entry.stream)
                continue;
            each.writer.seen(entry);
            each.stamp = qMax(each.stamp, entry.stamp);
        }
    }
    /// A writer that begins late still has to stand above what came before.
    [[nodiscard]] static Entry stampOf(std::uint64_t stamp) {
        Entry entry;
        entry.stamp = stamp;
        return entry;
    }
    /// The public stream in which this tablet goes on.
    [[nodiscard]] Result<Done, StoreError> goOn(std::uint8_t slot) {
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
    /// Two became one, and this tablet writes for the other auditor now: in a stream that says so.
    [[nodiscard]] Result<Done, StoreError> followAdoption() {
        if (publicStreams.empty())
            return Done{};
        const Opening &mine = publicStreams[inHand].opening;
        const std::uint8_t slot = fold.state().adoption.known().slotOf(mine);
        return slot != mine.slot ? goOn(slot) : Done{};
    }
    /// The last own public stream that counts for that auditor and names it.
    [[nodiscard]] std::optional<std::size_t> streamFor(Slot slot) const {
        const Adopted adopted = fold.state().adoption.known();
        std::optional<std::size_t> last;
        for (std::size_t at = 0; at < publicStreams.size(); ++at) {
            const Opening &opening = publicStreams[at].opening;
            if (opening.slot == std::uint8_t(slot) && adopted.slotOf(opening) == opening.slot)
                last = at;
        }
        return last;
    }
    [[nodiscard]] Slot owning() const {
        return Slot(fold.state().adoption.known().slotOf(publicStreams.front().opening));
    }
    /// After a start: the auditor whose tablet this is goes on, also when the other had it in hand before.
    [[nodiscard]] Result<Done, StoreError> takeUp() {
        self = owning();
        const auto last = streamFor(self);
        if (!last)
            return goOn(std::uint8_t(self));
        inHand = *last;
        return Done{};
    }
    [[nodiscard]] bool isForBoth() const { return streamFor(Slot::First) && streamFor(Slot::Second); }
    /// The last of this device; where both auditors use it that of the one who has it in hand. nullptr: none yet.
    [[nodiscard]] StreamWriter *personalWriter() {
        StreamWriter *last = nullptr;
        for (OwnStream &each : personal) {
            if (!isForBoth() || Slot(each.opening.slot) == self)
                last = &each.writer;
        }
        return last;
    }
    [[nodiscard]] StreamWriter &writer() { return publicStreams[inHand].writer; }
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
    struct OwnStream {
        Opening opening;
        StreamWriter writer;
    };
    std::vector<OwnStream> publicStreams; ///< of this device, in the order in which they began
    std::size_t inHand = 0;               ///< the one that is written to
    std::vector<OwnStream> personal;      ///< "eigen indruk"; their stamps are their own
    struct ScoresStream {
        Opening opening;
        StreamWriter writer;
        bool own = false;        ///< its key is here
        std::uint64_t stamp = 0; ///< of the last
    };
    std::vector<ScoresStream> scores; ///< in the order in which they began
    QSet<UnitId> impressions;         ///< drawn for the personal stream and not written yet
    Hash structure{};
    Slot self = Slot::First;
    struct Cover {
        bool there = false;
        std::optional<ScoreCover> with;
    };
    std::array<Cover, 2> covers; ///< by slot
    QSet<StreamId> privateStreams;
    std::uint64_t highest = 0; ///< stamp in a public stream
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
        state->draft = decodeDraft(*draft);
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
    d->store.appendAndDraft(d->id, {*entry}, d->draft ? encode(*d->draft) : QByteArray(), d->counted());
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

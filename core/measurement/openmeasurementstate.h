// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

#include "core/journal/opening.h"

namespace Tweeluik {

/// The opening that an entry is; none for any other entry.
[[nodiscard]] std::optional<Opening> openingIn(const Entry &entry);

/// Inside of OpenMeasurement: its streams and which of them is written to, what waits for the disk, what is being
/// typed.
struct OpenMeasurementState : public StoreListener {
    OpenMeasurementState(MeasurementId id_, JournalStore &store_, const Clock &clock_, Ticker &ticker_);
    ~OpenMeasurementState() override;

    void writesHeldUp(const StoreError &error) override;
    void writesRecovered() override;

    /// Counts a write until it is durable. The measurement may be gone by then.
    [[nodiscard]] JournalStore::Committed counted(JournalStore::Committed done = {});
    /// Of a unit that was erased meanwhile, on the other tablet for one, an entry keeps its place and no words.
    [[nodiscard]] std::optional<Entry> made(EntryKind kind, const UnitId &unit, const QList<EntryRef> &parents,
                                            const QByteArray &payload);
    /// The next of a stream; the other public ones of this device go on above it.
    [[nodiscard]] Entry written(StreamWriter &into, EntryKind kind, const UnitId &unit, const QList<EntryRef> &parents,
                                const QByteArray &payload);
    /// A unit must not live on in the draft row, which the store re-seals as it is.
    void dropDraftOf(const QList<UnitId> &units);
    void noteSaved();
    /// nullptr: a stream would have to begin, and the store is locked.
    [[nodiscard]] StreamWriter *writerFor(EntryKind kind, const UnitId &unit);
    /// The last own stream of scores that counts for the auditor of this tablet. Its stamps go on above those of that
    /// auditor's other ones, also where their keys are gone, so that what is scored later counts.
    [[nodiscard]] StreamWriter *scoresWriter();
    /// The last own stream of each purpose goes on; a private one counts its own stamps.
    void seen(const Entry &entry, const std::optional<Opening> &opening, const QList<StreamId> &own);
    void seenScores(const Entry &entry);
    /// A writer that begins late still has to stand above what came before.
    [[nodiscard]] static Entry stampOf(std::uint64_t stamp);
    /// The public stream in which this tablet goes on.
    [[nodiscard]] Result<Done, StoreError> goOn(std::uint8_t slot);
    /// Two became one, and this tablet writes for the other auditor now: in a stream that says so.
    [[nodiscard]] Result<Done, StoreError> followAdoption();
    /// The last own public stream that counts for that auditor and names it.
    [[nodiscard]] std::optional<std::size_t> streamFor(Slot slot) const;
    [[nodiscard]] Slot owning() const;
    /// After a start: the auditor whose tablet this is goes on, also when the other had it in hand before.
    [[nodiscard]] Result<Done, StoreError> takeUp();
    [[nodiscard]] bool isForBoth() const { return streamFor(Slot::First) && streamFor(Slot::Second); }
    /// The last of this device; where both auditors use it that of the one who has it in hand. nullptr: none yet.
    [[nodiscard]] StreamWriter *personalWriter();
    [[nodiscard]] StreamWriter &writer() { return publicStreams[inHand].writer; }
    [[nodiscard]] int pending() const { return inFlight + (draftTick != 0 ? 1 : 0); }

    void writeDraft();
    [[nodiscard]] QByteArray draftRow() const;
    void takeUpDraft(std::optional<Draft> row);
    /// An entry in the stream of that auditor, whoever has the tablet in hand.
    [[nodiscard]] std::optional<Entry> madeFor(Slot slot, EntryKind kind, const UnitId &unit,
                                               const QList<EntryRef> &parents, const QByteArray &payload);
    /// After a start: what was being typed when the app went becomes entries of those who typed it.
    void finish();
    void writePosition();
    void writeDraftSoon();
    void stopDraftTick();

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
    std::uint64_t highest = 0;    ///< stamp in a public stream
    std::optional<Draft> draft;   ///< in the field of the notes
    QList<Unfinished> unfinished; ///< in other fields, of each kind one
    Position position;
    Ticker::Id draftTick = 0;
    Ticker::Id positionTick = 0;
    int inFlight = 0;
    std::optional<Milliseconds> savedAt;
    std::optional<StoreError> trouble;
    OpenMeasurement *owner = nullptr;
    std::shared_ptr<int> alive = std::make_shared<int>(0);
};

} // namespace Tweeluik

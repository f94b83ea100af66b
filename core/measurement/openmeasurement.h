// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/journalstore.h"
#include "core/journal/streamwriter.h"
#include "core/measurement/draft.h"
#include "core/measurement/fold.h"
#include "core/measurement/measurement.h"
#include "core/ports/clock.h"
#include "core/ports/ticker.h"

#include <QObject>
#include <functional>
#include <memory>

namespace Tweeluik {

/// What a change touched, so that a page redraws only that.
struct Change {
    bool details = false;
    bool team = false;
    bool plan = false;
    bool preparation = false; ///< priorities, consent, cards
    bool promises = false;
    bool explanations = false;
    bool judgement = false; ///< Measurement::judgement, ownScores or explanationSet is another
    bool conflicts = false; ///< Measurement::conflicts is another
    bool questions = false;
    bool roster = false;
    bool recordings = false; ///< Measurement::recordings or retention
    bool clock = false;
    bool roles = false;
    bool wording = false;
    QSet<QString> prompts;
    bool offRecord = false;
    QSet<UnitId> notes;
    QSet<UnitId> impressions;
};

/// How what an auditor keeps from the other is written on a tablet that both use: under a key that a PIN opens.
struct ScoreCover {
    std::function<QByteArray(QByteArrayView)> seal;
    Fold::Uncover open;
};

/// One measurement in hand: its state in memory, the way in (append), and what is known to be durable.
/// Entries are folded at once and committed on the store's own thread; `saved` speaks only after COMMIT.
class OpenMeasurement : public QObject {
    Q_OBJECT
public:
    /// Reads and folds everything. `self` is the auditor of this tablet, found in the own stream's opening entry.
    [[nodiscard]] static Result<std::unique_ptr<OpenMeasurement>, StoreError>
    open(MeasurementId id, JournalStore &store, const Clock &clock, Ticker &ticker);
    /// One that was just made: `first` is on its way into the store and begins with the own opening.
    [[nodiscard]] static std::unique_ptr<OpenMeasurement> begin(const QList<Entry> &first, JournalStore &store,
                                                                const Clock &clock, Ticker &ticker);
    ~OpenMeasurement() override;

    [[nodiscard]] const Measurement &state() const;
    [[nodiscard]] const Fold &fold() const;
    /// The auditor who has this tablet in hand: its own one, until it is handed to the other.
    [[nodiscard]] Slot self() const;
    /// Whose tablet this is, whoever has it in hand.
    [[nodiscard]] Slot owner() const;
    /// This tablet writes for that auditor.
    [[nodiscard]] bool writesFor(Slot slot) const;
    /// What is written from now on is said by that auditor, in a stream of its own. False: the store is locked.
    bool handTo(Slot slot);
    /// What that auditor scores from now on goes under this cover, and what lies under it counts. None: it is covered,
    /// and nothing of it can be read or written.
    void coverScores(Slot slot, std::optional<ScoreCover> cover);
    /// This device, as the streams that it writes name it.
    [[nodiscard]] PublicKey deviceKey() const;
    /// Hash of the structure that the measurement pins.
    [[nodiscard]] const Hash &structure() const;
    [[nodiscard]] Role role() const { return state().roleOf(self()); }
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Ticker &ticker() const;
    /// As the store knows it, whatever an opening in the journal says.
    [[nodiscard]] MeasurementId id() const;

    /// Stamps, folds, hands to the store. For services. An entry about an impression goes into the personal stream, a
    /// score into the stream of scores (begun at the first; locked: nothing is written, seq 0), all else is public.
    EntryRef append(EntryKind kind, UnitId unit, const QList<EntryRef> &parents, const QByteArray &payload);
    /// The same in the public stream of that auditor, on a tablet that writes for both. Another slot: seq 0.
    EntryRef appendFor(Slot slot, EntryKind kind, const QList<EntryRef> &parents, const QByteArray &payload);
    /// The entry and the new content of the draft row (none: removed) in one transaction. `draft` is asked with the
    /// new entry's name, which is what the draft builds on from then on.
    EntryRef appendWithDraft(EntryKind kind, UnitId unit, const QList<EntryRef> &parents, const QByteArray &payload,
                             const std::function<std::optional<Draft>(const EntryRef &)> &draft);

    /// What the other tablet wrote, verified: folded at once and handed to the store, all or nothing; `done` is as the
    /// store's. A unit that is erased among it goes here too, with what is being typed about it; any other draft stays.
    void receive(const QList<Entry> &entries, const QList<SignedHead> &heads, JournalStore::Committed done);

    /// Durable within 500 ms of the call; later calls overwrite. No draft = removed.
    void saveDraft(const std::optional<Draft> &draft);
    [[nodiscard]] std::optional<Draft> draft() const;
    /// What a field would say if it were left now: as durable as the draft, and made an entry of that auditor at the
    /// next start when the field was never left. An entry of the kind takes its place. None: nothing is being typed.
    void saveUnfinished(EntryKind kind, const std::optional<Unfinished> &typed);
    void savePosition(const Position &position);
    [[nodiscard]] Position position() const;
    /// Hands over what still waits for its 500 ms, and waits for the store. Before lock, background and close.
    void flush();

    [[nodiscard]] QList<NoteVersion> history(UnitId note) const;
    /// The unit of an impression that is about to be written; it opens the personal stream at the first one. Null
    /// when the store is locked: then the words stay where they are.
    [[nodiscard]] UnitId newImpression();
    /// Payload and secret of every entry of the unit go; not undoable.
    void eraseUnit(UnitId unit);
    /// An entry that is written in the same act.
    struct Along {
        EntryKind kind;
        UnitId unit;
        QByteArray payload;
    };
    /// Those units go in one act, and with them what earlier drafts left behind in the files; without units that
    /// alone. `along` is not empty then.
    void eraseUnits(const QList<UnitId> &units, const QList<Along> &along);
    void signHeads();

    /// Wall time of the last commit that made everything handed in so far durable; none: nothing saved yet.
    [[nodiscard]] std::optional<Milliseconds> savedAt() const;
    /// Changes that are not durable yet, the draft that waits for its moment included.
    [[nodiscard]] int pendingWrites() const;
    /// Why writing is held up; what was typed is kept and tried again. None: all is well.
    [[nodiscard]] std::optional<StoreError> saveTrouble() const;
    /// Tries now instead of in a few seconds.
    void retrySaving();

    /// Asks whoever holds unsettled typing to make an entry of it now. Before undo, flush and erase.
    void settle() { Q_EMIT settling(); }

Q_SIGNALS:
    void settling();
    void changed(const Tweeluik::Change &change);
    void savedChanged();

private:
    explicit OpenMeasurement(std::unique_ptr<struct OpenMeasurementState> state);
    std::unique_ptr<struct OpenMeasurementState> d;
};

} // namespace Tweeluik

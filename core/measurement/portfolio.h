// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrument.h"
#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// A row of the list of measurements: a cache, shown as it is, recomputed when stale.
struct MeasurementSummary {
    MeasurementId id;
    Details details;
    int notes = 0;
    int itemsDone = 0; ///< items whose every prompt is asked, enough heard or skipped
    bool started = false;
    bool ended = false;
    Milliseconds lastChange{0}; ///< wall
    bool stale = false;
};

struct NewMeasurement {
    Details details;
    QString firstAuditor;  ///< first name; this tablet's auditor is `self`
    QString secondAuditor; ///< may be empty
    Slot self = Slot::First;
    Role myRole = Role::Questioner;
    QList<TeamMember> team;
    Plan plan;
};

/// All measurements of this device behind an unlocked vault; at most one of them is open. Exists while unlocked.
class Portfolio : public QObject {
    Q_OBJECT
public:
    Portfolio(JournalStore &store, const Clock &clock, Ticker &ticker, const Instrument &instrument);
    ~Portfolio() override;

    [[nodiscard]] QList<MeasurementSummary> summaries() const; ///< latest planned start first
    /// Creates and opens it. `created` is emitted when it is durable.
    MeasurementId create(const NewMeasurement &what);
    [[nodiscard]] Result<OpenMeasurement *, StoreError> open(MeasurementId id);
    [[nodiscard]] OpenMeasurement *current() const;
    /// The page on which the measurement that `resume` would open was left; empty when there is none.
    [[nodiscard]] QString pageInHand() const;
    /// Opens the measurement that was in hand when the app last ended (kill included); nothing when none was. Its
    /// `position()` says which page. The name of that measurement stands in the device's own Position row.
    [[nodiscard]] OpenMeasurement *resume();
    /// For a look or a word that is no work of the auditor's: the one in hand, or another that is opened for as long as
    /// `what` takes. False when it does not open.
    bool write(MeasurementId id, const std::function<void(OpenMeasurement &)> &what);
    /// Writes the summary, signs heads, lets go.
    void close();
    /// What another tablet wrote in a measurement that is here, verified: all or nothing, as OpenMeasurement::receive.
    /// The row of one that is not open is behind for a moment.
    void receive(MeasurementId id, const QList<Entry> &entries, const QList<SignedHead> &heads,
                 JournalStore::Committed done);
    /// A measurement that this tablet takes part in from now on, with what came of it, the founder's opening included.
    /// A public stream of its own is opened for the slot of `line`, which is its roster line, and the roles are such
    /// that this tablet has `role`. Refused when its instrument is another, or it is or was here.
    void join(MeasurementId id, const QList<Entry> &entries, const QList<SignedHead> &heads, const RosterLine &line,
              Role role, JournalStore::Committed done);
    /// Everything of it leaves this device; not undoable. The other tablets of its roster are told (the store keeps the
    /// order until each has said that it is gone there).
    void eraseMeasurement(MeasurementId id);
    /// The same by the word of another member, which was judged: nobody is told. `takenAway` comes first; a measurement
    /// in hand is let go.
    void obeyErase(MeasurementId id, JournalStore::Committed done);
    /// Who takes part, also of one that is not open.
    [[nodiscard]] Result<Roster, StoreError> roster(MeasurementId id) const;
    /// Two that were made apart become one under the lower id, with `entries` of the other tablet and both adopt
    /// entries. One of the two that is open is closed. Refused as adoptRefusal says, by what is here and in `entries`.
    void joinMeasurements(const AdoptSaid &said, const QList<Entry> &entries, JournalStore::Committed done);

Q_SIGNALS:
    void summariesChanged();
    void inHandChanged(); ///< `current` is another, or none
    void created(Tweeluik::MeasurementId id);
    void erased(Tweeluik::MeasurementId id);
    /// Another member erased it: when this returns nothing may hold on to it any more.
    void takenAway(Tweeluik::MeasurementId id, const QString &organisation);
    void trouble(Tweeluik::StoreError error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Tweeluik

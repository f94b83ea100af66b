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
    /// Writes the summary, signs heads, lets go.
    void close();
    /// Everything of it leaves this device; not undoable.
    void eraseMeasurement(MeasurementId id);

Q_SIGNALS:
    void summariesChanged();
    void created(Tweeluik::MeasurementId id);
    void erased(Tweeluik::MeasurementId id);
    void trouble(Tweeluik::StoreError error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Tweeluik

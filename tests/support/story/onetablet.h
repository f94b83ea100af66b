// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/openprompts.h"
#include "core/interview/runningorder.h"
#include "core/interview/timekeeper.h"
#include "core/measurement/composer.h"
#include "core/measurement/portfolio.h"
#include "core/measurement/services.h"
#include "platform/simulated/manualclock.h"
#include "platform/simulated/manualticker.h"
#include "platform/simulated/memorystore.h"

namespace Tweeluik::Story {

/// One tablet with everything that makes it tick, told what happens to it: time passes, somebody types, it is killed,
/// locked, restarted. Two hours take milliseconds.
class OneTablet {
public:
    /// With the garden instrument (5 themes, 12 items, 50 prompts, 94 sub-questions) and no measurement.
    OneTablet();
    ~OneTablet();

    /// A measurement with a team of ten; Anna asks, Bruno notes, planned 13:30-15:30. `self` is whose tablet it is.
    MeasurementId prepare(Slot self = Slot::Second);
    static NewMeasurement lindeMeasurement(Slot self);

    ManualClock clock;
    ManualTicker ticker{clock};
    Instrument instrument;

    [[nodiscard]] MemoryStore &store() { return *m_store; }
    [[nodiscard]] Portfolio &portfolio() { return *m_portfolio; }
    [[nodiscard]] OpenMeasurement &measurement() { return *m_portfolio->current(); }
    [[nodiscard]] const Measurement &state() { return measurement().state(); }
    /// Made at first use, as the page does it.
    [[nodiscard]] Composer &composer();
    void leavePage() { m_composer.reset(); }
    [[nodiscard]] NoteService notes() { return NoteService(measurement()); }
    [[nodiscard]] InterviewService talk() { return InterviewService(measurement()); }
    [[nodiscard]] PreparationService preparation() { return PreparationService(measurement()); }

    [[nodiscard]] InterviewTime time() { return interviewTime(state(), clock.now()); }
    [[nodiscard]] std::optional<Milliseconds> position();

    /// Time goes by, and what was waiting for it happens; writes become durable.
    void pass(Milliseconds by);
    /// Writes become durable and their callbacks run; time stands still.
    void settleStore();
    /// Types letter by letter, `perKey` apart, behind what stands there.
    void type(const QString &text, Milliseconds perKey = 120ms);
    /// Types a whole note and goes on to the next.
    UnitId noteDown(const QString &text);
    [[nodiscard]] const Note *note(const QString &containing);
    [[nodiscard]] QStringList texts();

    /// Gone at once: what is not durable is lost. Comes back with what was in hand.
    void kill();
    /// Closed and started anew in an orderly way; comes back with what was in hand.
    void lockAndUnlock();

private:
    void start();
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Portfolio> m_portfolio;
    std::unique_ptr<Composer> m_composer;
};

} // namespace Tweeluik::Story

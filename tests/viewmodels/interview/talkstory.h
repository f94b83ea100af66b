// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/askviewmodel.h"
#include "app/viewmodels/interview/notetakingviewmodel.h"
#include "core/instrument/instrumentfile.h"
#include "core/measurement/portfolio.h"
#include "platform/simulated/manualclock.h"
#include "platform/simulated/manualticker.h"
#include "platform/simulated/memorystore.h"

#include <memory>

namespace Tweeluik {

/// A talk for a test: an invented house, Anna asks and Bruno takes notes, time moves when told. Everything goes through
/// the real services, the real fold and a store that can be killed.
class TalkStory {
public:
    explicit TalkStory(Role myRole = Role::Questioner);
    /// The practice measurement: item 6 in hand, 24 notes, the clock at 1:00:51.
    [[nodiscard]] static std::unique_ptr<TalkStory> practice(Role myRole);
    ~TalkStory();

    [[nodiscard]] OpenMeasurement &measurement() { return *m_portfolio->current(); }
    [[nodiscard]] const Measurement &state() { return measurement().state(); }
    [[nodiscard]] Talk talk();
    [[nodiscard]] const InstrumentFile &file() const { return m_file; }
    [[nodiscard]] MemoryStore &store() { return *m_store; }
    [[nodiscard]] ManualTicker &ticker() { return m_ticker; }
    [[nodiscard]] UnitId member(qsizetype seat) { return state().team.at(seat).id; }

    /// Callbacks of the store and timers that are due come in.
    void pass(Milliseconds time);
    void begin();
    /// The app is killed: only what the store has is there. View models must be gone before.
    void kill();
    Tandem *tandem = nullptr; ///< what the talk stands on next

    UnitId write(const QString &text, ItemNumber item, const NoteMarks &marks = {}, qsizetype seat = -1);

private:
    struct Nothing {};
    explicit TalkStory(Nothing, Milliseconds wall);
    void deliver();
    InstrumentFile m_file;
    ManualClock m_clock;
    ManualTicker m_ticker{m_clock};
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Portfolio> m_portfolio;
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/looseends.h"

#include "core/interview/openprompts.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// The last word about it was yes, and no talk began since.
bool secondTalkAgreed(const Measurement &measurement) {
    for (auto record = measurement.replans.rbegin(); record != measurement.replans.rend(); ++record) {
        if (record->about != ReplanRecord::About::DoesNotFit)
            continue;
        const auto beganSince = [&record](const ClockEntry &event) {
            return event.event == ClockEvent::Start && event.wall > record->wall;
        };
        return record->taken && std::none_of(measurement.clock.begin(), measurement.clock.end(), beganSince);
    }
    return false;
}

} // namespace

LooseEnds looseEnds(const Measurement &measurement, const Instrument &instrument) {
    LooseEnds ends;
    for (const OpenPrompt &open : stillOpen(measurement, instrument))
        ends.prompts.append(open.prompt);
    for (const UnitId &id : measurement.timeline) {
        const Note &note = *measurement.note(id);
        if (note.items.isEmpty())
            ends.unplaced.append(id);
        if (note.marks.contains(NoteMark::AskLater))
            ends.askLater.append(id);
    }
    for (const Promise &promise : measurement.promises) {
        if (promise.state == PromiseState::Expected)
            ends.promised.append(promise.id);
    }
    ends.secondTalk = secondTalkAgreed(measurement);
    return ends;
}

} // namespace Tweeluik

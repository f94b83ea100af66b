// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/recording.h"

#include <algorithm>

namespace Tweeluik {

bool Recording::stopped() const {
    return std::any_of(events.begin(), events.end(),
                       [](const RecordingEvent &event) { return event.what == RecordingEvent::What::Stopped; });
}

bool Recording::erasedBy(Slot slot) const {
    return std::any_of(erased.begin(), erased.end(), [slot](const ErasedRecording &each) { return each.by == slot; });
}

} // namespace Tweeluik

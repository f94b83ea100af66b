// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/offrecord.h"

#include <algorithm>

namespace Tweeluik {

QList<OffRecordTrace> offRecordTraces(const QList<OffRecord> &events) {
    QList<OffRecordTrace> traces;
    std::optional<qsizetype> open;
    for (const OffRecord &event : events) {
        switch (event.what) {
        case OffRecord::What::Begins:
            // Said on both tablets: it is one stretch.
            if (open)
                break;
            open = traces.size();
            traces.append({event.clock, std::nullopt, event.item, 0, true});
            break;
        case OffRecord::What::Ends:
            if (!open)
                break;
            traces[*open].to = event.clock;
            traces[*open].open = false;
            open.reset();
            break;
        case OffRecord::What::Backwards: {
            OffRecordTrace trace{event.clock, std::nullopt, event.item, event.notes, false};
            if (event.back && event.clock) {
                trace.from = std::max(*event.clock - *event.back, Milliseconds(0));
                trace.to = event.clock;
            }
            traces.append(trace);
            break;
        }
        }
    }
    return traces;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/looseendsviewmodel.h"

#include "core/interview/timekeeper.h"
#include "core/measurement/services.h"

namespace Tweeluik {

LooseEndsViewModel::LooseEndsViewModel(const Talk &talk, QObject *parent)
    : QObject(parent), m_talk(talk), m_askLater(talk) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this] {
        if (m_shown)
            renew();
    });
}

void LooseEndsViewModel::setShown(bool shown) {
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (m_shown)
        renew();
    Q_EMIT changed();
}

void LooseEndsViewModel::renew() {
    const LooseEnds ends = looseEnds(m_talk.state(), m_talk.instrument);
    m_askLater.setNotes(ends.askLater);
    if (ends == m_ends)
        return;
    m_ends = ends;
    Q_EMIT changed();
}

QString LooseEndsViewModel::notDiscussedQuestion() const {
    return tr("%n question(s) are then shown as not discussed, in the report too. This can be undone.", nullptr,
              int(m_ends.prompts.size()));
}

void LooseEndsViewModel::setNotDiscussed() {
    ReplanRecord record;
    record.about = ReplanRecord::About::LeftOpen;
    record.taken = true;
    record.prompts = looseEnds(m_talk.state(), m_talk.instrument).prompts;
    if (record.prompts.isEmpty())
        return;
    // While one tablet speaks for both it is the questioner who says so.
    record.agreed = {m_talk.state().joined() ? m_talk.measurement.self() : m_talk.state().questioner};
    const InterviewTime time = interviewTime(m_talk.state().clock, m_talk.measurement.clock().now());
    InterviewService(m_talk.measurement)
        .keepReplan(record, time.session > 0 ? std::optional(time.elapsed) : std::nullopt);
    Q_EMIT settled();
}

} // namespace Tweeluik

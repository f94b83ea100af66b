// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/looseendsviewmodel.h"

#include "app/viewmodels/interview/promisesviewmodel.h"
#include "core/interview/timekeeper.h"
#include "core/measurement/services.h"

namespace Tweeluik {

namespace {

QStringList linesOf(const Measurement &measurement, const QList<UnitId> &promised) {
    QStringList lines;
    for (const Promise &promise : measurement.promises) {
        if (!promised.contains(promise.id))
            continue;
        const QString details = PromisesViewModel::details(measurement, promise);
        lines.append(details.isEmpty() ? promise.text.what : promise.text.what + QStringLiteral(" \u00B7 ") + details);
    }
    return lines;
}

} // namespace

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
    const QStringList promised = linesOf(m_talk.state(), ends.promised);
    if (ends == m_ends && promised == m_promised)
        return;
    m_ends = ends;
    m_promised = promised;
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
    const InterviewTime time = interviewTime(m_talk.state(), m_talk.measurement.clock().now());
    InterviewService(m_talk.measurement)
        .keepReplan(record, time.session > 0 ? std::optional(time.elapsed) : std::nullopt);
    Q_EMIT settled();
}

} // namespace Tweeluik

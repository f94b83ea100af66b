// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/registers.h"
#include "core/measurement/services.h"

namespace Tweeluik {

InterviewService::InterviewService(OpenMeasurement &measurement) : m_measurement(measurement) {}

void InterviewService::setPromptState(const QString &prompt, PromptState promptState) {
    const Measurement &state = m_measurement.state();
    if (state.promptState(prompt) == promptState)
        return;
    const Slot as = state.joined() ? m_measurement.self() : state.questioner;
    m_measurement.append(EntryKind::PromptState, {}, m_measurement.fold().heads(Subject::prompt(prompt)),
                         Payload::encode(Payload::Prompting{prompt.toUtf8(), promptState, as}));
}

void InterviewService::tickSub(const QString &prompt, const QString &sub, bool ticked) {
    if (m_measurement.state().prompts.value(prompt).tickedSubs.contains(sub) == ticked)
        return;
    m_measurement.append(EntryKind::SubTick, {}, m_measurement.fold().heads(Subject::sub(sub)),
                         Payload::encode(Payload::SubTick{prompt.toUtf8(), sub.toUtf8(), ticked}));
}

void InterviewService::swapRoles() {
    m_measurement.append(EntryKind::Role, {}, {},
                         Payload::encode(Payload::Roles{other(m_measurement.state().questioner)}));
}

void InterviewService::clockEvent(ClockEvent event) {
    const Measurement &state = m_measurement.state();
    const Moment now = m_measurement.clock().now();
    const Slot by = state.joined() ? m_measurement.self() : state.timekeeper.value_or(m_measurement.self());
    m_measurement.append(EntryKind::Clock, {}, {},
                         Payload::encode(ClockEntry{event, now.bootId, now.sinceBoot, now.wall, by}));
    if (event == ClockEvent::End) {
        m_measurement.settle();
        m_measurement.signHeads();
    }
}

void InterviewService::takeTimekeeping() {
    if (m_measurement.state().timekeeper == m_measurement.self())
        return;
    m_measurement.append(EntryKind::Timekeeper, {}, {}, Payload::encode(Payload::Keeper{m_measurement.self()}));
}

void InterviewService::setPresence(UnitId member, PresenceKind kind, std::optional<Milliseconds> clock) {
    const Measurement &state = m_measurement.state();
    if (state.member(member) == nullptr || state.presenceOf(member) == kind)
        return;
    const Payload::Presence said{{member, kind, m_measurement.clock().now().wall, clock}};
    m_measurement.append(EntryKind::Presence, {}, m_measurement.fold().heads(Subject::of(said)), Payload::encode(said));
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/registers.h"
#include "core/measurement/services.h"

#include <algorithm>

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

void InterviewService::keepReplan(ReplanRecord record, std::optional<Milliseconds> clock) {
    const Measurement &state = m_measurement.state();
    record.wall = m_measurement.clock().now().wall;
    record.clock = clock;
    if (record.about == ReplanRecord::About::Skips) {
        record.prompts.removeIf(
            [&state](const QString &prompt) { return state.preparation.priority(prompt) == Priority::Essential; });
    }
    QList<EntryRef> replaced;
    if (record.taken) {
        for (const QString &prompt : std::as_const(record.prompts)) {
            if (!record.kept.contains(prompt))
                replaced += m_measurement.fold().heads(Subject::prompt(prompt));
        }
    }
    m_measurement.append(EntryKind::Replan, {}, replaced, Payload::encode(Payload::Proposal{record}));
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
    QList<EntryRef> seen;
    if (const std::optional<EntryRef> last = m_measurement.fold().lastClockEvent())
        seen.append(*last);
    m_measurement.append(EntryKind::Timekeeper, {}, seen, Payload::encode(Payload::Keeper{m_measurement.self()}));
}

void InterviewService::takeOver() {
    takeTimekeeping();
    if (m_measurement.state().questioner != m_measurement.self())
        swapRoles();
}

bool InterviewService::keepClockOffset(ClockOffset reading) {
    reading.wall = m_measurement.clock().now().wall;
    const QList<ClockOffset> &known = m_measurement.state().clockOffsets;
    const bool beaten =
        std::any_of(known.cbegin(), known.cend(), [&reading](const ClockOffset &each) { return each.beats(reading); });
    if (!reading.isValid() || beaten)
        return false;
    m_measurement.append(EntryKind::ClockOffset, {}, {}, Payload::encode(reading));
    return true;
}

void InterviewService::startAgain(Milliseconds clock) {
    const QList<TeamMember> team = m_measurement.state().team;
    for (const TeamMember &member : team) {
        const std::optional<PresenceKind> there = m_measurement.state().presenceOf(member.id);
        if (there && *there != PresenceKind::Left)
            setPresence(member.id, PresenceKind::Left, clock);
    }
    takeTimekeeping();
    clockEvent(ClockEvent::Start);
}

void InterviewService::setPresence(UnitId member, PresenceKind kind, std::optional<Milliseconds> clock) {
    const Measurement &state = m_measurement.state();
    const std::optional<PresenceKind> known = state.presenceOf(member);
    // Somebody who was taken off the list while present can still leave.
    const bool leaves = known && kind == PresenceKind::Left;
    if ((state.member(member) == nullptr && !leaves) || known == kind)
        return;
    const Payload::Presence said{{member, kind, m_measurement.clock().now().wall, clock}};
    m_measurement.append(EntryKind::Presence, {}, m_measurement.fold().heads(Subject::of(said)), Payload::encode(said));
}

} // namespace Tweeluik

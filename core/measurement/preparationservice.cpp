// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/payloads.h"
#include "core/measurement/registerentry.h"
#include "core/measurement/services.h"
#include "core/measurement/undo.h"

#include <algorithm>

namespace Tweeluik {

PreparationService::PreparationService(OpenMeasurement &measurement) : m_measurement(measurement) {}

void PreparationService::setDetails(const Details &details) {
    const Measurement &state = m_measurement.state();
    if (state.details == details && state.otherDetails.isEmpty())
        return;
    m_measurement.append(EntryKind::Details, {}, m_measurement.fold().heads(Subject::details()),
                         Payload::encode(details));
}

void PreparationService::setAuditor(Slot slot, const QString &firstName) {
    Auditor auditor = m_measurement.state().auditor(slot);
    auditor.firstName = firstName.trimmed();
    setAuditor(auditor);
}

void PreparationService::setAuditor(const Auditor &auditor) {
    if (m_measurement.state().auditor(auditor.slot) == auditor)
        return;
    m_measurement.append(EntryKind::Auditor, {}, m_measurement.fold().heads(Subject::auditor(auditor.slot)),
                         Payload::encode(auditor));
}

UnitId PreparationService::addTeamMember(TeamRole role) {
    const QList<TeamMember> &team = m_measurement.state().team;
    const auto id = UnitId::random();
    const int seat = team.isEmpty() ? 0 : team.last().seat + 1;
    m_measurement.append(EntryKind::TeamMember, {}, {}, Payload::encode(Payload::Seat{id, role, seat}));
    return id;
}

void PreparationService::setTeamMember(const TeamMember &member) {
    const TeamMember *found = m_measurement.state().member(member.id);
    if (found == nullptr)
        return;
    const TeamMember known = *found;
    const Fold &fold = m_measurement.fold();
    if (known.role != member.role || known.seat != member.seat) {
        m_measurement.append(EntryKind::TeamMember, {}, fold.heads(Subject::seat(member.id)),
                             Payload::encode(Payload::Seat{member.id, member.role, member.seat}));
    }
    if (known.name != member.name) {
        m_measurement.append(EntryKind::TeamMember, member.id, fold.heads(Subject::memberName(member.id)),
                             Payload::encode(Payload::MemberName{member.id, member.name}));
    }
}

void PreparationService::removeTeamMember(UnitId member) {
    if (m_measurement.state().member(member) == nullptr)
        return;
    m_measurement.append(EntryKind::Delete, {}, m_measurement.fold().heads(Subject::seat(member)),
                         Payload::encode(Payload::Removal{member}));
}

void PreparationService::settleSeat(const TeamMember &member) {
    if (m_measurement.state().member(member.id) == nullptr)
        return;
    m_measurement.append(EntryKind::TeamMember, {}, m_measurement.fold().heads(Subject::seat(member.id)),
                         Payload::encode(Payload::Seat{member.id, member.role, member.seat}));
}

void PreparationService::setPlan(const Plan &plan) {
    const Measurement &state = m_measurement.state();
    if (state.plan == plan && state.otherPlans.isEmpty())
        return;
    m_measurement.append(EntryKind::Plan, {}, m_measurement.fold().heads(Subject::plan()), Payload::encode(plan));
}

void PreparationService::setWording(const QByteArray &wordingName) {
    if (m_measurement.state().wordingOf(m_measurement.self()) == wordingName)
        return;
    m_measurement.append(EntryKind::Wording, {}, m_measurement.fold().heads(Subject::wording(m_measurement.self())),
                         Payload::encode(Payload::WordingChoice{wordingName}));
}

void PreparationService::setPriority(const QString &prompt, Priority priority) {
    if (m_measurement.state().preparation.priority(prompt) != priority)
        putRegister(m_measurement, Payload::PromptPriority{prompt.toUtf8(), priority});
}

void PreparationService::confirmPriorities(Slot slot, bool yes) {
    const Preparation &preparation = m_measurement.state().preparation;
    if (preparation.confirmed(slot) != yes)
        putRegister(m_measurement,
                    Payload::PriorityYes{slot, yes ? priorityHash(preparation.priorities) : QByteArray()});
}

void PreparationService::setAbsentReason(TeamRole role, const QString &reason) {
    const QString text = reason.trimmed();
    if (m_measurement.state().preparation.absentReasons.value(role) != text)
        putRegister(m_measurement, Payload::AbsentRole{role, text});
}

void PreparationService::tick(const LineName &line, Slot slot, bool ticked) {
    if (m_measurement.state().preparation.ticked(line, slot) != ticked)
        putRegister(m_measurement, Payload::LineTick{line, slot, ticked});
}

void PreparationService::setLine(const LineName &line, const QString &text) {
    const std::map<LineName, QString> &lines = m_measurement.state().preparation.lines;
    const auto found = lines.find(line);
    if ((found == lines.end() ? QString() : found->second) != text.trimmed())
        putRegister(m_measurement, Payload::LineText{line, text.trimmed()});
}

bool PreparationService::undo() { return Undo::last(m_measurement, UndoScope::Preparation); }
bool PreparationService::redo() { return Undo::again(m_measurement, UndoScope::Preparation); }
bool PreparationService::canUndo() const {
    return m_measurement.fold().undoable(m_measurement.self(), UndoScope::Preparation).has_value();
}
bool PreparationService::canRedo() const {
    return m_measurement.fold().redoable(m_measurement.self(), UndoScope::Preparation).has_value();
}

QList<TeamRole> missingRoles(const QList<TeamMember> &team) {
    const auto has = [&team](TeamRole role) {
        return std::any_of(team.begin(), team.end(), [role](const TeamMember &member) { return member.role == role; });
    };
    QList<TeamRole> missing;
    for (const TeamRole role : {TeamRole::ProjectLeader, TeamRole::Client, TeamRole::Relative,
                                TeamRole::ExpertByExperience, TeamRole::OtherProfessional, TeamRole::Manager}) {
        // The manual asks for experts by experience, of the own or of the family's.
        const bool other = role == TeamRole::ExpertByExperience && has(TeamRole::FamilyExpert);
        if (!has(role) && !other)
            missing.append(role);
    }
    return missing;
}

int countedMembers(const QList<TeamMember> &team) {
    return int(std::count_if(team.begin(), team.end(), [](const TeamMember &member) {
        return member.role != TeamRole::Interpreter && member.role != TeamRole::Supporter;
    }));
}

} // namespace Tweeluik

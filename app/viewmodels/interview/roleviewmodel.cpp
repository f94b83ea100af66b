// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/roleviewmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "core/measurement/services.h"

namespace Tweeluik {

RoleViewModel::RoleViewModel(const Talk &talk, Role page, const LinkViewModel &link, QObject *parent)
    : QObject(parent), m_talk(talk), m_link(link), m_page(page) {
    connect(&link, &LinkViewModel::changed, this, &RoleViewModel::changed);
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.roles || change.details || change.clock)
            Q_EMIT changed();
        if (change.roles)
            Q_EMIT swapped();
    });
}

QString RoleViewModel::words() const { return InterviewWords::role(m_page); }

QString RoleViewModel::nameOf(Slot slot) const {
    for (const Auditor &auditor : m_talk.state().auditors)
        if (auditor.slot == slot && !auditor.firstName.isEmpty())
            return auditor.firstName;
    return slot == Slot::First ? tr("the first auditor") : tr("the second auditor");
}

QString RoleViewModel::myName() const { return nameOf(m_talk.measurement.self()); }

QString RoleViewModel::sentence(Slot questioner) const {
    return tr("%1 asks, %2 takes notes", "two names").arg(nameOf(questioner), nameOf(other(questioner)));
}

QString RoleViewModel::nowWords() const { return sentence(m_talk.state().questioner); }

QString RoleViewModel::swapWords() const { return sentence(other(m_talk.state().questioner)); }

bool RoleViewModel::mayTakeOver() const {
    const Measurement &state = m_talk.state();
    if (!state.joined() || state.clock.isEmpty() || state.talkEnded() || !m_link.away())
        return false;
    const Slot self = m_talk.measurement.self();
    return state.questioner != self || state.timekeeper != self;
}

void RoleViewModel::takeOver() { InterviewService(m_talk.measurement).takeOver(); }

void RoleViewModel::swap() { InterviewService(m_talk.measurement).swapRoles(); }

} // namespace Tweeluik

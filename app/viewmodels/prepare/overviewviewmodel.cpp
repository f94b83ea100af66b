// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/overviewviewmodel.h"

#include "app/viewmodels/prepare/checklistviewmodel.h"
#include "app/viewmodels/prepare/differencesviewmodel.h"
#include "app/viewmodels/prepare/measurementwords.h"
#include "core/interview/looseends.h"
#include "core/interview/runningorder.h"
#include "core/judgement/sealservice.h"
#include "core/judgement/sheets.h"
#include "core/measurement/consentpurposes.h"
#include "core/measurement/services.h"

#include <algorithm>

namespace Tweeluik {

namespace {
constexpr QByteArrayView officialPin = "official@"; ///< with the hash behind it (Wording::pin)
}

OverviewViewModel::OverviewViewModel(AppViewModel &, Desk &desk)
    : m_desk(desk), m_measurement(desk.portfolio.current()) {
    connect(m_measurement, &OpenMeasurement::changed, this, &OverviewViewModel::changed);
    if (desk.seals != nullptr)
        connect(desk.seals, &SealKeeper::changed, this, &OverviewViewModel::changed);
    connect(&desk.wordings, &WordingService::changed, this, &OverviewViewModel::changed);
    connect(&desk.portfolio, &Portfolio::erased, this, &OverviewViewModel::erased);
    connect(&desk.portfolio, &Portfolio::trouble, this, [this] {
        m_erasing = false;
        Q_EMIT erasingChanged();
    });
}

const Measurement &OverviewViewModel::state() const {
    static const Measurement gone;
    return m_measurement ? m_measurement->state() : gone;
}

InterviewTime OverviewViewModel::time() const { return interviewTime(state(), m_desk.clock.now()); }

QString OverviewViewModel::organisation() const { return state().details.organisation; }

QString OverviewViewModel::subtitle() const { return MeasurementWords::subtitle(state().details); }

QString OverviewViewModel::when() const { return MeasurementWords::when(state().details, m_desk.clock); }

QString OverviewViewModel::levelSentence() const { return MeasurementWords::levelSentence(state().details); }

QString OverviewViewModel::team() const {
    const int counted = countedMembers(state().team);
    if (counted == 0)
        return tr("Nobody is at the table yet");
    const QString people = tr("%n at the table", nullptr, counted);
    QStringList missing;
    for (const TeamRole role : missingRoles(state().team))
        missing << MeasurementWords::teamRole(role);
    return missing.isEmpty() ? people : tr("%1; not there: %2").arg(people, missing.join(QStringLiteral(", ")));
}

bool OverviewViewModel::teamReady() const { return countedMembers(state().team) > 0; }

QString OverviewViewModel::plan() const {
    const Plan &plan = state().plan;
    Milliseconds items{0};
    for (const Block &block : runningOrder(plan, m_desk.instrument))
        if (block.kind == Block::Kind::Item)
            items += block.length;
    return tr("%1 minutes, of which %2 for the items")
        .arg(plan.length.count())
        .arg(std::chrono::duration_cast<Minutes>(items).count());
}

bool OverviewViewModel::auditorsReady() const {
    return std::ranges::all_of(std::array{Slot::First, Slot::Second}, [this](Slot slot) {
        const Auditor auditor = state().auditor(slot);
        const bool handled = auditor.conflict == RoleConflict::None ||
                             (auditor.conflict == RoleConflict::Present && !auditor.handling.isEmpty());
        return auditor.affiliation != Affiliation::Unsaid && handled;
    });
}

QString OverviewViewModel::auditors() const {
    return auditorsReady() ? tr("The auditors said who they are and what could get in the way")
                           : tr("Something about the auditors is still to be said");
}

int OverviewViewModel::notAsked() const {
    return int(std::ranges::count_if(state().team, [this](const TeamMember &member) {
        return !everythingAsked(member, state().preparation.consent(member.id));
    }));
}

bool OverviewViewModel::consentReady() const { return !state().team.isEmpty() && notAsked() == 0; }

QString OverviewViewModel::consent() const {
    return consentReady() ? tr("Everybody was asked for consent")
                          : tr("Consent: %n person(s) still to be asked", nullptr, notAsked());
}

bool OverviewViewModel::prioritiesReady() const {
    return state().preparation.confirmed(Slot::First) && state().preparation.confirmed(Slot::Second);
}

QString OverviewViewModel::priorities() const {
    const auto essential = std::ranges::count(state().preparation.priorities, Priority::Essential);
    const QString chosen = tr("%n essential question(s)", nullptr, int(essential));
    return prioritiesReady() ? tr("%1, agreed by both").arg(chosen) : tr("%1, not agreed by both yet").arg(chosen);
}

bool OverviewViewModel::checklistReady() const {
    const int all = int(ChecklistModel::lines().size());
    return ChecklistViewModel::settled(state()) && ChecklistViewModel::ticked(state(), Slot::First) == all &&
           ChecklistViewModel::ticked(state(), Slot::Second) == all;
}

QString OverviewViewModel::checklist() const {
    const int done =
        ChecklistViewModel::ticked(state(), Slot::First) + ChecklistViewModel::ticked(state(), Slot::Second);
    const int all = 2 * int(ChecklistModel::lines().size());
    const QString ticked = tr("%1 of %2 ticks on the checklist").arg(done).arg(all);
    return ChecklistViewModel::settled(state()) ? ticked : tr("%1, agreements still open").arg(ticked);
}

QString OverviewViewModel::auditor(Slot slot) const {
    const bool asks = state().roleOf(slot) == Role::Questioner;
    for (const Auditor &auditor : state().auditors)
        if (auditor.slot == slot && !auditor.firstName.isEmpty())
            return (asks ? tr("%1 asks the questions") : tr("%1 takes notes")).arg(auditor.firstName);
    return {};
}

QString OverviewViewModel::firstAuditor() const { return auditor(Slot::First); }

QString OverviewViewModel::secondAuditor() const { return auditor(Slot::Second); }

QString OverviewViewModel::talk() const {
    const int notes = int(state().timeline.size());
    QString written = tr("%n note(s)", nullptr, notes);
    const QList<Promise> &promised = state().promises;
    const auto awaited = std::count_if(promised.begin(), promised.end(),
                                       [](const Promise &promise) { return promise.state == PromiseState::Expected; });
    if (!promised.isEmpty())
        written += QStringLiteral(", ") + tr("%1 of %2 documents still to come").arg(awaited).arg(promised.size());
    switch (time().phase) {
    case Phase::NotStarted:
        return notes == 0 ? tr("Not begun") : tr("Not begun, %1").arg(written);
    case Phase::Running:
        return tr("Under way, %1").arg(written);
    case Phase::Paused:
        return tr("Paused, %1").arg(written);
    case Phase::Ended:
        return tr("Held, %1").arg(written);
    }
    return {};
}

QString OverviewViewModel::afterTalk() const {
    if (!ended())
        return {};
    const LooseEnds ends = looseEnds(state(), m_desk.instrument);
    QStringList open;
    if (ends.secondTalk)
        open << tr("a second talk", "still open after the talk");
    if (!ends.prompts.isEmpty())
        open << tr("questions that were not asked", "still open after the talk");
    if (!ends.unplaced.isEmpty())
        open << tr("notes without an item", "still open after the talk");
    if (!ends.askLater.isEmpty())
        open << tr("something to check", "still open after the talk");
    if (!ends.promised.isEmpty())
        open << tr("documents that were promised", "still open after the talk");
    return open.isEmpty() ? tr("Ready to share")
                          : tr("Ready to share; still open: %1").arg(open.join(QStringLiteral(", ")));
}

QString OverviewViewModel::differences() const {
    const int places = m_measurement ? DifferencesViewModel::countIn(*m_measurement) : 0;
    return places == 0 ? QString() : tr("Both auditors wrote in %n place(s)", nullptr, places);
}

QString OverviewViewModel::wording() const {
    return m_desk.wording().kind == WordingKind::Official ? tr("official text of the manual")
                                                          : tr("work text in own words");
}

QString OverviewViewModel::otherText() const {
    if (!m_measurement || m_desk.wordings.official() || m_measurement->position().textAside || state().sealed)
        return {};
    const Slot there = other(m_measurement->self());
    if (!state().wordingOf(there).startsWith(officialPin))
        return {};
    const QString name = state().auditor(there).firstName;
    return name.isEmpty() ? tr("The other auditor reads the official text")
                          : tr("%1 reads the official text").arg(name);
}

void OverviewViewModel::keepWorkText() {
    if (!m_measurement)
        return;
    Position position = m_measurement->position();
    position.textAside = true;
    m_measurement->savePosition(position);
    Q_EMIT changed();
}

QString OverviewViewModel::eraseText() const {
    return tr("Everything of %1 leaves this tablet: the details, the team, the plan, %n note(s) and what was being "
              "typed. It cannot be brought back. What somebody copied or printed before cannot be reached from here.",
              nullptr, int(state().timeline.size()))
        .arg(organisation());
}

bool OverviewViewModel::ended() const { return time().phase == Phase::Ended; }

bool OverviewViewModel::comparable() const {
    const SealService *seal = m_measurement && m_desk.seals ? m_desk.seals->current() : nullptr;
    return seal != nullptr && sheetsToCompare(seal->state(), state().judgement).ready();
}

bool OverviewViewModel::started() const { return time().phase != Phase::NotStarted; }

bool OverviewViewModel::iAsk() const { return m_measurement && m_measurement->role() == Role::Questioner; }

QString OverviewViewModel::interviewRoute() const {
    return iAsk() ? QStringLiteral("interview/ask") : QStringLiteral("interview/note");
}

void OverviewViewModel::swapRoles() {
    if (m_measurement)
        InterviewService(*m_measurement).swapRoles();
}

void OverviewViewModel::beginAgain() {
    if (!m_measurement || !ended())
        return;
    InterviewService(*m_measurement).startAgain(time().elapsed);
}

void OverviewViewModel::erase() {
    if (!m_measurement || m_erasing)
        return;
    m_erasing = true;
    Q_EMIT erasingChanged();
    m_desk.portfolio.eraseMeasurement(m_measurement->id());
}

} // namespace Tweeluik

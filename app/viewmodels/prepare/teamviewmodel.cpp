// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/teamviewmodel.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "core/measurement/consentpurposes.h"
#include "core/measurement/services.h"

#include <algorithm>

namespace Tweeluik {

namespace {

constexpr std::array allRoles = {TeamRole::ProjectLeader, TeamRole::Client,
                                 TeamRole::Relative,      TeamRole::ExpertByExperience,
                                 TeamRole::FamilyExpert,  TeamRole::OtherProfessional,
                                 TeamRole::Manager,       TeamRole::Interpreter,
                                 TeamRole::Supporter};
constexpr int most = 10; // manual, Bijlage 1: more than ten and not everyone is heard

bool counted(TeamRole role) { return role != TeamRole::Interpreter && role != TeamRole::Supporter; }

} // namespace

int TeamListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_team.size()); }

QVariant TeamListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TeamMember &member = m_team.at(index.row());
    switch (role) {
    case MarkRole:
        return MeasurementWords::personMark(member);
    case CountedRole:
        return counted(member.role);
    case FirstRole:
        return index.row() == 0;
    case LastRole:
        return index.row() == m_team.size() - 1;
    case OpenRole:
        return index.row() == m_open;
    case NameRole:
        return index.row() == m_open ? member.name : QString();
    case AskedRole:
        return m_asked.at(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> TeamListModel::roleNames() const {
    return {{MarkRole, "mark"}, {CountedRole, "counted"}, {FirstRole, "first"}, {LastRole, "last"},
            {OpenRole, "open"}, {NameRole, "name"},       {AskedRole, "asked"}};
}

void TeamListModel::setTeam(const QList<TeamMember> &team, const Preparation &preparation) {
    // Typing a name must not rebuild the row that is being typed in.
    const bool same = std::ranges::equal(team, m_team, {}, &TeamMember::id, &TeamMember::id);
    if (!same)
        beginResetModel();
    m_team = team;
    m_asked.clear();
    for (const TeamMember &member : team)
        m_asked.append(everythingAsked(member, preparation.consent(member.id)));
    if (!same) {
        m_open = -1;
        endResetModel();
    } else if (!m_team.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_team.size()) - 1));
    }
}

void TeamListModel::setOpen(int row) {
    const int before = std::exchange(m_open, row);
    for (const int changed : {before, row})
        if (changed >= 0 && changed < m_team.size())
            Q_EMIT dataChanged(index(changed), index(changed));
}

const TeamMember *TeamListModel::at(int row) const {
    return row >= 0 && row < m_team.size() ? &m_team.at(row) : nullptr;
}

TeamViewModel::TeamViewModel(AppViewModel &, Desk &desk)
    : m_measurement(desk.portfolio.current()), m_consent(*m_measurement) {
    connect(m_measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.team || change.preparation)
            refresh();
        if (change.team || change.preparation || !change.notes.isEmpty())
            m_consent.refresh();
    });
    refresh();
}

void TeamViewModel::refresh() {
    const Measurement &state = m_measurement->state();
    m_members.setTeam(state.team, state.preparation);
    m_absent.setRoles(missingRoles(state.team), state.preparation.absentReasons);
    Q_EMIT changed();
}

QStringList TeamViewModel::roles() const {
    QStringList names;
    for (const TeamRole role : allRoles)
        names << MeasurementWords::teamRole(role);
    return names;
}

QString TeamViewModel::organisation() const { return m_measurement->state().details.organisation; }

QString TeamViewModel::count() const {
    const int people = countedMembers(m_measurement->state().team);
    const auto beside = m_measurement->state().team.size() - people;
    const QString table = tr("%n at the table", nullptr, people);
    return beside == 0 ? table : tr("%1, and %2 who support").arg(table).arg(beside);
}

QString TeamViewModel::hint() const {
    const QList<TeamMember> &team = m_measurement->state().team;
    if (countedMembers(team) > most)
        return tr("With more than ten people it is hard to hear everybody. It may be good to choose who comes.");
    QStringList missing;
    for (const TeamRole role : missingRoles(team))
        missing << MeasurementWords::teamRole(role);
    if (missing.isEmpty() || team.isEmpty())
        return {};
    return tr("Not at the table: %1. The interview can go on without; the report says so, with the reason.")
        .arg(missing.join(QStringLiteral(", ")));
}

QString TeamViewModel::asked() const {
    QStringList open;
    for (int row = 0; const TeamMember *member = m_members.at(row); ++row) {
        if (!m_members.data(m_members.index(row), TeamListModel::AskedRole).toBool())
            open << MeasurementWords::personMark(*member);
    }
    if (m_members.rowCount() == 0)
        return {};
    return open.isEmpty() ? tr("Everybody was asked for consent.")
                          : tr("Consent still to be asked: %1.").arg(open.join(QStringLiteral(", ")));
}

QString TeamViewModel::recording() const {
    const Measurement &state = m_measurement->state();
    const ConsentOverview sound = consentOverview(state, ConsentFor::Audio);
    if (state.team.isEmpty() || !sound.open.isEmpty())
        return {};
    return sound.refused.isEmpty() ? tr("Everybody agrees to a sound recording.") : tr("No recording today.");
}

void TeamViewModel::openConsent(int row) {
    if (const TeamMember *member = m_members.at(row))
        m_consent.show(member->id);
}

void TeamViewModel::setReason(int row, const QString &reason) {
    if (const std::optional<TeamRole> role = m_absent.at(row))
        PreparationService(*m_measurement).setAbsentReason(*role, reason);
}

void TeamViewModel::add(int role) {
    if (role >= 0 && role < int(allRoles.size()))
        PreparationService(*m_measurement).addTeamMember(allRoles.at(std::size_t(role)));
}

void TeamViewModel::remove(int row) {
    const TeamMember *member = m_members.at(row);
    if (!member)
        return;
    //: %1 is a person mark such as "client 1"
    const QString sentence = tr("%1 is not at the table any more").arg(MeasurementWords::personMark(*member));
    PreparationService(*m_measurement).removeTeamMember(member->id);
    Q_EMIT removed(sentence);
}

void TeamViewModel::move(int row, int by) {
    const TeamMember *one = m_members.at(row);
    const TeamMember *two = m_members.at(row + by);
    if (!one || !two)
        return;
    TeamMember moved = *one;
    TeamMember passed = *two;
    std::swap(moved.seat, passed.seat);
    PreparationService service(*m_measurement);
    service.setTeamMember(moved);
    service.setTeamMember(passed);
}

void TeamViewModel::openName(int row) { m_members.setOpen(row); }

void TeamViewModel::rename(int row, const QString &name) {
    const TeamMember *member = m_members.at(row);
    if (!member || member->name == name.trimmed())
        return;
    TeamMember renamed = *member;
    renamed.name = name.trimmed();
    PreparationService(*m_measurement).setTeamMember(renamed);
}

void TeamViewModel::undoRemove() {
    // Any other act on this page takes the offer away, so the last act is that removal.
    PreparationService(*m_measurement).undo();
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/presencemodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "core/measurement/services.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// Sound has its own part: here is asked what goes without it.
constexpr std::array asked{ConsentFor::TakingPart, ConsentFor::Notes, ConsentFor::Quotes};

} // namespace

PresenceModel::PresenceModel(const Talk &talk, const TimekeeperViewModel &time, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_time(time) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) { renew(change); });
}

void PresenceModel::renew(const Change &change) {
    if (change.team) {
        beginResetModel();
        endResetModel();
    } else if (change.preparation && rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    if (change.team || change.preparation)
        Q_EMIT changed();
}

int PresenceModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_talk.state().team.size());
}

const TeamMember *PresenceModel::memberAt(int row) const {
    const QList<TeamMember> &team = m_talk.state().team;
    return row >= 0 && row < team.size() ? &team.at(row) : nullptr;
}

bool PresenceModel::consentOpen(const TeamMember &member) const {
    const auto presence = m_talk.state().presenceOf(member.id);
    if (presence != PresenceKind::InTheRoom && presence != PresenceKind::ByVideo)
        return false;
    const Consent consent = m_talk.state().preparation.consent(member.id);
    return std::any_of(asked.begin(), asked.end(),
                       [&consent](ConsentFor what) { return consent.answer(what) == Answer::NotAsked; });
}

int PresenceModel::answerOf(const TeamMember &member, int role) const {
    const Answer answer =
        m_talk.state().preparation.consent(member.id).answer(asked.at(std::size_t(role - TakingPart)));
    return answer == Answer::Withdrawn ? int(Answer::No) : int(answer);
}

QVariant PresenceModel::data(const QModelIndex &index, int role) const {
    const TeamMember *member = memberAt(index.row());
    if (member == nullptr)
        return {};
    const auto presence = m_talk.state().presenceOf(member->id);
    switch (role) {
    case Mark:
        return InterviewWords::speaker(*member);
    case Kind:
        return presence ? int(*presence) : 0;
    case Words:
        return presence ? InterviewWords::presence(*presence) : QString();
    case ConsentOpen:
        return consentOpen(*member);
    case Opened:
        return index.row() == m_opened;
    case TakingPart:
    case Notes:
    case Quotes:
        return index.row() == m_opened ? answerOf(*member, role) : 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> PresenceModel::roleNames() const {
    return {{Mark, "mark"},         {Kind, "kind"},
            {Words, "words"},       {ConsentOpen, "consentOpen"},
            {Opened, "opened"},     {TakingPart, "takingPart"},
            {Notes, "notesAnswer"}, {Quotes, "quotes"}};
}

QStringList PresenceModel::log() const {
    struct Line {
        PresenceEvent event;
        QString mark;
    };
    QList<Line> lines;
    for (const TeamMember &member : m_talk.state().team) {
        for (const PresenceEvent &event : m_talk.state().presence.value(member.id))
            lines.append({event, InterviewWords::speaker(member)});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &a, const Line &b) { return a.event.wall < b.event.wall; });
    QStringList words;
    for (const auto &[event, mark] : std::as_const(lines)) {
        const QString when = m_talk.measurement.clock().local(event.wall).toString(QStringLiteral("HH:mm"));
        words.append(tr("%1 %2: %3", "time of day, person mark, what happened")
                         .arg(when, mark, InterviewWords::presence(event.kind)));
    }
    return words;
}

bool PresenceModel::anyByVideo() const {
    const QList<TeamMember> &team = m_talk.state().team;
    return std::any_of(team.begin(), team.end(), [this](const TeamMember &member) {
        return m_talk.state().presenceOf(member.id) == PresenceKind::ByVideo;
    });
}

void PresenceModel::open(int row) {
    m_opened = row;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Opened, TakingPart, Notes, Quotes});
    Q_EMIT openedChanged();
}

void PresenceModel::setPresence(int row, int kind) {
    const TeamMember *member = memberAt(row);
    if (member == nullptr || kind < int(PresenceKind::InTheRoom) || kind > int(PresenceKind::Left))
        return;
    const UnitId who = member->id;
    InterviewService(m_talk.measurement).setPresence(who, PresenceKind(kind), m_time.position());
    // A newcomer who was not asked yet: the questions come into view by themselves.
    if (const TeamMember *now = memberAt(row); now != nullptr && now->id == who && consentOpen(*now) && m_opened != row)
        open(row);
}

void PresenceModel::answer(int row, int purpose, bool yes) {
    const TeamMember *member = memberAt(row);
    if (member != nullptr && purpose >= int(ConsentFor::TakingPart) && purpose <= int(ConsentFor::Quotes))
        ConsentService(m_talk.measurement).answer(member->id, ConsentFor(purpose), yes);
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/replanviewmodel.h"

#include "app/viewmodels/interview/softhyphens.h"
#include "core/interview/talkahead.h"
#include "core/measurement/services.h"

#include <algorithm>
#include <chrono>

namespace Tweeluik {

namespace {

constexpr Milliseconds silence = 10min;
/// As late as the words "iets later" begin: at the start there is everything to gain by saying so.
constexpr Milliseconds lateStart = 3min;
/// As late as the words "later dan gepland" begin.
constexpr Milliseconds behind = 8min;
/// The clock was set going just now.
constexpr Milliseconds starting = 1min;

Milliseconds wantedBy(const TalkAhead &talk) {
    Milliseconds wanted{0};
    for (const PromptAhead &prompt : talk.prompts) {
        if (!prompt.heard)
            wanted += std::max(talk.perPart * std::max(prompt.parts, 1), leastPerPrompt);
    }
    return wanted;
}

ReplanRecord::About aboutOf(const Replan &plan) {
    if (plan.outcome == Replan::Outcome::DoesNotFit)
        return ReplanRecord::About::DoesNotFit;
    return plan.outcome == Replan::Outcome::Skips ? ReplanRecord::About::Skips : ReplanRecord::About::Shortened;
}

int minutes(Milliseconds time) { return int(std::chrono::floor<Minutes>(std::max(time, Milliseconds(0))).count()); }

} // namespace

ReplanViewModel::ReplanViewModel(const Talk &talk, QObject *parent)
    : QAbstractListModel(parent), m_talk(talk), m_inHand(talk.placePrompt()) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.clock)
            consider();
        else if (change.team)
            Q_EMIT changed();
    });
    consider();
}

int ReplanViewModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_plan.skip.size());
}

QVariant ReplanViewModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString id = m_plan.skip.at(index.row());
    const auto itemOf = [](const QString &prompt) { return PromptId::parse(prompt).value_or(PromptId{}).item; };
    switch (role) {
    case Id:
        return id;
    case Words:
        return m_talk.promptText(id);
    case ItemLine:
        return QStringLiteral("%1  %2")
            .arg(itemOf(id).number)
            .arg(softHyphenated(m_talk.wording.item(itemOf(id)).shortTitle));
    case FirstOfItem:
        return index.row() == 0 || itemOf(m_plan.skip.at(index.row() - 1)) != itemOf(id);
    case Kept:
        return m_kept.contains(id);
    case Spoken:
        return tr("Leave out question %1: %2", "as 6d, text").arg(id, m_talk.promptText(id).remove(QChar::SoftHyphen));
    default:
        return {};
    }
}

QHash<int, QByteArray> ReplanViewModel::roleNames() const {
    return {{Id, "promptId"}, {Words, "words"},  {ItemLine, "itemLine"}, {FirstOfItem, "firstOfItem"},
            {Kept, "kept"},   {Spoken, "spoken"}};
}

QString ReplanViewModel::outcome() const {
    if (!m_running)
        return QStringLiteral("notRunning");
    switch (m_plan.outcome) {
    case Replan::Outcome::Fits:
        return QStringLiteral("fits");
    case Replan::Outcome::Shortened:
        return QStringLiteral("shortened");
    case Replan::Outcome::Skips:
        return QStringLiteral("skips");
    case Replan::Outcome::DoesNotFit:
        return QStringLiteral("doesNotFit");
    }
    return {};
}

QString ReplanViewModel::words() const {
    if (!m_running)
        return tr("The time can be divided anew while the talk is going on.");
    switch (m_plan.outcome) {
    case Replan::Outcome::Fits:
        return tr("Everything that is open still fits. Nothing needs to change.");
    case Replan::Outcome::Shortened:
        return tr("Everything can still be asked, when each question takes a little less time. What may be shortened "
                  "goes first.");
    case Replan::Outcome::Skips:
        return tr("There is not enough time left for every question. These could be left out; every item keeps at "
                  "least one, and what is essential stays.");
    case Replan::Outcome::DoesNotFit:
        return tr("What is essential does not fit any more before the end. A second talk gives it the room it needs; "
                  "what was said today stays.");
    }
    return {};
}

QString ReplanViewModel::figures() const {
    if (!m_running || m_plan.outcome == Replan::Outcome::Fits)
        return {};
    return tr("%1 minutes are left for questions, beside the closing. As planned they would take %2.")
        .arg(minutes(m_room))
        .arg(minutes(m_wanted));
}

QStringList ReplanViewModel::names() const {
    QStringList names;
    for (const Slot slot : {Slot::First, Slot::Second}) {
        const QString name = m_talk.state().auditor(slot).firstName;
        names.append(!name.isEmpty() ? name : slot == Slot::First ? tr("The first auditor") : tr("The second auditor"));
    }
    return names;
}

InterviewTime ReplanViewModel::time() const { return interviewTime(m_talk.state(), m_talk.measurement.clock().now()); }

TalkAhead ReplanViewModel::ahead() const {
    return talkAhead(m_talk.state(), m_talk.instrument, m_talk.aids, time(), m_talk.measurement.clock().now(),
                     m_inHand);
}

bool ReplanViewModel::wasAnswered(const Replan &plan, const InterviewTime &time) const {
    const Milliseconds now = m_talk.measurement.clock().now().wall;
    const QList<ReplanRecord> &records = m_talk.state().replans;
    return std::any_of(records.begin(), records.end(), [&](const ReplanRecord &record) {
        if (record.about == ReplanRecord::About::LeftOpen || record.wall < time.sessionStartedAtWall.value_or(0ms))
            return false;
        const bool silent = !record.taken && now - record.wall < silence && now >= record.wall;
        // Leaving out goes with less time for the rest: who took that has agreed to both.
        const bool implied =
            record.taken && record.about == ReplanRecord::About::Skips && plan.outcome == Replan::Outcome::Shortened;
        return silent || implied || (record.about == aboutOf(plan) && record.prompts == plan.skip);
    });
}

bool ReplanViewModel::isDue(const TalkAhead &talk, const Replan &plan, const InterviewTime &time) const {
    if (time.phase != Phase::Running || plan.outcome == Replan::Outcome::Fits || wasAnswered(plan, time))
        return false;
    if (plan.outcome != Replan::Outcome::Shortened)
        return true;
    const bool justBegun = time.elapsed - time.sessionFrom < starting;
    return wantedBy(talk) - talk.room > (justBegun ? lateStart : behind);
}

void ReplanViewModel::consider() {
    const TalkAhead talk = ahead();
    const Replan plan = replan(talk);
    m_offered = isDue(talk, plan, time());
    show(talk, plan);
}

void ReplanViewModel::moveTo(const QString &prompt) {
    m_inHand = prompt;
    consider();
}

void ReplanViewModel::look() { consider(); }

void ReplanViewModel::show(const TalkAhead &talk, const Replan &plan) {
    const bool running = time().phase == Phase::Running || time().phase == Phase::Paused;
    const bool same = running == m_running && plan.outcome == m_plan.outcome && plan.skip == m_plan.skip;
    if (!same) {
        beginResetModel();
        m_kept.clear();
        m_agreed = {false, false};
    }
    m_running = running;
    m_plan = plan;
    m_room = talk.room;
    m_wanted = wantedBy(talk);
    if (!same)
        endResetModel();
    Q_EMIT changed();
}

void ReplanViewModel::keep(const QString &prompt, bool kept) {
    const int row = int(m_plan.skip.indexOf(prompt));
    if (row < 0 || m_kept.contains(prompt) == kept)
        return;
    if (kept)
        m_kept.append(prompt);
    else
        m_kept.removeAll(prompt);
    // Another proposal than the one that was agreed with.
    m_agreed = {false, false};
    Q_EMIT dataChanged(index(row), index(row), {Kept});
    Q_EMIT changed();
}

void ReplanViewModel::agree(int slot, bool yes) {
    if (slot < 0 || slot > 1 || !m_running || m_plan.outcome == Replan::Outcome::Fits)
        return;
    m_agreed[slot] = yes;
    if (!m_agreed.contains(false)) {
        keepRecord(true);
        m_takenWords = m_plan.outcome == Replan::Outcome::Skips ? tr("Left out for want of time.")
                                                                : tr("Noted as agreed by both.");
        consider();
        Q_EMIT taken();
        return;
    }
    Q_EMIT changed();
}

void ReplanViewModel::leave() {
    if (m_running && m_plan.outcome != Replan::Outcome::Fits)
        keepRecord(false);
    m_agreed = {false, false};
    consider();
}

void ReplanViewModel::keepRecord(bool taken) {
    ReplanRecord record;
    record.about = aboutOf(m_plan);
    record.taken = taken;
    record.prompts = m_plan.skip;
    record.kept = m_kept;
    if (taken) {
        record.agreed = {Slot::First, Slot::Second};
        record.lengthPerMille = lengthPerMille(ahead(), m_plan);
    }
    InterviewService(m_talk.measurement).keepReplan(record, time().elapsed);
}

} // namespace Tweeluik

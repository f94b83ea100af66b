// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

#include "core/journal/opening.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace Tweeluik {

using Index = OpLog::Index;

Fold::Private::Run Fold::Private::heads(const Run &run, const Counts &counts) {
    if (run.size() == 1) {
        const Op &only = log.at(run.front());
        return !only.undone && !only.unreadable && (!counts || counts(run.front())) ? run : Run();
    }
    for (const Index index : run)
        log.at(index).covered = false;
    Run result;
    for (auto it = run.rbegin(); it != run.rend(); ++it) {
        Op &op = log.at(*it);
        const bool counted = !op.undone && !op.unreadable && (!counts || counts(*it));
        if (counted && !op.covered)
            result.push_back(*it);
        if (counted || op.covered) {
            log.parents(op, [this, &op](Index parent) {
                if (parent != none && log.before(log.at(parent), op))
                    log.at(parent).covered = true;
            });
        }
    }
    std::reverse(result.begin(), result.end());
    return result;
}

void Fold::Private::evaluateStreams(const Group &group) {
    spoil(GroupIndex(Group::About::Roster)); // who writes a line is what the opening says
    Run ops = opsOf(group);
    log.sort(ops);
    state.id = {};
    state.structureHash.clear();
    state.tablets = {};
    bool known = false;
    std::set<PublicKey> devices;
    for (const Index index : ops) {
        const auto opening = decodeOpening(log.payload(log.at(index)));
        if (!opening || opening->purpose != Purpose::Public)
            continue;
        // A tablet is the one of the auditor it wrote for first, also when both use it.
        if (devices.insert(opening->deviceKey).second)
            state.tablets[state.adoption.known().slotOf(*opening)] = true;
        if (std::exchange(known, true))
            continue;
        state.id = state.adoption.confirmed() ? state.adoption.sides[0].measurement : opening->measurement;
        state.structureHash =
            QByteArray(reinterpret_cast<const char *>(opening->structure.data()), qsizetype(opening->structure.size()));
    }
}

namespace {

/// The last head shows; the others are the conflict.
template <typename T> void settle(const QList<T> &values, T &shown, QList<T> &others) {
    shown = values.isEmpty() ? T() : values.last();
    others.clear();
    for (const T &value : values) {
        if (value != shown && !others.contains(value))
            others.append(value);
    }
}

} // namespace

void Fold::Private::evaluateDetails(const Group &group) {
    Run ops = opsOf(group);
    log.sort(ops);
    QList<Details> values;
    for (const Index head : heads(ops, [this](Index index) { return understands<Details>(index); }))
        values.append(*Payload::decode<Details>(log.payload(log.at(head))));
    settle(values, state.details, state.otherDetails);
    sharedStale = true;
}

void Fold::Private::evaluatePlan(const Group &group) {
    Run ops = opsOf(group);
    log.sort(ops);
    QList<Plan> values;
    for (const Index head : heads(ops, [this](Index index) { return understands<Plan>(index); }))
        values.append(*Payload::decode<Plan>(log.payload(log.at(head))));
    settle(values, state.plan, state.otherPlans);
    sharedStale = true;
}

void Fold::Private::evaluateAuditors(const Group &group) {
    Run ops = opsOf(group);
    log.sort(ops);
    state.auditors.clear();
    for (const Slot slot : {Slot::First, Slot::Second}) {
        std::optional<Auditor> shown;
        Run run;
        for (const Index index : ops) {
            const auto names = Payload::decode<Auditor>(log.payload(log.at(index)));
            if (names && spoken(log.at(index), names->slot) == slot)
                run.push_back(index);
        }
        for (const Index head : heads(run)) {
            const auto names = Payload::decode<Auditor>(log.payload(log.at(head)));
            shown = *names;
            shown->slot = slot;
        }
        if (shown)
            state.auditors.append(*shown);
    }
}

void Fold::Private::evaluateWordings(const Group &group) {
    Run ops = opsOf(group);
    log.sort(ops);
    state.wordings = {};
    for (const Index index : ops) {
        const Op &op = log.at(index);
        const auto choice = Payload::decode<Payload::WordingChoice>(log.payload(op));
        if (choice && !op.undone)
            state.wordings[std::size_t(log.slotOf(op))] = choice->name;
    }
}

namespace {

PromptState strongestOf(const QSet<PromptState> &said) {
    for (const PromptState strongest : {PromptState::Enough, PromptState::Asked, PromptState::Skipped,
                                        PromptState::NotDiscussed, PromptState::Partly}) {
        if (said.contains(strongest))
            return strongest;
    }
    return PromptState::Open;
}

} // namespace

void Fold::Private::evaluatePrompt(const Group &group) {
    Run states;
    std::map<QByteArray, Run> ticks;
    Run ops = opsOf(group);
    log.sort(ops);
    for (const Index index : ops) {
        const Op &op = log.at(index);
        if (op.kind() == EntryKind::PromptState)
            states.push_back(index);
        else if (const auto tick = Payload::decode<Payload::SubTick>(log.payload(op)))
            ticks[tick->sub].push_back(index);
    }
    const QByteArray prompt = promptOf(group).toUtf8();
    const QList<Index> proposals = leftOut.value(prompt);
    if (!proposals.isEmpty()) {
        states.insert(states.end(), proposals.begin(), proposals.end());
        log.sort(states);
    }
    PromptProgress progress;
    // "Overgeslagen" and "niet besproken" are the questioner's to say; from the other they count as not said at all.
    const auto counts = [this, &prompt](Index index) {
        const Op &op = log.at(index);
        const Payload::Prompting said = saidAbout(op, prompt);
        const bool leaves = said.state == PromptState::Skipped || said.state == PromptState::NotDiscussed;
        return !leaves || saysByQuestioner(op, said);
    };
    QSet<PromptState> said;
    for (const Index head : heads(states, counts)) {
        const Op &op = log.at(head);
        const Payload::Prompting by = saidAbout(op, prompt);
        // "Genoeg gehoord" of the note-taker still says that it was asked.
        const bool lowered = by.state == PromptState::Enough && !saysByQuestioner(op, by);
        said.insert(lowered ? PromptState::Asked : by.state);
    }
    progress.state = strongestOf(said);
    for (const auto &[sub, run] : ticks) {
        const Run tops = heads(run);
        const bool ticked = std::any_of(tops.begin(), tops.end(), [this](Index head) {
            return Payload::decode<Payload::SubTick>(log.payload(log.at(head)))->ticked;
        });
        if (ticked)
            progress.tickedSubs.insert(QString::fromUtf8(sub));
    }
    if (progress.state == PromptState::Open && !progress.tickedSubs.isEmpty())
        progress.state = PromptState::Partly;
    state.prompts.insert(promptOf(group), progress);
}

QString Fold::Private::nameOf(const UnitId &member) {
    const auto found = groupByUnit.constFind(member);
    if (found == groupByUnit.constEnd() || groups[*found].erased)
        return {};
    Run ops = opsOf(groups[*found]);
    log.sort(ops);
    const Run tops = heads(ops, [this](Index index) {
        return log.at(index).kind() == EntryKind::TeamMember && understands<Payload::MemberName>(index);
    });
    if (tops.empty())
        return {};
    return Payload::decode<Payload::MemberName>(log.payload(log.at(tops.back())))->name;
}

namespace {

/// "cliënt 1", "cliënt 2": by seat, and no number for the only one of a role.
void number(QList<TeamMember> &team) {
    QHash<int, int> perRole;
    for (const TeamMember &member : team)
        ++perRole[int(member.role)];
    QHash<int, int> next;
    for (TeamMember &member : team)
        member.mark = perRole.value(int(member.role)) > 1 ? ++next[int(member.role)] : 0;
}

} // namespace

void Fold::Private::evaluateSeats(const Group &group) {
    std::map<UnitId, Run> byMember;
    Run ops = opsOf(group);
    log.sort(ops);
    for (const Index index : ops) {
        const Op &op = log.at(index);
        if (op.kind() == EntryKind::Delete) {
            const auto removal = Payload::decode<Payload::Removal>(log.payload(op));
            if (removal && removal->member)
                byMember[*removal->member].push_back(index);
        } else if (const auto seat = Payload::decode<Payload::Seat>(log.payload(op))) {
            byMember[seat->member].push_back(index);
        }
    }
    state.team.clear();
    state.otherTeam.clear();
    sharedStale = true;
    for (const auto &[id, run] : byMember) {
        QList<TeamMember> values;
        for (const Index head : heads(run)) {
            // A head that removes loses from one that edits (design, section 3).
            if (log.at(head).kind() == EntryKind::Delete)
                continue;
            const auto seat = Payload::decode<Payload::Seat>(log.payload(log.at(head)));
            values.append({id, seat->role, 0, seat->seat, QString()});
        }
        if (values.isEmpty())
            continue;
        TeamMember shown;
        QList<TeamMember> others;
        settle(values, shown, others);
        shown.name = nameOf(id);
        state.team.append(shown);
        if (!others.isEmpty())
            state.otherTeam.insert(id, others);
    }
    std::stable_sort(state.team.begin(), state.team.end(),
                     [](const TeamMember &a, const TeamMember &b) { return a.seat < b.seat; });
    number(state.team);
}

namespace {

/// Of promises, quiet questions and shared impressions.
bool isListAbout(EntryKind kind, Subject::Kind about) {
    using Kind = Subject::Kind;
    if (about == Kind::Arrival)
        return kind == EntryKind::PromiseState;
    if (about == Kind::Handling)
        return kind == EntryKind::QuestionState;
    const EntryKind text = about == Kind::Promise    ? EntryKind::Promise
                           : about == Kind::Question ? EntryKind::Question
                                                     : EntryKind::SharedImpression;
    return kind == EntryKind::Delete || kind == text;
}

bool isSeatOf(EntryKind kind, QByteArrayView payload, const UnitId &member) {
    if (kind == EntryKind::Delete) {
        const auto removal = Payload::decode<Payload::Removal>(payload);
        return removal && removal->member == member;
    }
    const auto seat = Payload::decode<Payload::Seat>(payload);
    return seat && seat->member == member;
}

} // namespace

bool Fold::Private::isAbout(const Op &op, const Subject &subject) const {
    using Kind = Subject::Kind;
    const QByteArrayView payload = log.payload(op);
    switch (subject.kind) {
    case Kind::Details:
        return Payload::decode<Details>(payload).ok();
    case Kind::Plan:
        return Payload::decode<Plan>(payload).ok();
    case Kind::Auditor: {
        const auto names = Payload::decode<Auditor>(payload);
        return names && int(spoken(op, names->slot)) == subject.number;
    }
    case Kind::Wording:
        return int(log.slotOf(op)) == subject.number;
    case Kind::Seat:
        return isSeatOf(op.kind(), payload, subject.unit);
    case Kind::MemberName:
        return op.kind() == EntryKind::TeamMember;
    case Kind::Prompt:
        return op.kind() == EntryKind::PromptState || op.kind() == EntryKind::Replan;
    case Kind::Sub: {
        const auto tick = Payload::decode<Payload::SubTick>(payload);
        return op.kind() == EntryKind::SubTick && tick && tick->sub == subject.name.toUtf8();
    }
    case Kind::Deletion:
        return op.kind() == EntryKind::Delete;
    case Kind::Register:
        return int(op.kind()) == subject.number;
    case Kind::Promise:
    case Kind::Question:
    case Kind::Arrival:
    case Kind::Handling:
    case Kind::Shared:
        return isListAbout(op.kind(), subject.kind);
    case Kind::Text:
        return false;
    case Kind::Place:
    case Kind::Mark:
    case Kind::Speaker:
    case Kind::Origin:
        break;
    }
    return isTag(op, subject);
}

Fold::Private::Run Fold::Private::runOf(const Subject &subject) {
    using Kind = Subject::Kind;
    const auto fixed = [this](Group::About about) { return opsOf(groups[GroupIndex(about)]); };
    Run ops;
    switch (subject.kind) {
    case Kind::Details:
        ops = fixed(Group::About::Details);
        break;
    case Kind::Plan:
        ops = fixed(Group::About::Plan);
        break;
    case Kind::Auditor:
        ops = fixed(Group::About::Auditors);
        break;
    case Kind::Wording:
        ops = fixed(Group::About::Wordings);
        break;
    case Kind::Seat:
        ops = fixed(Group::About::Seats);
        break;
    case Kind::Prompt:
    case Kind::Sub: {
        const QByteArray prompt = subject.kind == Kind::Prompt ? subject.name.toUtf8()
                                                               : subject.name.section(QLatin1Char('.'), 0, 0).toUtf8();
        const auto found = groupByPrompt.constFind(prompt);
        if (found != groupByPrompt.constEnd())
            ops = opsOf(groups[*found]);
        if (subject.kind == Kind::Prompt) {
            const QList<Index> proposals = leftOut.value(prompt);
            ops.insert(ops.end(), proposals.begin(), proposals.end());
        }
        break;
    }
    case Kind::Register: {
        const auto found = groupByRegister.constFind({EntryKind(subject.number), subject.name.toUtf8()});
        if (found != groupByRegister.constEnd())
            ops = opsOf(groups[*found]);
        break;
    }
    default: {
        const auto found = groupByUnit.constFind(subject.unit);
        if (found != groupByUnit.constEnd())
            ops = opsOf(groups[*found]);
    }
    }
    std::erase_if(ops, [&](Index index) { return log.at(index).unreadable || !isAbout(log.at(index), subject); });
    log.sort(ops);
    return ops;
}

} // namespace Tweeluik

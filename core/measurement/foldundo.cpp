// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// By a key.
bool canBeTakenBack(EntryKind kind) {
    switch (kind) {
    case EntryKind::Open:
    case EntryKind::Clock:
    case EntryKind::Timekeeper:
    case EntryKind::ClockOffset:
    case EntryKind::Role:
    case EntryKind::Wording:
    case EntryKind::Erase:
    case EntryKind::Roster:
    // What a person agreed to changes by asking again, never by a key.
    case EntryKind::Consent:
    case EntryKind::Presence:
    case EntryKind::OffRecord:
    case EntryKind::PriorityYes:
    case EntryKind::LineTick:
    // On a text of two authors taking back is one more edit.
    case EntryKind::Explanation:
    case EntryKind::MergeSeen:
    // What was sealed, said to be ready, or gone on with is answered for, not taken back by a key.
    case EntryKind::ExplanationsReady:
    case EntryKind::Commit:
    case EntryKind::Score:
    case EntryKind::Rekey:
    case EntryKind::Release:
    case EntryKind::Reveal:
    case EntryKind::Reopening:
    case EntryKind::CoveredScore:
    case EntryKind::ScoresAnew:
    case EntryKind::MismatchAccepted:
    case EntryKind::PaperScores:
    case EntryKind::GoesAlone:
    // Of sound only who recorded it can say what happened, and what was destroyed does not come back.
    case EntryKind::AudioConsent:
    case EntryKind::RecordingBegun:
    case EntryKind::RecordingEvent:
    case EntryKind::PassageDestroyed:
    case EntryKind::RecordingErased:
    case EntryKind::Retention:
    case EntryKind::SharingChosen:
        return false;
    default:
        return true;
    }
}

} // namespace

void Fold::Private::takeUndo(Index index, const Entry &entry) {
    if (entry.skeleton)
        return;
    const auto undo = Payload::decode<Payload::Undo>(entry.payload);
    if (!undo) {
        log.at(index).unreadable = true;
        ++state.unknownKinds;
        return;
    }
    undoTargets.insert(index, undo->target);
    aimedAt.insert(undo->target);
    undosStale = true;
}

std::optional<Fold::Private::GroupIndex> Fold::Private::homeOf(Index index) const {
    Index at = log.at(index).next;
    while ((at & end) == 0)
        at = log.at(at).next;
    const GroupIndex group = at & ~end;
    // An op that is filed nowhere carries the bare bit, which reads as group 0; the openings live there and are never
    // undone.
    if (group == 0)
        return std::nullopt;
    return group;
}

/// Own entries only, earlier ones only, and within one unit: after erasing a unit nobody can tell any more what the
/// undo entries in it said about others.
bool Fold::Private::reaches(Index undo, Index target) const {
    if (target == none)
        return false;
    const Op &by = log.at(undo);
    const Op &op = log.at(target);
    if (by.unreadable || op.unreadable || log.slotOf(by) != log.slotOf(op) || !log.before(op, by))
        return false;
    const auto unitOf = [this](Index index) -> std::optional<GroupIndex> {
        const std::optional<GroupIndex> home = homeOf(index);
        if (!home || groups[*home].about != Group::About::Unit)
            return std::nullopt;
        return home;
    };
    if (unitOf(undo) != unitOf(target))
        return false;
    return canBeTakenBack(op.kind());
}

Fold::Private::Index Fold::Private::rootOf(Index undo) const {
    // Every step goes back in the total order, so this ends.
    Index at = undo;
    while (at != none && log.at(at).kind() == EntryKind::Undo) {
        const Index target = log.find(undoTargets.value(at));
        if (!reaches(at, target))
            return none;
        at = target;
    }
    return at;
}

void Fold::Private::refreshUndone() {
    undosStale = false;
    std::vector<Index> before;
    before.swap(undone);
    for (const Index index : before)
        log.at(index).undone = false;
    std::vector<Index> undos;
    for (auto it = undoTargets.constBegin(); it != undoTargets.constEnd(); ++it)
        undos.push_back(it.key());
    log.sort(undos);
    // The latest first: whether an undo counts is known before its target is looked at.
    for (auto it = undos.rbegin(); it != undos.rend(); ++it) {
        if (log.at(*it).undone)
            continue;
        const Index target = log.find(undoTargets.value(*it));
        if (!reaches(*it, target) || log.at(target).undone)
            continue;
        log.at(target).undone = true;
        undone.push_back(target);
    }
    std::sort(before.begin(), before.end());
    std::sort(undone.begin(), undone.end());
    std::vector<Index> moved;
    std::set_symmetric_difference(before.begin(), before.end(), undone.begin(), undone.end(),
                                  std::back_inserter(moved));
    for (const Index index : moved) {
        if (const std::optional<GroupIndex> home = homeOf(index))
            spoil(*home);
    }
}

bool Fold::Private::within(const Op &op, UndoScope scope) const {
    switch (op.kind()) {
    case EntryKind::NoteCreate:
    case EntryKind::NoteEdit:
    case EntryKind::NotePlace:
    case EntryKind::Mark:
    case EntryKind::PromptState:
    case EntryKind::SubTick:
    case EntryKind::Link:
    case EntryKind::Promise:
    case EntryKind::PromiseState:
    case EntryKind::Question:
    case EntryKind::QuestionState:
        return scope == UndoScope::Talk;
    case EntryKind::Replan: {
        // Leaving a proposal is no act to take back; one that cannot be read is none either.
        const auto proposal = Payload::decode<Payload::Proposal>(log.payload(op));
        return scope == UndoScope::Talk && proposal.ok() && proposal->record.taken;
    }
    case EntryKind::Delete: {
        const auto removal = Payload::decode<Payload::Removal>(log.payload(op));
        return removal.ok() && removal->member.has_value() == (scope == UndoScope::Preparation);
    }
    case EntryKind::TeamMember:
    case EntryKind::Priority:
    case EntryKind::AbsentRole:
    case EntryKind::LineText:
        return scope == UndoScope::Preparation;
    case EntryKind::Details:
    case EntryKind::Auditor:
    case EntryKind::Plan:
        // The first value is the creation of the measurement, which is not an act to take back.
        return scope == UndoScope::Preparation && log.parentCount(op) > 0;
    default:
        return false;
    }
}

void Fold::Private::read(Stacks &into, Index index, UndoScope scope) const {
    const Op &op = log.at(index);
    if (op.unreadable)
        return;
    const auto removeLast = [](std::vector<Index> &from, Index what) {
        const auto found = std::find(from.rbegin(), from.rend(), what);
        if (found == from.rend())
            return false;
        from.erase(std::next(found).base());
        return true;
    };
    if (op.kind() != EntryKind::Undo) {
        if (within(op, scope)) {
            into.done.push_back(index);
            into.undone.clear();
        }
        return;
    }
    const Index root = rootOf(index);
    if (root == none || !within(log.at(root), scope))
        return;
    const Index target = log.find(undoTargets.value(index));
    if (target == root) {
        if (removeLast(into.done, target))
            into.undone.push_back(index);
    } else if (removeLast(into.undone, target)) {
        into.done.push_back(root);
    }
}

const Fold::Private::Stacks &Fold::Private::stacks(Slot slot, UndoScope scope) {
    Stacks &known = stackCache[{slot, scope}];
    if (known.read == log.size())
        return known;
    std::vector<Index> fresh;
    bool inOrder = true;
    for (Index index = known.read; index < log.size(); ++index) {
        if (log.slotOf(log.at(index)) != slot)
            continue;
        inOrder = inOrder && (known.last == none || log.before(known.last, index));
        fresh.push_back(index);
    }
    if (!inOrder) {
        known = Stacks();
        fresh.clear();
        for (Index index = 0; index < log.size(); ++index) {
            if (log.slotOf(log.at(index)) == slot)
                fresh.push_back(index);
        }
    }
    log.sort(fresh);
    for (const Index index : fresh)
        read(known, index, scope);
    known.read = log.size();
    if (!fresh.empty())
        known.last = fresh.back();
    return known;
}

} // namespace Tweeluik

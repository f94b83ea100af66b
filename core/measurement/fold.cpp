// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

#include "core/journal/chain.h"
#include "core/journal/entrycodec.h"
#include "core/journal/opening.h"

namespace Tweeluik {

Fold::Fold() : d(std::make_unique<Private>()) {}
Fold::~Fold() = default;
Fold::Fold(Fold &&) noexcept = default;
Fold &Fold::operator=(Fold &&) noexcept = default;

void Fold::apply(const Entry &entry, Change *change) {
    if (change == nullptr) {
        d->take(entry);
        return;
    }
    d->refresh();
    d->listener = change;
    d->take(entry);
    d->refresh();
    d->listener = nullptr;
}

void Fold::apply(const QList<Entry> &entries, Change *change) {
    d->refresh();
    d->listener = change;
    for (const Entry &entry : entries)
        d->take(entry);
    d->refresh();
    d->listener = nullptr;
}

bool Fold::isErased(UnitId unit) const {
    const auto group = d->groupByUnit.constFind(unit);
    return group != d->groupByUnit.cend() && d->groups[*group].erased;
}

const Measurement &Fold::state() const {
    d->refresh();
    return d->state;
}

Fold::Private::Private() {
    using About = Group::About;
    for (const About about : {About::Streams, About::Details, About::Plan, About::Auditors, About::Wordings,
                              About::Seats, About::Time, About::Roster, About::Adopt, About::Seals}) {
        Group group;
        group.about = about;
        groups.push_back(group);
    }
}

Fold::Private::GroupIndex Fold::Private::unitGroup(const UnitId &unit) {
    if (lastUnit < groups.size() && groups[lastUnit].unit == unit && groups[lastUnit].about == Group::About::Unit)
        return lastUnit;
    const auto found = groupByUnit.constFind(unit);
    if (found != groupByUnit.constEnd())
        return lastUnit = *found;
    Group group;
    group.unit = unit;
    groups.push_back(group);
    lastUnit = GroupIndex(groups.size() - 1);
    groupByUnit.insert(unit, lastUnit);
    return lastUnit;
}

Fold::Private::GroupIndex Fold::Private::promptGroup(const QByteArray &prompt) {
    const auto found = groupByPrompt.constFind(prompt);
    if (found != groupByPrompt.constEnd())
        return *found;
    Group group;
    group.about = Group::About::Prompt;
    groups.push_back(group);
    const auto index = GroupIndex(groups.size() - 1);
    groupByPrompt.insert(prompt, index);
    promptNames.insert(index, QString::fromUtf8(prompt));
    return index;
}

Fold::Private::GroupIndex Fold::Private::registerGroup(EntryKind kind, const QByteArray &key) {
    const RegisterName name{kind, key};
    const auto found = groupByRegister.constFind(name);
    if (found != groupByRegister.constEnd())
        return *found;
    Group group;
    group.about = Group::About::Register;
    groups.push_back(group);
    const auto index = GroupIndex(groups.size() - 1);
    groupByRegister.insert(name, index);
    registerNames.insert(index, name);
    return index;
}

std::optional<Fold::Private::GroupIndex> Fold::Private::groupFor(const Entry &entry) {
    const auto fixed = [](Group::About about) { return GroupIndex(about); };
    if (!entry.unit.isNull())
        return unitGroup(entry.unit);
    switch (entry.kind) {
    case EntryKind::Open:
        return fixed(Group::About::Streams);
    case EntryKind::Details:
        return fixed(Group::About::Details);
    case EntryKind::Plan:
        return fixed(Group::About::Plan);
    case EntryKind::Auditor:
        return fixed(Group::About::Auditors);
    case EntryKind::Wording:
        return fixed(Group::About::Wordings);
    case EntryKind::TeamMember:
    case EntryKind::Delete:
        return fixed(Group::About::Seats);
    case EntryKind::Role:
    case EntryKind::Clock:
    case EntryKind::Timekeeper:
    case EntryKind::ClockOffset:
        return fixed(Group::About::Time);
    case EntryKind::Roster:
        return fixed(Group::About::Roster);
    case EntryKind::Adopt:
        return fixed(Group::About::Adopt);
    case EntryKind::Commit:
    case EntryKind::Rekey:
    case EntryKind::Release:
    case EntryKind::Reveal:
    case EntryKind::Reopening:
    case EntryKind::ScoresAnew:
        return fixed(Group::About::Seals);
    case EntryKind::PromptState:
        if (const auto said = Payload::decode<Payload::Prompting>(entry.payload))
            return promptGroup(said->prompt);
        return std::nullopt;
    case EntryKind::SubTick:
        if (const auto tick = Payload::decode<Payload::SubTick>(entry.payload))
            return promptGroup(tick->prompt);
        return std::nullopt;
    default:
        if (const auto key = Payload::registerKey(entry.kind, entry.payload))
            return registerGroup(entry.kind, *key);
        return std::nullopt;
    }
}

namespace {

/// Kinds of a list whose lines are units of their own: promises, quiet questions, shared impressions.
bool isListed(EntryKind kind) {
    return kind == EntryKind::Promise || kind == EntryKind::PromiseState || kind == EntryKind::Question ||
           kind == EntryKind::QuestionState || kind == EntryKind::SharedImpression;
}

bool isSeal(EntryKind kind) {
    return kind == EntryKind::Commit || (kind >= EntryKind::Rekey && kind <= EntryKind::Reopening) ||
           kind == EntryKind::ScoresAnew;
}

bool isKnown(EntryKind kind) {
    return (kind >= EntryKind::Open && kind <= EntryKind::Erase) || isListed(kind) || kind == EntryKind::Roster ||
           kind == EntryKind::Adopt || kind == EntryKind::Explanation || kind == EntryKind::MergeSeen ||
           kind == EntryKind::ClockOffset || isSeal(kind) || Payload::visitRegister(kind, [](auto) {});
}

/// Kinds that only make sense inside an erasable unit.
bool needsUnit(EntryKind kind) {
    return kind == EntryKind::NoteCreate || kind == EntryKind::NoteEdit || kind == EntryKind::NotePlace ||
           kind == EntryKind::Mark || kind == EntryKind::Explanation || isListed(kind);
}

bool mayHaveUnit(EntryKind kind) {
    return needsUnit(kind) || kind == EntryKind::TeamMember || kind == EntryKind::Undo || kind == EntryKind::Delete;
}

} // namespace

bool Fold::Private::isPrivate(const Entry &entry) {
    if (entry.kind == EntryKind::Open && !entry.skeleton) {
        const auto opening = decodeOpening(entry.payload);
        if (opening && opening->purpose != Purpose::Public)
            privateStreams.insert(entry.stream);
    }
    return !privateStreams.isEmpty() && privateStreams.contains(entry.stream);
}

void Fold::Private::take(const Entry &entry) {
    if (isPrivate(entry))
        return takePrivate(entry);
    const std::optional<Index> added = log.add(entry);
    if (!added)
        return;
    const Index index = *added;
    Op &op = log.at(index);
    op.next = end;
    state.entries = log.size();
    if (!aimedAt.isEmpty() && aimedAt.contains(entry.ref()))
        undosStale = true;
    // Whatever it says: that somebody sealed is what counts for an adoption.
    if (entry.kind == EntryKind::Commit)
        takeSealing(entry);
    const bool hasUnit = !entry.unit.isNull();
    if (!isKnown(entry.kind) || (hasUnit ? !mayHaveUnit(entry.kind) : needsUnit(entry.kind))) {
        op.unreadable = true;
        ++state.unknownKinds;
        return;
    }
    op.setKind(entry.kind);
    if (entry.skeleton)
        op.unreadable = true;
    takeByKind(index, entry);
    if (const std::optional<GroupIndex> group = groupFor(entry)) {
        Group &home = groups[*group];
        if (entry.kind == EntryKind::NoteCreate) {
            noteCount += home.note ? 0 : 1;
            home.note = true;
        }
        home.promise = home.promise || entry.kind == EntryKind::Promise;
        home.explanation = home.explanation || entry.kind == EntryKind::Explanation;
        home.question = home.question || entry.kind == EntryKind::Question;
        home.shared = home.shared || entry.kind == EntryKind::SharedImpression;
        file(index, *group);
        if (home.erased)
            log.wipe(op);
        spoil(*group);
    }
}

void Fold::Private::takeByKind(Index index, const Entry &entry) {
    Op &op = log.at(index);
    if (entry.kind == EntryKind::Open)
        takeOpening(op, entry);
    else if (entry.kind == EntryKind::Erase)
        takeErase(op, entry);
    else if (entry.kind == EntryKind::Undo)
        takeUndo(index, entry);
    else if (entry.kind == EntryKind::MergeSeen)
        takeMergeSeen(op, entry);
    else if (entry.kind == EntryKind::Explanation && !entry.skeleton)
        explanationLeaves.insert(index, leafOf(entry));
    else if (isSeal(entry.kind))
        takeSeal(op, entry);
    adoptionStale = adoptionStale || entry.kind == EntryKind::Adopt;
}

void Fold::Private::takeOpening(Op &op, const Entry &entry) {
    const auto opening = decodeOpening(entry.payload);
    if (!opening) {
        op.unreadable = true;
        return;
    }
    OpLog::Stream &stream = log.streams()[op.stream];
    // Entries that came before their opening were read as the first auditor's.
    if (!stream.opened && place(stream, *opening))
        spoilAll();
    stream.opened = true;
    adoptionStale = adoptionStale || groups[GroupIndex(Group::About::Adopt)].first != none;
}

void Fold::Private::takeErase(Op &op, const Entry &entry) {
    const auto unit = decodeErase(entry.payload);
    if (!unit) {
        op.unreadable = true;
        ++state.unknownKinds;
        return;
    }
    const GroupIndex index = unitGroup(*unit);
    Group &group = groups[index];
    if (group.erased)
        return;
    group.erased = true;
    ++state.erasedUnits;
    for (const Index each : opsOf(group))
        log.wipe(log.at(each));
    stackCache.clear();
    undosStale = true;
    spoil(index);
}

void Fold::Private::file(Index index, GroupIndex number) {
    Group &group = groups[number];
    log.at(index).next = end | number;
    if (group.first == none)
        group.first = index;
    else
        log.at(group.last).next = index;
    group.last = index;
}

std::vector<Fold::Private::Index> Fold::Private::opsOf(const Group &group) const {
    std::vector<Index> ops;
    readOps(group, ops);
    return ops;
}

void Fold::Private::readOps(const Group &group, Run &into) const {
    into.clear();
    for (Index at = group.first; at != none && (at & end) == 0; at = log.at(at).next)
        into.push_back(at);
}

void Fold::Private::spoil(GroupIndex index) {
    Group &group = groups[index];
    if (!group.stale) {
        group.stale = true;
        stale.push_back(index);
    }
}

void Fold::Private::spoilAll() {
    for (GroupIndex index = 0; index < groups.size(); ++index) {
        if (groups[index].first != none)
            spoil(index);
    }
    stackCache.clear();
    undosStale = true;
}

void Fold::Private::refresh() {
    if (adoptionStale)
        refreshAdoption();
    if (undosStale)
        refreshUndone();
    // Evaluating one group may spoil another (a role turn its prompts), so the list may grow on the way. Time first:
    // what prompts say depends on who asked.
    if (groups[GroupIndex(Group::About::Time)].stale) {
        groups[GroupIndex(Group::About::Time)].stale = false;
        noteChange(groups[GroupIndex(Group::About::Time)]);
        evaluateTime(groups[GroupIndex(Group::About::Time)]);
    }
    state.notes.reserve(noteCount);
    for (std::size_t i = 0; i < stale.size(); ++i) {
        Group &group = groups[stale[i]];
        if (!group.stale)
            continue;
        group.stale = false;
        noteChange(group);
        evaluate(group);
    }
    stale.clear();
    if (timelineStale)
        refreshTimeline();
    if (impressionsStale)
        refreshImpressions();
    if (scoresStale)
        refreshScores();
    if (sharedStale)
        refreshShared();
}

void Fold::Private::evaluate(Group &group) {
    switch (group.about) {
    case Group::About::Streams:
        return evaluateStreams(group);
    case Group::About::Details:
        return evaluateDetails(group);
    case Group::About::Plan:
        return evaluatePlan(group);
    case Group::About::Auditors:
        return evaluateAuditors(group);
    case Group::About::Wordings:
        return evaluateWordings(group);
    case Group::About::Seats:
        return evaluateSeats(group);
    case Group::About::Time:
        return evaluateTime(group);
    case Group::About::Roster:
        return evaluateRoster(group);
    case Group::About::Adopt:
        return;
    case Group::About::Seals:
        return evaluateSeals(group);
    case Group::About::Prompt:
        return evaluatePrompt(group);
    case Group::About::Register:
        return evaluateRegister(group);
    case Group::About::Unit:
        if (group.promise && group.note)
            dropPromise(group.unit); // forged: a unit is one thing
        if (group.explanation)
            evaluateExplanation(group);
        if (group.question && (group.note || group.promise))
            dropQuestion(group.unit); // so is this
        if (group.shared)
            evaluateShared(group);
        if (group.note)
            evaluateNote(group);
        else if (group.promise)
            evaluatePromise(group);
        else if (group.question)
            evaluateQuestion(group);
        else if (!group.explanation && !group.shared)
            spoil(GroupIndex(Group::About::Seats)); // once, after all the names
        return;
    }
}

void Fold::Private::noteChange(const Group &group) {
    if (listener == nullptr)
        return;
    switch (group.about) {
    case Group::About::Streams:
    case Group::About::Details:
        listener->details = true;
        break;
    case Group::About::Plan:
        listener->plan = true;
        break;
    case Group::About::Wordings:
        listener->wording = true;
        break;
    case Group::About::Auditors:
    case Group::About::Seats:
        listener->team = true;
        break;
    case Group::About::Time:
        listener->clock = true;
        break;
    case Group::About::Roster:
    case Group::About::Adopt:
        listener->roster = true;
        break;
    case Group::About::Seals:
        listener->judgement = true;
        break;
    case Group::About::Prompt:
        listener->prompts.insert(promptOf(group));
        break;
    case Group::About::Register:
        noteRegister(group);
        break;
    case Group::About::Unit:
        if (group.note)
            listener->notes.insert(group.unit);
        else if (group.promise)
            listener->promises = true;
        else if (group.explanation)
            listener->explanations = true;
        else if (group.question)
            listener->questions = true;
        else if (group.shared)
            listener->judgement = true;
        else
            listener->team = true;
    }
}

QList<NoteVersion> Fold::history(UnitId note) const {
    if (const Fold *own = d->homeOfImpression(note))
        return own->history(note);
    d->refresh();
    const auto found = d->groupByUnit.constFind(note);
    if (found == d->groupByUnit.constEnd())
        return {};
    const Private::Group &group = d->groups[*found];
    return group.explanation ? d->explanationHistory(group) : d->history(group);
}

QList<EntryRef> Fold::heads(const Subject &subject) const {
    if (const Fold *own = subject.unit.isNull() ? nullptr : d->homeOfImpression(subject.unit))
        return own->heads(subject);
    d->refresh();
    QList<EntryRef> refs;
    if (subject.kind == Subject::Kind::Text) {
        const Note *note = d->state.note(subject.unit);
        return note == nullptr ? refs : note->heads;
    }
    for (const OpLog::Index head : d->heads(d->runOf(subject)))
        refs.append(d->log.ref(d->log.at(head)));
    return refs;
}

std::optional<EntryRef> Fold::undoable(Slot slot, UndoScope scope) const {
    d->refresh();
    const Private::Stacks &stacks = d->stacks(slot, scope);
    if (stacks.done.empty())
        return std::nullopt;
    return d->log.ref(d->log.at(stacks.done.back()));
}

std::optional<EntryRef> Fold::redoable(Slot slot, UndoScope scope) const {
    d->refresh();
    const Private::Stacks &stacks = d->stacks(slot, scope);
    if (stacks.undone.empty())
        return std::nullopt;
    return d->log.ref(d->log.at(stacks.undone.back()));
}

std::optional<Fold::Reversal> Fold::reversal(const EntryRef &target, Milliseconds wall) const {
    d->refresh();
    const OpLog::Index index = d->log.find(target);
    return index == OpLog::none ? std::nullopt : d->reversal(index, wall);
}

} // namespace Tweeluik

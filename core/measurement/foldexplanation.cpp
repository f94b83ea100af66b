// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/explanationedit.h"
#include "core/measurement/foldprivate.h"
#include "core/measurement/versiongraph.h"

#include <algorithm>

namespace Tweeluik {

namespace {

QByteArray seenName(Slot slot, const Hash &heads) {
    return QByteArray(1, char('0' + int(slot))) +
           QByteArray(reinterpret_cast<const char *>(heads.data()), qsizetype(heads.size()));
}

template <typename T> std::optional<T> said(QByteArrayView payload) {
    const auto value = Payload::decode<T>(payload);
    return value ? std::optional<T>(*value) : std::nullopt;
}

/// None: taken off the list.
std::optional<TeamMember> seatSaid(EntryKind kind, QByteArrayView payload) {
    const auto seat = Payload::decode<Payload::Seat>(payload);
    if (kind == EntryKind::Delete || !seat)
        return std::nullopt;
    return TeamMember{seat->member, seat->role, 0, seat->seat, QString()};
}

template <typename RefAt, typename VersionAt>
SharedText sharedText(const UnitId &unit, const VersionGraph::Shown &shown, RefAt refAt, VersionAt versionAt) {
    SharedText text;
    text.unit = unit;
    text.text = shown.text;
    text.conflict = shown.conflict;
    text.merged = shown.merged;
    for (const VersionGraph::Node head : shown.heads)
        text.heads.append(refAt(head));
    for (const VersionGraph::Node version : shown.versions)
        text.versions.append(versionAt(version));
    return text;
}

} // namespace

void Fold::Private::takeMergeSeen(Op &op, const Entry &entry) {
    const auto said = Payload::decode<Payload::MergeSeen>(entry.payload);
    if (!said) {
        op.unreadable = true;
        ++state.unknownKinds;
        return;
    }
    mergesSeen.insert(seenName(said->slot, said->heads));
    sharedStale = true;
}

void Fold::Private::evaluateExplanation(const Group &group) {
    sharedStale = true;
    explained.erase(group.unit);
    if (group.erased || group.note || group.promise) // forged: a unit is one thing
        return;
    Run ops = opsOf(group);
    log.sort(ops);
    std::vector<Version> found;
    const auto words = [&](VersionGraph::Node at) {
        return QString::fromUtf8(textOf(found, at)).normalized(QString::NormalizationForm_C);
    };
    VersionGraph graph(words);
    QHash<Index, VersionGraph::Node> nodes;
    Explained thing;
    for (const Index index : ops) {
        const Op &op = log.at(index);
        if (op.kind() != EntryKind::Explanation || op.unreadable)
            continue;
        const auto said = Payload::explanationChange(log.payload(op));
        if (!said || (thing.item != 0 && said->item != thing.item))
            continue;
        VersionGraph::Nodes parents;
        log.parents(op, [&](Index parent) {
            const auto known = nodes.constFind(parent);
            if (known != nodes.constEnd())
                parents.push_back(*known);
        });
        Version version;
        version.op = index;
        version.change = said->change;
        if (!said->change.whole) {
            // A change against a text that has not come yet waits until it has.
            if (log.parentCount(op) != 1 || parents.empty())
                continue;
            version.base = parents.front();
        }
        thing.item = said->item;
        nodes.insert(index, graph.add(parents));
        found.push_back(version);
    }
    if (found.empty())
        return;
    const auto versionAt = [&](VersionGraph::Node at) {
        const Op &op = log.at(found[at].op);
        return TextVersion{log.ref(op), log.slotOf(op), found[at].change.wall, words(at)};
    };
    thing.text = sharedText(
        group.unit, graph.shown(), [&](VersionGraph::Node at) { return log.ref(log.at(found[at].op)); }, versionAt);
    explained.emplace(group.unit, std::move(thing));
}

/// All texts that were ever said, both auditors' together, in order.
QList<NoteVersion> Fold::Private::explanationHistory(const Group &group) const {
    QList<NoteVersion> said;
    if (group.erased)
        return said;
    Run ops = opsOf(group);
    log.sort(ops);
    std::vector<Version> found;
    QHash<Index, std::size_t> places;
    for (const Index index : ops) {
        const Op &op = log.at(index);
        const auto change = op.kind() == EntryKind::Explanation && !op.unreadable
                                ? Payload::explanationChange(log.payload(op))
                                : std::nullopt;
        if (!change)
            continue;
        Version version;
        version.op = index;
        version.change = change->change;
        if (!version.change.whole) {
            log.parents(op, [&](Index parent) { version.base = places.value(parent, Version::npos); });
            if (version.base == Version::npos)
                continue;
        }
        places.insert(index, found.size());
        found.push_back(version);
        const QString text = QString::fromUtf8(textOf(found, found.size() - 1));
        said.append({log.ref(op), text.normalized(QString::NormalizationForm_C), version.change.wall, std::nullopt,
                     log.slotOf(op)});
    }
    return said;
}

/// Every head, also one that says the same as another: whoever settles it names them all.
void Fold::Private::noteConflict(Conflict::About about, const Subject &subject) {
    Conflict conflict;
    conflict.about = about;
    conflict.unit = subject.unit;
    for (const Index head : heads(runOf(subject))) {
        conflict.heads.append(log.ref(log.at(head)));
        conflict.authors.append(log.slotOf(log.at(head)));
        conflict.wall.append(Milliseconds(0));
        const QByteArrayView payload = log.payload(log.at(head));
        if (about == Conflict::About::Details)
            conflict.details.append(said<Details>(payload));
        else if (about == Conflict::About::Plan)
            conflict.plans.append(said<Plan>(payload));
        else
            conflict.seats.append(seatSaid(log.at(head).kind(), payload));
    }
    state.conflicts.append(conflict);
}

void Fold::Private::refreshShared() {
    sharedStale = false;
    const QList<Conflict> before = state.conflicts;
    state.conflicts.clear();
    if (!state.otherDetails.isEmpty())
        noteConflict(Conflict::About::Details, Subject::details());
    if (!state.otherPlans.isEmpty())
        noteConflict(Conflict::About::Plan, Subject::plan());
    for (const TeamMember &member : std::as_const(state.team)) {
        // Also somebody whom one took away and the other changed: that edit stands, and is shown.
        const Subject seat = Subject::seat(member.id);
        const Run tops = heads(runOf(seat));
        const bool removed = std::any_of(tops.begin(), tops.end(),
                                         [this](Index top) { return log.at(top).kind() == EntryKind::Delete; });
        if (removed || state.otherTeam.contains(member.id))
            noteConflict(Conflict::About::Member, seat);
    }
    state.explanations.clear();
    for (auto &[unit, thing] : explained) {
        const Hash heads = headsHash(thing.text.heads);
        for (const Slot slot : {Slot::First, Slot::Second})
            thing.text.seen[std::size_t(slot)] = mergesSeen.contains(seenName(slot, heads));
        state.explanations[thing.item].append(thing.text);
        if (!thing.text.conflict)
            continue;
        Conflict conflict{Conflict::About::Explanation, unit, thing.item, {}, {}, {}, {}, {}, {}};
        for (const TextVersion &version : std::as_const(thing.text.versions)) {
            conflict.heads.append(version.ref);
            conflict.authors.append(version.author);
            conflict.wall.append(version.wall);
        }
        state.conflicts.append(conflict);
    }
    refreshExplanationSet();
    if (listener != nullptr) {
        listener->explanations = listener->explanations || !explained.empty();
        listener->conflicts = listener->conflicts || state.conflicts != before;
    }
}

UnitId Fold::explanationUnit(ItemNumber item) const {
    for (std::uint64_t generation = 0;; ++generation) {
        const UnitId unit = Tweeluik::explanationUnit(item, generation);
        const auto known = d->groupByUnit.constFind(unit);
        if (known == d->groupByUnit.constEnd() || !d->groups[*known].erased)
            return unit;
    }
}

} // namespace Tweeluik

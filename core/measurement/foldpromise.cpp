// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"
#include "core/measurement/judgementcodec.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// Two tablets that disagree: who has seen the document knows best, who still waits knows least.
int weight(PromiseState state) {
    switch (state) {
    case PromiseState::Seen:
        return 3;
    case PromiseState::Received:
        return 2;
    case PromiseState::NotCome:
        return 1;
    case PromiseState::Expected:
        return 0;
    }
    return 0;
}

} // namespace

void Fold::Private::dropPromise(const UnitId &unit) {
    state.promises.removeIf([&unit](const Promise &promise) { return promise.id == unit; });
}

void Fold::Private::evaluatePromise(const Group &group) {
    dropPromise(group.unit);
    if (group.erased)
        return;
    Run ops = opsOf(group);
    log.sort(ops);
    Run made;
    Run states;
    for (const Index index : ops) {
        const EntryKind kind = log.at(index).kind();
        if (kind == EntryKind::Promise || kind == EntryKind::Delete)
            made.push_back(index);
        else if (kind == EntryKind::PromiseState)
            states.push_back(index);
    }
    const auto readable = [this](Index index) {
        return log.at(index).kind() == EntryKind::Delete || understands<Payload::PromiseMade>(index);
    };
    Promise promise;
    promise.id = group.unit;
    bool there = false;
    for (const Index head : heads(made, readable)) {
        // As with a note: a change that the removal had not seen keeps it.
        if (log.at(head).kind() == EntryKind::Delete)
            continue;
        promise.text = Payload::decode<Payload::PromiseMade>(log.payload(log.at(head)))->text;
        there = true;
    }
    if (!there)
        return;
    const auto first = std::find_if(made.begin(), made.end(), [this](Index index) {
        return log.at(index).kind() == EntryKind::Promise && understands<Payload::PromiseMade>(index);
    });
    promise.created = log.ref(log.at(*first));
    promise.wall = Payload::decode<Payload::PromiseMade>(log.payload(log.at(*first)))->wall;
    for (const Index head : heads(states, [this](Index index) { return understands<Payload::PromiseSet>(index); })) {
        const PromiseState said = Payload::decode<Payload::PromiseSet>(log.payload(log.at(head)))->state;
        if (weight(said) > weight(promise.state))
            promise.state = said;
    }
    const auto later = std::find_if(state.promises.begin(), state.promises.end(), [&](const Promise &other) {
        return log.before(log.find(promise.created), log.find(other.created));
    });
    state.promises.insert(later, promise);
}

QList<UnitId> Fold::promisesFrom(const QList<UnitId> &notes, std::optional<Milliseconds> wall) const {
    d->refresh();
    QList<UnitId> found;
    for (const Private::Group &group : d->groups) {
        if (group.about != Private::Group::About::Unit || group.note || group.erased || group.first == OpLog::none)
            continue;
        const std::vector<OpLog::Index> ops = d->opsOf(group);
        const bool meant = std::any_of(ops.begin(), ops.end(), [&](OpLog::Index index) {
            const OpLog::Op &op = d->log.at(index);
            if (op.unreadable)
                return false;
            if (op.kind() == EntryKind::Question) {
                const auto put = Payload::decode<Payload::QuestionPut>(d->log.payload(op));
                return put && wall && put->wall >= *wall;
            }
            if (op.kind() == EntryKind::SharedImpression) {
                const auto shared = Payload::decode<Payload::ImpressionShared>(d->log.payload(op));
                return shared && wall && shared->wall >= *wall;
            }
            if (op.kind() != EntryKind::Promise)
                return false;
            const auto made = Payload::decode<Payload::PromiseMade>(d->log.payload(op));
            return made && ((wall && made->wall >= *wall) || (made->text.note && notes.contains(*made->text.note)));
        });
        if (meant)
            found.append(group.unit);
    }
    return found;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

#include "core/journal/hash.h"
#include "core/measurement/judgementcodec.h"

#include <algorithm>
#include <tuple>

namespace Tweeluik {

namespace {

/// Two tablets that disagree: a difference is only through when both say how.
int weight(DifferenceHandling::How how) {
    switch (how) {
    case DifferenceHandling::How::Open:
        return 2;
    case DifferenceHandling::How::SetAside:
        return 1;
    case DifferenceHandling::How::Described:
        return 0;
    }
    return 2;
}

bool saysTheSame(Outcome a, const Outcome &b) {
    a.wall = b.wall;
    return a == b;
}

template <typename Value> bool reads(QByteArrayView payload) { return Payload::decode<Value>(payload).ok(); }

} // namespace

template <> void Fold::Private::settleRegister(const QList<Payload::ExplanationsReady> &heads, const QByteArray &) {
    state.judgement.ready[std::size_t(heads.last().slot)] = heads.last().set;
}

template <> void Fold::Private::settleRegister(const QList<Payload::MismatchAccepted> &heads, const QByteArray &) {
    state.judgement.goesOn[std::size_t(heads.last().slot)] = heads.last().name;
}

template <> void Fold::Private::settleRegister(const QList<Payload::PaperScores> &heads, const QByteArray &) {
    const ScoreSheet &sheet = heads.last().sheet;
    state.judgement.paper[std::size_t(heads.last().slot)] = sheet.isEmpty() ? std::nullopt : std::optional(sheet);
}

template <> void Fold::Private::settleRegister(const QList<Payload::GoesAlone> &heads, const QByteArray &) {
    state.judgement.alone[std::size_t(heads.last().slot)] = heads.last().alone;
}

void Fold::Private::clear(const Payload::ExplanationsReady &of) { state.judgement.ready[std::size_t(of.slot)].clear(); }
void Fold::Private::clear(const Payload::MismatchAccepted &of) { state.judgement.goesOn[std::size_t(of.slot)].clear(); }
void Fold::Private::clear(const Payload::PaperScores &of) { state.judgement.paper[std::size_t(of.slot)].reset(); }
void Fold::Private::clear(const Payload::GoesAlone &of) { state.judgement.alone[std::size_t(of.slot)] = false; }

template <> void Fold::Private::settleRegister(const QList<Payload::DrafterSaid> &heads, const QByteArray &key) {
    state.judgement.drafters.remove(key.toInt());
    if (!heads.isEmpty() && heads.last().drafter)
        state.judgement.drafters.insert(heads.last().item, *heads.last().drafter);
}

template <> void Fold::Private::settleRegister(const QList<Payload::DifferenceHandled> &heads, const QByteArray &key) {
    QList<DifferenceHandling> &all = state.judgement.differences;
    all.removeIf([&key](const DifferenceHandling &each) { return Payload::DifferenceHandled{each}.key() == key; });
    if (heads.isEmpty())
        return;
    DifferenceHandling counts = heads.first().said;
    for (const Payload::DifferenceHandled &head : heads) {
        if (weight(head.said.how) >= weight(counts.how))
            counts = head.said;
    }
    if (counts.how == DifferenceHandling::How::Open)
        return;
    const auto place = std::upper_bound(all.begin(), all.end(), counts, [](const auto &a, const auto &b) {
        return std::tie(a.notes, a.item) < std::tie(b.notes, b.item);
    });
    all.insert(place, counts);
}

template <> void Fold::Private::settleRegister(const QList<Payload::ImpressionsMoment> &heads, const QByteArray &) {
    state.judgement.impressionsWhen = heads.isEmpty() ? ImpressionsWhen::AfterSealing : heads.last().when;
}

template <> void Fold::Private::settleRegister(const QList<Payload::ImpressionsTalked> &heads, const QByteArray &) {
    state.judgement.impressionsDiscussed = !heads.isEmpty() && heads.last().discussed;
}

template <> void Fold::Private::settleRegister(const QList<Payload::OutcomeSaid> &heads, const QByteArray &key) {
    QList<Outcome> outcomes;
    for (const Payload::OutcomeSaid &head : heads) {
        const auto same = [&head](const Outcome &known) { return saysTheSame(known, head.outcome); };
        if (!head.takenBack && std::none_of(outcomes.begin(), outcomes.end(), same))
            outcomes.append(head.outcome);
    }
    state.judgement.outcomes.remove(key.toInt());
    if (!outcomes.isEmpty())
        state.judgement.outcomes.insert(key.toInt(), outcomes);
}

template <> void Fold::Private::settleRegister(const QList<Payload::ReadingSaid> &heads, const QByteArray &key) {
    QStringList readings;
    for (const Payload::ReadingSaid &head : heads) {
        if (!head.text.isEmpty() && !readings.contains(head.text))
            readings.append(head.text);
    }
    state.judgement.readings.remove(key.toInt());
    if (!readings.isEmpty())
        state.judgement.readings.insert(key.toInt(), readings);
}

void Fold::Private::takeSeal(Op &op, const Entry &entry) {
    const bool readable = entry.kind == EntryKind::Commit      ? reads<Commit>(entry.payload)
                          : entry.kind == EntryKind::Rekey     ? reads<Rekey>(entry.payload)
                          : entry.kind == EntryKind::Release   ? reads<Release>(entry.payload)
                          : entry.kind == EntryKind::Reveal    ? reads<Reveal>(entry.payload)
                          : entry.kind == EntryKind::Reopening ? reads<Reopening>(entry.payload)
                                                               : reads<ScoresAnew>(entry.payload);
    if (readable)
        return;
    op.unreadable = true;
    ++state.unknownKinds;
}

template <typename Value> void Fold::Private::addSeal(QList<Value> &list, Index index) const {
    const Op &op = log.at(index);
    auto value = Payload::decode<Value>(log.payload(op));
    if (!value)
        return;
    value->ref = log.ref(op);
    value->slot = log.slotOf(op);
    list.append(std::move(value.value()));
}

void Fold::Private::evaluateSeals(const Group &group) {
    SealLog seals;
    Run ops = opsOf(group);
    log.sort(ops);
    for (const Index index : ops) {
        const EntryKind kind = log.at(index).kind();
        if (kind == EntryKind::Commit)
            addSeal(seals.commits, index);
        else if (kind == EntryKind::Rekey)
            addSeal(seals.rekeys, index);
        else if (kind == EntryKind::Reopening)
            addSeal(seals.reopenings, index);
        else if (kind == EntryKind::Release)
            addSeal(seals.releases, index);
        else if (kind == EntryKind::Reveal)
            addSeal(seals.reveals, index);
        else
            addSeal(seals.anew, index);
    }
    state.judgement.seals = std::move(seals);
}

void Fold::Private::dropShared(const UnitId &unit) {
    state.judgement.impressions.removeIf([&unit](const SharedImpression &shared) { return shared.id == unit; });
}

void Fold::Private::evaluateShared(const Group &group) {
    dropShared(group.unit);
    sharedOrder.erase(group.unit);
    if (group.erased || group.note || group.promise || group.question || group.explanation) // forged: one thing only
        return;
    Run ops = opsOf(group);
    log.sort(ops);
    const auto isText = [this](Index index) {
        return log.at(index).kind() == EntryKind::SharedImpression && understands<Payload::ImpressionShared>(index);
    };
    SharedImpression shared;
    shared.id = group.unit;
    bool there = false;
    const auto counts = [&](Index index) { return log.at(index).kind() == EntryKind::Delete || isText(index); };
    for (const Index head : heads(ops, counts)) {
        // As with a promise: a change that the removal had not seen keeps it.
        if (log.at(head).kind() == EntryKind::Delete)
            continue;
        const auto said = Payload::decode<Payload::ImpressionShared>(log.payload(log.at(head)));
        shared.text = said->text;
        shared.items = said->items;
        there = true;
    }
    if (!there)
        return;
    const Index first = *std::find_if(ops.begin(), ops.end(), isText);
    shared.author = log.slotOf(log.at(first));
    shared.wall = Payload::decode<Payload::ImpressionShared>(log.payload(log.at(first)))->wall;
    sharedOrder[group.unit] = first;
    QList<SharedImpression> &all = state.judgement.impressions;
    const auto later = std::find_if(all.begin(), all.end(), [&](const SharedImpression &each) {
        return log.before(first, sharedOrder.at(each.id));
    });
    all.insert(later, shared);
}

void Fold::Private::refreshExplanationSet() {
    QList<Hash> leaves;
    for (const auto &[unit, thing] : explained) {
        if (thing.text.text.isEmpty())
            continue;
        for (const EntryRef &head : thing.text.heads)
            leaves.append(explanationLeaves.value(log.find(head)));
    }
    std::sort(leaves.begin(), leaves.end());
    Hash set{};
    if (!leaves.isEmpty()) {
        Digest digest("explanations1");
        for (const Hash &leaf : std::as_const(leaves))
            digest.field(leaf);
        set = digest.result();
    }
    if (listener != nullptr)
        listener->judgement = listener->judgement || set != state.explanationSet;
    state.explanationSet = set;
}

} // namespace Tweeluik

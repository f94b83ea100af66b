// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace Tweeluik {

namespace {

/// Several heads: nobody loses an essential prompt because two tablets disagreed.
int weight(Priority priority) { return priority == Priority::Essential ? 2 : priority == Priority::Usual ? 1 : 0; }

/// Several heads: the most restrictive answer counts.
int restriction(Answer answer) {
    switch (answer) {
    case Answer::Withdrawn:
        return 3;
    case Answer::No:
        return 2;
    case Answer::NotAsked:
        return 1;
    case Answer::Yes:
        return 0;
    }
    return 3;
}

} // namespace

NotePair Fold::Private::pairNamed(const QByteArray &key) {
    const QByteArray ids = QByteArray::fromHex(key);
    return {UnitId::fromBytes(ids.left(16)).value_or(UnitId()), UnitId::fromBytes(ids.mid(16)).value_or(UnitId())};
}

void Fold::Private::settlePriority(const QList<Payload::PromptPriority> &heads, const QByteArray &key) {
    const QString prompt = QString::fromUtf8(key);
    state.preparation.priorities.remove(prompt);
    if (heads.isEmpty())
        return;
    const auto strongest = std::max_element(heads.begin(), heads.end(), [](const auto &a, const auto &b) {
        return weight(a.priority) < weight(b.priority);
    });
    if (strongest->priority != Priority::Usual)
        state.preparation.priorities.insert(prompt, strongest->priority);
}

void Fold::Private::settleConsent(const QList<Payload::ConsentAnswer> &heads) {
    if (heads.isEmpty())
        return;
    const Payload::ConsentAnswer &last = heads.last();
    Consent &consent = state.preparation.consents[last.member];
    if (!last.about) {
        consent.form = FormState(last.value);
        return;
    }
    const auto strictest = std::max_element(heads.begin(), heads.end(), [](const auto &a, const auto &b) {
        return restriction(Answer(a.value)) < restriction(Answer(b.value));
    });
    consent.answers[*last.about] = Answer(strictest->value);
    if (last.about == ConsentFor::Audio)
        settleAudioConsent(last.member);
}

/// The whole log; of several heads the one that is there comes last.
void Fold::Private::settlePresence(const Run &ops, const Run &heads) {
    QList<PresenceEvent> events;
    std::optional<PresenceEvent> there;
    UnitId member;
    for (const Index index : ops) {
        const Op &op = log.at(index);
        if (op.unreadable || op.undone)
            continue;
        const PresenceEvent event = Payload::decode<Payload::Presence>(log.payload(op))->event;
        member = event.member;
        const bool isHead = std::find(heads.begin(), heads.end(), index) != heads.end();
        if (isHead && event.kind != PresenceKind::Left)
            there = event;
        else
            events.append(event);
    }
    if (there)
        events.append(*there);
    state.presence.insert(member, events);
}

/// On when any head says so: nobody loses the shelter because two tablets disagreed.
void Fold::Private::settleOffRecord(const Run &ops) {
    const auto said = [this](Index index) {
        return Payload::decode<Payload::OffRecordSaid>(log.payload(log.at(index)))->said;
    };
    state.offRecord.clear();
    for (const Index index : ops) {
        if (!log.at(index).unreadable)
            state.offRecord.append(said(index));
    }
    const Run tops = heads(ops, [&said](Index index) { return said(index).what != OffRecord::What::Backwards; });
    state.offRecordNow =
        std::any_of(tops.begin(), tops.end(), [&](Index top) { return said(top).what == OffRecord::What::Begins; });
}

template <> void Fold::Private::settleRegister(const QList<Payload::PromptPriority> &heads, const QByteArray &key) {
    settlePriority(heads, key);
}

template <> void Fold::Private::settleRegister(const QList<Payload::PriorityYes> &heads, const QByteArray &) {
    if (!heads.isEmpty())
        state.preparation.prioritiesConfirmed[std::size_t(heads.last().slot)] = heads.last().set;
}

template <> void Fold::Private::settleRegister(const QList<Payload::ConsentAnswer> &heads, const QByteArray &) {
    settleConsent(heads);
}

template <> void Fold::Private::settleRegister(const QList<Payload::Presence> &, const QByteArray &) {}
template <> void Fold::Private::settleRegister(const QList<Payload::AudioConsentSaid> &, const QByteArray &) {}
template <> void Fold::Private::settleRegister(const QList<Payload::OffRecordSaid> &, const QByteArray &) {}

/// A log. What was taken speaks about its prompts as well, so those are looked at again.
void Fold::Private::settleReplans(const Run &ops) {
    state.replans.clear();
    QSet<QByteArray> touched;
    for (auto it = leftOut.constBegin(); it != leftOut.constEnd(); ++it)
        touched.insert(it.key());
    leftOut.clear();
    for (const Index index : ops) {
        const Op &op = log.at(index);
        if (op.unreadable)
            continue;
        const ReplanRecord record = Payload::decode<Payload::Proposal>(log.payload(op))->record;
        if (!op.undone)
            state.replans.append(record);
        if (!record.taken)
            continue;
        for (const QString &name : record.prompts) {
            const QByteArray prompt = name.toUtf8();
            if (!record.kept.contains(name) && !leftOut[prompt].contains(index))
                leftOut[prompt].append(index);
            touched.insert(prompt);
        }
    }
    for (const QByteArray &prompt : std::as_const(touched))
        spoil(promptGroup(prompt));
}

Payload::Prompting Fold::Private::saidAbout(const Op &op, const QByteArray &prompt) const {
    if (op.kind() == EntryKind::PromptState)
        return *Payload::decode<Payload::Prompting>(log.payload(op));
    const ReplanRecord record = Payload::decode<Payload::Proposal>(log.payload(op))->record;
    const PromptState left =
        record.about == ReplanRecord::About::LeftOpen ? PromptState::NotDiscussed : PromptState::Skipped;
    const Slot questioner = questionerAt(op);
    return {prompt, left, record.leavesOut(QString::fromUtf8(prompt), questioner) ? questioner : other(questioner)};
}

template <> void Fold::Private::settleRegister(const QList<Payload::Proposal> &, const QByteArray &) {}

template <> void Fold::Private::settleRegister(const QList<Payload::AbsentRole> &heads, const QByteArray &key) {
    const auto role = TeamRole(key.toInt());
    if (heads.isEmpty() || heads.last().reason.isEmpty())
        state.preparation.absentReasons.remove(role);
    else
        state.preparation.absentReasons.insert(role, heads.last().reason);
}

template <> void Fold::Private::settleRegister(const QList<Payload::LineTick> &heads, const QByteArray &) {
    if (heads.isEmpty())
        return;
    const bool ticked = std::any_of(heads.begin(), heads.end(), [](const auto &head) { return head.ticked; });
    state.preparation.ticks[heads.last().name][std::size_t(heads.last().slot)] = ticked;
}

template <> void Fold::Private::settleRegister(const QList<Payload::LineText> &heads, const QByteArray &key) {
    if (!heads.isEmpty() && !heads.last().text.isEmpty())
        state.preparation.lines[heads.last().name] = heads.last().text;
    else
        std::erase_if(state.preparation.lines,
                      [&key](const auto &line) { return Payload::LineText{line.first, {}}.key() == key; });
}

template <> void Fold::Private::settleRegister(const QList<Payload::NoteLink> &heads, const QByteArray &key) {
    const NotePair notes = pairNamed(key);
    // Union: one who says so is enough; taking it away covers what it saw.
    const bool there = std::any_of(heads.begin(), heads.end(), [](const auto &head) { return head.there; });
    if (there)
        state.links.insert(notes);
    else
        state.links.erase(notes);
}

void Fold::Private::clear(const Payload::LineTick &of) {
    const auto there = state.preparation.ticks.find(of.name);
    if (there != state.preparation.ticks.end())
        there->second[std::size_t(of.slot)] = false;
}

void Fold::Private::clear(const Payload::PriorityYes &of) {
    state.preparation.prioritiesConfirmed[std::size_t(of.slot)].clear();
}

/// What each auditor says alone. The register of the other one is looked at too: an entry is filed by the slot that it
/// names, and of two measurements that became one those may have changed places.
template <typename Value> void Fold::Private::evaluateBySlot(const Group &group) {
    const auto said = [this](Index index) { return *Payload::decode<Value>(log.payload(log.at(index))); };
    Run all = opsOf(group);
    if (all.empty())
        return;
    Value about = said(all.front());
    about.slot = other(about.slot);
    const auto sibling = groupByRegister.constFind({Value::kind, about.key()});
    if (sibling != groupByRegister.constEnd()) {
        const Run others = opsOf(groups[*sibling]);
        all.insert(all.end(), others.begin(), others.end());
    }
    log.sort(all);
    for (const Slot slot : {Slot::First, Slot::Second}) {
        Run run;
        std::copy_if(all.begin(), all.end(), std::back_inserter(run),
                     [&](Index index) { return spoken(log.at(index), said(index).slot) == slot; });
        QList<Value> values;
        for (const Index head : heads(run)) {
            values.append(said(head));
            values.last().slot = slot;
        }
        about.slot = slot;
        if (values.isEmpty())
            clear(about);
        else
            settleRegister(values, about.key());
    }
}

void Fold::Private::noteRegister(const Group &group) {
    const RegisterName name = registerNames.value(GroupIndex(&group - groups.data()));
    if (name.kind == EntryKind::Link)
        listener->notes += {pairNamed(name.key).first, pairNamed(name.key).second};
    else if (name.kind == EntryKind::OffRecord)
        listener->offRecord = true;
    else if (Payload::isJudgementRegister(name.kind))
        listener->judgement = true;
    else if (name.kind >= EntryKind::RecordingBegun && name.kind <= EntryKind::SharingChosen)
        listener->recordings = true;
    else
        listener->preparation = true;
}

void Fold::Private::evaluateRegister(const Group &group) {
    const RegisterName name = registerNames.value(GroupIndex(&group - groups.data()));
    Run ops = opsOf(group);
    log.sort(ops);
    if (name.kind == EntryKind::Presence)
        return settlePresence(ops, heads(ops));
    if (name.kind == EntryKind::Replan)
        return settleReplans(ops);
    if (name.kind == EntryKind::OffRecord)
        return settleOffRecord(ops);
    if (name.kind == EntryKind::AudioConsent)
        return settleAudioConsent(UnitId::fromBytes(QByteArray::fromHex(name.key)).value_or(UnitId()));
    Payload::visitRegister(name.kind, [&](auto empty) {
        using Value = decltype(empty);
        if constexpr (requires { empty.recording; }) {
            evaluateRecording(name.key);
        } else if constexpr (requires { empty.slot; }) {
            evaluateBySlot<Value>(group);
        } else {
            QList<Value> values;
            for (const Index head : heads(ops)) {
                values.append(*Payload::decode<Value>(log.payload(log.at(head))));
                if constexpr (std::is_same_v<Value, Payload::DrafterSaid>) {
                    if (values.last().drafter)
                        values.last().drafter = spoken(log.at(head), *values.last().drafter);
                }
            }
            settleRegister(values, name.key);
        }
    });
}

} // namespace Tweeluik

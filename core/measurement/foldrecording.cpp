// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

#include <algorithm>
#include <iterator>

namespace Tweeluik {

Fold::Private::Run Fold::Private::runOfRegister(EntryKind kind, const QByteArray &key) const {
    const auto found = groupByRegister.constFind({kind, key});
    if (found == groupByRegister.constEnd())
        return {};
    Run ops = opsOf(groups[*found]);
    std::erase_if(ops, [this](Index index) { return log.at(index).unreadable; });
    log.sort(ops);
    return ops;
}

/// How it was said belongs to one answer: when another answer counts, it is not known any more how that one came.
void Fold::Private::settleAudioConsent(const UnitId &member) {
    const auto consent = state.preparation.consents.find(member);
    if (consent == state.preparation.consents.end())
        return;
    consent->audio.reset();
    const Payload::ConsentAnswer audio{member, ConsentFor::Audio, 0, {}, {}};
    const Run answers = heads(runOfRegister(Payload::ConsentAnswer::kind, audio.key()));
    Run counting;
    for (const Index index : answers) {
        const auto said = Payload::decode<Payload::ConsentAnswer>(log.payload(log.at(index)));
        if (Answer(said->value) != consent->answer(ConsentFor::Audio))
            continue;
        counting.push_back(index);
        consent->audioWall = said->wall;
    }
    for (const Index index : runOfRegister(EntryKind::AudioConsent, member.toHex())) {
        const Op &op = log.at(index);
        const auto said = Payload::decode<Payload::AudioConsentSaid>(log.payload(op));
        if (std::find(counting.begin(), counting.end(), log.find(said->answer)) == counting.end())
            continue;
        consent->audio = said->said;
        consent->audio->askedBy = spoken(op, said->said.askedBy);
    }
}

template <typename Value> QList<Value> Fold::Private::saidOf(const QByteArray &recording) const {
    QList<Value> all;
    for (const Index index : runOfRegister(Value::kind, recording))
        all.append(*Payload::decode<Value>(log.payload(log.at(index))));
    return all;
}

/// Everything of it is looked at again when one thing is said: there are a few dozen entries about a recording.
void Fold::Private::evaluateRecording(const QByteArray &key) {
    const auto id = RecordingId::fromBytes(QByteArray::fromHex(key)).value_or(RecordingId());
    state.recordings.removeIf([&id](const Recording &each) { return each.id == id; });
    const Run begun = runOfRegister(EntryKind::RecordingBegun, key);
    if (begun.empty())
        return;
    const Index first = begun.front();
    Recording recording;
    recording.id = id;
    recording.begun = Payload::decode<Payload::RecordingBegan>(log.payload(log.at(first)))->begun;
    recording.begun.by = spoken(log.at(first), recording.begun.by);
    for (const Payload::RecordingHappened &said : saidOf<Payload::RecordingHappened>(key))
        recording.events.append(said.event);
    // What was found in the file after a kill is said later than what came after it.
    std::stable_sort(recording.events.begin(), recording.events.end(),
                     [](const RecordingEvent &a, const RecordingEvent &b) { return a.sample < b.sample; });
    for (const Index index : runOfRegister(EntryKind::PassageDestroyed, key)) {
        recording.destroyed.append(Payload::decode<Payload::PassageGone>(log.payload(log.at(index)))->passage);
        recording.destroyed.last().by = log.slotOf(log.at(index));
    }
    for (const Index index : runOfRegister(EntryKind::RecordingErased, key)) {
        recording.erased.append(Payload::decode<Payload::RecordingGone>(log.payload(log.at(index)))->erased);
        recording.erased.last().by = log.slotOf(log.at(index));
    }
    const Run choices = heads(runOfRegister(EntryKind::SharingChosen, key));
    recording.shared = !choices.empty() && std::all_of(choices.begin(), choices.end(), [this](Index index) {
        return Payload::decode<Payload::SharingSaid>(log.payload(log.at(index)))->shared;
    });
    recordingOrder.insert(id, first);
    const auto later = std::find_if(state.recordings.begin(), state.recordings.end(), [&](const Recording &each) {
        return log.before(first, recordingOrder.value(each.id));
    });
    state.recordings.insert(later, recording);
}

/// Several heads: nobody keeps sound longer than either of the two wanted.
template <> void Fold::Private::settleRegister(const QList<Payload::RetentionSaid> &heads, const QByteArray &) {
    state.retention.reset();
    for (const Payload::RetentionSaid &head : heads) {
        const Retention known = state.retention ? state.retention->retention : head.choice.retention;
        state.retention = RetentionChoice{shorter(known, head.choice.retention), head.choice.wall};
    }
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/foldprivate.h"

#include <algorithm>

namespace Tweeluik {

namespace {

/// Two tablets that disagree: what was asked was asked, and a question is put away only when nobody wants to ask it.
int weight(QuestionState state) {
    switch (state) {
    case QuestionState::Asked:
        return 3;
    case QuestionState::Listed:
        return 2;
    case QuestionState::Away:
        return 1;
    case QuestionState::Waiting:
        return 0;
    }
    return 0;
}

} // namespace

void Fold::Private::dropQuestion(const UnitId &unit) {
    state.questions.removeIf([&unit](const Question &question) { return question.id == unit; });
}

void Fold::Private::evaluateQuestion(const Group &group) {
    dropQuestion(group.unit);
    if (group.erased)
        return;
    Run ops = opsOf(group);
    log.sort(ops);
    Run put;
    Run states;
    for (const Index index : ops) {
        const EntryKind kind = log.at(index).kind();
        if (kind == EntryKind::Question || kind == EntryKind::Delete)
            put.push_back(index);
        else if (kind == EntryKind::QuestionState)
            states.push_back(index);
    }
    const auto isText = [this](Index index) {
        return log.at(index).kind() == EntryKind::Question && understands<Payload::QuestionPut>(index);
    };
    Question question;
    question.id = group.unit;
    bool there = false;
    for (const Index head :
         heads(put, [&](Index index) { return log.at(index).kind() == EntryKind::Delete || isText(index); })) {
        if (log.at(head).kind() == EntryKind::Delete)
            continue;
        const auto words = Payload::decode<Payload::QuestionPut>(log.payload(log.at(head)));
        question.text = words->text;
        question.item = words->item;
        there = true;
    }
    if (!there)
        return;
    const Op &first = log.at(*std::find_if(put.begin(), put.end(), isText));
    question.created = log.ref(first);
    question.author = log.slotOf(first);
    question.wall = Payload::decode<Payload::QuestionPut>(log.payload(first))->wall;
    for (const Index head : heads(states, [this](Index index) { return understands<Payload::QuestionSet>(index); })) {
        const QuestionState said = Payload::decode<Payload::QuestionSet>(log.payload(log.at(head)))->state;
        if (weight(said) > weight(question.state))
            question.state = said;
    }
    const auto later = std::find_if(state.questions.begin(), state.questions.end(), [&](const Question &other) {
        return log.before(log.find(question.created), log.find(other.created));
    });
    state.questions.insert(later, question);
}

} // namespace Tweeluik

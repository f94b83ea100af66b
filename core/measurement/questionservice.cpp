// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/questionservice.h"

#include "core/measurement/payloads.h"

namespace Tweeluik {

QuestionService::QuestionService(OpenMeasurement &measurement) : m_measurement(measurement) {}

UnitId QuestionService::ask(ItemNumber item, const QString &text) {
    QString words = text.trimmed().normalized(QString::NormalizationForm_C);
    if (words.size() > longestQuestion) {
        // Never half a character.
        words.truncate(words.at(longestQuestion - 1).isHighSurrogate() ? longestQuestion - 1 : longestQuestion);
        words = words.trimmed();
    }
    if (words.isEmpty() || m_measurement.state().offRecordNow)
        return {};
    const auto id = UnitId::random();
    m_measurement.append(EntryKind::Question, id, {},
                         Payload::encode(Payload::QuestionPut{words, item, m_measurement.clock().now().wall}));
    return id;
}

void QuestionService::list(UnitId question) { set(question, QuestionState::Listed); }
void QuestionService::asked(UnitId question) { set(question, QuestionState::Asked); }
void QuestionService::away(UnitId question) { set(question, QuestionState::Away); }

void QuestionService::set(UnitId question, QuestionState state) {
    const Question *known = m_measurement.state().question(question);
    if (known == nullptr || known->state == state)
        return;
    m_measurement.append(EntryKind::QuestionState, question, m_measurement.fold().heads(Subject::handling(question)),
                         Payload::encode(Payload::QuestionSet{state, m_measurement.self()}));
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/consensusservice.h"

#include "core/measurement/judgementcodec.h"
#include "core/measurement/registerentry.h"

namespace Tweeluik {

namespace {

using Kind = Outcome::Kind;

/// Only what belongs to its kind.
Outcome tidied(Outcome outcome) {
    outcome.level = outcome.kind == Kind::Agreed ? outcome.level : 0;
    outcome.reason = cutTo(outcome.reason.trimmed(), Score::longestReason);
    outcome.until = outcome.kind == Kind::Parked ? cutTo(outcome.until.trimmed(), Score::longestReason) : QString();
    if (outcome.kind != Kind::Parked)
        outcome.promise.reset();
    return outcome;
}

} // namespace

ConsensusService::ConsensusService(OpenMeasurement &measurement) : m_measurement(measurement) {}

bool ConsensusService::setOutcome(Outcome outcome) {
    const bool hasLevel = outcome.level >= 1 && outcome.level <= 5;
    if ((outcome.kind == Kind::Agreed && !hasLevel) || m_measurement.state().offRecordNow)
        return false;
    outcome = tidied(outcome);
    QList<Outcome> known = m_measurement.state().judgement.outcomes.value(outcome.item);
    outcome.wall = known.size() == 1 ? known.first().wall : 0ms;
    if (known == QList<Outcome>{outcome})
        return true;
    outcome.wall = m_measurement.clock().now().wall;
    putRegister(m_measurement, Payload::OutcomeSaid{outcome});
    return true;
}

void ConsensusService::takeBack(ItemNumber item) {
    if (!m_measurement.state().judgement.outcomes.contains(item))
        return;
    Payload::OutcomeSaid said;
    said.outcome.item = item;
    said.outcome.wall = m_measurement.clock().now().wall;
    said.takenBack = true;
    putRegister(m_measurement, said);
}

bool ConsensusService::setReading(ItemNumber item, const QString &text) {
    if (m_measurement.state().offRecordNow)
        return false;
    const Payload::ReadingSaid said{item, cutTo(text.trimmed(), Score::longestReason)};
    const QStringList wanted = said.text.isEmpty() ? QStringList() : QStringList{said.text};
    if (m_measurement.state().judgement.readings.value(item) != wanted)
        putRegister(m_measurement, said);
    return true;
}

bool ConsensusService::setPaper(Slot slot, const ScoreSheet &sheet) {
    if (m_measurement.state().offRecordNow)
        return false;
    const QByteArray raw = encodeSheet(sheet);
    const auto read = decodeSheet(raw);
    if (!read)
        return false;
    const Payload::PaperScores said{slot, *read};
    const std::optional<ScoreSheet> &known = m_measurement.state().judgement.paper[std::size_t(slot)];
    if (known.value_or(ScoreSheet()) != said.sheet || isUnsettled(m_measurement, said))
        putRegister(m_measurement, said);
    return true;
}

void ConsensusService::setAlone(bool alone) {
    const Payload::GoesAlone said{m_measurement.self(), alone};
    if (m_measurement.state().judgement.alone[std::size_t(said.slot)] != alone || isUnsettled(m_measurement, said))
        putRegister(m_measurement, said);
}

} // namespace Tweeluik

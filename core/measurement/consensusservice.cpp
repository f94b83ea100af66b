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

/// The fold keeps no list of streams: what it knows of each author is looked through.
std::optional<Slot> writerOf(const Measurement &state, const StreamId &stream) {
    for (const Commit &commit : state.judgement.seals.commits) {
        if (commit.ref.stream == stream)
            return commit.slot;
    }
    for (const Note &note : state.notes) {
        if (note.created.stream == stream)
            return note.author;
    }
    for (const QList<SharedText> &texts : state.explanations) {
        for (const SharedText &text : texts) {
            for (const TextVersion &version : text.versions) {
                if (version.ref.stream == stream)
                    return version.author;
            }
        }
    }
    return std::nullopt;
}

} // namespace

ConsensusService::ConsensusService(OpenMeasurement &measurement) : m_measurement(measurement) {}

bool ConsensusService::setOutcome(Outcome outcome) {
    const QList<EntryRef> heads = outcomeHeads(outcome.item);
    return setOutcome(std::move(outcome), heads);
}

bool ConsensusService::setOutcome(Outcome outcome, const QList<EntryRef> &seen) {
    if (!mayBeSaid(outcome))
        return false;
    say(EntryKind::Outcome, unfinished(std::move(outcome), seen));
    return true;
}

void ConsensusService::typed(Outcome outcome, const QList<EntryRef> &seen) {
    m_measurement.saveUnfinished(EntryKind::Outcome,
                                 mayBeSaid(outcome) ? unfinished(std::move(outcome), seen) : std::nullopt);
}

bool ConsensusService::mayBeSaid(const Outcome &outcome) const {
    const bool hasLevel = outcome.level >= 1 && outcome.level <= 5;
    return (outcome.kind != Kind::Agreed || hasLevel) && !m_measurement.state().offRecordNow;
}

std::optional<Unfinished> ConsensusService::unfinished(Outcome outcome, const QList<EntryRef> &seen) const {
    outcome = tidied(outcome);
    const QList<Outcome> known = m_measurement.state().judgement.outcomes.value(outcome.item);
    outcome.wall = known.size() == 1 ? known.first().wall : 0ms;
    if (known == QList<Outcome>{outcome})
        return std::nullopt;
    outcome.wall = m_measurement.clock().now().wall;
    return Unfinished{
        EntryKind::Outcome, {}, seen, Payload::encode(Payload::OutcomeSaid{outcome}), m_measurement.self()};
}

void ConsensusService::say(EntryKind kind, const std::optional<Unfinished> &said) {
    if (said)
        m_measurement.append(kind, said->unit, said->parents, said->payload);
    else
        m_measurement.saveUnfinished(kind, std::nullopt);
}

QList<EntryRef> ConsensusService::outcomeHeads(ItemNumber item) const {
    Payload::OutcomeSaid about;
    about.outcome.item = item;
    return m_measurement.fold().heads(Subject::of(about));
}

QList<SaidOutcome> ConsensusService::said(ItemNumber item) const {
    const QList<Outcome> outcomes = m_measurement.state().judgement.outcomes.value(item);
    const QList<EntryRef> heads = outcomeHeads(item);
    QList<SaidOutcome> list;
    for (qsizetype at = 0; at < outcomes.size(); ++at) {
        // Of heads that say the same one outcome is left, and nothing tells of which.
        const bool known = heads.size() == outcomes.size();
        list.append({outcomes.at(at), known ? writerOf(m_measurement.state(), heads.at(at).stream) : std::nullopt});
    }
    return list;
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
    return setReading(item, text, readingHeads(item));
}

bool ConsensusService::setReading(ItemNumber item, const QString &text, const QList<EntryRef> &seen) {
    if (m_measurement.state().offRecordNow)
        return false;
    say(EntryKind::Reading, unfinished(item, text, seen));
    return true;
}

void ConsensusService::typedReading(ItemNumber item, const QString &text, const QList<EntryRef> &seen) {
    const bool may = !m_measurement.state().offRecordNow;
    m_measurement.saveUnfinished(EntryKind::Reading, may ? unfinished(item, text, seen) : std::nullopt);
}

std::optional<Unfinished> ConsensusService::unfinished(ItemNumber item, const QString &text,
                                                       const QList<EntryRef> &seen) const {
    const Payload::ReadingSaid said{item, cutTo(text.trimmed(), Score::longestReason)};
    const QStringList wanted = said.text.isEmpty() ? QStringList() : QStringList{said.text};
    if (m_measurement.state().judgement.readings.value(item) == wanted)
        return std::nullopt;
    return Unfinished{EntryKind::Reading, {}, seen, Payload::encode(said), m_measurement.self()};
}

QList<EntryRef> ConsensusService::readingHeads(ItemNumber item) const {
    return m_measurement.fold().heads(Subject::of(Payload::ReadingSaid{item, {}}));
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

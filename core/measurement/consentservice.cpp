// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/consentpurposes.h"
#include "core/measurement/registerentry.h"
#include "core/measurement/services.h"

namespace Tweeluik {

ConsentService::ConsentService(OpenMeasurement &measurement) : m_measurement(measurement) {}

void ConsentService::write(UnitId member, std::optional<ConsentFor> about, int value) {
    const Payload::ConsentAnswer answer{member, about, value, m_measurement.clock().now().wall, m_measurement.self()};
    m_measurement.append(EntryKind::Consent, {}, m_measurement.fold().heads(Subject::of(answer)),
                         Payload::encode(answer));
}

void ConsentService::setForm(UnitId member, FormState form) {
    const Measurement &state = m_measurement.state();
    if (state.member(member) != nullptr && state.preparation.consent(member).form != form)
        write(member, std::nullopt, int(form));
}

void ConsentService::answer(UnitId member, ConsentFor about, bool yes) {
    const Measurement &state = m_measurement.state();
    if (state.member(member) == nullptr)
        return;
    const Answer known = state.preparation.consent(member).answer(about);
    const bool withdraws = !yes && (known == Answer::Yes || known == Answer::Withdrawn);
    const Answer next = yes ? Answer::Yes : withdraws ? Answer::Withdrawn : Answer::No;
    // Both tablets said something else: what is said now stands for both.
    if (next != known || isUnsettled(m_measurement, Payload::ConsentAnswer{member, about, 0, {}, {}}))
        write(member, about, int(next));
}

void ConsentService::askAgain(UnitId member, ConsentFor about) {
    const Measurement &state = m_measurement.state();
    if (state.member(member) != nullptr && state.preparation.consent(member).answer(about) != Answer::NotAsked)
        write(member, about, int(Answer::NotAsked));
}

QList<UnitId> ConsentService::notesOf(UnitId member) const {
    QList<UnitId> notes;
    const Measurement &state = m_measurement.state();
    for (const UnitId &note : state.timeline) {
        if (state.note(note)->speaker == member)
            notes.append(note);
    }
    return notes;
}

ConsentOverview consentOverview(const Measurement &measurement, ConsentFor about) {
    ConsentOverview overview;
    for (const TeamMember &member : measurement.team) {
        if (!isAskedFor(member.role, about))
            continue;
        const Consent consent = measurement.preparation.consent(member.id);
        const Answer part = consent.answer(ConsentFor::TakingPart);
        if (about != ConsentFor::TakingPart && (part == Answer::No || part == Answer::Withdrawn))
            continue;
        switch (consent.answer(about)) {
        case Answer::NotAsked:
            overview.open.append(member.id);
            break;
        case Answer::No:
        case Answer::Withdrawn:
            overview.refused.append(member.id);
            break;
        case Answer::Yes:
            break;
        }
    }
    return overview;
}

} // namespace Tweeluik

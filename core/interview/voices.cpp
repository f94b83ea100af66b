// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/voices.h"

#include <algorithm>
#include <functional>

namespace Tweeluik {

namespace {

bool speaksForItself(TeamRole role) { return role != TeamRole::Interpreter && role != TeamRole::Supporter; }

QList<UnitId> silent(const Measurement &measurement, const std::function<bool(const Note &)> &counts) {
    QSet<UnitId> spoke;
    for (const UnitId &id : measurement.timeline) {
        const Note &note = *measurement.note(id);
        if (note.speaker && counts(note))
            spoke.insert(*note.speaker);
    }
    QList<UnitId> members;
    for (const TeamMember &member : measurement.team) {
        const bool gone = measurement.presenceOf(member.id) == PresenceKind::Left;
        if (!gone && speaksForItself(member.role) && !spoke.contains(member.id))
            members.append(member.id);
    }
    return members;
}

} // namespace

QList<UnitId> notHeard(const Measurement &measurement) {
    return silent(measurement, [](const Note &) { return true; });
}

QList<UnitId> notHeard(const Measurement &measurement, const Instrument::Theme &theme) {
    return silent(measurement, [&theme](const Note &note) {
        return std::any_of(note.items.begin(), note.items.end(),
                           [&theme](ItemNumber item) { return theme.items.contains(ItemId{item}); });
    });
}

QList<UnitId> alreadyHeard(const Measurement &measurement, const Instrument &instrument, ItemNumber item) {
    const QList<Instrument::Prompt> &prompts = instrument.item(ItemId{item}).prompts;
    const bool begun = std::any_of(prompts.begin(), prompts.end(), [&measurement](const Instrument::Prompt &prompt) {
        const PromptState state = measurement.promptState(prompt.id.toString());
        return state == PromptState::Partly || state == PromptState::Asked || state == PromptState::Enough;
    });
    QList<UnitId> notes;
    for (const UnitId &id : measurement.timeline) {
        const Note &note = *measurement.note(id);
        if (note.items.contains(item) && (!begun || note.items.size() > 1))
            notes.append(id);
    }
    return notes;
}

} // namespace Tweeluik

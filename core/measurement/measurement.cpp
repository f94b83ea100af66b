// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/measurement.h"

#include <algorithm>

namespace Tweeluik {

QList<NoteMark> NoteMarks::values() const {
    QList<NoteMark> marks;
    if (isEmpty())
        return marks;
    for (int mark = int(NoteMark::Quote); mark <= int(NoteMark::Variety); ++mark) {
        if (contains(NoteMark(mark)))
            marks.append(NoteMark(mark));
    }
    return marks;
}

Auditor auditorNamed(Slot slot, const QString &firstName) {
    Auditor auditor;
    auditor.slot = slot;
    auditor.firstName = firstName;
    return auditor;
}

Auditor Measurement::auditor(Slot slot) const {
    const auto found =
        std::find_if(auditors.begin(), auditors.end(), [slot](const Auditor &auditor) { return auditor.slot == slot; });
    return found == auditors.end() ? auditorNamed(slot, {}) : *found;
}

std::optional<PresenceKind> Measurement::presenceOf(UnitId member) const {
    const auto found = presence.constFind(member);
    if (found == presence.constEnd() || found->isEmpty())
        return std::nullopt;
    return found->last().kind;
}

QList<UnitId> Measurement::linkedTo(UnitId unit) const {
    QSet<UnitId> others;
    for (const NotePair &link : links) {
        if (link.first == unit || link.second == unit)
            others.insert(link.first == unit ? link.second : link.first);
    }
    QList<UnitId> there;
    if (others.isEmpty() || note(unit) == nullptr)
        return there;
    for (const UnitId &other : timeline) {
        if (others.contains(other))
            there.append(other);
    }
    return there;
}

const Promise *Measurement::promise(UnitId unit) const {
    const auto found =
        std::find_if(promises.begin(), promises.end(), [unit](const Promise &promise) { return promise.id == unit; });
    return found == promises.end() ? nullptr : &*found;
}

const Question *Measurement::question(UnitId unit) const {
    const auto found =
        std::find_if(questions.begin(), questions.end(), [unit](const Question &each) { return each.id == unit; });
    return found == questions.end() ? nullptr : &*found;
}

const Recording *Measurement::recording(RecordingId which) const {
    const auto found =
        std::find_if(recordings.begin(), recordings.end(), [which](const Recording &each) { return each.id == which; });
    return found == recordings.end() ? nullptr : &*found;
}

const TeamMember *Measurement::member(UnitId unit) const {
    const auto found =
        std::find_if(team.begin(), team.end(), [unit](const TeamMember &member) { return member.id == unit; });
    return found == team.end() ? nullptr : &*found;
}

const Note *Measurement::impression(UnitId unit) const {
    for (const Note &own : impressions) {
        if (own.id == unit)
            return &own;
    }
    return nullptr;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/registers.h"
#include "core/measurement/search.h"
#include "core/measurement/services.h"
#include "core/measurement/undo.h"

namespace Tweeluik {

NoteService::NoteService(OpenMeasurement &measurement) : m_measurement(measurement) {}

UnitId NoteService::moment(ItemNumber item, std::optional<NoteMark> mark, std::optional<Milliseconds> clock) {
    if (m_measurement.state().offRecordNow)
        return {};
    const auto id = UnitId::random();
    Payload::NoteCreate note;
    note.wall = m_measurement.clock().now().wall;
    if (m_measurement.state().talkEnded())
        note.origin = Origin::Later;
    else
        note.clock = clock;
    if (item != 0)
        note.items = {item};
    if (mark)
        note.marks.insert(*mark);
    m_measurement.append(EntryKind::NoteCreate, id, {}, Payload::encode(note));
    return id;
}

void NoteService::place(UnitId note, ItemNumber item, bool there) {
    const Note *known = m_measurement.state().anyNote(note);
    if (known == nullptr || item == 0 || known->items.contains(item) == there)
        return;
    m_measurement.append(EntryKind::NotePlace, note, m_measurement.fold().heads(Subject::place(note, item)),
                         Payload::encode(Payload::Place{item, there, 0}));
}

void NoteService::move(UnitId note, ItemNumber from, ItemNumber to) {
    const Note *known = m_measurement.state().anyNote(note);
    if (known == nullptr || from == to)
        return;
    if (from == 0 || !known->items.contains(from))
        return place(note, to, true);
    if (to == 0)
        return place(note, from, false);
    QList<EntryRef> parents = m_measurement.fold().heads(Subject::place(note, from));
    parents += m_measurement.fold().heads(Subject::place(note, to));
    m_measurement.append(EntryKind::NotePlace, note, parents, Payload::encode(Payload::Place{to, true, from}));
}

void NoteService::mark(UnitId note, NoteMark mark, bool there) {
    const Note *known = m_measurement.state().anyNote(note);
    if (known == nullptr || known->marks.contains(mark) == there)
        return;
    m_measurement.append(EntryKind::Mark, note, m_measurement.fold().heads(Subject::mark(note, mark)),
                         Payload::encode(Payload::Marking{there, int(mark), std::nullopt}));
}

void NoteService::setSpeaker(UnitId note, const std::optional<UnitId> &member) {
    const Note *known = m_measurement.state().anyNote(note);
    if (known == nullptr || known->speaker == member)
        return;
    const Payload::Marking marking{member.has_value(), 0, member ? member : known->speaker};
    m_measurement.append(EntryKind::Mark, note, m_measurement.fold().heads(Subject::speaker(note)),
                         Payload::encode(marking));
}

void NoteService::setOrigin(UnitId note, Origin origin, const QString &source) {
    const Note *known = m_measurement.state().anyNote(note);
    if (known == nullptr || m_measurement.state().offRecordNow || (known->origin == origin && known->source == source))
        return;
    m_measurement.append(EntryKind::Mark, note, m_measurement.fold().heads(Subject::origin(note)),
                         Payload::encode(Payload::Marking{true, 0, std::nullopt, origin, source}));
}

void NoteService::link(UnitId note, UnitId other) { setLink(note, other, true); }
void NoteService::unlink(UnitId note, UnitId other) { setLink(note, other, false); }

void NoteService::setLink(UnitId note, UnitId other, bool there) {
    const Measurement &state = m_measurement.state();
    const NotePair pair = pairOf(note, other);
    if (note == other || state.note(note) == nullptr || state.note(other) == nullptr ||
        state.links.contains(pair) == there)
        return;
    const Payload::NoteLink said{pair, there};
    m_measurement.append(EntryKind::Link, {}, m_measurement.fold().heads(Subject::of(said)), Payload::encode(said));
}

void NoteService::remove(UnitId note) {
    m_measurement.settle();
    const Note *known = m_measurement.state().anyNote(note);
    if (known == nullptr || known->deleted)
        return;
    m_measurement.append(EntryKind::Delete, note, known->heads, Payload::encode(Payload::Removal()));
}

bool NoteService::undo() { return Undo::last(m_measurement, UndoScope::Talk); }
bool NoteService::redo() { return Undo::again(m_measurement, UndoScope::Talk); }
bool NoteService::canUndo() const {
    return m_measurement.fold().undoable(m_measurement.self(), UndoScope::Talk).has_value();
}
bool NoteService::canRedo() const {
    return m_measurement.fold().redoable(m_measurement.self(), UndoScope::Talk).has_value();
}

QList<UnitId> NoteService::search(const QString &words, std::optional<NoteMark> mark) const {
    return searchNotes(m_measurement.state(), words, mark);
}

} // namespace Tweeluik

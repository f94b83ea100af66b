// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/consentviewmodel.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "core/measurement/services.h"

namespace Tweeluik {

ConsentViewModel::ConsentViewModel(OpenMeasurement &measurement) : m_measurement(measurement) {}

Consent ConsentViewModel::consent() const { return m_measurement.state().preparation.consent(m_member); }

QString ConsentViewModel::mark() const {
    const TeamMember *member = m_measurement.state().member(m_member);
    return member == nullptr ? QString() : MeasurementWords::personMark(*member);
}

int ConsentViewModel::form() const { return int(consent().form); }

bool ConsentViewModel::quotesOnly() const {
    return withdrawn(ConsentFor::Quotes) && !withdrawn(ConsentFor::TakingPart) && !withdrawn(ConsentFor::Notes);
}

QList<Note> ConsentViewModel::concerned() const {
    const bool every = withdrawn(ConsentFor::TakingPart) || withdrawn(ConsentFor::Notes);
    QList<Note> notes;
    if (!every && !withdrawn(ConsentFor::Quotes))
        return notes;
    for (const UnitId &id : ConsentService(m_measurement).notesOf(m_member)) {
        const Note *note = m_measurement.state().note(id);
        if (every || note->marks.contains(NoteMark::Quote))
            notes.append(*note);
    }
    return notes;
}

QString ConsentViewModel::notesText() const {
    const int count = m_notes.rowCount();
    if (count == 0)
        return {};
    return quotesOnly() ? tr("%n quote(s) of this person are among the notes. Each can be erased, or stay as an "
                             "ordinary note.",
                             nullptr, count)
                        : tr("%n note(s) have this person as speaker. Each can be erased, or stay without the person "
                             "mark.",
                             nullptr, count);
}

void ConsentViewModel::show(UnitId member) {
    m_member = member;
    refresh();
    m_answers.setOpen(-1);
}

void ConsentViewModel::hide() { m_answers.setOpen(-1); }

void ConsentViewModel::refresh() {
    const TeamMember *member = m_measurement.state().member(m_member);
    if (member == nullptr)
        return;
    m_answers.setMember(*member, consent());
    m_notes.setNotes(concerned());
    Q_EMIT changed();
}

void ConsentViewModel::setForm(int form) { ConsentService(m_measurement).setForm(m_member, FormState(form)); }

void ConsentViewModel::openAnswer(int row) { m_answers.setOpen(row == m_answers.open() ? -1 : row); }

void ConsentViewModel::answer(int row, bool yes) {
    if (const std::optional<ConsentFor> what = m_answers.at(row))
        ConsentService(m_measurement).answer(m_member, *what, yes);
}

void ConsentViewModel::askAgain(int row) {
    if (const std::optional<ConsentFor> what = m_answers.at(row))
        ConsentService(m_measurement).askAgain(m_member, *what);
}

void ConsentViewModel::eraseNote(int row) {
    if (const std::optional<UnitId> note = m_notes.at(row))
        m_measurement.eraseUnit(*note);
}

void ConsentViewModel::eraseAll() {
    for (const Note &note : concerned())
        m_measurement.eraseUnit(note.id);
}

void ConsentViewModel::keepNote(int row) {
    const std::optional<UnitId> note = m_notes.at(row);
    if (!note)
        return;
    NoteService service(m_measurement);
    if (quotesOnly())
        service.mark(*note, NoteMark::Quote, false);
    else
        service.setSpeaker(*note, std::nullopt);
}

} // namespace Tweeluik

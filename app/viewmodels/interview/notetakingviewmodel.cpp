// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/notetakingviewmodel.h"

#include "app/viewmodels/interview/interviewwords.h"
#include "app/viewmodels/shell/appviewmodel.h"
#include "core/measurement/services.h"

namespace Tweeluik {

NoteTakingViewModel::NoteTakingViewModel(AppViewModel &app, Desk &desk) : NoteTakingViewModel(talkOf(desk)) {
    connect(&app, &AppViewModel::aboutToLeavePage, this, &NoteTakingViewModel::settle);
}

NoteTakingViewModel::NoteTakingViewModel(const Talk &talk)
    : m_talk(talk), m_place(m_talk), m_time(m_talk), m_frame(m_talk, m_place), m_link(m_talk),
      m_role(m_talk, Role::NoteTaker, m_link), m_saved(m_talk.measurement), m_offRecord(m_talk, m_time),
      m_presence(m_talk, m_time), m_recall(m_talk, m_place, m_time, true), m_questions(m_talk, m_place),
      m_impressions(m_talk), m_composer(m_talk, m_time), m_timeline(m_talk), m_inbox(m_talk), m_search(m_talk),
      m_history(m_talk), m_chosen(m_talk),
      m_chosenMarks([this] { return chosenNote() ? chosenNote()->marks : NoteMarks(); }), m_linked(m_talk, m_chosen),
      m_linkChoice(m_talk, m_chosen), m_promises(m_talk), m_heard(m_talk) {
    connect(&m_chosen, &ChosenNoteModel::chosen, this, &NoteTakingViewModel::chosenMoved);
    connect(&m_place, &PlaceViewModel::moved, &m_time, &TimekeeperViewModel::moveTo);
    connect(&m_place, &PlaceViewModel::moved, &m_composer, &ComposerViewModel::follow);
    connect(&m_place, &PlaceViewModel::moved, &m_heard, &HeardViewModel::setItem);
    connect(&m_composer, &ComposerViewModel::changed, this, [this] {
        if (!m_composer.empty())
            m_recall.letGo();
    });
    connect(&m_composer, &ComposerViewModel::noteChanged, this, &NoteTakingViewModel::noteInHandMoved);
    noteInHandMoved();
}

void NoteTakingViewModel::noteInHandMoved() {
    m_timeline.setInHand(m_composer.note());
    m_inbox.setInHand(m_composer.note());
    m_search.setInHand(m_composer.note());
}

bool NoteTakingViewModel::own(UnitId id) const {
    const Note *note = m_talk.state().anyNote(id);
    return note && note->author == m_talk.measurement.self();
}

void NoteTakingViewModel::edit(const QString &note) {
    const UnitId id = unitFromText(note);
    if (own(id))
        m_composer.edit(id);
}

void NoteTakingViewModel::remove(const QString &note) {
    const UnitId id = unitFromText(note);
    if (!own(id))
        return;
    if (id == m_composer.note())
        m_composer.next();
    NoteService(m_talk.measurement).remove(id);
    offerUndo(tr("The note was deleted."));
    Q_EMIT removed();
}

void NoteTakingViewModel::placeNote(const QString &note, int item, bool there) {
    const UnitId id = unitFromText(note);
    if (!m_talk.state().note(id) || !m_talk.instrument.contains(ItemId{item}))
        return;
    m_inbox.keep(id);
    NoteService(m_talk.measurement).place(id, item, there);
}

void NoteTakingViewModel::choose(const QString &note) { m_chosen.choose(unitFromText(note)); }

void NoteTakingViewModel::chosenMoved() {
    if (const Note *note = chosenNote())
        m_chosenMarks.offer(InterviewWords::marks() + furtherMarks(m_talk, note->items, note->marks));
    m_chosenMarks.refresh();
    Q_EMIT chosenNoteChanged();
}

void NoteTakingViewModel::toggleChosenMark(int mark) {
    if (own(m_chosen.note()) && isNoteMark(std::uint64_t(mark)))
        NoteService(m_talk.measurement)
            .mark(m_chosen.note(), NoteMark(mark), !chosenNote()->marks.contains(NoteMark(mark)));
}

QVariantList NoteTakingViewModel::origins() {
    QVariantList list;
    for (const Origin origin :
         {Origin::Later, Origin::Telephone, Origin::Mail, Origin::SecondMeeting, Origin::Elsewhere})
        list.append(QVariantMap{{QStringLiteral("value"), int(origin)},
                                {QStringLiteral("text"), InterviewWords::originChoice(origin)}});
    return list;
}

int NoteTakingViewModel::chosenOrigin() const { return chosenNote() ? int(chosenNote()->origin) : 0; }
QString NoteTakingViewModel::chosenSource() const { return chosenNote() ? chosenNote()->source : QString(); }

void NoteTakingViewModel::setChosenOrigin(int origin, const QString &source) {
    if (own(m_chosen.note()) && origin > int(Origin::Talk) && origin <= int(Origin::Elsewhere))
        NoteService(m_talk.measurement).setOrigin(m_chosen.note(), Origin(origin), source.trimmed());
}

void NoteTakingViewModel::link(const QString &other) {
    NoteService(m_talk.measurement).link(m_chosen.note(), unitFromText(other));
}

void NoteTakingViewModel::unlink(const QString &other) {
    NoteService(m_talk.measurement).unlink(m_chosen.note(), unitFromText(other));
}

void NoteTakingViewModel::promiseFromChosen() { m_promises.beginFrom(m_chosen.note()); }

void NoteTakingViewModel::showHistory(const QString &note) { m_history.setNote(unitFromText(note)); }

void NoteTakingViewModel::undo() {
    NoteService(m_talk.measurement).undo();
    offerUndo({});
}

void NoteTakingViewModel::redo() {
    NoteService(m_talk.measurement).redo();
    offerUndo({});
}

void NoteTakingViewModel::offerUndo(const QString &words) {
    m_undoWords = words;
    Q_EMIT undoWordsChanged();
}

} // namespace Tweeluik

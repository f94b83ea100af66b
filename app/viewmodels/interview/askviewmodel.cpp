// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/askviewmodel.h"

#include "app/viewmodels/shell/appviewmodel.h"
#include "core/interview/openprompts.h"
#include "core/measurement/services.h"

namespace Tweeluik {

AskViewModel::AskViewModel(AppViewModel &app, Desk &desk) : AskViewModel(talkOf(desk)) {
    connect(&app, &AppViewModel::aboutToLeavePage, this, &AskViewModel::settle);
}

AskViewModel::AskViewModel(const Talk &talk)
    : m_talk(talk), m_place(m_talk), m_time(m_talk), m_frame(m_talk, m_place), m_link(m_talk),
      m_role(m_talk, Role::Questioner, m_link), m_saved(m_talk.measurement), m_offRecord(m_talk, m_time),
      m_presence(m_talk, m_time), m_recall(m_talk, m_place, m_time, false), m_questions(m_talk, m_place),
      m_impressions(m_talk), m_composer(m_talk, m_time) {
    connect(&m_place, &PlaceViewModel::moved, &m_time, &TimekeeperViewModel::moveTo);
    connect(&m_place, &PlaceViewModel::moved, &m_composer, &ComposerViewModel::follow);
}

void AskViewModel::setState(PromptState state) {
    if (!m_place.prompt().isEmpty())
        InterviewService(m_talk.measurement).setPromptState(m_place.prompt(), state);
}

void AskViewModel::goOn(const QString &from) {
    const std::optional<OpenPrompt> next = nextOpenPrompt(m_talk.state(), m_talk.instrument, from);
    if (next)
        m_place.goToPrompt(next->prompt);
}

void AskViewModel::enough() {
    const QString from = m_place.prompt();
    setState(PromptState::Enough);
    goOn(from);
}

void AskViewModel::asked() { setState(PromptState::Asked); }

void AskViewModel::skip() {
    const QString from = m_place.prompt();
    setState(PromptState::Skipped);
    goOn(from);
}

void AskViewModel::partly() { setState(PromptState::Partly); }

void AskViewModel::notDiscussed() { setState(PromptState::NotDiscussed); }

void AskViewModel::reopen() { setState(PromptState::Open); }

void AskViewModel::tick(const QString &sub, bool ticked) {
    InterviewService(m_talk.measurement).tickSub(m_place.prompt(), sub, ticked);
}

void AskViewModel::keepMoment() {
    if (m_offRecord.on())
        return;
    if (m_composer.empty())
        NoteService(m_talk.measurement).moment(m_place.item(), std::nullopt, m_time.position());
    else
        m_composer.next();
    setUndoWords(tr("This moment is kept."));
    Q_EMIT momentKept();
}

void AskViewModel::undo() {
    NoteService(m_talk.measurement).undo();
    setUndoWords({});
}

void AskViewModel::redo() { NoteService(m_talk.measurement).redo(); }

void AskViewModel::setUndoWords(const QString &words) {
    m_undoWords = words;
    Q_EMIT undoWordsChanged();
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/composerviewmodel.h"
#include "app/viewmodels/interview/frameviewmodel.h"
#include "app/viewmodels/interview/heardviewmodel.h"
#include "app/viewmodels/interview/historymodel.h"
#include "app/viewmodels/interview/impressionsmodel.h"
#include "app/viewmodels/interview/linkviewmodel.h"
#include "app/viewmodels/interview/offrecordviewmodel.h"
#include "app/viewmodels/interview/placeviewmodel.h"
#include "app/viewmodels/interview/presencemodel.h"
#include "app/viewmodels/interview/promisesviewmodel.h"
#include "app/viewmodels/interview/quietquestionviewmodel.h"
#include "app/viewmodels/interview/recallviewmodel.h"
#include "app/viewmodels/interview/roleviewmodel.h"
#include "app/viewmodels/interview/savedviewmodel.h"
#include "app/viewmodels/interview/timelinemodel.h"

namespace Tweeluik {

class AppViewModel;
struct Desk;

/// The page of the auditor who takes notes and guards the time.
class NoteTakingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Tweeluik::PlaceViewModel *place READ place CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::TimekeeperViewModel *time READ time CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::FrameViewModel *frame READ frame CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::LinkViewModel *beside READ beside CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::RoleViewModel *role READ role CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::SavedViewModel *saved READ saved CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::OffRecordViewModel *offRecord READ offRecord CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::PresenceModel *presence READ presence CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::RecallViewModel *recall READ recall CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::QuietQuestionViewModel *questions READ questions CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ImpressionsModel *impressions READ impressions CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ComposerViewModel *composer READ composer CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::TimelineModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::InboxModel *inbox READ inbox CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::SearchModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::HistoryModel *history READ history CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::ChosenNoteModel *chosen READ chosen CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::MarkModel *chosenMarks READ chosenMarks CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::LinkedNotesModel *linked READ linked CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::LinkChoiceModel *linkChoice READ linkChoice CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::PromisesViewModel *promises READ promises CONSTANT FINAL)
    /// {value, text}: how a note that was added afterwards came about.
    Q_PROPERTY(QVariantList origins READ origins CONSTANT FINAL)
    Q_PROPERTY(int chosenOrigin READ chosenOrigin NOTIFY chosenNoteChanged FINAL) ///< 0 = heard in the talk
    Q_PROPERTY(QString chosenSource READ chosenSource NOTIFY chosenNoteChanged FINAL)
    Q_PROPERTY(Tweeluik::HeardViewModel *heard READ heard CONSTANT FINAL)
    /// What can be taken back for ten seconds; empty = no bar.
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY undoWordsChanged FINAL)
public:
    NoteTakingViewModel(AppViewModel &app, Desk &desk);
    explicit NoteTakingViewModel(const Talk &talk);

    [[nodiscard]] PlaceViewModel *place() { return &m_place; }
    [[nodiscard]] TimekeeperViewModel *time() { return &m_time; }
    [[nodiscard]] FrameViewModel *frame() { return &m_frame; }
    [[nodiscard]] LinkViewModel *beside() { return &m_link; }
    [[nodiscard]] RoleViewModel *role() { return &m_role; }
    [[nodiscard]] SavedViewModel *saved() { return &m_saved; }
    [[nodiscard]] OffRecordViewModel *offRecord() { return &m_offRecord; }
    [[nodiscard]] PresenceModel *presence() { return &m_presence; }
    [[nodiscard]] RecallViewModel *recall() { return &m_recall; }
    [[nodiscard]] QuietQuestionViewModel *questions() { return &m_questions; }
    [[nodiscard]] ImpressionsModel *impressions() { return &m_impressions; }
    [[nodiscard]] ComposerViewModel *composer() { return &m_composer; }
    [[nodiscard]] TimelineModel *timeline() { return &m_timeline; }
    [[nodiscard]] InboxModel *inbox() { return &m_inbox; }
    [[nodiscard]] SearchModel *search() { return &m_search; }
    [[nodiscard]] HistoryModel *history() { return &m_history; }
    [[nodiscard]] ChosenNoteModel *chosen() { return &m_chosen; }
    [[nodiscard]] MarkModel *chosenMarks() { return &m_chosenMarks; }
    [[nodiscard]] LinkedNotesModel *linked() { return &m_linked; }
    [[nodiscard]] LinkChoiceModel *linkChoice() { return &m_linkChoice; }
    [[nodiscard]] PromisesViewModel *promises() { return &m_promises; }
    [[nodiscard]] static QVariantList origins();
    [[nodiscard]] int chosenOrigin() const;
    [[nodiscard]] QString chosenSource() const;
    [[nodiscard]] HeardViewModel *heard() { return &m_heard; }
    [[nodiscard]] QString undoWords() const { return m_undoWords; }

    /// Only an own note: anything else is left alone.
    Q_INVOKABLE void edit(const QString &note);
    Q_INVOKABLE void remove(const QString &note);
    Q_INVOKABLE void placeNote(const QString &note, int item, bool there);
    Q_INVOKABLE void choose(const QString &note);
    /// Of the note that was tapped; marks and origin only of an own one.
    Q_INVOKABLE void toggleChosenMark(int mark);
    Q_INVOKABLE void setChosenOrigin(int origin, const QString &source);
    Q_INVOKABLE void link(const QString &other);
    Q_INVOKABLE void unlink(const QString &other);
    Q_INVOKABLE void promiseFromChosen();
    Q_INVOKABLE void showHistory(const QString &note);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void settle() { m_composer.settle(); }

Q_SIGNALS:
    void undoWordsChanged();
    void chosenNoteChanged();
    /// A note was deleted: the way back is offered.
    void removed();

private:
    [[nodiscard]] bool own(UnitId note) const;
    [[nodiscard]] const Note *chosenNote() const { return m_talk.state().note(m_chosen.note()); }
    void chosenMoved();
    void noteInHandMoved();
    void offerUndo(const QString &words);

    const Talk m_talk;
    PlaceViewModel m_place;
    TimekeeperViewModel m_time;
    FrameViewModel m_frame;
    LinkViewModel m_link;
    RoleViewModel m_role;
    SavedViewModel m_saved;
    OffRecordViewModel m_offRecord;
    PresenceModel m_presence;
    RecallViewModel m_recall;
    QuietQuestionViewModel m_questions;
    ImpressionsModel m_impressions;
    ComposerViewModel m_composer;
    TimelineModel m_timeline;
    InboxModel m_inbox;
    SearchModel m_search;
    HistoryModel m_history;
    ChosenNoteModel m_chosen;
    MarkModel m_chosenMarks;
    LinkedNotesModel m_linked;
    LinkChoiceModel m_linkChoice;
    PromisesViewModel m_promises;
    HeardViewModel m_heard;
    QString m_undoWords;
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/composerviewmodel.h"
#include "app/viewmodels/interview/frameviewmodel.h"
#include "app/viewmodels/interview/impressionsmodel.h"
#include "app/viewmodels/interview/linkviewmodel.h"
#include "app/viewmodels/interview/offrecordviewmodel.h"
#include "app/viewmodels/interview/placeviewmodel.h"
#include "app/viewmodels/interview/presencemodel.h"
#include "app/viewmodels/interview/quietquestionviewmodel.h"
#include "app/viewmodels/interview/recallviewmodel.h"
#include "app/viewmodels/interview/roleviewmodel.h"
#include "app/viewmodels/interview/savedviewmodel.h"

namespace Tweeluik {

class AppViewModel;
struct Desk;

/// The page of the auditor who asks. Nothing in it a participant may not read.
class AskViewModel : public QObject {
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
    /// The short note that may go with a moment (G12).
    Q_PROPERTY(Tweeluik::ComposerViewModel *composer READ composer CONSTANT FINAL)
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY undoWordsChanged FINAL)
public:
    AskViewModel(AppViewModel &app, Desk &desk);
    explicit AskViewModel(const Talk &talk);

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
    [[nodiscard]] QString undoWords() const { return m_undoWords; }

    /// Of the prompt in hand. Then the next open prompt in the running order comes in hand.
    Q_INVOKABLE void enough();
    /// It stays in hand.
    Q_INVOKABLE void asked();
    /// Then the next open prompt comes in hand.
    Q_INVOKABLE void skip();
    /// Something of it was asked; it stays in hand.
    Q_INVOKABLE void partly();
    /// After the talk: nobody came to it. It stays in hand.
    Q_INVOKABLE void notDiscussed();
    Q_INVOKABLE void reopen();
    Q_INVOKABLE void tick(const QString &sub, bool ticked);
    /// This moment as a note, with what was typed and marked beside it, if anything.
    Q_INVOKABLE void keepMoment();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void settle() { m_composer.settle(); }

Q_SIGNALS:
    void undoWordsChanged();
    /// The moment is a note now.
    void momentKept();

private:
    void setState(PromptState state);
    void goOn(const QString &from);
    void setUndoWords(const QString &words);

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
    QString m_undoWords;
};

} // namespace Tweeluik

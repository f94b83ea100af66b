// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/notelistmodel.h"
#include "core/interview/looseends.h"

namespace Tweeluik {

/// Notes that are to be asked about afterwards.
class AskLaterModel : public NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
public:
    using NoteListModel::NoteListModel;
    void setNotes(const QList<UnitId> &notes) { show(notes, {notes.begin(), notes.end()}); }
};

/// What still asks for something after the last item: questions that nobody asked, notes without an item, what is to be
/// checked. Up to date only while it can be seen.
class LooseEndsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(bool promptsOpen READ promptsOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool notesUnplaced READ notesUnplaced NOTIFY changed FINAL)
    Q_PROPERTY(bool secondTalk READ secondTalk NOTIFY changed FINAL)
    /// "Policy plan · Manager · by 12 March 2026", a line for each document that has not come.
    Q_PROPERTY(QStringList promised READ promised NOTIFY changed FINAL)
    Q_PROPERTY(bool none READ none NOTIFY changed FINAL)
    Q_PROPERTY(QString notDiscussedQuestion READ notDiscussedQuestion NOTIFY changed FINAL)
    Q_PROPERTY(Tweeluik::AskLaterModel *askLater READ askLater CONSTANT FINAL)
public:
    explicit LooseEndsViewModel(const Talk &talk, QObject *parent = nullptr);
    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] bool promptsOpen() const { return !m_ends.prompts.isEmpty(); }
    [[nodiscard]] bool notesUnplaced() const { return !m_ends.unplaced.isEmpty(); }
    [[nodiscard]] bool secondTalk() const { return m_ends.secondTalk; }
    [[nodiscard]] QStringList promised() const { return m_promised; }
    [[nodiscard]] bool none() const { return m_ends.none(); }
    [[nodiscard]] QString notDiscussedQuestion() const; ///< what would become of how many
    [[nodiscard]] AskLaterModel *askLater() { return &m_askLater; }

    /// Every question that is still open becomes "not discussed", in one act that can be undone as one.
    Q_INVOKABLE void setNotDiscussed();

Q_SIGNALS:
    void changed();
    /// The way back is offered.
    void settled();

private:
    void renew();
    const Talk &m_talk;
    bool m_shown = false;
    LooseEnds m_ends;
    QStringList m_promised;
    AskLaterModel m_askLater;
};

} // namespace Tweeluik

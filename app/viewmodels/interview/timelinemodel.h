// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/composerviewmodel.h"
#include "app/viewmodels/interview/notelistmodel.h"

namespace Tweeluik {

/// All notes, oldest first, and in their place the traces of what was said off the record (without an id: there is
/// nothing to open). The newest note is left out while it is still being written in the composer.
class TimelineModel : public Tweeluik::NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the note-taker's page")
public:
    explicit TimelineModel(const Talk &talk, QObject *parent = nullptr);

protected:
    void inHandMoved() override { renew({}); }
    [[nodiscard]] QVariant otherRow(UnitId id, int role) const override;

private:
    void renew(const QSet<UnitId> &touched);
    void addTraces(QList<UnitId> &ids);
    QHash<UnitId, OffRecordTrace> m_traces;
};

/// The notes that have no item yet, oldest first.
class InboxModel : public Tweeluik::NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the note-taker's page")
public:
    explicit InboxModel(const Talk &talk, QObject *parent = nullptr);
    /// The note that is being placed stays in the list until another one is taken: several items can be chosen.
    void keep(UnitId note);
    Q_INVOKABLE void letGo() { keep({}); }

protected:
    void inHandMoved() override { renew({}); }

private:
    void renew(const QSet<UnitId> &touched);
    UnitId m_kept;
};

/// The one note that was tapped, for the drawer that shows it.
class ChosenNoteModel : public Tweeluik::NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the note-taker's page")
public:
    explicit ChosenNoteModel(const Talk &talk, QObject *parent = nullptr);
    void choose(UnitId note);
    [[nodiscard]] UnitId note() const { return m_note; }

Q_SIGNALS:
    /// Another note, or the same one with other marks, links or words.
    void chosen();

private:
    UnitId m_note;
};

/// The notes that see it differently from the one that was tapped, oldest first.
class LinkedNotesModel : public Tweeluik::NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the note-taker's page")
public:
    LinkedNotesModel(const Talk &talk, const ChosenNoteModel &chosen, QObject *parent = nullptr);
};

/// The notes that could be linked to the one that was tapped: those of its items first, newest first.
class LinkChoiceModel : public Tweeluik::NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the note-taker's page")
public:
    LinkChoiceModel(const Talk &talk, const ChosenNoteModel &chosen, QObject *parent = nullptr);
};

/// What a search in the notes of this measurement found, best first.
class SearchModel : public Tweeluik::NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the note-taker's page")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    /// Only notes with that mark; 0 = any.
    Q_PROPERTY(int mark READ mark WRITE setMark NOTIFY queryChanged FINAL)
    /// The marks that notes of this measurement have, with the one that is chosen.
    Q_PROPERTY(Tweeluik::MarkModel *marks READ marks CONSTANT FINAL)
    /// "3 notes", or what to do when there is nothing to see.
    Q_PROPERTY(QString summary READ summary NOTIFY queryChanged FINAL)
public:
    explicit SearchModel(const Talk &talk, QObject *parent = nullptr);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] int mark() const { return m_mark; }
    void setMark(int mark);
    [[nodiscard]] MarkModel *marks() { return &m_marks; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void queryChanged();

private:
    void renew(const QSet<UnitId> &touched);
    void offerMarks();
    QString m_query;
    int m_mark = 0;
    MarkModel m_marks;
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/notelistmodel.h"

namespace Tweeluik {

/// All notes, oldest first. The newest one is left out while it is still being written in the composer.
class TimelineModel : public Tweeluik::NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the note-taker's page")
public:
    explicit TimelineModel(const Talk &talk, QObject *parent = nullptr);

protected:
    void inHandMoved() override { renew({}); }

private:
    void renew(const QSet<UnitId> &touched);
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

private:
    UnitId m_note;
};

/// What a search in the notes of this measurement found, best first.
class SearchModel : public Tweeluik::NoteListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the note-taker's page")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    /// "3 notes", or what to do when there is nothing to see.
    Q_PROPERTY(QString summary READ summary NOTIFY queryChanged FINAL)
public:
    explicit SearchModel(const Talk &talk, QObject *parent = nullptr);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void queryChanged();

private:
    void renew(const QSet<UnitId> &touched);
    QString m_query;
};

} // namespace Tweeluik

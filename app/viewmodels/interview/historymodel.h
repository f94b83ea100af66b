// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The versions of one note, newest first.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the note-taker's page")
    Q_PROPERTY(QString noteId READ noteId NOTIFY noteChanged FINAL)
public:
    enum Role { When = Qt::UserRole, Words, Current };
    explicit HistoryModel(const Talk &talk, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString noteId() const;
    void setNote(UnitId note);

Q_SIGNALS:
    void noteChanged();

private:
    void renew();
    /// Where a version that was not written in the talk comes from.
    [[nodiscard]] QString laterWords(int row) const;
    const Talk &m_talk;
    UnitId m_note;
    QList<NoteVersion> m_versions;
};

} // namespace Tweeluik

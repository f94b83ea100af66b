// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// Notes as rows. A list of ids in the order to be shown; a new list is reached by the fewest row changes, so that
/// what is being read stays where it is.
class NoteListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a list of notes")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        NoteId = Qt::UserRole, ///< hex, for the verbs
        Stamp,                 ///< "54:40", or the time of day when the clock did not run
        Speaker,
        Marks, ///< words
        Glyph, ///< of the first mark; empty without marks
        Quote,
        Words,
        Edited,
        Unplaced,
        Places, ///< "6" or "6, 8"
        Own,
        InHand, ///< it stands in the composer
        OtherTexts,
        Later,   ///< "added afterwards, by telephone"; empty for what was heard in the talk
        Differs, ///< "differs from 54:40"; empty without a link
        Spoken
    };

    explicit NoteListModel(const Talk &talk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_ids.size()); }
    [[nodiscard]] const QList<UnitId> &ids() const { return m_ids; }

    /// The note in the composer.
    void setInHand(UnitId note);
    [[nodiscard]] UnitId inHand() const { return m_inHand; }

Q_SIGNALS:
    void countChanged();

protected:
    /// `touched`: notes whose content may differ, redrawn where they stay.
    void show(const QList<UnitId> &ids, const QSet<UnitId> &touched = {});
    [[nodiscard]] const Talk &talk() const { return m_talk; }
    virtual void inHandMoved() {}
    /// Of a row that is no note; it has a value for every role.
    [[nodiscard]] virtual QVariant otherRow(UnitId id, int role) const;

private:
    [[nodiscard]] QVariant textOf(const Note &note, int role) const;
    [[nodiscard]] QString stampOf(const Note &note) const;
    [[nodiscard]] QString differs(const Note &note) const;
    [[nodiscard]] QString spoken(const Note &note) const;
    void removeMissing(const QList<UnitId> &ids);
    void insertNew(const QList<UnitId> &ids);
    const Talk &m_talk;
    QList<UnitId> m_ids;
    UnitId m_inHand;
};

[[nodiscard]] QString toText(UnitId id);
/// Null for a text that is no id.
[[nodiscard]] UnitId unitFromText(const QString &text);

} // namespace Tweeluik

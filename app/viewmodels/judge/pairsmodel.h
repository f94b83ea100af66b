// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"
#include "core/measurement/promise.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The differences of view at one item: two notes each, oldest first, and what became of them in the explanation.
class PairsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of judging")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int open READ open NOTIFY countChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged FINAL) ///< "1 of 2 still open"; empty without any
public:
    /// `Sides`: two of {noteId, first, name, stamp, speaker, quote, words}. `How` as DifferenceHandling::How.
    enum Role { Sides = Qt::UserRole, How, State, Reason, Spoken };

    explicit PairsModel(const Talk &talk, ItemNumber item, QObject *parent = nullptr);
    ~PairsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_pairs.size()); }
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] QString summary() const;
    void setItem(ItemNumber item);

    /// The explanation says it, or it does not for that reason, or neither any more. Without a reason nothing is set
    /// aside.
    Q_INVOKABLE void describe(int row);
    Q_INVOKABLE bool setAside(int row, const QString &reason);
    Q_INVOKABLE void reopen(int row);
    /// The reason as it stands in the field; `keepReason` sets aside with it, and so does leaving the page or the item.
    Q_INVOKABLE void typeReason(int row, const QString &reason);
    Q_INVOKABLE void keepReason();

    /// Links between notes that are there, of which one at least belongs to that item.
    [[nodiscard]] static QList<NotePair> pairsAt(const Measurement &measurement, ItemNumber item);
    [[nodiscard]] static DifferenceHandling handlingOf(const Measurement &measurement, const NotePair &pair,
                                                       ItemNumber item);

Q_SIGNALS:
    void countChanged();

private:
    void renew();
    [[nodiscard]] QVariantMap side(UnitId note) const;
    [[nodiscard]] static QString stateWords(DifferenceHandling::How how);
    const Talk &m_talk;
    ItemNumber m_item;
    QList<NotePair> m_pairs;
    int m_open = 0;
    NotePair m_begun; ///< whose reason is being typed
    QString m_reason;
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The five descriptions of the item in hand. Text to read beside the talk; nothing in it can be chosen.
class AnchorsViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(QString statement READ statement NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString source READ source NOTIFY itemChanged FINAL) ///< which wording this is
public:
    enum Role { Level = Qt::UserRole, Words };
    explicit AnchorsViewModel(const Talk &talk, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QString source() const;
    void setItem(ItemNumber item);

Q_SIGNALS:
    void itemChanged();

private:
    const Talk &m_talk;
    ItemNumber m_item = 0;
};

/// The terms on which the item in hand leans (G9), and after them all others, which may come up at any moment: our own
/// short explanation, with its source.
class TermsViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(int count READ count NOTIFY itemChanged FINAL)
public:
    enum Role { Title = Qt::UserRole, Words, Source, FirstElsewhere };
    explicit TermsViewModel(const Talk &talk, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// Of the item in hand.
    [[nodiscard]] int count() const { return int(m_talk.aids.item(ItemId{m_item}).terms.size()); }
    void setItem(ItemNumber item);

Q_SIGNALS:
    void itemChanged();

private:
    [[nodiscard]] QList<TermId> order() const;
    const Talk &m_talk;
    ItemNumber m_item = 0;
};

} // namespace Tweeluik

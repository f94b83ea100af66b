// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The card for the opening or the closing of the talk (G11): what to say, line by line, in words that the auditors may
/// make their own, and that they can tick.
class TalkCardModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page of the talk")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(bool closing READ closing CONSTANT FINAL)
public:
    enum Role { Line = Qt::UserRole, Heading, Words, Adapted, Ticked };
    TalkCardModel(const Talk &talk, LineName::List card, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool closing() const { return m_card == LineName::List::Closing; }

    Q_INVOKABLE void tick(const QString &line, bool ticked);
    /// The auditors' own words; empty, or the app's own, gives those back.
    Q_INVOKABLE void adapt(const QString &line, const QString &words);

    /// The lines of a card, in the order in which they are said.
    [[nodiscard]] static QStringList lines(LineName::List card);
    /// The app's words for a line.
    [[nodiscard]] QString usual(const QString &line) const;

private:
    [[nodiscard]] QString heading(const QString &line) const;
    [[nodiscard]] QString own(const QString &line) const;
    const Talk &m_talk;
    const LineName::List m_card;
};

} // namespace Tweeluik

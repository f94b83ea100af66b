// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// Who has not been heard yet, by person mark (G13): whoever spoke in no note at the theme in hand, and in none at all.
/// On the note-taker's page only, together with neutral sentences that invite without naming anybody.
class HeardViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the note-taker's page")
    Q_PROPERTY(QString atTheme READ atTheme NOTIFY changed FINAL)
    Q_PROPERTY(QString atAll READ atAll NOTIFY changed FINAL)
    /// Yardsticks of the item in hand about which nothing was asked yet (G21): our aid, and no part of the manual.
    Q_PROPERTY(QString yardsticks READ yardsticks NOTIFY changed FINAL)
    Q_PROPERTY(QStringList invitations READ invitations CONSTANT FINAL)
public:
    explicit HeardViewModel(const Talk &talk, QObject *parent = nullptr);
    [[nodiscard]] QString atTheme() const { return m_atTheme; }
    [[nodiscard]] QString atAll() const { return m_atAll; }
    [[nodiscard]] QString yardsticks() const { return m_yardsticks; }
    [[nodiscard]] QStringList invitations() const;
    void setItem(ItemNumber item);

Q_SIGNALS:
    void changed();

private:
    void renew();
    [[nodiscard]] QString marksOf(const QList<UnitId> &members) const;
    const Talk &m_talk;
    ItemNumber m_item = 0;
    QString m_atTheme;
    QString m_atAll;
    QString m_yardsticks;
};

} // namespace Tweeluik

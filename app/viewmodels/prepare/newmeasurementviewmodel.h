// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"

#include <QVariantList>

namespace Tweeluik {

/// The page *new measurement*: what must be known before there is one. Everything can be changed later.
class NewMeasurementViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString organisation MEMBER m_organisation NOTIFY changed FINAL)
    Q_PROPERTY(QString unit MEMBER m_unit NOTIFY changed FINAL)
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY changed FINAL)
    Q_PROPERTY(bool facility MEMBER m_facility NOTIFY changed FINAL)
    Q_PROPERTY(int round MEMBER m_round NOTIFY changed FINAL)
    Q_PROPERTY(QString date MEMBER m_date NOTIFY changed FINAL)
    Q_PROPERTY(QString time MEMBER m_time NOTIFY changed FINAL)
    Q_PROPERTY(QString myName MEMBER m_myName NOTIFY changed FINAL)
    Q_PROPERTY(QString otherName MEMBER m_otherName NOTIFY changed FINAL)
    Q_PROPERTY(bool iAsk MEMBER m_iAsk NOTIFY changed FINAL)
    Q_PROPERTY(QString dateHint READ dateHint NOTIFY changed FINAL)
    Q_PROPERTY(QString timeHint READ timeHint NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT FINAL)

public:
    NewMeasurementViewModel(AppViewModel &app, Desk &desk);

    /// Empty when the date or time can be read; otherwise what form is expected.
    [[nodiscard]] QString dateHint() const;
    [[nodiscard]] QString timeHint() const;
    /// What is still needed before it can be made, as a sentence; empty: ready.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QStringList kinds() const;

    /// False while `missing` is not empty.
    Q_INVOKABLE bool create();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::optional<Milliseconds> plannedStart() const;

    Desk &m_desk;
    QString m_organisation;
    QString m_unit;
    QString m_kind;
    bool m_facility = false;
    int m_round = 1;
    QString m_date;
    QString m_time;
    QString m_myName;
    QString m_otherName;
    bool m_iAsk = true;
};

} // namespace Tweeluik

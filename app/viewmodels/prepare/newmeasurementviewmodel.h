// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"

#include <QStringList>

namespace Tweeluik {

/// The page *new measurement*: what must be known before there is one. Everything can be changed later, on the same
/// page (`DetailsViewModel`).
class NewMeasurementViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString organisation MEMBER m_organisation NOTIFY changed FINAL)
    Q_PROPERTY(QString unit MEMBER m_unit NOTIFY changed FINAL)
    Q_PROPERTY(QStringList chosenKinds READ chosenKinds NOTIFY changed FINAL)
    Q_PROPERTY(QString kindHint READ kindHint NOTIFY changed FINAL)
    Q_PROPERTY(QString mainKind READ mainKind WRITE setMainKind NOTIFY changed FINAL)
    Q_PROPERTY(bool facility MEMBER m_facility NOTIFY changed FINAL)
    Q_PROPERTY(QString meaning MEMBER m_meaning NOTIFY changed FINAL)
    Q_PROPERTY(QString usualMeaning READ usualMeaning NOTIFY changed FINAL)
    Q_PROPERTY(QString end MEMBER m_end NOTIFY changed FINAL)
    Q_PROPERTY(QString endHint READ endHint NOTIFY changed FINAL)
    Q_PROPERTY(QString endNote READ endNote NOTIFY changed FINAL)
    Q_PROPERTY(int length READ length NOTIFY changed FINAL)
    Q_PROPERTY(int round MEMBER m_round NOTIFY changed FINAL)
    Q_PROPERTY(QString date MEMBER m_date NOTIFY changed FINAL)
    Q_PROPERTY(QString time MEMBER m_time NOTIFY changed FINAL)
    Q_PROPERTY(QString myName MEMBER m_myName NOTIFY changed FINAL)
    Q_PROPERTY(QString otherName MEMBER m_otherName NOTIFY changed FINAL)
    Q_PROPERTY(bool iAsk MEMBER m_iAsk NOTIFY changed FINAL)
    Q_PROPERTY(QString dateHint READ dateHint NOTIFY changed FINAL)
    Q_PROPERTY(QString timeHint READ timeHint NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QString roundText READ roundText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed FINAL)
    Q_PROPERTY(bool existing READ existing CONSTANT FINAL)

public:
    NewMeasurementViewModel(AppViewModel &app, Desk &desk);

    /// Empty when the date or time can be read; otherwise what form is expected.
    [[nodiscard]] QString dateHint() const;
    [[nodiscard]] QString timeHint() const;
    /// What is still needed before it can be made, as a sentence; empty: ready.
    [[nodiscard]] QString missing() const;
    /// What can be chosen, and what was chosen in another language.
    [[nodiscard]] QStringList kinds() const;
    /// More than one may be chosen, as many organisations offer more (Valente survey, Bijlage 1). The first is the main
    /// kind.
    [[nodiscard]] QStringList chosenKinds() const { return m_kinds; }
    [[nodiscard]] QString mainKind() const { return m_kinds.value(0); }
    void setMainKind(const QString &kind);
    /// What "de organisatie" means when nothing else is filled in.
    [[nodiscard]] QString usualMeaning() const;
    /// The hard end: why it cannot be read, else what it means beside the length.
    [[nodiscard]] QString endHint() const;
    [[nodiscard]] QString endNote() const;
    [[nodiscard]] int length() const { return int(m_length.count()); } ///< minutes, 60-180
    [[nodiscard]] QString kindHint() const;
    [[nodiscard]] QString roundText() const;
    /// True when the fields are those of the measurement in hand.
    [[nodiscard]] virtual bool existing() const { return false; }

    Q_INVOKABLE void toggleKind(const QString &kind);
    /// Five minutes more or less.
    Q_INVOKABLE void stepLength(int steps);
    /// Makes the measurement and takes it in hand. False while `missing` is not empty.
    Q_INVOKABLE virtual bool finish();

Q_SIGNALS:
    void changed();

protected:
    void fill(const Measurement &from, Slot self);
    /// The fields, laid over what is known already.
    [[nodiscard]] Details details(Details from) const;
    [[nodiscard]] Minutes plannedLength() const { return m_length; }
    [[nodiscard]] QString myName() const { return m_myName.trimmed(); }
    [[nodiscard]] QString otherName() const { return m_otherName.trimmed(); }

    Desk &m_desk;

private:
    /// The wall time of that moment on the planned day; none without a day.
    [[nodiscard]] std::optional<Milliseconds> onTheDay(const QString &time) const;
    [[nodiscard]] std::optional<Milliseconds> hardEnd() const;

    QString m_organisation;
    QString m_unit;
    QStringList m_kinds;
    bool m_facility = false;
    QString m_meaning;
    QString m_end;
    Minutes m_length{120};
    int m_round = 1;
    QString m_date;
    QString m_time;
    QString m_myName;
    QString m_otherName;
    bool m_iAsk = true;
};

/// The same fields for the measurement in hand: changing them later.
class DetailsViewModel : public NewMeasurementViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
public:
    DetailsViewModel(AppViewModel &app, Desk &desk);
    [[nodiscard]] bool existing() const override { return true; }
    bool finish() override;
};

} // namespace Tweeluik

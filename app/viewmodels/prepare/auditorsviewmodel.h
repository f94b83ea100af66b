// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"

namespace Tweeluik {

/// One auditor: from inside or outside, function, and whether another role could get in the way (manual, Intro and
/// Bijlage 1). What is typed is kept when its field is left.
class AuditorViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page's model")
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(bool first READ first CONSTANT FINAL)
    Q_PROPERTY(QString firstName MEMBER m_firstName NOTIFY changed FINAL)
    Q_PROPERTY(int affiliation READ affiliation NOTIFY changed FINAL)
    Q_PROPERTY(QString job MEMBER m_function NOTIFY changed FINAL)
    Q_PROPERTY(QString livedExperience MEMBER m_livedExperience NOTIFY changed FINAL)
    Q_PROPERTY(QString relation MEMBER m_relation NOTIFY changed FINAL)
    Q_PROPERTY(int conflict READ conflict NOTIFY changed FINAL)
    Q_PROPERTY(bool conflicted READ conflicted NOTIFY changed FINAL)
    Q_PROPERTY(QString handling MEMBER m_handling NOTIFY changed FINAL)

public:
    AuditorViewModel(OpenMeasurement &measurement, Slot slot);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] bool first() const { return m_slot == Slot::First; }
    [[nodiscard]] int affiliation() const { return int(known().affiliation); } ///< Affiliation
    [[nodiscard]] int conflict() const { return int(known().conflict); }       ///< RoleConflict
    [[nodiscard]] bool conflicted() const { return known().conflict == RoleConflict::Present; }

    /// The same answer again takes it back.
    Q_INVOKABLE void setAffiliation(int affiliation);
    Q_INVOKABLE void setConflict(int conflict);
    /// Keeps what was typed; one entry, and none when nothing changed.
    Q_INVOKABLE void keep();

    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Auditor known() const { return m_measurement.state().auditor(m_slot); }
    [[nodiscard]] Auditor typed() const;

    OpenMeasurement &m_measurement;
    Slot m_slot;
    Auditor m_seen;
    QString m_firstName;
    QString m_function;
    QString m_livedExperience;
    QString m_relation;
    QString m_handling;
};

/// The page *auditors*: both, beside each other.
class AuditorsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(Tweeluik::AuditorViewModel *first READ first CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::AuditorViewModel *second READ second CONSTANT FINAL)
    Q_PROPERTY(QString organisation READ organisation CONSTANT FINAL)

public:
    AuditorsViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] AuditorViewModel *first() { return &m_first; }
    [[nodiscard]] AuditorViewModel *second() { return &m_second; }
    [[nodiscard]] QString organisation() const;

private:
    OpenMeasurement &m_measurement;
    AuditorViewModel m_first;
    AuditorViewModel m_second;
};

} // namespace Tweeluik

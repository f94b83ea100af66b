// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/interview/talk.h"
#include "app/viewmodels/shell/appviewmodel.h"
#include "core/judgement/sharedtablet.h"

#include <QtQml/qqmlregistration.h>

namespace Tweeluik {

/// The page between the two auditors of one tablet: it is in nobody's hand until one of them gives a PIN. It shows the
/// same whatever either of them did.
class HandsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString organisation READ organisation CONSTANT FINAL)
    Q_PROPERTY(Tweeluik::HandsViewModel::Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QString firstName READ firstName CONSTANT FINAL)
    Q_PROPERTY(QString secondName READ secondName CONSTANT FINAL)
    Q_PROPERTY(int who READ who NOTIFY changed FINAL)       ///< 0 first, 1 second auditor; -1 nobody yet
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL) ///< of whoever it is
    Q_PROPERTY(bool mayBegin READ mayBegin NOTIFY changed FINAL)
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed FINAL) ///< why it cannot begin; empty while it can
    /// Why the PIN was not taken; empty when there is nothing to say.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(int typed READ typed NOTIFY changed FINAL)    ///< how many digits; which ones nobody sees
    Q_PROPERTY(bool again READ again NOTIFY changed FINAL)   ///< a new PIN is typed for the second time
    Q_PROPERTY(bool sealed READ sealed NOTIFY changed FINAL) ///< after the PIN: what that auditor did, for the way on
public:
    enum Stage {
        Begin,  ///< not yet a tablet for both
        Who,    ///< in nobody's hand
        Give,   ///< the PIN of `who`
        Choose, ///< the first PIN of `who`
        Anew,   ///< another PIN, after the old one was forgotten
    };
    Q_ENUM(Stage)

    HandsViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] QString organisation() const { return m_talk.state().details.organisation; }
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString firstName() const;
    [[nodiscard]] QString secondName() const;
    [[nodiscard]] int who() const { return m_who ? int(*m_who) : -1; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool mayBegin() const;
    [[nodiscard]] QString hindrance() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int typed() const { return int(m_typed.size()); }
    [[nodiscard]] bool again() const { return !m_first.isEmpty(); }
    [[nodiscard]] bool sealed() const;

    Q_INVOKABLE void begin();
    Q_INVOKABLE void choose(int slot);
    Q_INVOKABLE void leave(); ///< it is somebody else after all
    Q_INVOKABLE void digit(int digit);
    Q_INVOKABLE void rub(); ///< the last digit
    /// What was typed is the PIN; a new one is asked for twice.
    Q_INVOKABLE void go();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    void opened(); ///< the PIN was right, or is made: the tablet is in that auditor's hands

private:
    [[nodiscard]] SharedTablet *shared() const;
    void clear();
    void make(const QString &pin);
    void take(SharedTablet::PinResult result);
    const Talk m_talk;
    SealKeeper *const m_keeper;
    std::optional<Slot> m_who;
    bool m_forgotten = false;
    QString m_problem;
    QString m_typed;
    QString m_first; ///< a new PIN as it was typed first
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"

namespace Tweeluik {

/// The page *trouble*: the store cannot be opened, or it cannot be closed over words that wait to be saved. What is the
/// matter, what is safe, what can be done now.
class TroubleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(QString what READ what CONSTANT FINAL)
    Q_PROPERTY(QString safe READ safe CONSTANT FINAL)
    Q_PROPERTY(QString todo READ todo CONSTANT FINAL)
    Q_PROPERTY(bool canSetAside READ canSetAside CONSTANT FINAL)
    Q_PROPERTY(bool waits READ waits CONSTANT FINAL)
    Q_PROPERTY(bool closing READ closing CONSTANT FINAL)
    Q_PROPERTY(QString setAsideFailure READ setAsideFailure NOTIFY setAsideFailureChanged FINAL)

public:
    explicit TroubleViewModel(AppViewModel &app);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString what() const;
    [[nodiscard]] QString safe() const;
    [[nodiscard]] QString todo() const;
    /// Beginning anew beside the old folder makes sense: never for a newer store, a full disk or a second window.
    [[nodiscard]] bool canSetAside() const;
    /// Words wait in memory, so what is open stays open.
    [[nodiscard]] bool waits() const { return m_waits; }
    /// It was the window that should close.
    [[nodiscard]] bool closing() const { return m_waits && m_app.asked() == AppViewModel::Asked::Close; }
    [[nodiscard]] QString setAsideFailure() const { return m_setAsideFailure; }

    Q_INVOKABLE void retry();
    Q_INVOKABLE void setAside();
    Q_INVOKABLE void openPractice();
    /// Back to where the auditor was; only while words wait.
    Q_INVOKABLE void goBack();
    /// Closes and loses what waits.
    Q_INVOKABLE void closeAnyway();

Q_SIGNALS:
    void setAsideFailureChanged();

private:
    AppViewModel &m_app;
    StoreError::Kind m_kind;
    bool m_waits;
    QString m_setAsideFailure;
};

} // namespace Tweeluik

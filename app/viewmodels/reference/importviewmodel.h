// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"

#include <QUrl>

namespace Tweeluik {

/// The page *instrument/import*: opening the auditor's own copy of the manual, or pasting its text.
class ImportViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)
    Q_PROPERTY(QString refusalTitle READ refusalTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString refusalText READ refusalText NOTIFY changed FINAL)
    Q_PROPERTY(bool replaces READ replaces CONSTANT FINAL)

public:
    ImportViewModel(AppViewModel &app, Desk &desk);

    [[nodiscard]] bool busy() const;
    [[nodiscard]] bool refused() const;
    [[nodiscard]] QString refusalTitle() const;
    /// What it is or what is missing, what is safe, what can be done now.
    [[nodiscard]] QString refusalText() const;
    /// An official text is on this tablet already.
    [[nodiscard]] bool replaces() const;

    Q_INVOKABLE void openFile(const QUrl &file);
    Q_INVOKABLE void read(const QString &text);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    /// The text is whole and can be looked at.
    void ready();

private:
    Desk &m_desk;
};

} // namespace Tweeluik

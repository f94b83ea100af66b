// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"

namespace Tweeluik {

/// The page *locked*: the keys are wiped, nothing of a measurement is in memory.
class LockedViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(bool opensWithoutAsking READ opensWithoutAsking CONSTANT FINAL)

public:
    explicit LockedViewModel(AppViewModel &app) : m_app(app) {}
    [[nodiscard]] bool opensWithoutAsking() const { return m_app.gate().opensWithoutAsking(); }
    Q_INVOKABLE void unlock() { m_app.unlock(); }

private:
    AppViewModel &m_app;
};

/// The page *shortcuts* needs no data; the model is there because every page has one.
class ShortcutsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")

public:
    explicit ShortcutsViewModel(AppViewModel &) {}
};

} // namespace Tweeluik

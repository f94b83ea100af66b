// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/viewmodels/shell/appviewmodel.h"

namespace Tweeluik {

/// The page *settings*: how this tablet looks and how it is locked. Every change counts at once.
class SettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed FINAL)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed FINAL)
    Q_PROPERTY(QString textScaleText READ textScaleText NOTIFY changed FINAL)
    Q_PROPERTY(bool canEnlarge READ canEnlarge NOTIFY changed FINAL)
    Q_PROPERTY(bool canReduce READ canReduce NOTIFY changed FINAL)
    Q_PROPERTY(bool serif READ serif WRITE setSerif NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(bool opensWithoutAsking READ opensWithoutAsking CONSTANT FINAL)
    Q_PROPERTY(bool practice READ practice CONSTANT FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)

public:
    explicit SettingsViewModel(AppViewModel &app);

    [[nodiscard]] QString language() const { return m_app.language(); }
    [[nodiscard]] QString theme() const { return m_app.theme(); }
    [[nodiscard]] qreal textScale() const { return m_app.textScale(); }
    [[nodiscard]] QString textScaleText() const;
    [[nodiscard]] bool canEnlarge() const { return textScale() < 2.0; }
    [[nodiscard]] bool canReduce() const { return textScale() > 0.85; }
    [[nodiscard]] bool serif() const { return m_app.serif(); }
    [[nodiscard]] bool reducedMotion() const { return m_app.reducedMotion(); }
    [[nodiscard]] bool opensWithoutAsking() const { return m_app.gate().opensWithoutAsking(); }
    [[nodiscard]] bool practice() const { return m_app.practice(); }
    [[nodiscard]] QString version() const;
    void setLanguage(const QString &language) { m_app.setLanguage(language); }
    void setTheme(const QString &theme) { m_app.setTheme(theme); }
    void setTextScale(qreal scale) { m_app.setTextScale(scale); }
    void setSerif(bool serif) { m_app.setSerif(serif); }
    void setReducedMotion(bool reduced) { m_app.setReducedMotion(reduced); }

    /// One step larger (+1) or smaller (-1): 85, 100, 115, 130, 150, 175, 200 %.
    Q_INVOKABLE void stepTextScale(int direction);

Q_SIGNALS:
    void changed();

private:
    AppViewModel &m_app;
};

} // namespace Tweeluik

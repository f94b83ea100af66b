// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace Tweeluik {

/// How this tablet looks. Nothing of a measurement, no name: it may be read before the vault is open.
struct Appearance {
    QString language = QStringLiteral("nl"); ///< "nl" or "en"
    QString theme = QStringLiteral("light"); ///< "light", "dark" or "high-contrast"
    qreal textScale = 1.0;                   ///< 0.85-2.0
    bool serif = true;                       ///< what is spoken in the voice face
    bool reducedMotion = false;
    bool operator==(const Appearance &) const = default;
};

class SettingsStore {
public:
    virtual ~SettingsStore() = default;
    [[nodiscard]] virtual Appearance appearance() const = 0;
    virtual void setAppearance(const Appearance &appearance) = 0;
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/settingsstore.h"

namespace Tweeluik {

/// `settings.ini` in the data folder: how the tablet looks, and nothing else. Damaged or strange values fall back.
class SettingsFile : public SettingsStore {
public:
    explicit SettingsFile(QString dataDir);
    [[nodiscard]] Appearance appearance() const override;
    void setAppearance(const Appearance &appearance) override;

private:
    QString m_file;
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/shell/settingsviewmodel.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace Tweeluik {

namespace {
constexpr std::array<qreal, 7> steps = {0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0};
}

SettingsViewModel::SettingsViewModel(AppViewModel &app) : m_app(app) {
    connect(&app, &AppViewModel::appearanceChanged, this, &SettingsViewModel::changed);
}

QString SettingsViewModel::textScaleText() const {
    //: Size of the text, for example "130 %"
    return tr("%1 %").arg(int(std::lround(textScale() * 100)));
}

QString SettingsViewModel::version() const { return QCoreApplication::applicationVersion(); }

void SettingsViewModel::stepTextScale(int direction) {
    constexpr qreal same = 0.001;
    const qreal now = textScale();
    if (direction > 0) {
        const auto larger = std::find_if(steps.begin(), steps.end(), [&](qreal s) { return s > now + same; });
        if (larger != steps.end())
            m_app.setTextScale(*larger);
    } else {
        const auto smaller = std::find_if(steps.rbegin(), steps.rend(), [&](qreal s) { return s < now - same; });
        if (smaller != steps.rend())
            m_app.setTextScale(*smaller);
    }
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "platform/fonts/fonts.h"

#include <QFont>
#include <QGuiApplication>
#include <QStyleHints>

namespace Tweeluik {

void prepareFonts() {
    const QString interface = QStringLiteral("Inter");
    const QString fallback = QStringLiteral("Noto Sans");
    QFont::insertSubstitution(interface, fallback);
    QFont::insertSubstitution(QStringLiteral("Noto Serif"), fallback);

    QFont font(interface);
    font.setPixelSize(16);
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
}

} // namespace Tweeluik

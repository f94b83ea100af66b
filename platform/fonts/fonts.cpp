// SPDX-License-Identifier: EUPL-1.2
#include "platform/fonts/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QStyleHints>
#include <tuple>

namespace Tweeluik {

void prepareFonts() {
    const QString interface = QStringLiteral("Inter");
    // Named here, so that nobody has to look through all the fonts of the machine for a letter or an emoji.
    const QStringList fallbacks{QStringLiteral("Noto Sans"), QStringLiteral("Noto Color Emoji")};
    QFont::insertSubstitutions(interface, fallbacks);
    QFont::insertSubstitutions(QStringLiteral("Noto Serif"), fallbacks);

    QFont font(interface);
    font.setPixelSize(16);
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
}

void readFonts() { std::ignore = QFontDatabase::families(); }

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/settingsfile.h"

#include <QDir>
#include <QSettings>
#include <algorithm>

namespace Tweeluik {

SettingsFile::SettingsFile(QString dataDir)
    : m_file(QDir(std::move(dataDir)).filePath(QStringLiteral("settings.ini"))) {}

Appearance SettingsFile::appearance() const {
    const QSettings file(m_file, QSettings::IniFormat);
    const Appearance standard;
    Appearance read;
    const QString language = file.value(QStringLiteral("language"), standard.language).toString();
    if (language == QLatin1String("nl") || language == QLatin1String("en"))
        read.language = language;
    const QString theme = file.value(QStringLiteral("theme"), standard.theme).toString();
    if (theme == QLatin1String("light") || theme == QLatin1String("dark") || theme == QLatin1String("high-contrast"))
        read.theme = theme;
    const qreal scale = file.value(QStringLiteral("textScale"), standard.textScale).toDouble();
    if (scale >= 0.85 && scale <= 2.0)
        read.textScale = scale;
    read.serif = file.value(QStringLiteral("serif"), standard.serif).toBool();
    read.reducedMotion = file.value(QStringLiteral("reducedMotion"), standard.reducedMotion).toBool();
    return read;
}

void SettingsFile::setAppearance(const Appearance &appearance) {
    QSettings file(m_file, QSettings::IniFormat);
    file.setValue(QStringLiteral("language"), appearance.language);
    file.setValue(QStringLiteral("theme"), appearance.theme);
    file.setValue(QStringLiteral("textScale"), appearance.textScale);
    file.setValue(QStringLiteral("serif"), appearance.serif);
    file.setValue(QStringLiteral("reducedMotion"), appearance.reducedMotion);
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/interfacelanguage.h"

#include "app/translations/catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QQmlEngine>

namespace Tweeluik {

InterfaceLanguage::~InterfaceLanguage() {
    for (QTranslator *translator : {&m_own, &m_qt, &m_controls})
        QCoreApplication::removeTranslator(translator);
}

void InterfaceLanguage::apply(const QString &language, QQmlEngine *engine) {
    for (QTranslator *translator : {&m_own, &m_qt, &m_controls})
        QCoreApplication::removeTranslator(translator);
    // Dates and decimal signs follow the language of the interface, not of the machine.
    QLocale::setDefault(language == QLatin1String("nl") ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (language == QLatin1String("nl")) {
        const QString shipped = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (m_own.load(catalogueOf(language)))
            QCoreApplication::installTranslator(&m_own);
        if (m_qt.load(QStringLiteral("qtbase_nl"), shipped))
            QCoreApplication::installTranslator(&m_qt);
        if (m_controls.load(QStringLiteral("qtdeclarative_nl"), shipped))
            QCoreApplication::installTranslator(&m_controls);
    } else if (m_own.load(catalogueOf(language))) {
        QCoreApplication::installTranslator(&m_own); // English plurals
    }
    if (engine)
        engine->retranslate();
}

} // namespace Tweeluik

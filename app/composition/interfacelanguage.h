// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTranslator>

class QQmlEngine;

namespace Tweeluik {

/// The one owner of translators: puts a language in force and has the QML texts made anew. Source strings are English.
class InterfaceLanguage {
public:
    ~InterfaceLanguage();
    /// "nl" or "en".
    void apply(const QString &language, QQmlEngine *engine);

private:
    QTranslator m_own;
    QTranslator m_qt;
    QTranslator m_controls;
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "support/screens/stage.h"

#include "support/screens/accessibilitywalk.h"
#include "support/screens/contrastaudit.h"
#include "support/screens/items.h"
#include "support/screens/layoutaudit.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QTranslator>

#include <memory>
#include <utility>

namespace Tweeluik::Screens {

namespace {

QString sourceLanguage() { return QStringLiteral("en"); }

// What of a window can be seen to change; equal before and after a frame means that it stands still.
size_t likeness(QQuickWindow &window) {
    size_t hash = qHashMulti(0, window.width(), window.height());
    for (const QQuickItem *item : visibleItems(window)) {
        const QRectF area = sceneRect(item);
        hash = qHashMulti(hash, reinterpret_cast<quintptr>(item), area.x(), area.y(), area.width(), area.height(),
                          item->opacity());
        if (isText(item))
            hash = qHash(item->property("text").toString(), hash);
    }
    return hash;
}

// Draws one more frame; false when none came in time.
bool nextFrame(QQuickWindow &window, QDeadlineTimer deadline) {
    QEventLoop loop;
    bool drawn = false;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, [&] {
        drawn = true;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(deadline.remainingTimeAsDuration()), &loop,
                       &QEventLoop::quit);
    window.update();
    loop.exec();
    return drawn;
}

} // namespace

QString Setting::name() const {
    return QStringLiteral("%1x%2 %3% %4 %5")
        .arg(size.width())
        .arg(size.height())
        .arg(qRound(textScale * 100))
        .arg(theme, language);
}

std::vector<Setting> sweep() {
    std::vector<Setting> settings;
    for (const QSize size : {QSize(1280, 800), QSize(1180, 820), QSize(640, 800)}) {
        for (const QSize turned : {size, size.transposed()}) {
            for (const qreal scale : {1.0, 1.3, 2.0}) {
                for (const char *language : {"nl", "en"})
                    settings.push_back({turned, scale, QStringLiteral("light"), QLatin1String(language)});
            }
        }
    }
    return settings;
}

Stage::Stage(QQmlEngine &engine, QQuickWindow &window, Speak speak)
    : m_engine(engine), m_window(window), m_speak(std::move(speak)) {
    if (QObject *look = theme())
        look->setProperty("reducedMotion", true);
    window.show();
}

QObject *Stage::theme() {
    // Qt 6.4 gives out no singleton that is written in QML, so a component fetches it.
    QQmlComponent fetch(&m_engine);
    fetch.setData("import QtQml\nimport Tweeluik.Theme\nQtObject { readonly property QtObject theme: Theme }", QUrl());
    const std::unique_ptr<QObject> fetched(fetch.create());
    return fetched ? fetched->property("theme").value<QObject *>() : nullptr;
}

Stage::Speak Stage::fromFolder(QQmlEngine &engine, const QString &folder) {
    using Translators = std::vector<std::unique_ptr<QTranslator>>;
    return [&engine, folder, installed = std::make_shared<Translators>()](const QString &language) {
        Translators wanted;
        const QStringList pattern = {QStringLiteral("*_%1.qm").arg(language)};
        for (const QString &file : QDir(folder).entryList(pattern, QDir::Files)) {
            auto translator = std::make_unique<QTranslator>();
            if (!translator->load(QDir(folder).filePath(file)))
                return false;
            wanted.push_back(std::move(translator));
        }
        if (wanted.empty() && language != sourceLanguage())
            return false;
        *installed = std::move(wanted); // a translator that goes takes itself out of the application
        for (const auto &translator : *installed)
            QCoreApplication::installTranslator(translator.get());
        engine.retranslate();
        return true;
    };
}

bool Stage::set(const Setting &setting) {
    QObject *look = theme();
    if (look == nullptr)
        return false;
    if (setting.language != m_language) {
        if (m_speak ? !m_speak(setting.language) : setting.language != sourceLanguage())
            return false;
        m_language = setting.language;
    }
    m_setting = setting;
    look->setProperty("name", setting.theme);
    look->setProperty("textScale", setting.textScale);
    m_window.resize(setting.size);
    return settle();
}

bool Stage::settle(std::chrono::milliseconds limit) {
    const QDeadlineTimer deadline(limit);
    // Twice the same: a layout that answers to another's new size does so one frame later.
    int still = 0;
    for (size_t before = likeness(m_window); still < 2;) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!nextFrame(m_window, deadline))
            return false;
        const size_t after = likeness(m_window);
        still = after == before ? still + 1 : 0;
        before = after;
    }
    return true;
}

QImage Stage::grab() { return m_window.grabWindow(); }

QList<Finding> everything(Stage &stage) {
    LayoutRules rules;
    rules.textScale = stage.setting().textScale;
    return accessibilityFindings(stage.window()) + layoutFindings(stage.window(), rules) +
           contrastFindings(stage.window(), stage.grab());
}

} // namespace Tweeluik::Screens

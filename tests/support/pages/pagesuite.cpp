// SPDX-License-Identifier: EUPL-1.2
#include "support/pages/pagesuite.h"

#include "platform/fonts/fonts.h"
#include "support/screens/items.h"

#include <QAccessible>
#include <QDir>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QTest>

namespace Tweeluik {

namespace {

QByteArray windowOf(const QStringList &flows) {
    QStringList imports;
    QStringList items;
    for (const QString &flow : flows) {
        imports << QStringLiteral("import Tweeluik.") + flow.section(u'/', 0, 0);
        items << flow.section(u'/', 1) + QStringLiteral(" { anchors.fill: parent; app: window.app; focus: true }");
    }
    imports.removeDuplicates();
    return QStringLiteral(
               "import QtQuick\nimport Tweeluik.Theme\nimport Tweeluik.ViewModels\n%1\nWindow {\n    id: window\n"
               "    required property AppViewModel app\n    width: 1280; height: 800; visible: true\n"
               "    color: Theme.colors.paper\n    %2\n}\n")
        .arg(imports.join(u'\n'), items.join(u'\n'))
        .toUtf8();
}

} // namespace

void PageSuite::prepareSuite() {
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    prepareFonts();
    QAccessible::setActive(true);
}

void PageSuite::begin() {
    m_story = std::make_unique<DeskStory>();
    m_story->app().start();
}

void PageSuite::show(const QStringList &flows, const std::function<void(const QString &)> &spoken) {
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    connect(m_engine.get(), &QQmlEngine::warnings, this, [this](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings)
            m_warnings << warning.toString();
    });
    QQmlComponent component(m_engine.get());
    component.setData(windowOf(flows), QUrl());
    m_window.reset(qobject_cast<QQuickWindow *>(
        component.createWithInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_story->app())}})));
    QVERIFY2(m_window, qPrintable(component.errorString()));
    const auto speak = Screens::Stage::fromFolder(*m_engine, QStringLiteral(":/i18n"));
    m_stage = std::make_unique<Screens::Stage>(*m_engine, *m_window, [speak, spoken](const QString &language) {
        const bool known = speak(language);
        if (spoken)
            spoken(language);
        return known;
    });
    QVERIFY(m_stage->set({}));
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PageSuite::end() {
    m_stage.reset();
    m_window.reset();
    m_engine.reset();
    m_story.reset();
    QCOMPARE(m_warnings.join(u'\n'), QString());
}

void PageSuite::go(const QString &route) {
    m_story->app().go(route);
    m_story->pass();
    QVERIFY(m_stage->settle());
    QCOMPARE(m_story->app().route(), route);
}

QQuickItem *PageSuite::named(const QString &name) const {
    for (QQuickItem *item : Screens::visibleItems(*m_window)) {
        const QAccessibleInterface *heard =
            Screens::isInteractive(item) ? QAccessible::queryAccessibleInterface(item) : nullptr;
        if (heard && heard->text(QAccessible::Name) == name)
            return item;
    }
    return nullptr;
}

bool PageSuite::press(const QString &name) {
    QQuickItem *item = named(name);
    QAccessibleInterface *heard = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    if (!heard || !heard->actionInterface())
        return false;
    heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    m_story->pass();
    return m_stage->settle();
}

bool PageSuite::tabTo(const QString &name) {
    for (int i = 0; i < 80; ++i) {
        const QQuickItem *focused = m_window->activeFocusItem();
        if (focused && focused == named(name))
            return true;
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
    }
    return false;
}

void PageSuite::picture(const QString &name) {
    const QString folder = qEnvironmentVariable("TWEELUIK_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(m_stage->grab().save(folder + u'/' + QString(name).replace(u' ', u'_').replace(u'/', u'-') +
                                     QStringLiteral(".png")));
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "platform/fonts/fonts.h"
#include "support/screens/screens.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

#include <memory>

using namespace Tweeluik;

// Every control of the gallery, in a wide, an upright and a narrow window: named, whole, apart, large enough and
// legible.
class GalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        prepareFonts();
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
    void sweep_data();
    void sweep();

private:
    QQmlEngine m_engine;
};

void GalleryTest::sweep_data() {
    QTest::addColumn<QString>("page");
    for (const char *page : {"Text", "Buttons", "Fields", "Choices", "Signs", "Cards", "Bars", "Drawer", "Dialog"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void GalleryTest::sweep() {
    QFETCH(QString, page);
    QQmlComponent component(&m_engine);
    component.setData(
        "import QtQuick\nimport Tweeluik.Gallery\nimport Tweeluik.Theme\nWindow { color: Theme.colors.paper\n" +
            page.toLatin1() + "Page { anchors.fill: parent } }",
        QUrl());
    const std::unique_ptr<QQuickWindow> window(qobject_cast<QQuickWindow *>(component.create()));
    QVERIFY2(window, qPrintable(component.errorString()));
    QStringList warnings;
    connect(&m_engine, &QQmlEngine::warnings, window.get(), [&warnings](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors)
            warnings.append(error.toString());
    });
    Screens::Stage stage(m_engine, *window);
    QString found;
    int settings = 0;
    for (const Screens::Setting &setting : {Screens::Setting{QSize(1280, 800)}, Screens::Setting{QSize(800, 1280), 1.3},
                                            Screens::Setting{QSize(640, 800), 2}}) {
        QVERIFY2(stage.set(setting), qPrintable(setting.name()));
        const QList<Screens::Finding> findings = Screens::everything(stage);
        if (!findings.isEmpty())
            found += setting.name() + u'\n' + Screens::describe(findings) + u'\n';
        ++settings;
    }
    QVERIFY2(found.isEmpty(), qPrintable(found));
    QCOMPARE(warnings, QStringList());
    QCOMPARE(settings, 3);
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"

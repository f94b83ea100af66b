// SPDX-License-Identifier: EUPL-1.2
#include "platform/fonts/fonts.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickWindow>

#include <cstdio>
#include <memory>

namespace {

struct Look {
    QString theme;
    double textScale;
    QSize size = QSize(1280, 800);
};

// One picture of every page of the gallery in `look`; false when one cannot be written.
bool takePictures(QQuickWindow &window, QObject &theme, const Look &look, const QDir &target) {
    theme.setProperty("name", look.theme);
    theme.setProperty("textScale", look.textScale);
    window.resize(look.size);
    const QStringList pages = {QStringLiteral("Text"),    QStringLiteral("Buttons"), QStringLiteral("Fields"),
                               QStringLiteral("Choices"), QStringLiteral("Signs"),   QStringLiteral("Cards"),
                               QStringLiteral("Bars"),    QStringLiteral("Drawer"),  QStringLiteral("Dialog")};
    for (const QString &page : pages) {
        window.setProperty("page", QString(page + QStringLiteral("Page")));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // panels of the page before
        QCoreApplication::processEvents();
        const QString name = QStringLiteral("%1-%2-%3-%4.png")
                                 .arg(page.toLower(), look.theme)
                                 .arg(qRound(look.textScale * 100))
                                 .arg(look.size.width());
        if (!window.grabWindow().save(target.filePath(name)))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[]) {
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption pictures(QStringLiteral("pictures"),
                                      QStringLiteral("Write a PNG of every page in every theme to <dir> and stop."),
                                      QStringLiteral("dir"));
    parser.addOption(pictures);
    parser.process(app);
    Tweeluik::prepareFonts();

    QQmlApplicationEngine engine;
    bool warned = false;
    QObject::connect(&engine, &QQmlEngine::warnings, &app, [&warned] { warned = true; });
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tweeluik/Gallery/Gallery.qml")));
    if (engine.rootObjects().isEmpty())
        return EXIT_FAILURE;
    if (!parser.isSet(pictures))
        return QGuiApplication::exec();

    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    // Qt 6.4 gives out no singleton that is written in QML, so a component fetches it.
    QQmlComponent fetch(&engine);
    fetch.setData("import QtQml\nimport Tweeluik.Theme\nQtObject { readonly property QtObject theme: Theme }", QUrl());
    const std::unique_ptr<QObject> fetched(fetch.create());
    auto *theme = fetched ? fetched->property("theme").value<QObject *>() : nullptr;
    const QDir target(parser.value(pictures));
    if (window == nullptr || theme == nullptr || !QDir().mkpath(target.path()))
        return EXIT_FAILURE;
    theme->setProperty("reducedMotion", true);
    window->setProperty("tools", false);
    const Look looks[] = {{QStringLiteral("light"), 1},
                          {QStringLiteral("dark"), 1},
                          {QStringLiteral("highContrast"), 1},
                          {QStringLiteral("light"), 2},
                          {QStringLiteral("light"), 2, QSize(640, 800)}};
    for (const Look &look : looks) {
        if (!takePictures(*window, *theme, look, target)) {
            std::fprintf(stderr, "A picture could not be written to %s.\n", qPrintable(target.path()));
            return EXIT_FAILURE;
        }
    }
    return warned ? EXIT_FAILURE : EXIT_SUCCESS;
}

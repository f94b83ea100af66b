// SPDX-License-Identifier: EUPL-1.2
// Shows one QML file: the pages with which the accessibility journey shows that it would notice.
#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    QQmlApplicationEngine engine;
    engine.load(QUrl::fromLocalFile(arguments.constLast()));
    return engine.rootObjects().isEmpty() ? 3 : QGuiApplication::exec();
}

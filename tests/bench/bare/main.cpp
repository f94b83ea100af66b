// SPDX-License-Identifier: EUPL-1.2
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Tweeluik_BarePlugin)

/// bare_window BareList|BareText: what Qt itself costs, without anything of the product.
int main(int argc, char **argv) {
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tweeluik/Bare/%1.qml").arg(app.arguments().value(1))));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}

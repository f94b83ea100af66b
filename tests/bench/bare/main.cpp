// SPDX-License-Identifier: EUPL-1.2
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Tweeluik_BarePlugin)

/// bare_window BareList|BareText [MS]: what Qt itself costs, without anything of the product. MS: how often the
/// clock of BareText ticks.
int main(int argc, char **argv) {
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    if (app.arguments().size() > 2)
        engine.setInitialProperties({{QStringLiteral("interval"), app.arguments().at(2).toInt()}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tweeluik/Bare/%1.qml").arg(app.arguments().value(1))));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}

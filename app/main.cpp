// SPDX-License-Identifier: EUPL-1.2
#include "app/composition/application.h"
#include "app/composition/options.h"

#include <QGuiApplication>

int main(int argc, char **argv) {
    using namespace Tweeluik;
    prepareProcess(argc, argv);
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tweeluik"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TWEELUIK_VERSION));

    const Options options = parseOptions(app); // --help and --version end here
    Application composition(options);
    return composition.run();
}

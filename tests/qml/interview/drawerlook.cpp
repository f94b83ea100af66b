// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/interview/drawerlook.h"

#include "support/screens/screens.h"

#include <QTest>
#include <array>

namespace Tweeluik {

namespace {

const QSize tablet(1280, 800);

QString faultsNow(TalkWindow &page, const Screens::Setting &setting) {
    Screens::LayoutRules rules;
    rules.textScale = setting.textScale;
    int looked = 0;
    int seen = 0;
    const QString found = Screens::describe(Screens::layoutFindings(page.window(), rules, &looked)) +
                          Screens::describe(Screens::accessibilityFindings(page.window(), &seen));
    // A sheet that is empty has no faults either.
    return looked > 0 && seen > 0 ? found : QStringLiteral("there was nothing to look at");
}

} // namespace

QString faultsOf(TalkWindow &page) {
    const QString name =
        QString::fromUtf8(QTest::currentTestFunction()) + u' ' + QString::fromUtf8(QTest::currentDataTag());
    const QString pictures = qEnvironmentVariable("TWEELUIK_PICTURES");
    Screens::Stage stage(page.engine(), page.window(),
                         Screens::Stage::fromFolder(page.engine(), QStringLiteral(":/i18n")));
    const QString light = QStringLiteral("light");
    const QString dark = QStringLiteral("dark");
    const QString english = QStringLiteral("en");
    const QString dutch = QStringLiteral("nl");
    for (const Screens::Setting &setting :
         std::array{Screens::Setting{tablet, 1, light, english}, Screens::Setting{QSize(800, 1280), 1, light, english},
                    Screens::Setting{QSize(640, 800), 1, light, english}, Screens::Setting{tablet, 2, light, english},
                    Screens::Setting{QSize(640, 800), 1, dark, dutch}, Screens::Setting{tablet, 2, dark, dutch}}) {
        if (!stage.set(setting))
            return QStringLiteral("did not come to rest: ") + setting.name();
        const QString found = faultsNow(page, setting);
        if (!found.isEmpty())
            return setting.name() + u'\n' + found;
        if (!pictures.isEmpty() &&
            !page.savePicture(pictures + u'/' + name + u' ' + setting.name() + QStringLiteral(".png")))
            return QStringLiteral("no picture could be left in ") + pictures;
    }
    if (!stage.set(Screens::Setting{tablet, 1, light, english}))
        return QStringLiteral("did not come back");
    return page.warnings().join(u'\n');
}

} // namespace Tweeluik

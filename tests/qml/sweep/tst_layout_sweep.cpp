// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/shell/pages.h"
#include "qml/sweep/tour.h"

#include <QDir>
#include <QTest>

using namespace Tweeluik;
using Screens::Finding;
using Screens::Setting;

namespace {

const QString light = QStringLiteral("light");
const QSize wide(1280, 800);
const QSize upright(800, 1280);

} // namespace

// Every page of the app in every size, text scale and language: nothing cut, out of reach, over each other, too small
// to touch or too weak to read.
class LayoutSweepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageOnDiskIsShown();
    void practice_data();
    void practice();
    void longNamesAndFullLists_data();
    void longNamesAndFullLists();
    void everyItemAtDoubleSize_data();
    void everyItemAtDoubleSize();
    void everyTheme_data();
    void everyTheme();
    void aPlantedFaultIsFoundOnEveryPage_data();
    void aPlantedFaultIsFoundOnEveryPage();
    void cleanup();

private:
    [[nodiscard]] Tour &tour(Tour::Content content);
    /// Everything that is wrong at these stops in this setting; contrast only where asked.
    [[nodiscard]] QString walk(Tour &through, const QList<Stop> &stops, const Setting &setting, bool contrast);

    std::unique_ptr<Tour> m_practice;
    std::unique_ptr<Tour> m_full;
};

Tour &LayoutSweepTest::tour(Tour::Content content) {
    // One at a time: both would be the one translated application.
    auto &wanted = content == Tour::Content::Practice ? m_practice : m_full;
    (content == Tour::Content::Practice ? m_full : m_practice).reset();
    if (!wanted) {
        wanted = std::make_unique<Tour>(content);
        if (const QString why = wanted->show(); !why.isEmpty())
            qFatal("%s", qPrintable(why));
    }
    return *wanted;
}

void LayoutSweepTest::cleanup() {
    for (const auto &one : {m_practice.get(), m_full.get()}) {
        if (one != nullptr)
            QCOMPARE(one->warnings(), QStringList());
    }
}

QString LayoutSweepTest::walk(Tour &through, const QList<Stop> &stops, const Setting &setting, bool contrast) {
    QString said;
    if (!through.set(setting))
        return QStringLiteral("did not come to rest");
    const QString pictures = qEnvironmentVariable("TWEELUIK_PICTURES"); // a folder, for looking at what is found
    for (const Stop &stop : stops) {
        QString wrong = through.visit(stop);
        int looked = 0;
        int read = 0;
        if (wrong.isEmpty()) {
            wrong = Screens::describe(through.layout(&looked));
            if (contrast)
                wrong += Screens::describe(through.contrast(&read));
            if (looked < 2 || (contrast && read < 2))
                wrong += QStringLiteral("hardly anything was looked at");
        }
        if (!wrong.isEmpty())
            said += u'\n' + stop.name + QStringLiteral(":\n") + wrong + u'\n';
        if (!pictures.isEmpty() && QDir().mkpath(pictures))
            through.screen().grab().save(
                QDir(pictures).filePath(QString(stop.name + u' ' + setting.name() + QStringLiteral(".png"))
                                            .replace(u'/', u'-')
                                            .replace(u' ', u'_')));
    }
    return said;
}

void LayoutSweepTest::everyPageOnDiskIsShown() {
    const QStringList onDisk = pagesOnDisk(QStringLiteral(TWEELUIK_SOURCE_DIR "/qml"));
    QStringList shown;
    for (const Stop &stop : Tour::stops())
        shown.append(pageFor(stop.route)->file); // visit() holds the page in view against this name
    QVERIFY2(onDisk.size() >= 14, qPrintable(onDisk.join(u' ')));
    QCOMPARE(notShown(onDisk, shown), QStringList());
    shown.removeAll(QStringLiteral("PlanPage.qml"));
    QCOMPARE(notShown(onDisk, shown), QStringList{QStringLiteral("PlanPage.qml")});
}

void LayoutSweepTest::practice_data() {
    QTest::addColumn<Setting>("setting");
    for (const QSize size : {wide, upright}) {
        for (const qreal scale : {1.0, 1.3, 2.0}) {
            for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
                if (scale == 1.3 && language == QStringLiteral("en"))
                    continue; // Dutch is the longer of the two
                const Setting setting{size, scale, light, language};
                QTest::newRow(qPrintable(setting.name())) << setting;
            }
        }
    }
}

void LayoutSweepTest::practice() {
    QFETCH(Setting, setting);
    const bool contrast = setting.size == wide && setting.textScale == 1;
    const QString wrong = walk(tour(Tour::Content::Practice), Tour::stops(), setting, contrast);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void LayoutSweepTest::longNamesAndFullLists_data() {
    QTest::addColumn<Setting>("setting");
    for (const Setting &setting :
         {Setting{wide, 1, light, QStringLiteral("nl")}, Setting{wide, 2, light, QStringLiteral("nl")},
          Setting{upright, 2, light, QStringLiteral("nl")}})
        QTest::newRow(qPrintable(setting.name())) << setting;
}

void LayoutSweepTest::longNamesAndFullLists() {
    QFETCH(Setting, setting);
    const QString wrong = walk(tour(Tour::Content::Full), Tour::stops(), setting, false);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void LayoutSweepTest::everyItemAtDoubleSize_data() {
    QTest::addColumn<QString>("route");
    QTest::newRow("ask") << QStringLiteral("interview/ask");
    QTest::newRow("note") << QStringLiteral("interview/note");
}

void LayoutSweepTest::everyItemAtDoubleSize() {
    QFETCH(QString, route);
    QList<Stop> stops;
    for (int item = 1; item <= 12; ++item)
        stops.append({QStringLiteral("%1, item %2").arg(route).arg(item), route, item});
    stops.append({route, route, 6}); // as it was
    const QString wrong = walk(tour(Tour::Content::Practice), stops, {upright, 2, light, QStringLiteral("nl")}, false);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void LayoutSweepTest::everyTheme_data() {
    QTest::addColumn<QString>("theme");
    for (const char *theme : {"dark", "high-contrast"}) // light is in the sweep above
        QTest::newRow(theme) << QString::fromLatin1(theme);
}

void LayoutSweepTest::everyTheme() {
    QFETCH(QString, theme);
    const QString wrong =
        walk(tour(Tour::Content::Practice), Tour::stops(), {wide, 1, theme, QStringLiteral("nl")}, true);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void LayoutSweepTest::aPlantedFaultIsFoundOnEveryPage_data() {
    QTest::addColumn<int>("stop");
    const QList<Stop> stops = Tour::stops();
    for (int stop = 0; stop < stops.size(); ++stop)
        QTest::newRow(qPrintable(stops.at(stop).name)) << stop;
}

void LayoutSweepTest::aPlantedFaultIsFoundOnEveryPage() {
    struct Fault {
        const char *qml;
        Finding::Kind kind;
    };
    // Without bindings to the page, which a planted item outlives.
    static const Fault faults[] = {
        {"Words { text: 'A label that cannot end'; width: 40; wrapMode: Text.NoWrap }", Finding::Kind::Clipped},
        {"Text { text: 'A label that cannot end'; width: 60; elide: Text.ElideRight }", Finding::Kind::Truncated},
        {"TapArea { text: 'Planted'; width: 1280; height: 752 }", Finding::Kind::Overlap},
        {"ActionButton { text: 'Planted'; x: 1260 }", Finding::Kind::OffScreen},
        {"TapArea { text: 'Planted'; width: 60; height: 40 }", Finding::Kind::SmallTarget},
        {"Words { text: 'Planted'; font.pixelSize: 12 }", Finding::Kind::SmallText},
        {"Rectangle { width: 200; height: 60; color: '#FFFFFF'; Words { text: 'Planted'; color: '#9A9A9A' } }",
         Finding::Kind::WeakText},
    };
    QFETCH(int, stop);
    Tour &through = tour(Tour::Content::Practice);
    QVERIFY(through.set({wide, 1, light, QStringLiteral("nl")}));
    QCOMPARE(through.visit(Tour::stops().at(stop)), QString());
    for (const Fault &fault : faults) {
        const std::unique_ptr<QQuickItem> planted = through.plant(fault.qml);
        QVERIFY(through.screen().settle());
        const QList<Finding> found = fault.kind == Finding::Kind::WeakText ? through.contrast() : through.layout();
        QVERIFY2(Screens::count(found, fault.kind) > 0, fault.qml);
    }
}

QTEST_MAIN(LayoutSweepTest)
#include "tst_layout_sweep.moc"

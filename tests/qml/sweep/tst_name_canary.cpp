// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/planviewmodel.h"
#include "app/viewmodels/shell/pages.h"
#include "core/measurement/services.h"
#include "qml/sweep/tour.h"
#include "support/screens/items.h"

#include <QAccessible>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

const QString canary = str("Zilverzwaan");

QStringList told; ///< what the app said to the log

void listen(QtMsgType, const QMessageLogContext &, const QString &message) { told.append(message); }

void addSpoken(const QAccessibleInterface *from, QStringList &words) {
    if (from == nullptr || !from->isValid())
        return;
    for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        words.append(from->text(what));
    for (int i = 0; i < from->childCount(); ++i)
        addSpoken(from->child(i), words);
}

/// All that the window says, to the eye and to a screen reader.
QStringList saidBy(QQuickWindow &window) {
    QStringList words{window.title()};
    addSpoken(QAccessible::queryAccessibleInterface(&window), words);
    for (const QQuickItem *item : Screens::visibleItems(window))
        words.append(item->property("text").toString());
    return words;
}

bool names(const QStringList &words) {
    return std::ranges::any_of(words, [](const QString &said) { return said.contains(canary, Qt::CaseInsensitive); });
}

/// What can be opened below an item: the drawers and questions that it keeps, made or not.
QObjectList drawersBelow(QQuickItem *item) {
    if (item->metaObject()->indexOfMethod("all()") >= 0)
        QMetaObject::invokeMethod(item, "all");
    if (item->metaObject()->indexOfProperty("made") >= 0 && item->metaObject()->indexOfMethod("open()") >= 0)
        return {item};
    QObjectList found;
    for (QQuickItem *child : item->childItems())
        found += drawersBelow(child);
    return found;
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// A name is asked for one purpose, to know who sits where, and stands in the team list alone, behind a tap: on no other
// page, in no export, file name or log.
class NameCanaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onNoPageButTheTeamList_data();
    void onNoPageButTheTeamList();
    void inNoDrawer_data();
    void inNoDrawer();
    void aPlantedNameIsFound();
    void inNoExport();
    void inNoFileName();
    void inNoLog();
    void cleanupTestCase();

private:
    /// Opens each drawer below an item and those in it, and looks for the name; how many there were.
    int openAll(QQuickItem *below);
    std::unique_ptr<Tour> m_tour;
    QTemporaryDir m_exports;
};

void NameCanaryTest::initTestCase() {
    qInstallMessageHandler(listen);
    QAccessible::setActive(true);
    m_tour = std::make_unique<Tour>(Tour::Content::Practice);
    QCOMPARE(m_tour->show(), QString());
    OpenMeasurement &measurement = *m_tour->app().desk()->portfolio.current();
    PreparationService preparing(measurement);
    for (TeamMember member : measurement.state().team) {
        member.name = canary + u' ' + QString::number(member.seat);
        preparing.setTeamMember(member);
    }
    QVERIFY(m_tour->set({QSize(1280, 800), 1, str("light"), str("nl")}));
}

void NameCanaryTest::onNoPageButTheTeamList_data() {
    QTest::addColumn<int>("stop");
    const QList<Stop> stops = Tour::stops();
    for (int stop = 0; stop < stops.size(); ++stop) {
        if (stops.at(stop).route != QLatin1String("trouble") && stops.at(stop).route != QLatin1String("locked"))
            QTest::newRow(qPrintable(stops.at(stop).name)) << stop;
    }
}

void NameCanaryTest::onNoPageButTheTeamList() {
    QFETCH(int, stop);
    const Stop at = Tour::stops().at(stop);
    QCOMPARE(m_tour->visit(at), QString());
    const QStringList said = saidBy(m_tour->window());
    QVERIFY(said.join(QString()).size() > 40);
    // There too it waits behind a tap.
    QCOMPARE(names(said), at.route == QLatin1String("team") && at.filled);
}

void NameCanaryTest::inNoDrawer_data() {
    QTest::addColumn<QString>("route");
    for (const PageEntry &page : pages()) {
        if (page.needs == PageEntry::Needs::Measurement)
            QTest::newRow(qPrintable(page.route)) << page.route;
    }
}

void NameCanaryTest::inNoDrawer() {
    QFETCH(QString, route);
    QCOMPARE(m_tour->visit({route, route}), QString());
    const int opened = openAll(m_tour->page());
    if (route.startsWith(str("interview/")))
        QVERIFY2(opened >= 15, qPrintable(QString::number(opened)));
}

int NameCanaryTest::openAll(QQuickItem *below) {
    int opened = 0;
    for (QObject *drawer : drawersBelow(below)) {
        QMetaObject::invokeMethod(drawer, "open");
        auto *popup = drawer->property("made").value<QObject *>();
        if (!m_tour->screen().settle() || popup == nullptr || !popup->property("visible").toBool())
            qFatal("%s does not open", drawer->metaObject()->className());
        if (names(saidBy(m_tour->window())))
            QTest::qFail(popup->metaObject()->className(), __FILE__, __LINE__);
        opened += 1 + openAll(popup->property("contentItem").value<QQuickItem *>());
        QMetaObject::invokeMethod(popup, "close");
        if (!m_tour->screen().settle())
            qFatal("%s does not close", popup->metaObject()->className());
    }
    return opened;
}

void NameCanaryTest::aPlantedNameIsFound() {
    QCOMPARE(m_tour->visit({str("interview/note"), str("interview/note")}), QString());
    const auto drawn = m_tour->plant("Words { text: 'van Zilverzwaan 3'; type: Theme.type.body }");
    QVERIFY(m_tour->screen().settle());
    QVERIFY(names(saidBy(m_tour->window())));
    drawn->setProperty("text", QString());
    QVERIFY(!names(saidBy(m_tour->window())));
    const auto spoken = m_tour->plant("Item { Accessible.role: Accessible.StaticText; Accessible.name: '3'; "
                                      "Accessible.description: 'zilverzwaan'; width: 9; height: 9 }");
    QVERIFY(m_tour->screen().settle());
    QVERIFY(names(saidBy(m_tour->window())));
}

void NameCanaryTest::inNoExport() {
    QCOMPARE(m_tour->visit({str("plan"), str("plan")}), QString());
    auto *plan = qobject_cast<PlanViewModel *>(m_tour->app().pageModel());
    QVERIFY(plan != nullptr);
    QVERIFY(!plan->suggestedFile().toString().contains(canary, Qt::CaseInsensitive));
    const QString path = m_exports.filePath(str("verloop.pdf"));
    plan->savePdf(QUrl::fromLocalFile(path));
    QVERIFY(!plan->refused());
    QVERIFY(contentOf(path).startsWith("%PDF"));
    QVERIFY(!contentOf(path).contains(canary.toUtf8()));
    QProcess reading;
    reading.start(str("pdftotext"), {path, str("-")});
    QVERIFY2(reading.waitForFinished(), "pdftotext is needed (poppler-utils)");
    const QString text = QString::fromUtf8(reading.readAllStandardOutput());
    QVERIFY(text.contains(str("De Linde")));
    QVERIFY(!text.contains(canary, Qt::CaseInsensitive));
}

void NameCanaryTest::inNoFileName() {
    int files = 0;
    for (QDirIterator it(m_tour->folder(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        const QFileInfo file = it.nextFileInfo();
        QVERIFY2(!file.fileName().contains(canary, Qt::CaseInsensitive), qPrintable(file.fileName()));
        if (!file.isFile())
            continue;
        // What is kept is sealed: the name cannot be read in it either.
        QVERIFY2(!contentOf(file.filePath()).contains(canary.toUtf8()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2);
}

void NameCanaryTest::inNoLog() {
    qWarning("the log is heard");
    QVERIFY(told.contains(str("the log is heard")));
    for (const QString &line : told)
        QVERIFY2(!line.contains(canary, Qt::CaseInsensitive), qPrintable(line));
}

void NameCanaryTest::cleanupTestCase() {
    m_tour.reset();
    qInstallMessageHandler(nullptr);
}

QTEST_MAIN(NameCanaryTest)
#include "tst_name_canary.moc"

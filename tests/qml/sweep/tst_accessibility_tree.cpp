// SPDX-License-Identifier: EUPL-1.2
#include "qml/sweep/tour.h"
#include "support/screens/items.h"

#include <QAccessible>
#include <QHash>
#include <QSet>
#include <QTest>

using namespace Tweeluik;
using Screens::Setting;

namespace {

/// The items that a screen reader comes to from the window, down the tree.
void reach(const QAccessibleInterface *from, QSet<const QObject *> &reached) {
    if (from == nullptr || !from->isValid() || from->state().invisible)
        return;
    reached.insert(from->object());
    for (int i = 0; i < from->childCount(); ++i)
        reach(from->child(i), reached);
}

/// Scrolled out of a list: Qt 6.8 keeps such rows out of the tree until they are back.
bool isScrolledOut(const QQuickItem *item) {
    const QRectF place = Screens::sceneRect(item);
    for (const QQuickItem *up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (Screens::isFlickable(up) && !Screens::sceneRect(up).intersects(place))
            return true;
    }
    return false;
}

/// Interactive items in view that the tree does not lead to.
QStringList outOfReach(QQuickWindow &window) {
    QSet<const QObject *> reached;
    reach(QAccessible::queryAccessibleInterface(&window), reached);
    QStringList lost;
    for (const QQuickItem *item : Screens::visibleItems(window)) {
        if (Screens::isInteractive(item) && !reached.contains(item) && !isScrolledOut(item))
            lost.append(Screens::itemName(item));
    }
    return lost;
}

/// Two things to press that are called the same and stand in the same place of the tree cannot be told apart.
QStringList sameNames(QQuickWindow &window) {
    QSet<QString> once;
    QStringList twice;
    for (QQuickItem *item : Screens::visibleItems(window)) {
        if (!Screens::isInteractive(item))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
        if (spoken == nullptr)
            continue;
        const QString said = QStringLiteral("%1 %2").arg(spoken->role()).arg(spoken->text(QAccessible::Name));
        if (once.contains(said))
            twice.append(spoken->text(QAccessible::Name));
        once.insert(said);
    }
    return twice;
}

/// All that a screen reader would stumble over, a line each.
QString wrongIn(QQuickWindow &window) {
    int seen = 0;
    QStringList lines;
    if (const QString found = Screens::describe(Screens::accessibilityFindings(window, &seen)); !found.isEmpty())
        lines.append(found);
    for (const QString &lost : outOfReach(window))
        lines.append(QStringLiteral("out of reach: ") + lost);
    for (const QString &same : sameNames(window))
        lines.append(QStringLiteral("called the same: ") + same);
    if (seen < 1)
        lines.append(QStringLiteral("nothing to touch was seen"));
    return lines.join(u'\n');
}

} // namespace

// Every page as a screen reader meets it: all that can be touched has a name, a role and a press, says why when it is
// disabled, is reached from the window, and is called differently from its neighbours.
class AccessibilityTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data();
    void everyPage();
    void aPlantedFaultIsFoundOnEveryPage_data();
    void aPlantedFaultIsFoundOnEveryPage();

private:
    [[nodiscard]] Tour &tour(Tour::Content content);
    std::unique_ptr<Tour> m_practice;
    std::unique_ptr<Tour> m_full;
};

Tour &AccessibilityTreeTest::tour(Tour::Content content) {
    auto &wanted = content == Tour::Content::Practice ? m_practice : m_full;
    (content == Tour::Content::Practice ? m_full : m_practice).reset();
    if (!wanted) {
        QAccessible::setActive(true);
        wanted = std::make_unique<Tour>(content);
        if (const QString why = wanted->show(); !why.isEmpty())
            qFatal("%s", qPrintable(why));
    }
    return *wanted;
}

void AccessibilityTreeTest::everyPage_data() {
    QTest::addColumn<bool>("full");
    QTest::addColumn<Setting>("setting");
    const QString light = QStringLiteral("light");
    for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
        // Wide, upright and compact: each form has its own buttons.
        for (const Setting &setting :
             {Setting{QSize(1280, 800), 1, light, language}, Setting{QSize(800, 1280), 1, light, language},
              Setting{QSize(1280, 800), 2, light, language}, Setting{QSize(800, 1280), 2, light, language}})
            QTest::newRow(qPrintable(QStringLiteral("practice ") + setting.name())) << false << setting;
    }
    const Setting full{QSize(1280, 800), 1, light, QStringLiteral("nl")};
    QTest::newRow(qPrintable(QStringLiteral("full ") + full.name())) << true << full;
}

void AccessibilityTreeTest::everyPage() {
    QFETCH(bool, full);
    QFETCH(Setting, setting);
    Tour &through = tour(full ? Tour::Content::Full : Tour::Content::Practice);
    QVERIFY(through.set(setting));
    QString said;
    for (const Stop &stop : Tour::stops()) {
        QCOMPARE(through.visit(stop), QString());
        if (const QString wrong = wrongIn(through.window()); !wrong.isEmpty())
            said += u'\n' + stop.name + QStringLiteral(":\n") + wrong;
    }
    QVERIFY2(said.isEmpty(), qPrintable(said));
    QCOMPARE(through.warnings(), QStringList());
}

void AccessibilityTreeTest::aPlantedFaultIsFoundOnEveryPage_data() {
    QTest::addColumn<int>("stop");
    const QList<Stop> stops = Tour::stops();
    for (int stop = 0; stop < stops.size(); ++stop)
        QTest::newRow(qPrintable(stops.at(stop).name)) << stop;
}

void AccessibilityTreeTest::aPlantedFaultIsFoundOnEveryPage() {
    static const QHash<QString, QByteArray> faults = {
        {QStringLiteral("unnamed: "), "TapArea { width: 60; height: 60 }"},
        {QStringLiteral("no role: "), "Item { width: 60; height: 60; TapHandler {} }"},
        {QStringLiteral("no press action: "),
         "MouseArea { width: 60; height: 60; Accessible.role: Accessible.Button; Accessible.name: 'Planted' }"},
        {QStringLiteral("disabled without a reason: "), "ActionButton { text: 'Planted'; enabled: false }"},
        {QStringLiteral("out of reach: "),
         "TapArea { width: 60; height: 60; text: 'Planted'; Accessible.ignored: true }"},
        {QStringLiteral("called the same: "),
         "Row { ActionButton { text: 'Planted' } ActionButton { text: 'Planted' } }"},
    };
    QFETCH(int, stop);
    Tour &through = tour(Tour::Content::Practice);
    QVERIFY(through.set({QSize(1280, 800), 1, QStringLiteral("light"), QStringLiteral("nl")}));
    QCOMPARE(through.visit(Tour::stops().at(stop)), QString());
    for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault) {
        const std::unique_ptr<QQuickItem> planted = through.plant(fault.value());
        QVERIFY(through.screen().settle());
        QVERIFY2(wrongIn(through.window()).contains(fault.key()), fault.value().constData());
    }
}

QTEST_MAIN(AccessibilityTreeTest)
#include "tst_accessibility_tree.moc"

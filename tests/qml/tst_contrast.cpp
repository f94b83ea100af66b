// SPDX-License-Identifier: EUPL-1.2
#include "platform/fonts/fonts.h"
#include "support/screens/items.h"
#include "support/screens/screens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QTest>

#include <memory>

using namespace Tweeluik;

namespace {

constexpr double textLeast = 4.5;
constexpr double controlLeast = 3;

const QStringList pages = {QStringLiteral("Text"),    QStringLiteral("Buttons"), QStringLiteral("Fields"),
                           QStringLiteral("Choices"), QStringLiteral("Signs"),   QStringLiteral("Cards"),
                           QStringLiteral("Bars"),    QStringLiteral("Drawer"),  QStringLiteral("Dialog")};

QString typeName(const QObject *object) {
    const QString name = QLatin1String(object->metaObject()->className());
    return name.left(name.indexOf(QStringLiteral("_QML")));
}

// The colour that most pixels have in an area and a band of three round it, without `hole`: what the thing stands on.
QColor groundOf(const QImage &picture, const QRect &hole, const QRect &area) {
    QHash<QRgb, int> pixels;
    const int band = hole.isEmpty() ? 0 : 3;
    const QRect outer = area.adjusted(-band, -band, band, band).intersected(picture.rect());
    for (int y = outer.top(); y <= outer.bottom(); ++y) {
        for (int x = outer.left(); x <= outer.right(); ++x) {
            if (!hole.contains(x, y))
                ++pixels[picture.pixel(x, y)];
        }
    }
    QColor most;
    int count = 0;
    for (auto pixel = pixels.cbegin(); pixel != pixels.cend(); ++pixel) {
        if (pixel.value() > count) {
            most = QColor(pixel.key());
            count = pixel.value();
        }
    }
    return most;
}

} // namespace

// Contrast, twice: over the pairs of colours that may meet, and over what every control in every state really draws.
class ContrastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPairOfTokens_data();
    void everyPairOfTokens();
    void aPlantedWeakTokenIsFound();
    void whatIsDrawn_data();
    void whatIsDrawn();
    void aPlantedWeakSignIsFound_data();
    void aPlantedWeakSignIsFound();
    void everyControlStandsInTheGallery();

private:
    bool load(const QByteArray &source);
    QStringList weakPairs(const QJsonObject &colors, const QString &list, double least, int &seen) const;
    QStringList weakSigns(int &seen);
    void examine(QQuickItem *item, const QImage &picture, QStringList &weak, int &seen);
    bool showPage(const QString &page, const QString &theme);

    QJsonObject m_tokens;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<Screens::Stage> m_stage;
};

void ContrastTest::initTestCase() {
    prepareFonts();
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QFile file(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/qml/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_tokens = QJsonDocument::fromJson(file.readAll()).object();
}

bool ContrastTest::load(const QByteArray &source) {
    QQmlComponent component(&m_engine);
    component.setData(source, QUrl());
    m_stage.reset();
    m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
    if (!m_window) {
        qWarning().noquote() << component.errorString();
        return false;
    }
    m_stage = std::make_unique<Screens::Stage>(m_engine, *m_window);
    return true;
}

bool ContrastTest::showPage(const QString &page, const QString &theme) {
    // Tall, so that nothing of a page has to be scrolled to.
    return load("import QtQuick\nimport Tweeluik.Gallery\nimport Tweeluik.Theme\nWindow { color: Theme.colors.paper\n" +
                page.toLatin1() + "Page { anchors.fill: parent } }") &&
           m_stage->set({QSize(1280, 1600), 1, theme, QStringLiteral("en")});
}

// "ink on paper" and so on; the names of pairs that are too weak, with their ratio.
QStringList ContrastTest::weakPairs(const QJsonObject &colors, const QString &list, double least, int &seen) const {
    QStringList weak;
    for (const QJsonValue &pair : m_tokens.value(list).toArray()) {
        const QStringList names = pair.toString().split(QStringLiteral(" on "));
        const QColor above(colors.value(names.value(0)).toString());
        const QColor below(colors.value(names.value(1)).toString());
        const double ratio = above.isValid() && below.isValid() ? Screens::contrastRatio(above, below) : 0;
        ++seen;
        if (ratio < least)
            weak.append(QStringLiteral("%1: %2").arg(pair.toString()).arg(ratio));
    }
    return weak;
}

void ContrastTest::everyPairOfTokens_data() {
    QTest::addColumn<QString>("theme");
    for (const char *theme : {"light", "dark", "highContrast"})
        QTest::newRow(theme) << QString::fromLatin1(theme);
}

void ContrastTest::everyPairOfTokens() {
    QFETCH(QString, theme);
    // The colours of the product itself, not of the file that names the pairs.
    QObject *all =
        Screens::Stage(m_engine, *std::make_unique<QQuickWindow>()).theme()->property("allColors").value<QObject *>();
    auto *set = all->property(theme.toLatin1().constData()).value<QObject *>();
    QJsonObject colors;
    const QMetaObject *meta = set->metaObject();
    for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i)
        colors.insert(QLatin1String(meta->property(i).name()), meta->property(i).read(set).value<QColor>().name());
    int seen = 0;
    QCOMPARE(weakPairs(colors, QStringLiteral("textPairs"), textLeast, seen), QStringList());
    QCOMPARE(weakPairs(colors, QStringLiteral("controlPairs"), controlLeast, seen), QStringList());
    QCOMPARE(seen, 31);
}

void ContrastTest::aPlantedWeakTokenIsFound() {
    QJsonObject colors = m_tokens.value(QStringLiteral("colors")).toObject().value(QStringLiteral("light")).toObject();
    colors.insert(QStringLiteral("soft"), QStringLiteral("#8A8F8C"));
    colors.insert(QStringLiteral("edge"), QStringLiteral("#B0AB9C"));
    int seen = 0;
    QCOMPARE(weakPairs(colors, QStringLiteral("textPairs"), textLeast, seen).size(), 3);
    QCOMPARE(weakPairs(colors, QStringLiteral("controlPairs"), controlLeast, seen).size(), 3);
}

// A drawing or an outline that is weaker than 3 : 1 on what lies round it. Hairlines (the token `line`) decorate.
void ContrastTest::examine(QQuickItem *item, const QImage &picture, QStringList &weak, int &seen) {
    QColor color;
    const QString type = typeName(item);
    if (type == QStringLiteral("Glyph") || type == QStringLiteral("PersonShape"))
        color = item->property("color").value<QColor>();
    else if (type == QStringLiteral("StateGlyph"))
        color = item->property("ink").value<QColor>();
    else if (auto *border = item->inherits("QQuickRectangle") ? item->property("border").value<QObject *>() : nullptr;
             border != nullptr && border->property("width").toReal() > 0)
        color = border->property("color").value<QColor>();
    auto *set = m_stage->theme()->property("colors").value<QObject *>();
    const auto line = set->property("line").value<QColor>();
    const bool decorates = color == line && line != set->property("edge").value<QColor>();
    // Reading the border of a Rectangle that has none makes one, 1 wide and black.
    const bool none = item->inherits("QQuickRectangle") && color == QColor(Qt::black) &&
                      item->property("border").value<QObject *>()->property("width").toReal() == 1;
    if (!color.isValid() || color.alpha() == 0 || decorates || none)
        return;
    ++seen;
    // A glyph is thin: most of its own surface is what it stands on.
    const QRect area = Screens::sceneRect(item).toAlignedRect();
    const QColor ground = groundOf(picture, type == QStringLiteral("Glyph") ? QRect() : area, area);
    const double ratio = Screens::contrastRatio(color, ground);
    if (ratio < controlLeast)
        weak.append(
            QStringLiteral("%1: %2 on %3 is %4").arg(Screens::itemName(item), color.name(), ground.name()).arg(ratio));
}

QStringList ContrastTest::weakSigns(int &seen) {
    QStringList weak;
    const QImage picture = m_stage->grab();
    for (QQuickItem *item : Screens::visibleItems(*m_window))
        examine(item, picture, weak, seen);
    return weak;
}

void ContrastTest::whatIsDrawn_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("theme");
    for (const char *theme : {"light", "dark", "highContrast"}) {
        for (const QString &page : pages)
            QTest::addRow("%s %s", qPrintable(page), theme) << page << QString::fromLatin1(theme);
    }
}

void ContrastTest::whatIsDrawn() {
    QFETCH(QString, page);
    QFETCH(QString, theme);
    QVERIFY(showPage(page, theme));
    int texts = 0;
    QCOMPARE(Screens::describe(Screens::contrastFindings(*m_window, m_stage->grab(), textLeast, &texts)), QString());
    QVERIFY(texts > 0);
    int signs = 0;
    QCOMPARE(weakSigns(signs).join(u'\n'), QString());
    QVERIFY(signs > 0 || page == QStringLiteral("Text"));
}

void ContrastTest::aPlantedWeakSignIsFound_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("glyph") << QByteArray("Glyph { x: 9; y: 9; name: 'check'; color: '#B0AB9C' }");
    QTest::newRow("outline") << QByteArray("Rectangle { x: 9; y: 9; width: 60; height: 60; border.color: '#B0AB9C' }");
    QTest::newRow("ring") << QByteArray("FocusRing { border.color: '#B0AB9C'; anchors.margins: 40 }");
}

void ContrastTest::aPlantedWeakSignIsFound() {
    QFETCH(QByteArray, body);
    QVERIFY(
        load("import QtQuick\nimport Tweeluik.Controls\nimport Tweeluik.Theme\nWindow { color: Theme.colors.paper\n" +
             body + "}"));
    QVERIFY(m_stage->set({}));
    int seen = 0;
    QCOMPARE(weakSigns(seen).size(), 1);
    QCOMPARE(seen, 1);
}

// Else the checks above look at less than the product draws.
void ContrastTest::everyControlStandsInTheGallery() {
    QSet<QString> shown;
    for (const QString &page : pages) {
        QVERIFY(showPage(page, QStringLiteral("light")));
        for (const QQuickItem *item : Screens::visibleItems(*m_window))
            shown.insert(typeName(item));
        for (const QObject *object : m_window->findChildren<QObject *>())
            shown.insert(typeName(object));
    }
    QFile file(QStringLiteral(":/qt/qml/Tweeluik/Controls/qmldir"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // They draw nothing: they hold what is made later.
    const QSet<QString> holders{QStringLiteral("LateFile"), QStringLiteral("OnDemand")};
    QStringList missing;
    int controls = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.endsWith(".qml") || line.startsWith("singleton"))
            continue;
        ++controls;
        const QString name = QString::fromLatin1(line.left(line.indexOf(' ')));
        if (!shown.contains(name) && !holders.contains(name))
            missing.append(name);
    }
    QVERIFY(controls > 30);
    QCOMPARE(missing.join(u' '), QString());
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"

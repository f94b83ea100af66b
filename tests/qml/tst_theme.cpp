// SPDX-License-Identifier: EUPL-1.2
#include "platform/fonts/fonts.h"
#include "support/screens/stage.h"

#include <QColor>
#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaProperty>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

#include <memory>

using namespace Tweeluik;

// The theme: its tokens are those of the look, its faces are installed, its sizes follow the text scale.
class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void colorsAreThoseOfTheLook();
    void typeIsThatOfTheLook();
    void measuresAreThoseOfTheLook();
    void aPlantedTokenIsFound();
    void facesAreInstalledAndFallBack();
    void linesStandInTheMiddle_data();
    void linesStandInTheMiddle();
    void textScaleIsKeptWithinItsEnds_data();
    void textScaleIsKeptWithinItsEnds();
    void targetsNeverShrink();
    void withoutSerifTheVoiceIsTheInterface();
    void lessMotionLeavesTheTimeToUndo();
    void highContrastDoublesOutlines();
    void theFormFollowsTheEffectiveWidth_data();
    void theFormFollowsTheEffectiveWidth();

private:
    // "colors.light.paper" and the like; fails the test that asks for what is not there.
    QVariant at(const QString &path) {
        QVariant value = QVariant::fromValue(m_theme);
        for (const QString &step : path.split(u'.')) {
            auto *object = value.value<QObject *>();
            value = object != nullptr ? object->property(step.toLatin1().constData()) : QVariant();
        }
        return value;
    }
    QStringList differences(const QJsonObject &tokens, const QString &path);

    QQmlEngine m_engine;
    QQuickWindow m_window;
    QObject *m_theme = nullptr;
    QJsonObject m_tokens;
};

void ThemeTest::initTestCase() {
    prepareFonts();
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    Screens::Stage stage(m_engine, m_window);
    m_theme = stage.theme();
    QVERIFY(m_theme);
    QFile file(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/qml/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_tokens = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(m_tokens.value(QStringLiteral("colors")).toObject().size(), 3);
}

void ThemeTest::init() {
    m_theme->setProperty("name", QStringLiteral("light"));
    m_theme->setProperty("textScale", 1.0);
    m_theme->setProperty("serif", true);
    m_theme->setProperty("reducedMotion", false);
}

// Every value of `tokens` that the theme has otherwise, or not at all.
QStringList ThemeTest::differences(const QJsonObject &tokens, const QString &path) {
    QStringList found;
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        const QString where = path + u'.' + token.key();
        if (token->isObject()) {
            found += differences(token->toObject(), where);
            continue;
        }
        const QVariant value = at(where);
        const bool same = token->isString() ? value.value<QColor>() == QColor(token->toString())
                                            : value.isValid() && value.toDouble() == token->toDouble();
        if (!same)
            found.append(
                QStringLiteral("%1 is %2, not %3").arg(where, value.toString(), token->toVariant().toString()));
    }
    return found;
}

void ThemeTest::colorsAreThoseOfTheLook() {
    const QJsonObject colors = m_tokens.value(QStringLiteral("colors")).toObject();
    QCOMPARE(differences(colors, QStringLiteral("allColors")), QStringList());
    // And none besides them.
    const QMetaObject *set = at(QStringLiteral("allColors.light")).value<QObject *>()->metaObject();
    QCOMPARE(set->propertyCount() - set->propertyOffset(), colors.value(QStringLiteral("light")).toObject().size());
}

void ThemeTest::typeIsThatOfTheLook() {
    const QJsonObject styles = m_tokens.value(QStringLiteral("type")).toObject();
    QCOMPARE(styles.size(), 16);
    for (auto style = styles.begin(); style != styles.end(); ++style) {
        const QString path = QStringLiteral("type.") + style.key();
        const QJsonObject wanted = style->toObject();
        const auto font = at(path + QStringLiteral(".font")).value<QFont>();
        const bool voice = wanted.value(QStringLiteral("family")) == QStringLiteral("voice");
        QCOMPARE(font.family(), voice ? QStringLiteral("Noto Serif") : QStringLiteral("Inter"));
        QCOMPARE(font.pixelSize(), wanted.value(QStringLiteral("size")).toInt());
        QCOMPARE(int(font.weight()), wanted.value(QStringLiteral("weight")).toInt());
        QCOMPARE(font.hintingPreference(), QFont::PreferNoHinting);
        QCOMPARE(at(path + QStringLiteral(".lineHeight")).toInt(), wanted.value(QStringLiteral("line")).toInt());
    }
}

void ThemeTest::measuresAreThoseOfTheLook() {
    QCOMPARE(differences(m_tokens.value(QStringLiteral("radius")).toObject(), QStringLiteral("radius")), QStringList());
    QCOMPARE(differences(m_tokens.value(QStringLiteral("border")).toObject(), QStringLiteral("border")), QStringList());
    QCOMPARE(differences(m_tokens.value(QStringLiteral("size")).toObject(), QStringLiteral("size")), QStringList());
    QCOMPARE(differences(m_tokens.value(QStringLiteral("motion")).toObject(), QStringLiteral("motion")), QStringList());
    const QJsonArray spacing = m_tokens.value(QStringLiteral("spacing")).toArray();
    QCOMPARE(spacing.size(), 10);
    for (const QJsonValue &step : spacing)
        QCOMPARE(at(QStringLiteral("space.px%1").arg(step.toInt())).toInt(), step.toInt());
}

void ThemeTest::aPlantedTokenIsFound() {
    const QJsonObject planted = {{QStringLiteral("card"), 13}, {QStringLiteral("nowhere"), 1}};
    QCOMPARE(differences(planted, QStringLiteral("radius")).size(), 2);
    const QJsonObject color = {{QStringLiteral("paper"), QStringLiteral("#F7F2E9")}};
    QCOMPARE(differences(color, QStringLiteral("allColors.light")).size(), 1);
}

void ThemeTest::facesAreInstalledAndFallBack() {
    for (const char *style : {"text", "labelStrong", "voice"}) {
        const auto font = at(QStringLiteral("type.%1.font").arg(QLatin1String(style))).value<QFont>();
        QCOMPARE(QFontInfo(font).family(), font.family());
        QVERIFY(QFont::substitutes(font.family()).contains(QStringLiteral("Noto Sans"), Qt::CaseInsensitive));
    }
    QCOMPARE(QFontInfo(QGuiApplication::font()).family(), QStringLiteral("Inter"));
    QFont absent(QStringLiteral("Face That Is Not Here"));
    QVERIFY(QFontInfo(absent).family() != absent.family());
}

void ThemeTest::linesStandInTheMiddle_data() {
    QTest::addColumn<QString>("style");
    for (const char *style : {"meta", "text", "title", "number", "code", "voiceNote", "voice", "voiceLarge"})
        QTest::newRow(style) << QString::fromLatin1(style);
}

// The height of a line of the face stands in Type.qml as a figure, to spare the start a load of sixteen faces.
void ThemeTest::linesStandInTheMiddle() {
    QFETCH(QString, style);
    const auto font = at(QStringLiteral("type.%1.font").arg(style)).value<QFont>();
    const QFontMetricsF metrics(font);
    const double line = at(QStringLiteral("type.%1.lineHeight").arg(style)).toDouble();
    const double air = at(QStringLiteral("type.%1.air").arg(style)).toDouble();
    QVERIFY2(qAbs(2 * air + metrics.ascent() + metrics.descent() - line) <= 2.0,
             qPrintable(QStringLiteral("%1 + %2 in %3").arg(metrics.ascent()).arg(metrics.descent()).arg(line)));
}

void ThemeTest::textScaleIsKeptWithinItsEnds_data() {
    QTest::addColumn<double>("asked");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("body");
    QTest::newRow("half") << 0.5 << 0.85 << 15;
    QTest::newRow("smallest") << 0.85 << 0.85 << 15;
    QTest::newRow("one") << 1.0 << 1.0 << 18;
    QTest::newRow("1.3") << 1.3 << 1.3 << 23;
    QTest::newRow("largest") << 2.0 << 2.0 << 36;
    QTest::newRow("beyond") << 3.0 << 2.0 << 36;
}

void ThemeTest::textScaleIsKeptWithinItsEnds() {
    QFETCH(double, asked);
    QFETCH(double, scale);
    QFETCH(int, body);
    m_theme->setProperty("textScale", asked);
    QCOMPARE(at(QStringLiteral("scale")).toDouble(), scale);
    QCOMPARE(at(QStringLiteral("type.body.font")).value<QFont>().pixelSize(), body);
    QCOMPARE(at(QStringLiteral("type.body.lineHeight")).toInt(), qRound(28 * scale));
}

void ThemeTest::targetsNeverShrink() {
    for (const double scale : {0.85, 1.0, 1.3, 2.0}) {
        m_theme->setProperty("textScale", scale);
        QVERIFY(at(QStringLiteral("size.target")).toInt() >= 48);
        QVERIFY(at(QStringLiteral("size.targetPrimary")).toInt() >= 56);
        QVERIFY(at(QStringLiteral("size.chipHitArea")).toInt() >= 48);
    }
    QCOMPARE(at(QStringLiteral("size.target")).toInt(), 80);
}

void ThemeTest::withoutSerifTheVoiceIsTheInterface() {
    m_theme->setProperty("serif", false);
    QCOMPARE(at(QStringLiteral("type.voiceLarge.font")).value<QFont>().family(), QStringLiteral("Inter"));
    QCOMPARE(at(QStringLiteral("type.voiceLarge.font")).value<QFont>().pixelSize(), 34);
}

void ThemeTest::lessMotionLeavesTheTimeToUndo() {
    m_theme->setProperty("reducedMotion", true);
    for (const char *motion : {"press", "state", "drawer", "page", "tipFadeIn"})
        QCOMPARE(at(QStringLiteral("motion.%1").arg(QLatin1String(motion))).toInt(), 0);
    QCOMPARE(at(QStringLiteral("motion.undoBar")).toInt(), 10000);
}

void ThemeTest::highContrastDoublesOutlines() {
    const int before = at(QStringLiteral("border.control")).toInt();
    m_theme->setProperty("name", QStringLiteral("highContrast"));
    QCOMPARE(before, 1);
    QCOMPARE(at(QStringLiteral("border.control")).toInt(), 2);
    QCOMPARE(at(QStringLiteral("colors.ink")).value<QColor>(), QColor(Qt::black));
}

void ThemeTest::theFormFollowsTheEffectiveWidth_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("low");
    QTest::addColumn<int>("margin");
    QTest::newRow("tablet") << QSize(1280, 800) << 1.0 << "landscape" << false << 40;
    QTest::newRow("just landscape") << QSize(1024, 800) << 1.0 << "landscape" << false << 40;
    QTest::newRow("just portrait") << QSize(1023, 800) << 1.0 << "portrait" << false << 24;
    QTest::newRow("upright") << QSize(800, 1280) << 1.0 << "portrait" << false << 24;
    QTest::newRow("just compact") << QSize(719, 800) << 1.0 << "compact" << false << 16;
    QTest::newRow("half of the screen") << QSize(640, 800) << 1.0 << "compact" << false << 16;
    QTest::newRow("130 %") << QSize(1280, 800) << 1.3 << "portrait" << true << 24;
    QTest::newRow("200 %") << QSize(1280, 800) << 2.0 << "compact" << true << 16;
    QTest::newRow("low") << QSize(1280, 639) << 1.0 << "landscape" << true << 40;
    QTest::newRow("not low") << QSize(1280, 640) << 1.0 << "landscape" << false << 40;
}

void ThemeTest::theFormFollowsTheEffectiveWidth() {
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(QString, form);
    QFETCH(bool, low);
    QFETCH(int, margin);
    m_theme->setProperty("textScale", scale);
    QQmlComponent component(&m_engine);
    component.setData("import Tweeluik.Theme\nPageForm {}", QUrl());
    const std::unique_ptr<QObject> made(component.createWithInitialProperties(
        {{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}}));
    QVERIFY2(made, qPrintable(component.errorString()));
    for (const char *kind : {"landscape", "portrait", "compact"})
        QCOMPARE(made->property(kind).toBool(), form == QLatin1String(kind));
    QCOMPARE(made->property("low").toBool(), low);
    QCOMPARE(made->property("margin").toInt(), margin);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"

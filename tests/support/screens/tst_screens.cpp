// SPDX-License-Identifier: EUPL-1.2
#include "platform/fonts/fonts.h"
#include "support/screens/screens.h"

#include <QDebug>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSet>
#include <QTest>

#include <memory>

using namespace Tweeluik;
using Screens::Finding;

// The checks of the screens library, each seen green on a sound page and red on a planted fault.
class ScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        prepareFonts();
    }
    void init() {
        m_engine = std::make_unique<QQmlEngine>();
        m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
    void cleanup() {
        m_stage.reset();
        m_window.reset();
        m_engine.reset();
    }

    void aSoundPageHasNoFindings_data();
    void aSoundPageHasNoFindings();
    void aPlantedFaultIsFound_data();
    void aPlantedFaultIsFound();
    void whatIsAllowedIsNotFound_data();
    void whatIsAllowedIsNotFound();
    void anOpenQuestionHidesWhatLiesBehind();
    void theSweepCoversWhatIsAsked();
    void aWindowThatNeverRestsIsToldFrom();
    void anUnknownLanguageIsRefused();
    void contrastIsThatOfWcag();
    void whatIsSaidIsListed();

private:
    // A window with `body` in it, standing still in the first setting.
    bool show(const QByteArray &body, const Screens::Setting &setting = {}) {
        QQmlComponent component(m_engine.get());
        component.setData("import QtQuick\nimport QtQuick.Layouts\nimport QtQuick.Controls.Basic as C\n"
                          "import Tweeluik.Controls\nimport Tweeluik.Theme\n"
                          "Window { width: 1280; height: 800; color: Theme.colors.paper\n" +
                              body + "\n}",
                          QUrl());
        m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
        if (!m_window) {
            qWarning().noquote() << component.errorString();
            return false;
        }
        m_stage = std::make_unique<Screens::Stage>(*m_engine, *m_window);
        return m_stage->set(setting);
    }

    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<Screens::Stage> m_stage;
};

static const char soundPage[] = R"(
    ScrollColumn {
        anchors.fill: parent
        margin: 16
        TopBar { title: "A page"; eyebrow: "Theme"; showBack: true; margin: 16; Layout.fillWidth: true
            SquareButton { glyph: "book"; text: "Glossary" }
        }
        Words { text: "Words that are long enough to go on at the next line when there is little room for them."
                type: Theme.type.voiceLarge; Layout.fillWidth: true }
        Field { label: "Organisation"; value: "De Linde"; Layout.fillWidth: true }
        TextBox { label: "Reason"; value: "One line"; Layout.fillWidth: true }
        TickBox { text: "Tick"; note: "note"; Layout.fillWidth: true }
        ChoiceGroup { label: "Choice"; value: 1; Layout.fillWidth: true
                      options: [{ value: 1, text: "One" }, { value: 2, text: "Two", reason: "not now" }] }
        Segments { label: "Segments"; value: 1; options: [{ value: 1, text: "One" }, { value: 2, text: "Two" }]; Layout.fillWidth: true }
        Flow { spacing: 12; Layout.fillWidth: true
            ActionButton { text: "Go on"; kind: ActionButton.Primary }
            ActionButton { text: "Close"; enabled: false; reason: "Item 3 is still open." }
            Chip { text: "56:05" }
        }
        TapRow { title: "Row"; note: "second line"; Layout.fillWidth: true }
        ClosingBar { text: "Saved"; margin: 16; Layout.fillWidth: true
            ActionButton { text: "Next item"; large: true }
            ActionButton { text: "Close the interview"; kind: ActionButton.Primary }
        }
    }
)";

void ScreensTest::aSoundPageHasNoFindings_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("theme");
    for (const Screens::Setting &setting : Screens::sweep()) {
        if (setting.language == QStringLiteral("en"))
            QTest::newRow(qPrintable(setting.name())) << setting.size << setting.textScale << setting.theme;
    }
    QTest::newRow("dark") << QSize(1280, 800) << 1.0 << QStringLiteral("dark");
    QTest::newRow("high contrast") << QSize(1280, 800) << 1.0 << QStringLiteral("highContrast");
}

void ScreensTest::aSoundPageHasNoFindings() {
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(QString, theme);
    QVERIFY(show(soundPage, {size, scale, theme, QStringLiteral("en")}));
    int touched = 0;
    int looked = 0;
    QCOMPARE(Screens::describe(Screens::accessibilityFindings(*m_window, &touched)), QString());
    Screens::LayoutRules rules;
    rules.textScale = scale;
    QCOMPARE(Screens::describe(Screens::layoutFindings(*m_window, rules, &looked)), QString());
    QCOMPARE(Screens::describe(Screens::everything(*m_stage)), QString());
    QCOMPARE(touched, 15);
    QVERIFY2(looked > 25, qPrintable(QString::number(looked)));
}

void ScreensTest::aPlantedFaultIsFound_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Finding::Kind>("kind");
    using Kind = Finding::Kind;
    const auto plant = [](const char *name, const char *body, Kind kind) {
        QTest::newRow(name) << QByteArray(body) << kind;
    };
    plant("button without a name", "TapArea { width: 60; height: 60 }", Kind::Unnamed);
    plant("field without a name", "Field { width: 300 }", Kind::Unnamed);
    plant("mouse area that nobody knows of", "MouseArea { width: 60; height: 60 }", Kind::NoRole);
    plant("tap handler that nobody knows of", "Item { width: 60; height: 60; TapHandler {} }", Kind::NoRole);
    plant("button of a style, deaf in Qt 6.4", "C.Button { text: 'Go'; width: 60; height: 60 }", Kind::NoPress);
    plant("disabled without words", "ActionButton { text: 'Go'; enabled: false }", Kind::DisabledWithoutReason);
    plant("text that ends in dots", "Text { text: 'A long label that cannot end'; width: 60; elide: Text.ElideRight }",
          Kind::Truncated);
    plant("long label", "Words { text: 'A long label that cannot end'; width: 60; wrapMode: Text.NoWrap }",
          Kind::Clipped);
    plant("too many lines", "Words { text: 'A long label that cannot end'; width: 60; height: 24 }", Kind::Clipped);
    plant("beside the window", "ActionButton { text: 'Go'; x: 1250 }", Kind::OffScreen);
    plant("words beside the window", "Words { text: 'Saved at 14:31'; y: 790 }", Kind::OffScreen);
    plant("cut by its parent", "Item { clip: true; width: 100; height: 30; ActionButton { text: 'Go' } }",
          Kind::Clipped);
    plant("beyond what scrolls",
          "Flickable { width: 200; height: 200; contentHeight: 300; ActionButton { text: 'Go'; y: 280 } }",
          Kind::Clipped);
    plant("aside of what scrolls up and down",
          "Flickable { width: 200; height: 200; contentHeight: 300; ActionButton { text: 'Go'; x: 180 } }",
          Kind::Clipped);
    plant("two buttons over each other", "ActionButton { text: 'Go' } ActionButton { text: 'Stop'; x: 20 }",
          Kind::Overlap);
    plant("words over words", "Words { text: 'Saved' } Words { text: 'Paused'; y: 8 }", Kind::Overlap);
    plant("a bar over words", "Words { text: 'Saved at 14:31' } ActionButton { text: 'Go'; x: 40 }", Kind::Overlap);
    plant("words over a field", "Field { label: 'Name'; width: 300 } Words { text: 'Saved'; x: 10; y: 35 }",
          Kind::Overlap);
    plant("small button", "TapArea { text: 'Go'; width: 60; height: 47 }", Kind::SmallTarget);
    plant("small words", "Words { text: 'Saved'; font.pixelSize: 13 }", Kind::SmallText);
    plant("weak words", "Words { text: 'Saved at 14:31'; color: '#9A9A90' }", Kind::WeakText);
    plant("words made weak by opacity", "Words { text: 'Saved at 14:31'; opacity: 0.4 }", Kind::WeakText);
}

void ScreensTest::aPlantedFaultIsFound() {
    QFETCH(QByteArray, body);
    QFETCH(Finding::Kind, kind);
    QVERIFY(show(body));
    const QList<Finding> findings = Screens::everything(*m_stage);
    QVERIFY2(Screens::count(findings, kind) > 0, qPrintable(Screens::describe(findings)));
}

void ScreensTest::whatIsAllowedIsNotFound_data() {
    QTest::addColumn<QByteArray>("body");
    const auto allow = [](const char *name, const char *body) { QTest::newRow(name) << QByteArray(body); };
    allow("dots that open on a tap", "Words { text: 'A long label that cannot end'; width: 60; wrapMode: Text.NoWrap; "
                                     "opensOnTap: true }");
    allow("to be scrolled to", "ScrollColumn { width: 300; height: 100; Item { Layout.preferredHeight: 400 } "
                               "ActionButton { text: 'Go' } }");
    allow("words in a surface to touch", "Item { width: 200; height: 60; Words { x: 20; y: 20; text: 'Row' } "
                                         "TapArea { anchors.fill: parent; text: 'Row' } }");
    allow("not to be seen", "ActionButton { text: 'Go' } ActionButton { text: 'Stop'; x: 20; visible: false }");
}

void ScreensTest::whatIsAllowedIsNotFound() {
    QFETCH(QByteArray, body);
    QVERIFY(show(body));
    QCOMPARE(Screens::describe(Screens::everything(*m_stage)), QString());
}

void ScreensTest::anOpenQuestionHidesWhatLiesBehind() {
    QVERIFY(show("ActionButton { text: 'Erase'; x: 600; y: 380 }"
                 "ConfirmDialog { objectName: 'question'; title: 'Erase?'; text: 'All of it goes.'; keepText: 'Keep'; "
                 "actText: 'Erase'; destroys: true }"));
    QVERIFY(QMetaObject::invokeMethod(m_window->findChild<QObject *>(QStringLiteral("question")), "open"));
    QVERIFY(m_stage->settle());
    QCOMPARE(Screens::describe(Screens::everything(*m_stage)), QString());
    int touched = 0;
    QVERIFY(Screens::accessibilityFindings(*m_window, &touched).isEmpty());
    QCOMPARE(touched, 2);
}

void ScreensTest::theSweepCoversWhatIsAsked() {
    const std::vector<Screens::Setting> settings = Screens::sweep();
    QCOMPARE(settings.size(), size_t(3 * 2 * 3 * 2));
    QSet<QString> names;
    for (const Screens::Setting &setting : settings)
        names.insert(setting.name());
    QCOMPARE(names.size(), qsizetype(settings.size()));
}

void ScreensTest::aWindowThatNeverRestsIsToldFrom() {
    QVERIFY(show(
        "Rectangle { id: box; objectName: 'box'; property bool busy: false; width: 60; height: 60; Timer { interval: "
        "1; "
        "repeat: true; running: box.busy; onTriggered: box.x = (box.x + 7) % 500 } }"));
    m_window->findChild<QObject *>(QStringLiteral("box"))->setProperty("busy", true);
    QVERIFY(!m_stage->settle(std::chrono::milliseconds(300)));
}

void ScreensTest::anUnknownLanguageIsRefused() {
    QVERIFY(show("Words { text: 'Saved' }"));
    QVERIFY(!m_stage->set({QSize(1280, 800), 1, QStringLiteral("light"), QStringLiteral("xx")}));
}

void ScreensTest::contrastIsThatOfWcag() {
    QCOMPARE(Screens::contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(Screens::contrastRatio(Qt::red, Qt::red), 1.0);
    // A pair with a well-known ratio: #767676 is the lightest grey that passes on white.
    QVERIFY(Screens::contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(Screens::contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void ScreensTest::whatIsSaidIsListed() {
    QVERIFY(show("Column { ActionButton { text: 'Go on' } TickBox { text: 'Tick' } Field { label: 'Name' } }"));
    const QStringList names = Screens::spokenNames(*m_window);
    QVERIFY2(names.contains(QStringLiteral("Button: Go on")), qPrintable(names.join(u'\n')));
    QVERIFY2(names.contains(QStringLiteral("CheckBox: Tick")), qPrintable(names.join(u'\n')));
    QVERIFY2(names.contains(QStringLiteral("EditableText: Name")), qPrintable(names.join(u'\n')));
    QCOMPARE(names.count(QStringLiteral("Button: Go on")), 1);
    QVERIFY2(!names.contains(QStringLiteral("StaticText: Go on")), qPrintable(names.join(u'\n')));
}

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"

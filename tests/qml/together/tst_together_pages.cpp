// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/together/pairingviewmodel.h"
#include "app/viewmodels/together/togetherviewmodel.h"
#include "qml/together/scenes.h"
#include "support/pages/pagesuite.h"
#include "support/screens/items.h"
#include "viewmodels/together/scriptedparcels.h"
#include "viewmodels/together/scriptedtandem.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QSet>
#include <QTest>

using namespace Tweeluik;
using Screens::Setting;
using State = PairingDesk::State;
using Link = Tandem::Link;
using std::chrono::seconds;

namespace {

const QSize wide(1280, 800);
const QSize upright(800, 1280);

/// Two things to press that are called the same cannot be told apart by ear.
QStringList sameNames(QQuickWindow &window) {
    QSet<QString> once;
    QStringList twice;
    for (QQuickItem *item : Screens::visibleItems(window)) {
        const QAccessibleInterface *spoken =
            Screens::isInteractive(item) ? QAccessible::queryAccessibleInterface(item) : nullptr;
        if (!spoken)
            continue;
        const QString name = spoken->text(QAccessible::Name);
        if (once.contains(name))
            twice << name;
        once.insert(name);
    }
    return twice;
}

} // namespace

/// Both pages of two tablets in all of their states, with another tablet that says what the story tells.
class TestTogetherPages : public PageSuite {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSuite(); }
    void init();
    void cleanup();
    void everyStateStandsInEverySetting_data();
    void everyStateStandsInEverySetting();
    void aPlantedFaultIsFound();
    void theCodeIsTypedWithTheKeyboard();
    void theCodeIsTypedWithTheKeypad();
    void theSideThatTypesNeverShowsTheCode();
    void theQrCodeIsBlackOnWhiteInTheDark();
    void thePauseSaysWhyTheButtonRests();
    void noIsAsLargeAsYes();
    void aTabletIsLostOnlyAfterAsking();
    void aMeasurementIsOfferedByPressing();
    void whatIsTheSameIsPutTogetherAfterAsking();
    void filesStayOutOfView();
    void nobodyFoundOffersAFile();

private:
    void go(const QString &route);
    [[nodiscard]] PairingViewModel &pairing() { return *m_story->page<PairingViewModel>(); }
    [[nodiscard]] QString wrong();

    std::unique_ptr<ScriptedTandem> m_tandem;
    std::unique_ptr<Scenes> m_scenes;
};

void TestTogetherPages::init() {
    m_tandem = std::make_unique<ScriptedTandem>();
    begin();
    m_story->desk().tandem = m_tandem.get();
    m_scenes = std::make_unique<Scenes>(*m_tandem, *m_story, [this](const QString &name) { return press(name); });
    show({QStringLiteral("Together/TogetherFlow")});
}

void TestTogetherPages::cleanup() {
    end();
    m_tandem.reset();
}

void TestTogetherPages::go(const QString &route) {
    m_story->app().go(QStringLiteral("start"));
    m_story->app().go(route);
    m_story->pass();
    QVERIFY(m_stage->settle());
    QCOMPARE(m_story->app().route(), route);
}

QString TestTogetherPages::wrong() {
    QString said = findings();
    if (const QStringList twice = sameNames(*m_window); !twice.isEmpty())
        said += QStringLiteral("\ncalled the same: ") + twice.join(QStringLiteral(", "));
    return said;
}

void TestTogetherPages::everyStateStandsInEverySetting_data() {
    QTest::addColumn<Setting>("setting");
    for (const char *theme : {"light", "dark", "highContrast"}) {
        for (const QSize size : {wide, upright}) {
            for (const qreal scale : {1.0, 2.0}) {
                const Setting setting{size, scale, QString::fromLatin1(theme), QStringLiteral("nl")};
                // The light theme in every form; the others where there is most and least room.
                if (setting.theme != QStringLiteral("light") && (size == wide) != (scale == 1))
                    continue;
                QTest::newRow(qPrintable(setting.name())) << setting;
            }
        }
    }
}

void TestTogetherPages::everyStateStandsInEverySetting() {
    QFETCH(Setting, setting);
    QVERIFY2(m_stage->set(setting), qPrintable(setting.name()));
    QString said;
    // Another theme is another set of colours: the scenes in which each kind of surface is met.
    static const QStringList colourful{QStringLiteral("pairing choose"),
                                       QStringLiteral("pairing show"),
                                       QStringLiteral("pairing code"),
                                       QStringLiteral("pairing seek, no address"),
                                       QStringLiteral("pairing paired"),
                                       QStringLiteral("pairing pause"),
                                       QStringLiteral("together, looking"),
                                       QStringLiteral("together, asked"),
                                       QStringLiteral("together, same interview"),
                                       QStringLiteral("together, agreed"),
                                       QStringLiteral("together, joined"),
                                       QStringLiteral("together, lost")};
    for (const Scene &scene : m_scenes->all()) {
        if (setting.theme != QStringLiteral("light") && !colourful.contains(scene.name))
            continue;
        go(scene.route);
        scene.tell();
        m_story->pass();
        QVERIFY2(m_stage->settle(), qPrintable(scene.name));
        picture(scene.name + u' ' + setting.name());
        if (const QString found = wrong(); !found.isEmpty())
            said += u'\n' + scene.name + QStringLiteral(":\n") + found;
    }
    m_story->app().go(QStringLiteral("start"));
    m_story->desk().tandem = nullptr;
    for (const QString &route : {QStringLiteral("pairing"), QStringLiteral("together")}) {
        go(route);
        picture(route + QStringLiteral(" practice ") + setting.name());
        if (const QString found = wrong(); !found.isEmpty())
            said += u'\n' + route + QStringLiteral(" practice:\n") + found;
    }
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestTogetherPages::aPlantedFaultIsFound() {
    for (const Scene &scene : {m_scenes->pairing().at(6), m_scenes->together().first()}) {
        go(scene.route);
        scene.tell();
        QVERIFY(m_stage->settle());
        QCOMPARE(wrong(), QString());
        QQmlComponent component(m_engine.get());
        component.setData("import QtQuick\nimport Tweeluik.Controls\n"
                          "TapArea { text: 'Planted'; width: 1280; height: 30 }",
                          QUrl());
        const std::unique_ptr<QQuickItem> planted(qobject_cast<QQuickItem *>(component.create()));
        planted->setParentItem(m_window->contentItem());
        QVERIFY(m_stage->settle());
        QVERIFY(!wrong().isEmpty());
    }
}

void TestTogetherPages::theCodeIsTypedWithTheKeyboard() {
    go(QStringLiteral("pairing"));
    QVERIFY(press(QStringLiteral("Type the code of the other tablet. Choose the other tablet from a list, and type "
                                 "the six digits that it shows.")));
    m_tandem->tell([](Tandem::Pairing &now) { now.state = State::TypeCode; });
    QVERIFY(m_stage->settle());
    for (const char digit : {'4', '0', '9'})
        QTest::keyClick(m_window.get(), digit);
    QTest::keyClick(m_window.get(), Qt::Key_Backspace);
    for (const char digit : {'8', '2', '1', '5'})
        QTest::keyClick(m_window.get(), digit);
    QCOMPARE(pairing().typed(), QStringLiteral("408215"));
    QVERIFY(named(QStringLiteral("The six digits: 4 0 8 2 1 5 typed")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("type 408215"));
}

void TestTogetherPages::theCodeIsTypedWithTheKeypad() {
    go(QStringLiteral("pairing"));
    pairing().showCode();
    m_tandem->tell([](Tandem::Pairing &now) {
        now.state = State::ShowCode;
        now.code = 408215;
    });
    QVERIFY(m_stage->settle());
    QVERIFY(Screens::spokenNames(*m_window).contains(QStringLiteral("StaticText: 4 0 8   2 1 5")));
    QQuickItem *check = named(QStringLiteral("Check the digits"));
    QVERIFY(check && !check->isEnabled());
    QVERIFY(press(QStringLiteral("0")));
    QVERIFY(press(QStringLiteral("9")));
    QVERIFY(press(QStringLiteral("Erase the last digit")));
    QVERIFY(press(QStringLiteral("7")));
    QVERIFY(press(QStringLiteral("Check the digits")));
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("type 7"));
}

void TestTogetherPages::theSideThatTypesNeverShowsTheCode() {
    go(QStringLiteral("pairing"));
    pairing().seek();
    m_tandem->tell([](Tandem::Pairing &now) { now.state = State::TypeCode; });
    QVERIFY(m_stage->settle());
    const QString spoken = Screens::spokenNames(*m_window).join(u'\n');
    QVERIFY2(!spoken.contains(QStringLiteral("Type this code on the other tablet")), qPrintable(spoken));
    QVERIFY(spoken.contains(QStringLiteral("Which six digits does the other tablet show?")));
}

void TestTogetherPages::theQrCodeIsBlackOnWhiteInTheDark() {
    QVERIFY(m_stage->set({wide, 1, QStringLiteral("dark"), QStringLiteral("en")}));
    go(QStringLiteral("pairing"));
    pairing().showCode();
    QVERIFY(m_stage->settle());
    const QImage seen = m_stage->grab();
    const int grid = pairing().qrGrid();
    QQuickItem *drawing = nullptr;
    for (QQuickItem *item : Screens::visibleItems(*m_window)) {
        if (item->property("grid").toInt() == grid && item->property("elements").isValid())
            drawing = item;
    }
    QVERIFY(drawing);
    const QRectF at = Screens::sceneRect(drawing);
    const qreal square = at.width() / grid;
    QCOMPARE(square, std::floor(square)); // whole px, so no square is grey
    int dark = 0;
    for (int y = 0; y < grid; ++y) {
        for (int x = 0; x < grid; ++x) {
            const QColor colour = seen.pixelColor((at.topLeft() + QPointF(x + 0.5, y + 0.5) * square).toPoint());
            QVERIFY2(colour == Qt::black || colour == Qt::white, qPrintable(colour.name()));
            dark += colour == Qt::black ? 1 : 0;
            if (x < 4 || y < 4 || x >= grid - 4 || y >= grid - 4)
                QCOMPARE(colour, QColor(Qt::white));
        }
    }
    QVERIFY(dark > grid * grid / 5);
}

void TestTogetherPages::thePauseSaysWhyTheButtonRests() {
    go(QStringLiteral("pairing"));
    m_scenes->failed().last().tell();
    QVERIFY(m_stage->settle());
    QQuickItem *again = named(QStringLiteral("Begin again"));
    QVERIFY(again && !again->isEnabled());
    QCOMPARE(QAccessible::queryAccessibleInterface(again)->text(QAccessible::Description),
             QStringLiteral("Possible again in about one minute."));
    m_story->pass(seconds(46));
    m_story->pass(seconds(15));
    QVERIFY(m_stage->settle());
    QVERIFY(press(QStringLiteral("Begin again")));
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("seek"));
}

void TestTogetherPages::noIsAsLargeAsYes() {
    go(QStringLiteral("together"));
    m_tandem->tellInvitations({invitation(1, QStringLiteral("Bruno"), QStringLiteral("De Haven"), Role::NoteTaker)});
    QVERIFY(m_stage->settle());
    QQuickItem *yes = named(QStringLiteral("Take part: De Haven"));
    QQuickItem *no = named(QStringLiteral("Not now: De Haven"));
    QVERIFY(yes && no);
    QCOMPARE(yes->size(), no->size());
    QCOMPARE(yes->property("kind"), no->property("kind"));
    QVERIFY(press(QStringLiteral("Not now: De Haven")));
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("decline De Haven"));
    QVERIFY(press(QStringLiteral("Take part: De Haven")));
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("accept De Haven"));
}

void TestTogetherPages::aTabletIsLostOnlyAfterAsking() {
    go(QStringLiteral("together"));
    m_tandem->tellPeers({peerOf(1, QStringLiteral("Bruno"), true)}, Link::Here);
    QVERIFY(m_stage->settle());
    QVERIFY(press(QStringLiteral("Tablet lost: Bruno")));
    QTest::keyClick(m_window.get(), Qt::Key_Return); // the keyboard stands on keeping it
    QVERIFY(m_stage->settle());
    QVERIFY(!m_tandem->heard.contains(QStringLiteral("forget 1")));
    QVERIFY(press(QStringLiteral("Tablet lost: Bruno")));
    QVERIFY(press(QStringLiteral("It is lost")));
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("forget 1"));
}

void TestTogetherPages::aMeasurementIsOfferedByPressing() {
    m_scenes->everyShared();
    go(QStringLiteral("together"));
    const QString offer = QStringLiteral("Offer Huis De Linde, first measurement to Bruno");
    QVERIFY(!named(offer)); // to whom?
    m_tandem->tellPeers({peerOf(1, QStringLiteral("Bruno"), true)}, Link::Here);
    QVERIFY(m_stage->settle());
    QVERIFY(named(QStringLiteral("Offer Nieuwland, first measurement to Bruno"))); // no, but that was then
    // Who was asked and does not answer does not keep it from another.
    QVERIFY(named(QStringLiteral("Offer De Brug, first measurement to Bruno")));
    QVERIFY(press(offer));
    QVERIFY(m_tandem->heard.last().startsWith(QStringLiteral("invite ")));
}

void TestTogetherPages::whatIsTheSameIsPutTogetherAfterAsking() {
    m_scenes->everyShared();
    go(QStringLiteral("together"));
    const QString propose = QStringLiteral("Put Huis De Linde, first measurement together with one of Bruno");
    m_tandem->tellPeers({peerOf(1, QStringLiteral("Bruno"), false)}, Link::Looking);
    QVERIFY(m_stage->settle());
    QVERIFY(!named(propose)); // he has to be here to answer
    m_tandem->tellPeers({peerOf(1, QStringLiteral("Bruno"), true)}, Link::Here);
    QVERIFY(m_stage->settle());
    QVERIFY(!named(QStringLiteral("Put De Wissel, first measurement together with one of Bruno"))); // it is shared
    QVERIFY(press(propose));
    QVERIFY(m_tandem->heard.last().startsWith(QStringLiteral("propose ")));
    m_tandem->tellUnions(
        {{keysOf(1), QStringLiteral("Bruno"), MeasurementId::random(), QStringLiteral("De Linde, Kade")}});
    QVERIFY(m_stage->settle());
    const QString same = QStringLiteral("“De Linde, Kade” on the other tablet is the same as “Huis De Linde”");
    QQuickItem *yes = named(same);
    QQuickItem *no = named(QStringLiteral("Leave them apart: De Linde, Kade"));
    QVERIFY(yes && no);
    QCOMPARE(yes->size(), no->size());
    QVERIFY(press(same));
    // Both titles stand beside each other, and the keyboard stands on leaving them apart.
    const QString spoken = Screens::spokenNames(*m_window).join(u'\n');
    QVERIFY2(spoken.contains(QStringLiteral("On this tablet: Huis De Linde\nOn the tablet of Bruno: De Linde, Kade")),
             qPrintable(spoken));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QVERIFY(!m_tandem->heard.last().startsWith(QStringLiteral("put together")));
    QVERIFY(press(same));
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QVERIFY2(m_tandem->heard.last().startsWith(QStringLiteral("put together De Linde, Kade ")),
             qPrintable(m_tandem->heard.last()));
    QVERIFY(press(QStringLiteral("Leave them apart: De Linde, Kade")));
    QCOMPARE(m_tandem->heard.last(), QStringLiteral("leave apart De Linde, Kade"));
}

void TestTogetherPages::filesStayOutOfView() {
    m_scenes->everyShared();
    go(QStringLiteral("together"));
    QVERIFY(!m_story->page<TogetherViewModel>()->filesPossible());
    const QString spoken = Screens::spokenNames(*m_window).join(u'\n');
    QVERIFY(spoken.contains(QStringLiteral("Huis De Linde")));
    QVERIFY2(!spoken.contains(QStringLiteral("file")), qPrintable(spoken));
}

void TestTogetherPages::nobodyFoundOffersAFile() {
    const QString file = QStringLiteral("Pass on a file");
    ScriptedParcels parcels;
    m_scenes->everyShared();
    m_story->desk().parcels = &parcels;
    QString said;
    for (const bool shows : {true, false}) {
        go(QStringLiteral("pairing"));
        shows ? pairing().showCode() : pairing().seek();
        m_tandem->tell([](Tandem::Pairing &now) { now.found.clear(); });
        QVERIFY(m_stage->settle());
        QVERIFY(!named(file));
        m_story->pass(seconds(25));
        for (const QSize size : {wide, upright}) {
            for (const qreal scale : {1.0, 2.0}) {
                const Setting setting{size, scale, QStringLiteral("light"), QStringLiteral("nl")};
                QVERIFY2(m_stage->set(setting), qPrintable(setting.name()));
                picture(QStringLiteral("pairing nobody ") +
                        (shows ? QStringLiteral("show ") : QStringLiteral("seek ")) + setting.name());
                if (const QString found = wrong(); !found.isEmpty())
                    said += u'\n' + setting.name() + QStringLiteral(":\n") + found;
            }
        }
        QVERIFY(m_stage->set({}));
        QVERIFY(named(file));
    }
    QVERIFY2(said.isEmpty(), qPrintable(said));
    QVERIFY(press(file));
    QCOMPARE(m_story->app().route(), QStringLiteral("together")); // there are several: the auditor chooses
    for (auto how = m_tandem->how.begin(); how != m_tandem->how.end(); ++how)
        how->state = Tandem::Shared::State::Alone;
    m_tandem->how.begin()->state = Tandem::Shared::State::Apart;
    go(QStringLiteral("pairing"));
    pairing().seek();
    m_tandem->tell([](Tandem::Pairing &now) { now.found.clear(); });
    m_story->pass(seconds(25));
    QVERIFY(m_stage->settle());
    QVERIFY(press(file));
    QCOMPARE(m_story->app().route(), QStringLiteral("together/file"));
    QVERIFY(m_story->inHand().id().toBytes() == m_tandem->how.begin().key());
}

QTEST_MAIN(TestTogetherPages)
#include "tst_together_pages.moc"

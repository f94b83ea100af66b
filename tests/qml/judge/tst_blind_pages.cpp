// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/paperviewmodel.h"
#include "app/viewmodels/judge/scoreviewmodel.h"
#include "app/viewmodels/judge/waitingviewmodel.h"
#include "support/pages/pagesuite.h"
#include "support/screens/items.h"
#include "viewmodels/judge/sealstory.h"
#include "viewmodels/together/scriptedtandem.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// All that a screen reader can ask of every item, in the order of the tree.
void hear(QAccessibleInterface *from, QStringList &lines, int depth) {
    if (from == nullptr || !from->isValid() || from->state().invisible)
        return;
    const QAccessible::State state = from->state();
    const QRect place = from->rect();
    lines << str("%1%2|%3|%4|%5|%6%7%8%9")
                 .arg(QString(depth, u' '))
                 .arg(int(from->role()))
                 .arg(from->text(QAccessible::Name), from->text(QAccessible::Description),
                      from->text(QAccessible::Value))
                 .arg(int(state.disabled))
                 .arg(int(state.checked))
                 .arg(int(state.focused))
                 .arg(str("|%1,%2 %3x%4").arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height()));
    for (int i = 0; i < from->childCount(); ++i)
        hear(from->child(i), lines, depth + 1);
}

/// A page as somebody sees and hears it.
struct Appearing {
    QString what;
    QImage picture;
    QStringList heard;
};

/// Where the two are not the same; empty when nobody can tell them apart.
QString difference(const QList<Appearing> &one, const QList<Appearing> &other) {
    if (one.size() != other.size())
        return str("not as many pages");
    for (qsizetype at = 0; at < one.size(); ++at) {
        if (one.at(at).heard != other.at(at).heard)
            return one.at(at).what + str(": heard");
        if (one.at(at).picture != other.at(at).picture)
            return one.at(at).what + str(": seen");
    }
    return {};
}

} // namespace

/// Until both have sealed nobody sees or hears on the own tablet what the other auditor did: whatever came in from
/// there, the pages are equal to the pixel and to the word.
class BlindPagesTest : public PageSuite {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSuite(); }
    void thePagesAreTheSameWhateverTheOtherDid_data();
    void thePagesAreTheSameWhateverTheOtherDid();
    void whatTellsIsFound_data();
    void whatTellsIsFound();
    void onceBothLieOpenThePagesMaySayIt();

private:
    enum class Other { Nothing, Drafted, Sealed, SealedAgain, Open };
    enum class Planted { Nothing, Drawn, Spoken };
    /// The pages of Anna's tablet in a world in which Bruno did that.
    [[nodiscard]] QList<Appearing> world(Other did, Planted planted = Planted::Nothing);
    void act(SealStory &two, Other did);
    /// The world in which Bruno did nothing, made once: all others are held against it.
    [[nodiscard]] const QList<Appearing> &alone();
    void take(QList<Appearing> &all, const QString &what);
    void plant(SealStory &two, Planted planted);

    ScriptedTandem m_tandem;
    QList<Appearing> m_alone;
};

/// What a page would show of the other auditor: a dot, or a word for the ear alone.
void BlindPagesTest::plant(SealStory &two, Planted planted) {
    const bool sealed = two.anna.desk().seals->current()->state().side(Slot::Second).commit.has_value();
    if (planted == Planted::Nothing || !sealed)
        return;
    QQmlComponent component(m_engine.get());
    component.setData(planted == Planted::Drawn
                          ? QByteArray("import QtQuick\nRectangle { width: 2; height: 2; color: \"black\" }")
                          : QByteArray("import QtQuick\nItem { width: 2; height: 2; Accessible.role: "
                                       "Accessible.StaticText; Accessible.name: \"sealed\" }"),
                      QUrl());
    auto *item = qobject_cast<QQuickItem *>(component.create());
    QVERIFY2(item, qPrintable(component.errorString()));
    item->setParent(m_window->contentItem());
    item->setParentItem(m_window->contentItem());
}

void BlindPagesTest::act(SealStory &two, Other did) {
    if (did == Other::Nothing)
        return;
    SealStory::scoreAll(two.bruno, 5);
    if (did >= Other::Sealed)
        QVERIFY(SealStory::seal(two.bruno));
    if (did == Other::SealedAgain) {
        QVERIFY(two.bruno.desk().seals->current()->reopen(str("nog eens lezen")));
        for (int turn = 0; turn < 4; ++turn)
            two.bruno.pass();
        QVERIFY(SealStory::seal(two.bruno));
    }
}

void BlindPagesTest::take(QList<Appearing> &all, const QString &what) {
    QVERIFY(m_stage->settle());
    Appearing now{what, m_stage->grab(), {}};
    hear(QAccessible::queryAccessibleInterface(m_window.get()), now.heard, 0);
    QVERIFY(now.heard.size() > 5);
    all.append(now);
    m_story->app().renewPage(); // as somebody who comes to it now
    QVERIFY(m_stage->settle());
    Appearing anew{what + str(", made anew"), m_stage->grab(), {}};
    hear(QAccessible::queryAccessibleInterface(m_window.get()), anew.heard, 0);
    all.append(anew);
}

QList<Appearing> BlindPagesTest::world(Other did, Planted planted) {
    QList<Appearing> all;
    begin();
    m_story->desk().tandem = &m_tandem;
    auto two = std::make_unique<SealStory>(*m_story);
    show({str("Prepare/PrepareFlow"), str("Judge/JudgeFlow")});
    go(str("judge/score"));
    m_story->page<ScoreViewModel>()->goToItem(6);
    m_story->page<ScoreViewModel>()->entry()->choose(2);
    m_story->pass();
    m_story->pass(20min);
    two->bruno.pass(20min);
    act(*two, did);
    two->deliver(two->bruno, *m_story);
    plant(*two, planted);
    take(all, str("scoring"));
    go(str("measurement"));
    take(all, str("overview"));
    go(str("judge/waiting"));
    take(all, str("waiting, not sealed"));
    go(str("judge/impressions"));
    take(all, str("impressions, not sealed"));
    go(str("judge/paper"));
    take(all, str("paper, not sealed"));
    go(str("judge/waiting"));
    SealStory::scoreAll(*m_story, 3);
    [&] { QVERIFY(SealStory::seal(*m_story)); }();
    if (did == Other::Open)
        two->meet();
    take(all, str("waiting, sealed"));
    go(str("judge/score"));
    take(all, str("scoring, sealed"));
    go(str("judge/impressions"));
    take(all, str("impressions, sealed"));
    go(str("judge/paper"));
    m_story->page<PaperViewModel>()->setWhose(int(Slot::Second));
    take(all, str("paper of the other, sealed"));
    go(str("judge/profile"));
    take(all, str("profile"));
    m_story->app().go(str("start"));
    two.reset();
    end();
    return all;
}

const QList<Appearing> &BlindPagesTest::alone() {
    if (m_alone.isEmpty())
        m_alone = world(Other::Nothing);
    return m_alone;
}

void BlindPagesTest::thePagesAreTheSameWhateverTheOtherDid_data() {
    QTest::addColumn<int>("did");
    QTest::newRow("nothing, once more") << int(Other::Nothing);
    QTest::newRow("drafted") << int(Other::Drafted);
    QTest::newRow("sealed") << int(Other::Sealed);
    QTest::newRow("sealed, opened and sealed again") << int(Other::SealedAgain);
}

void BlindPagesTest::thePagesAreTheSameWhateverTheOtherDid() {
    QFETCH(int, did);
    QCOMPARE(alone().size(), 20);
    QCOMPARE(difference(alone(), world(Other(did))), QString());
}

void BlindPagesTest::whatTellsIsFound_data() {
    QTest::addColumn<int>("planted");
    QTest::addColumn<QString>("found");
    QTest::newRow("a dot of two pixels") << int(Planted::Drawn) << str("scoring: seen");
    QTest::newRow("a word for the ear") << int(Planted::Spoken) << str("scoring: heard");
}

void BlindPagesTest::whatTellsIsFound() {
    QFETCH(int, planted);
    QFETCH(QString, found);
    QCOMPARE(difference(alone(), world(Other::Sealed, Planted(planted))), found);
}

void BlindPagesTest::onceBothLieOpenThePagesMaySayIt() {
    QCOMPARE(difference(alone(), world(Other::Open)), str("waiting, sealed: heard"));
}

QTEST_MAIN(BlindPagesTest)
#include "tst_blind_pages.moc"

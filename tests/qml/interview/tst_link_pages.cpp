// SPDX-License-Identifier: EUPL-1.2
#include "platform/fonts/fonts.h"
#include "tests/qml/interview/drawerlook.h"
#include "viewmodels/together/scriptedtandem.h"

#include <QTest>

using namespace Tweeluik;
using Shared = Tandem::Shared;
using State = Shared::State;
using Page = TalkWindow::Page;

namespace {

constexpr QSize tablet(1280, 800);
const QString leads = QStringLiteral("The other tablet: %1. To the page Together");

/// A page of the talk beside Bruno's tablet.
struct Beside {
    Beside(Page which, State state)
        : story(TalkStory::practice(which == Page::Ask ? Role::Questioner : Role::NoteTaker)) {
        how.state = state;
        how.peerName = QStringLiteral("Bruno");
        how.notesUnsent = state == State::Apart ? 3 : 0;
        how.apartSince = story->measurement().clock().now().wall;
        tandem.tellShared(story->measurement().id(), how);
        story->tandem = &tandem;
        page = std::make_unique<TalkWindow>(*story, which);
        page->show(tablet);
    }
    void tell(State state) {
        how.state = state;
        tandem.tellShared(story->measurement().id(), how);
        page->settle();
    }
    /// Where that stands, in this size.
    [[nodiscard]] QPointF placeOf(const QString &name, const QSize &size, qreal scale) {
        page->setLook(QStringLiteral("light"), scale);
        page->resize(size);
        const QList<QQuickItem *> found = page->named(name);
        return found.isEmpty() ? QPointF(-1, -1) : found.first()->mapToScene({});
    }

    ScriptedTandem tandem;
    std::unique_ptr<TalkStory> story;
    Shared how;
    std::unique_ptr<TalkWindow> page;
};

} // namespace

/// How it stands with the other tablet, on both pages of the talk.
class LinkPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareFonts(); }
    void eachStateStandsInEverySize_data();
    void eachStateStandsInEverySize();
    void aTapLeadsToTogether();
    void whereThereIsNoRoomItStandsInTheDrawer();
    void standsLastInTheDrawer();
    void aloneItSaysNothing();
    void nothingGrowsAndNothingJumps();
    void theQuestionerSeesNoFigure();
};

void LinkPagesTest::eachStateStandsInEverySize_data() {
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("state");
    for (const Page page : {Page::Ask, Page::Note}) {
        const QString name = page == Page::Ask ? QStringLiteral("ask ") : QStringLiteral("note ");
        QTest::newRow(qPrintable(name + QStringLiteral("even"))) << int(page) << int(State::Even);
        QTest::newRow(qPrintable(name + QStringLiteral("apart"))) << int(page) << int(State::Apart);
    }
}

void LinkPagesTest::eachStateStandsInEverySize() {
    QFETCH(int, page);
    QFETCH(int, state);
    Beside beside{Page(page), State(state)};
    QCOMPARE(faultsOf(*beside.page), QString());
}

void LinkPagesTest::aTapLeadsToTogether() {
    for (const auto &[which, words] : {std::pair(Page::Ask, QStringLiteral("together with Bruno")),
                                       std::pair(Page::Note, QStringLiteral("Bruno has everything"))}) {
        Beside beside(which, State::Even);
        QVERIFY(beside.page->press(leads.arg(words)));
        QCOMPARE(beside.page->askedFor(), QStringList{QStringLiteral("together")});
        QCOMPARE(beside.page->warnings(), QStringList());
    }
}

void LinkPagesTest::whereThereIsNoRoomItStandsInTheDrawer() {
    for (const Page which : {Page::Ask, Page::Note}) {
        Beside beside(which, State::Even);
        beside.page->resize(QSize(640, 800));
        QVERIFY(!beside.page->press(leads.arg(beside.page->texts().join(u' '))));
        QVERIFY(beside.page->press(which == Page::Ask ? QStringLiteral("The talk: role, break, end")
                                                      : QStringLiteral("More: notes, role, break, end")));
        QVERIFY(beside.page->press(which == Page::Ask ? QStringLiteral("Together, together with Bruno")
                                                      : QStringLiteral("Together, Bruno has everything")));
        QCOMPARE(beside.page->askedFor(), QStringList{QStringLiteral("together")});
    }
}

/// So that nothing is pushed out of sight.
void LinkPagesTest::standsLastInTheDrawer() {
    Beside alone(Page::Note, State::Alone);
    Beside beside(Page::Note, State::Even);
    const QString role = QStringLiteral("Role: takes notes. The talk: swap, break, end");
    const QString swap = QStringLiteral("Swap: Bruno asks, Anna takes notes");
    QVERIFY(alone.page->press(role) && beside.page->press(role));
    QVERIFY(!alone.page->named(swap).isEmpty());
    QCOMPARE(beside.page->named(swap).first()->mapToScene({}), alone.page->named(swap).first()->mapToScene({}));
    QVERIFY(alone.page->named(QStringLiteral("Together, Bruno has everything")).isEmpty());
    QVERIFY(beside.page->named(QStringLiteral("Together, Bruno has everything")).first()->mapToScene({}).y() >
            beside.page->named(QStringLiteral("Keyboard shortcuts")).first()->mapToScene({}).y());
    QCOMPARE(faultsOf(*beside.page), QString());
}

void LinkPagesTest::aloneItSaysNothing() {
    for (const Page which : {Page::Ask, Page::Note}) {
        Beside beside(which, State::Alone);
        QVERIFY(!beside.page->texts().join(u' ').contains(QStringLiteral("Bruno has")));
        QVERIFY(!beside.page->texts().join(u' ').contains(QStringLiteral("together")));
    }
}

void LinkPagesTest::nothingGrowsAndNothingJumps() {
    const QStringList watched{QStringLiteral("Cover the screen"), QStringLiteral("Off the record")};
    for (const Page which : {Page::Ask, Page::Note}) {
        Beside alone(which, State::Alone);
        Beside beside(which, State::Even);
        const QString below = which == Page::Ask ? QStringLiteral("Enough heard") : QStringLiteral("Quote");
        for (const auto &[size, scale] : {std::pair(tablet, 1.0), std::pair(tablet, 2.0)}) {
            beside.tell(State::Even);
            const QPointF even = beside.placeOf(below, size, scale);
            QVERIFY(even.x() >= 0 || scale > 1);
            QCOMPARE(even, alone.placeOf(below, size, scale));
            QList<QPointF> places;
            for (const QString &name : watched)
                places << beside.placeOf(name, size, scale);
            beside.tell(State::Apart);
            for (const QString &name : watched)
                QCOMPARE(beside.placeOf(name, size, scale), places.takeFirst());
            QCOMPARE(beside.placeOf(below, size, scale), even);
        }
    }
}

void LinkPagesTest::theQuestionerSeesNoFigure() {
    Beside beside(Page::Ask, State::Apart);
    QVERIFY(beside.page->shows(QStringLiteral("apart from Bruno")));
    QVERIFY(!beside.page->texts().join(u' ').contains(QStringLiteral("not yet")));
    Beside note(Page::Note, State::Apart);
    QVERIFY(note.page->texts().join(u' ').contains(QStringLiteral("not yet"))); // where it would be found
}

QTEST_MAIN(LinkPagesTest)
#include "tst_link_pages.moc"

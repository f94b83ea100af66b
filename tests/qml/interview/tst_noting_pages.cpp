// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/services.h"
#include "platform/fonts/fonts.h"
#include "support/screens/items.h"
#include "support/screens/screens.h"
#include "tests/qml/interview/drawerlook.h"

#include <QTest>
#include <QWheelEvent>

using namespace Tweeluik;

namespace {

const QSize tablet(1280, 800);
QString str(const char *text) { return QString::fromUtf8(text); }

QString lastNote(TalkWindow &page) {
    TimelineModel &timeline = *page.note().timeline();
    return timeline.index(timeline.count() - 1).data(NoteListModel::Spoken).toString();
}

/// The practice talk has ended: a note came later, two see it differently, a document was promised.
std::unique_ptr<TalkStory> afterTheTalk() {
    auto story = TalkStory::practice(Role::NoteTaker);
    PromiseText text;
    text.what = str("beleidsplan ervaringsdeskundigheid 2026-2029, met bijlagen");
    text.member = story->member(0);
    text.byDay = 20'800;
    text.item = 1;
    PromiseService(story->measurement()).add(text);
    InterviewService(story->measurement()).clockEvent(ClockEvent::End);
    NoteService notes(story->measurement());
    notes.link(notes.moment(6, NoteMark::Document, std::nullopt), story->state().timeline.first());
    return story;
}

bool open(TalkWindow &page, const QString &which) {
    if (which == str("search"))
        return page.press(str("Search the notes"));
    if (which == str("note"))
        return page.press(lastNote(page));
    if (which == str("links"))
        return page.press(lastNote(page)) && page.press(str("Different view from\u2026"));
    const bool list = page.press(str("Role: takes notes. The talk: swap, break, end")) &&
                      page.press(str("Promised documents, %1").arg(page.note().promises()->summary()));
    return list && (which == str("promises") || page.press(str("Add a document")));
}

} // namespace

/// The note-taker's page with yardsticks, different views, promised documents and notes of afterwards.
class NotingPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareFonts(); }

    void aYardstickIsOnePress() {
        const auto story = TalkStory::practice(Role::NoteTaker);
        TalkWindow page(*story, TalkWindow::Page::Note);
        page.show(tablet);
        page.typeText(str("drie teams"));
        const MarkModel &further = *page.note().composer()->further();
        QVERIFY(further.count() > 2);
        const int mark = further.index(0).data(MarkModel::Mark).toInt();
        QVERIFY(page.press(further.index(0).data(MarkModel::Words).toString()));
        page.key(Qt::Key_Return, Qt::ControlModifier);
        const QList<UnitId> found = NoteService(story->measurement()).search(str("drie teams"));
        QCOMPARE(found.size(), 1);
        QVERIFY(story->state().note(found.first())->marks.contains(NoteMark(mark)));
        QCOMPARE(page.warnings(), QStringList());
    }

    void scrollingBackIsNotUndone() {
        TalkStory story(Role::NoteTaker);
        for (int note = 0; note < 60; ++note)
            story.write(str("regel %1 ").arg(note).repeated(note * 7 % 40 + 1), 6);
        TalkWindow page(story, TalkWindow::Page::Note);
        page.show(tablet);
        QQuickItem *list = page.named(str("Notes of the talk")).value(0);
        QVERIFY(list && list->property("atYEnd").toBool());
        const QPointF at = list->mapToScene(QPointF(list->width() / 2, list->height() / 2));
        // In strokes of ten: within one the list goes no further than it thought it was long when that began.
        for (int i = 0; i < 150 && !list->property("atYBeginning").toBool(); ++i) {
            const Qt::ScrollPhase phase = i % 10 == 0   ? Qt::ScrollBegin
                                          : i % 10 == 9 ? Qt::ScrollEnd
                                                        : Qt::ScrollUpdate;
            QWheelEvent wheel(at, at, {0, 120}, {0, 120}, Qt::NoButton, Qt::NoModifier, phase, false);
            wheel.setTimestamp(1000 + 16 * quint64(i));
            QCoreApplication::sendEvent(&page.window(), &wheel);
            page.settle();
        }
        QVERIFY(list->property("atYBeginning").toBool());
    }

    void aSecondLineMovesNothing() {
        TalkStory story(Role::NoteTaker);
        TalkWindow page(story, TalkWindow::Page::Note);
        page.show(tablet);
        page.typeText(str("woord "));
        const QQuickItem *list = page.named(str("Notes of the talk")).value(0);
        const qreal height = list->height();
        while (page.field()->property("lineCount").toInt() < 2)
            page.typeText(str("woord "));
        QCOMPARE(list->height(), height);
    }

    void aDifferentViewTakesThreePresses() {
        const auto story = TalkStory::practice(Role::NoteTaker);
        TalkWindow page(*story, TalkWindow::Page::Note);
        page.show(tablet);
        const UnitId note = story->state().timeline.last();
        QVERIFY(page.press(lastNote(page)));
        QVERIFY(page.press(str("Different view from\u2026")));
        const NoteListModel &choice = *page.note().linkChoice();
        const UnitId other = choice.ids().first();
        QCOMPARE(page.named(str("Close")).size(), 1);
        QString row;
        for (QQuickItem *item : Screens::visibleItems(page.window())) {
            const QString name = TalkWindow::spokenName(item);
            if (row.isEmpty() && name.startsWith(choice.index(0).data(NoteListModel::Words).toString() + str(", ")))
                row = name;
        }
        QVERIFY(page.press(row));
        QCOMPARE(story->state().linkedTo(note), QList<UnitId>({other}));
        QCOMPARE(page.warnings(), QStringList());
    }

    void aPromiseIsWrittenAndFollowed() {
        const auto story = TalkStory::practice(Role::NoteTaker);
        TalkWindow page(*story, TalkWindow::Page::Note);
        page.show(tablet);
        QVERIFY(page.press(str("Role: takes notes. The talk: swap, break, end")));
        QVERIFY(page.press(str("Promised documents")));
        QVERIFY(page.press(str("Add a document")));
        for (QQuickItem *item : page.named(str("What was promised?"))) {
            if (Screens::isField(item))
                item->forceActiveFocus(Qt::TabFocusReason);
        }
        page.typeText(str("beleidsplan"));
        QVERIFY(page.press(str("Back to the list")));
        QCOMPARE(story->state().promises.size(), 1);
        QCOMPARE(story->state().promises.first().text.what, str("beleidsplan"));
        QCOMPARE(story->state().promises.first().text.item, 6);
        QVERIFY(page.press(str("received")));
        QCOMPARE(story->state().promises.first().state, PromiseState::Received);
        QCOMPARE(page.warnings(), QStringList());
    }

    void everyDrawer_data() {
        QTest::addColumn<QString>("which");
        for (const char *which : {"note", "links", "promises", "promise", "search"})
            QTest::newRow(which) << QString::fromLatin1(which);
    }

    void everyDrawer() {
        QFETCH(QString, which);
        const auto story = afterTheTalk();
        TalkWindow page(*story, TalkWindow::Page::Note);
        page.show(tablet);
        QVERIFY2(open(page, which), qPrintable(which));
        QCOMPARE(faultsOf(page), QString());
    }
};

QTEST_MAIN(NotingPagesTest)
#include "tst_noting_pages.moc"

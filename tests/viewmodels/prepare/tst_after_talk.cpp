// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/overviewviewmodel.h"
#include "core/instrument/instrument.h"
#include "core/measurement/services.h"
#include "tests/viewmodels/prepare/deskstory.h"

#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromLatin1(text); }

} // namespace

class AfterTalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_story->prepare(str("De Linde"));
        m_story->app().go(str("measurement"));
    }
    void cleanup() { m_story.reset(); }

    void beforeTheEndNothingIsSaid() {
        QCOMPARE(page().afterTalk(), QString());
        m_story->begin();
        QCOMPARE(page().afterTalk(), QString());
        page().beginAgain();
        QCOMPARE(m_story->inHand().state().clock.size(), 1);
    }

    void whatIsStillOpenIsNamedUntilItIsSettled() {
        m_story->begin();
        const UnitId note = NoteService(m_story->inHand()).moment(0, NoteMark::AskLater, std::nullopt);
        m_story->end();
        const QString open = page().afterTalk();
        QVERIFY(open.startsWith(str("Ready to share; still open: ")));
        for (const char *part : {"questions that were not asked", "notes without an item", "something to check"})
            QVERIFY2(open.contains(str(part)), qPrintable(open));
        QVERIFY(!open.contains(str("second talk")));

        for (const Instrument::Item &item : m_story->desk().instrument.items()) {
            for (const Instrument::Prompt &prompt : item.prompts)
                InterviewService(m_story->inHand()).setPromptState(prompt.id.toString(), PromptState::NotDiscussed);
        }
        NoteService(m_story->inHand()).place(note, 3, true);
        QCOMPARE(page().afterTalk(), str("Ready to share; still open: something to check"));
        NoteService(m_story->inHand()).mark(note, NoteMark::AskLater, false);
        QCOMPARE(page().afterTalk(), str("Ready to share"));
    }

    void aSecondTalkThatWasAgreedIsOpenUntilItBegins() {
        m_story->begin();
        ReplanRecord record;
        record.about = ReplanRecord::About::DoesNotFit;
        record.taken = true;
        record.agreed = {Slot::First, Slot::Second};
        InterviewService(m_story->inHand()).keepReplan(record, Milliseconds(0));
        m_story->end();
        QVERIFY(page().afterTalk().contains(str("a second talk")));
        m_story->pass(24h);
        page().beginAgain();
        QVERIFY(page().started());
        QVERIFY(!page().ended());
        QCOMPARE(page().afterTalk(), QString());
        m_story->end();
        QVERIFY(!page().afterTalk().contains(str("a second talk")));
    }

private:
    [[nodiscard]] OverviewViewModel &page() { return *m_story->page<OverviewViewModel>(); }
    std::unique_ptr<DeskStory> m_story;
};

QTEST_GUILESS_MAIN(AfterTalkTest)
#include "tst_after_talk.moc"

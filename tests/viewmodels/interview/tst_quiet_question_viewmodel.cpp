// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/offrecordservice.h"
#include "core/measurement/question.h"
#include "core/measurement/questionservice.h"
#include "core/measurement/services.h"
#include "support/story/pen.h"
#include "tests/viewmodels/interview/talkstory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// On one tablet, whose auditors swap; the other page is made when the first is gone, as in the app.
class QuietQuestionViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheNotesToTheQuestions() {
        TalkStory story(Role::NoteTaker);
        NoteTakingViewModel note(story.talk());
        QuietQuestionViewModel &put = *note.questions();
        QCOMPARE(put.buttonWords(), str("Quiet question to Anna"));
        QCOMPARE(put.lastWords(), QString());
        QVERIFY(!put.ready() && !put.put());
        QVERIFY(!put.expected()); // one tablet, and nobody put one yet: no place is kept
        note.place()->goToItem(6);
        QCOMPARE(put.place(), str("with item 6"));
        put.setDraft(str("  Hoe vaak is soms?  "));
        QVERIFY(put.put());
        QCOMPARE(put.draft(), QString());
        QCOMPARE(put.readyWords(), str("The question lies ready for Anna."));
        QCOMPARE(put.lastWords(), str("Last question: lies ready"));
        QCOMPARE(story.state().questions.first().item, 6);
        QCOMPARE(story.state().questions.first().author, Slot::Second);

        AskViewModel ask(story.talk());
        QuietQuestionViewModel &seen = *ask.questions();
        QVERIFY(seen.expected());
        QCOMPARE(seen.waitingWords(), str("Hoe vaak is soms?"));
        QCOMPARE(seen.moreWords(), QString());
        ask.place()->goToItem(6);
        QCOMPARE(seen.listed()->count(), 0);
        const QString question = seen.waiting();
        seen.list(question);
        QCOMPARE(seen.waiting(), QString());
        QCOMPARE(put.lastWords(), str("Last question: on the list"));
        QCOMPARE(seen.listed()->count(), 1);
        QCOMPARE(seen.listed()->index(0).data(QuestionListModel::Words).toString(), str("Hoe vaak is soms?"));
        ask.place()->goToItem(7);
        QCOMPARE(seen.listed()->count(), 0);
        ask.place()->goToItem(6);
        QSignalSpy anew(seen.listed(), &QuestionListModel::modelReset);
        seen.asked(question);
        QCOMPARE(anew.size(), 0); // the row stays where it is, with the keyboard on it
        QVERIFY(seen.listed()->index(0).data(QuestionListModel::Finished).toBool());
        QCOMPARE(put.lastWords(), str("Last question: asked"));
        seen.putAway(question);
        QCOMPARE(seen.listed()->count(), 0);
        QCOMPARE(put.all()->index(0).data(QuestionListModel::Where).toString(), str("item 6 \u00B7 put away"));
        QCOMPARE(put.all()->index(0).data(QuestionListModel::Standing).toString(), str("away"));
    }

    void twoWait() {
        TalkStory story(Role::NoteTaker);
        NoteTakingViewModel note(story.talk());
        for (const char *text : {"Wie nog meer?", "Sinds wanneer?", "En op papier?"}) {
            note.questions()->setDraft(str(text));
            QVERIFY(note.questions()->put());
        }
        AskViewModel ask(story.talk());
        QCOMPARE(ask.questions()->waitingWords(), str("Wie nog meer?"));
        QCOMPARE(ask.questions()->moreWords(), str("and 2 more"));
        ask.questions()->putAway(ask.questions()->waiting());
        QCOMPARE(ask.questions()->waitingWords(), str("Sinds wanneer?"));
        QCOMPARE(ask.questions()->moreWords(), str("and 1 more"));
        // In the drawer the last one comes first.
        QCOMPARE(note.questions()->all()->index(0).data(QuestionListModel::Words).toString(), str("En op papier?"));
        QCOMPARE(note.questions()->lastWords(), str("Last question: lies ready"));
    }

    void aQuestionIsShort() {
        TalkStory story(Role::NoteTaker);
        NoteTakingViewModel note(story.talk());
        QuietQuestionViewModel &put = *note.questions();
        put.setDraft(QString(longestQuestion, u'x'));
        QVERIFY(put.ready());
        QCOMPARE(put.problem(), QString());
        put.setDraft(QString(longestQuestion + 3, u'x'));
        QVERIFY(put.problem().startsWith(str("3 character(s) too many")));
        QVERIFY(!put.ready() && !put.put());
        QCOMPARE(put.draft().size(), longestQuestion + 3);
        QVERIFY(story.state().questions.isEmpty());
    }

    void offTheRecordNothingIsPut() {
        TalkStory story(Role::NoteTaker);
        NoteTakingViewModel note(story.talk());
        OffRecordService(story.measurement()).begin(0, std::nullopt);
        note.questions()->setDraft(str("Mag dit?"));
        QVERIFY(!note.questions()->put());
        QCOMPARE(note.questions()->draft(), str("Mag dit?"));
        QVERIFY(story.state().questions.isEmpty());
        QCOMPARE(NoteTakingViewModel(story.talk()).questions()->draft(), QString()); // nothing typed then is kept
    }

    void whatIsBegunIsThereOnTheNextPage() {
        TalkStory story(Role::NoteTaker);
        {
            NoteTakingViewModel note(story.talk());
            note.questions()->setDraft(str("Hoe vaak is "));
            note.place()->goToItem(6); // the place is kept beside it
        }
        NoteTakingViewModel note(story.talk());
        QCOMPARE(note.questions()->draft(), str("Hoe vaak is "));
        QVERIFY(note.questions()->ready());
        QCOMPARE(note.place()->item(), 6);
        QVERIFY(note.questions()->put());
        QCOMPARE(NoteTakingViewModel(story.talk()).questions()->draft(), QString());
    }

    void whatIsBegunIsThereAfterAKill() {
        TalkStory story(Role::NoteTaker);
        {
            NoteTakingViewModel note(story.talk());
            note.questions()->setDraft(str("Hoe vaak is soms, en voor wie\u00EBr?"));
            story.pass(500ms);
        }
        story.kill();
        {
            NoteTakingViewModel note(story.talk());
            QCOMPARE(note.questions()->draft(), str("Hoe vaak is soms, en voor wie\u00EBr?"));
            QVERIFY(note.questions()->put());
            story.pass(500ms);
        }
        story.kill();
        QCOMPARE(NoteTakingViewModel(story.talk()).questions()->draft(), QString());
        QCOMPARE(story.state().questions.size(), 1);
    }

    void aMuchTooLongOneComesBackAsFarAsItIsKept() {
        TalkStory story(Role::NoteTaker);
        {
            NoteTakingViewModel note(story.talk());
            note.place()->goToItem(6);
            note.questions()->setDraft(QString(2 * Position::longestBegun, QChar(0x20AC)));
            story.pass(500ms);
        }
        story.kill();
        NoteTakingViewModel note(story.talk());
        QCOMPARE(note.questions()->draft(), QString(Position::longestBegun, QChar(0x20AC)));
        QCOMPARE(note.place()->item(), 6);
    }

    void afterASwapTheOtherIsAsked() {
        TalkStory story(Role::NoteTaker);
        {
            NoteTakingViewModel note(story.talk());
            note.questions()->setDraft(str("Hoe dan?"));
            QVERIFY(note.questions()->put());
            note.role()->swap();
            QCOMPARE(note.questions()->buttonWords(), str("Quiet question to Bruno"));
        }
        AskViewModel ask(story.talk());
        QCOMPARE(ask.questions()->waitingWords(), str("Hoe dan?"));
        ask.questions()->asked(ask.questions()->waiting());
        QCOMPARE(story.state().questions.first().state, QuestionState::Asked);
    }

    void undoTakesItBack() {
        TalkStory story(Role::NoteTaker);
        NoteTakingViewModel note(story.talk());
        note.questions()->setDraft(str("Toch niet?"));
        QVERIFY(note.questions()->put());
        note.undo();
        QCOMPARE(note.questions()->all()->count(), 0);
        QCOMPARE(note.questions()->lastWords(), QString());
    }

    void fromTheOtherTablet() {
        TalkStory story(Role::Questioner);
        QRandomGenerator random(5);
        Story::Pen bruno(story.measurement().id(), Slot::Second, random);
        std::ignore = story.store().read(story.measurement().id(), [&](Entry &&entry) { bruno.seen(entry); });
        bruno.write(EntryKind::Question, Story::Pen::seededId<UnitId>(random), {},
                    Payload::encode(Payload::QuestionPut{str("Kan dat ook zonder?"), 6, Story::Pen::wall()}));
        story.store().append(story.measurement().id(), bruno.written(), [](const Result<Done, StoreError> &) {});
        story.pass(1ms);
        story.kill();
        AskViewModel ask(story.talk());
        QCOMPARE(ask.questions()->waitingWords(), str("Kan dat ook zonder?"));
        QCOMPARE(story.state().questions.first().author, Slot::Second);
        ask.questions()->list(ask.questions()->waiting());
        ask.place()->goToItem(6);
        QCOMPARE(ask.questions()->listed()->count(), 1);
    }
};

QTEST_MAIN(QuietQuestionViewModelTest)
#include "tst_quiet_question_viewmodel.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/teamviewmodel.h"
#include "core/measurement/services.h"
#include "viewmodels/prepare/deskstory.h"

#include <QTest>

using namespace Tweeluik;

namespace {
enum Purpose { Part, Notes, Quotes, Audio };
enum Offered { Leader, Client, Relative, Expert, FamilyExpert, Professional, Boss, Interpreter, Supporter };
} // namespace

class TestConsent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_story->prepare(QStringLiteral("Huis De Linde"));
        m_story->app().go(QStringLiteral("team"));
        m_page = m_story->page<TeamViewModel>();
        m_page->add(Client);
        m_page->add(Relative);
    }

    void nothingIsFilledInAndNothingIsShownUnasked() {
        ConsentViewModel *consent = open(0);
        QCOMPARE(consent->answers()->rowCount(), 4);
        for (int row = 0; row < 4; ++row) {
            QVERIFY(!at(row, ConsentAnswersModel::AskedRole).toBool());
            QCOMPARE(at(row, ConsentAnswersModel::AnswerRole).toInt(), -1);
        }
        QCOMPARE(consent->form(), 0);
        QVERIFY(m_page->recording().isEmpty());
    }

    void anAnswerIsShownOnlyInTheRowThatWasOpened() {
        ConsentViewModel *consent = open(0);
        consent->answer(Audio, false);
        QVERIFY(at(Audio, ConsentAnswersModel::AskedRole).toBool());
        QCOMPARE(at(Audio, ConsentAnswersModel::AnswerRole).toInt(), -1);
        consent->openAnswer(Audio);
        QCOMPARE(at(Audio, ConsentAnswersModel::AnswerRole).toInt(), int(Answer::No));
        consent->openAnswer(Part);
        QCOMPARE(at(Audio, ConsentAnswersModel::AnswerRole).toInt(), -1);
        consent->hide();
        QCOMPARE(at(Part, ConsentAnswersModel::AnswerRole).toInt(), -1);
        consent->openAnswer(Audio);
        open(1); // another person: nothing stays open
        QVERIFY(!at(Audio, ConsentAnswersModel::OpenRole).toBool());
    }

    void theRoomSeesWhoIsToBeAskedAndNeverWhoSaidNo() {
        QVERIFY(m_page->asked().contains(QStringLiteral("client")));
        agree(0);
        QVERIFY(!m_page->asked().contains(QStringLiteral("client")));
        QVERIFY(m_page->asked().contains(QStringLiteral("relative")));
        agree(1);
        const QString everybody = m_page->asked();
        QVERIFY(m_page->recording().contains(QStringLiteral("Everybody")));
        open(1)->answer(Audio, false);
        QCOMPARE(m_page->recording(), QStringLiteral("No recording today."));
        QCOMPARE(m_page->asked(), everybody);
        QVERIFY(asked(0) && asked(1));
    }

    void whoDoesNotTakePartIsAskedNothingMore() {
        open(0)->answer(Part, false);
        QVERIFY(asked(0));
        QVERIFY(!asked(1));
        agree(1);
        QVERIFY(m_page->recording().contains(QStringLiteral("Everybody")));
    }

    void whoInterpretsOrSupportsIsAskedForTwoThings() {
        m_page->add(Interpreter);
        ConsentViewModel *consent = open(2);
        QCOMPARE(consent->answers()->rowCount(), 2);
        consent->answer(0, true);
        consent->answer(1, false);
        QVERIFY(asked(2));
        const Consent said = m_story->inHand().state().preparation.consent(m_page->members()->at(2)->id);
        QCOMPARE(said.answer(ConsentFor::Audio), Answer::No);
        QCOMPARE(said.answer(ConsentFor::Notes), Answer::NotAsked);
    }

    void theFormIsApartFromTheAnswers() {
        ConsentViewModel *consent = open(0);
        consent->setForm(int(FormState::Asks));
        QCOMPARE(consent->form(), int(FormState::Asks));
        QVERIFY(!asked(0));
        QCOMPARE(open(1)->form(), int(FormState::NotSent));
    }

    void aSlipOfTheFingerIsTakenBack() {
        ConsentViewModel *consent = open(0);
        consent->answer(Quotes, true);
        consent->askAgain(Quotes);
        QVERIFY(!at(Quotes, ConsentAnswersModel::AskedRole).toBool());
        consent->answer(9, true);
        consent->askAgain(-1);
        QVERIFY(!asked(0));
    }

    void aWithdrawalNamesTheNotesAndOffersToErase() {
        const UnitId said = note(0, {});
        const UnitId other = note(1, {});
        agree(0);
        ConsentViewModel *consent = open(0);
        QVERIFY(consent->notesText().isEmpty());
        consent->answer(Notes, false);
        QCOMPARE(consent->notes()->rowCount(), 1);
        QVERIFY(!consent->notesText().isEmpty());
        QVERIFY(!consent->quotesOnly());
        consent->eraseNote(0);
        QVERIFY(!m_story->inHand().state().note(said));
        QVERIFY(m_story->inHand().state().note(other));
        QVERIFY(consent->notesText().isEmpty());
        QCOMPARE(m_story->inHand().state().erasedUnits, 1);
    }

    void aNoFromTheBeginningLeavesNothingToDecide() {
        note(0, {});
        ConsentViewModel *consent = open(0);
        consent->answer(Notes, false);
        QCOMPARE(consent->notes()->rowCount(), 0);
    }

    void wordsMayStayWithoutThePerson() {
        const UnitId said = note(0, {NoteMark::Quote});
        note(0, {});
        agree(0);
        ConsentViewModel *consent = open(0);
        consent->answer(Quotes, false);
        QVERIFY(consent->quotesOnly());
        QCOMPARE(consent->notes()->rowCount(), 1);
        consent->keepNote(0);
        QVERIFY(!m_story->inHand().state().note(said)->marks.contains(NoteMark::Quote));
        QVERIFY(m_story->inHand().state().note(said)->speaker.has_value());
        QCOMPARE(consent->notes()->rowCount(), 0);
        consent->answer(Part, false);
        QCOMPARE(consent->notes()->rowCount(), 2);
        consent->keepNote(0);
        QCOMPARE(consent->notes()->rowCount(), 1);
        consent->eraseAll();
        QCOMPARE(consent->notes()->rowCount(), 0);
    }

    void aMissingRoleHasItsReason() {
        const int row = rowOf(QStringLiteral("manager"));
        QVERIFY(row >= 0);
        m_page->setReason(row, QStringLiteral("  was ziek "));
        QCOMPARE(m_page->absent()->data(m_page->absent()->index(row), AbsentRolesModel::ReasonRole).toString(),
                 QStringLiteral("was ziek"));
        QCOMPARE(m_story->inHand().state().preparation.absentReasons.value(TeamRole::Manager),
                 QStringLiteral("was ziek"));
        m_page->add(Boss);
        QCOMPARE(rowOf(QStringLiteral("manager")), -1);
        m_page->setReason(99, QStringLiteral("x"));
        QCOMPARE(rowOf(QStringLiteral("client")), -1);
    }

private:
    ConsentViewModel *open(int row) {
        m_page->openConsent(row);
        return m_page->consent();
    }
    void agree(int member) {
        ConsentViewModel *consent = open(member);
        for (int row = 0; row < consent->answers()->rowCount(); ++row)
            consent->answer(row, true);
    }
    [[nodiscard]] QVariant at(int row, int role) const {
        const ConsentAnswersModel *answers = m_page->consent()->answers();
        return answers->data(answers->index(row), role);
    }
    [[nodiscard]] bool asked(int row) const {
        return m_page->members()->data(m_page->members()->index(row), TeamListModel::AskedRole).toBool();
    }
    [[nodiscard]] int rowOf(const QString &role) const {
        for (int row = 0; row < m_page->absent()->rowCount(); ++row)
            if (m_page->absent()->data(m_page->absent()->index(row), AbsentRolesModel::TitleRole).toString() == role)
                return row;
        return -1;
    }
    UnitId note(int speaker, const NoteMarks &marks) {
        NoteService service(m_story->inHand());
        const UnitId id = service.moment(3, std::nullopt, std::nullopt);
        for (const NoteMark mark : marks.values())
            service.mark(id, mark, true);
        service.setSpeaker(id, m_page->members()->at(speaker)->id);
        return id;
    }
    std::unique_ptr<DeskStory> m_story;
    TeamViewModel *m_page = nullptr;
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent_viewmodel.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/auditorsviewmodel.h"
#include "app/viewmodels/prepare/checklistviewmodel.h"
#include "app/viewmodels/prepare/newmeasurementviewmodel.h"
#include "app/viewmodels/prepare/overviewviewmodel.h"
#include "app/viewmodels/prepare/prioritiesviewmodel.h"
#include "core/interview/priorityminutes.h"
#include "core/measurement/services.h"
#include "viewmodels/prepare/deskstory.h"

#include <QTest>

using namespace Tweeluik;

class TestPreparing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_story->prepare(QStringLiteral("Huis De Linde"), 30);
    }

    // details

    void moreKindsWithOneMainKind() {
        auto *page = details();
        const QStringList kinds = page->kinds();
        page->toggleKind(kinds.at(0));
        page->toggleKind(kinds.at(2));
        page->setMainKind(kinds.at(2));
        QVERIFY(page->finish());
        QCOMPARE(state().details.kind, kinds.at(2));
        QCOMPARE(state().details.otherKinds, QStringList{kinds.at(0)});
        QCOMPARE(details()->chosenKinds(), (QStringList{kinds.at(2), kinds.at(0)}));
        QVERIFY(kinds.contains(QStringLiteral("neighbourhood and welfare work")));
    }

    void aKindOfEarlierOrOfAnotherLanguageStaysChoosable() {
        Details earlier = state().details;
        earlier.kind = QStringLiteral("beschermd wonen, forensische zorg");
        PreparationService(m_story->inHand()).setDetails(earlier);
        auto *page = details();
        QCOMPARE(page->chosenKinds(),
                 (QStringList{QStringLiteral("beschermd wonen"), QStringLiteral("forensische zorg")}));
        QVERIFY(page->kinds().contains(QStringLiteral("beschermd wonen")));
        page->toggleKind(QStringLiteral("beschermd wonen"));
        QVERIFY(!page->kinds().contains(QStringLiteral("beschermd wonen")));
        QCOMPARE(page->mainKind(), QStringLiteral("forensische zorg"));
    }

    void whatTheOrganisationMeansIsOurSentenceOrTheirs() {
        auto *page = details();
        page->setProperty("facility", true);
        page->setProperty("unit", QStringLiteral("Kade"));
        QVERIFY(page->usualMeaning().contains(QStringLiteral("Kade")));
        QVERIFY(page->finish());
        QVERIFY(overview()->levelSentence().contains(QStringLiteral("Kade")));
        page = details();
        page->setProperty("meaning", QStringLiteral("  De organisatie is hier het team Kade. "));
        QVERIFY(page->finish());
        QCOMPARE(overview()->levelSentence(), QStringLiteral("De organisatie is hier het team Kade."));
    }

    void theHardEndLiesOnTheDayAndBehindTheStart() {
        auto *page = details();
        page->setProperty("time", QStringLiteral("13:30"));
        page->setProperty("end", QStringLiteral("10:00"));
        QVERIFY(!page->endHint().isEmpty());
        QVERIFY(!page->finish());
        page->setProperty("end", QStringLiteral("half four"));
        QCOMPARE(page->missing(), page->endHint());
        page->setProperty("end", QStringLiteral("15:00"));
        QVERIFY(page->endHint().isEmpty());
        QVERIFY2(page->endNote().contains(QStringLiteral("90 minutes")), qPrintable(page->endNote()));
        QVERIFY(page->finish());
        QCOMPARE(*state().details.hardEnd - *state().details.plannedStart, Milliseconds(90min));
        QCOMPARE(details()->property("end").toString(), QStringLiteral("15:00"));
        page = details();
        page->setProperty("date", QString());
        QVERIFY(!page->endHint().isEmpty());
        page->setProperty("end", QString());
        QVERIFY(page->finish());
        QVERIFY(!state().details.hardEnd);
    }

    void theLengthStaysWithinTheManualsTwoHoursAndThree() {
        auto *page = details();
        for (int i = 0; i < 30; ++i)
            page->stepLength(1);
        QCOMPARE(page->length(), 180);
        QVERIFY(page->finish());
        QCOMPARE(state().plan.length, Minutes(180));
        for (int i = 0; i < 30; ++i)
            page->stepLength(-1);
        QCOMPARE(page->length(), 60);
    }

    // auditors

    void anAuditorIsDescribedFieldByField() {
        auto *page = go<AuditorsViewModel>("auditors");
        AuditorViewModel *anna = page->first();
        anna->setProperty("job", QStringLiteral(" verpleegkundige "));
        anna->setProperty("livedExperience", QStringLiteral("ja"));
        const std::uint64_t before = state().entries;
        anna->keep();
        QCOMPARE(state().entries, before + 1);
        anna->keep();
        QCOMPARE(state().entries, before + 1);
        QCOMPARE(state().auditor(Slot::First).function, QStringLiteral("verpleegkundige"));
        anna->setAffiliation(2);
        anna->setConflict(2);
        QVERIFY(anna->conflicted());
        QCOMPARE(state().auditor(Slot::First).affiliation, Affiliation::External);
        anna->setAffiliation(2);
        QCOMPARE(state().auditor(Slot::First).affiliation, Affiliation::Unsaid);
        QVERIFY(state().auditor(Slot::Second).function.isEmpty());
    }

    void whatIsTypedSurvivesAnAnswerBesideItAndLeavingThePage() {
        auto *page = go<AuditorsViewModel>("auditors");
        page->first()->setProperty("relation", QStringLiteral("oud-collega"));
        page->second()->setConflict(1);
        QCOMPARE(page->first()->property("relation").toString(), QStringLiteral("oud-collega"));
        m_story->app().go(QStringLiteral("team"));
        QCOMPARE(state().auditor(Slot::First).relation, QStringLiteral("oud-collega"));
    }

    void theOverviewSaysWhetherTheAuditorsSaidEnough() {
        auto *page = go<AuditorsViewModel>("auditors");
        for (AuditorViewModel *auditor : {page->first(), page->second()}) {
            auditor->setAffiliation(1);
            auditor->setConflict(1);
        }
        QVERIFY(overview()->auditorsReady());
        go<AuditorsViewModel>("auditors")->second()->setConflict(2);
        QVERIFY(!overview()->auditorsReady()); // how it is dealt with is missing
    }

    // priorities

    void aPriorityChangesTheMinutesAndTheList() {
        auto *page = go<PrioritiesViewModel>("priorities");
        QCOMPARE(page->items()->rowCount(), 12);
        page->setRow(5);
        QCOMPARE(page->prompts()->rowCount(), 4);
        page->setPriority(QStringLiteral("6a"), 1);
        QCOMPARE(promptAt(page, 0, PriorityPromptsModel::PriorityRole).toInt(), 1);
        QVERIFY(note(page, 5).contains(QStringLiteral("1 essential")));
        QVERIFY(page->summary().contains(QStringLiteral("essential")));
        const PriorityMinutes all = priorityMinutes(state(), m_story->desk().instrument);
        QCOMPARE(std::chrono::round<Minutes>(all.all()).count(), 85);
        QCOMPARE(all.essentials, 1);
        Milliseconds sum{0};
        for (const Instrument::Item &item : m_story->desk().instrument.items())
            sum += priorityMinutes(state(), m_story->desk().instrument, item.id.number).essential;
        QCOMPARE(sum, all.essential);
    }

    void eachAuditorAgreesAloneAndAChangeOpensBoth() {
        auto *page = go<PrioritiesViewModel>("priorities");
        page->setPriority(QStringLiteral("1a"), 1);
        page->agree(true, true);
        QVERIFY(page->firstAgrees());
        QVERIFY(!page->secondAgrees());
        page->agree(false, true);
        QVERIFY(overview()->prioritiesReady());
        page = go<PrioritiesViewModel>("priorities");
        page->setPriority(QStringLiteral("1b"), 2);
        QVERIFY(!page->firstAgrees() && !page->secondAgrees());
        QVERIFY(page->firstYes().contains(QStringLiteral("changed")));
        page->setPriority(QStringLiteral("1b"), 0); // the set that both agreed with
        QVERIFY(page->firstAgrees() && page->secondAgrees());
        page->agree(true, false);
        QVERIFY(!page->firstAgrees());
    }

    void aYardstickWithoutQuestionIsNamed() {
        auto *page = go<PrioritiesViewModel>("priorities");
        page->setRow(5);
        QVERIFY(page->missed().isEmpty()); // nothing was chosen yet
        page->setPriority(QStringLiteral("6c"), 1);
        QVERIFY(!page->missed().isEmpty());
        QVERIFY(note(page, 5).contains(QStringLiteral("look again")));
        page->setPriority(QStringLiteral("6a"), 1);
        QVERIFY2(page->missed().isEmpty(), qPrintable(page->missed()));
        page->setRow(8);
        QVERIFY(!page->unasked().isEmpty());
    }

    // checklist

    void eachAuditorTicksForItself() {
        auto *page = go<ChecklistViewModel>("checklist");
        const int kader = int(ChecklistModel::lines().indexOf(QStringLiteral("kader")));
        QVERIFY(kader >= 0);
        page->tick(kader, false, true);
        QVERIFY(!chore(page, kader, ChecklistModel::FirstRole).toBool());
        QVERIFY(chore(page, kader, ChecklistModel::SecondRole).toBool());
        page->tick(kader, false, false);
        QVERIFY(!chore(page, kader, ChecklistModel::SecondRole).toBool());
        page->tick(99, true, true);
        QVERIFY(chore(page, 0, ChecklistModel::LeadRole).toString().contains(QStringLiteral("6 week")));
    }

    void whatIsSettledAsksBothAnewWhenItChanges() {
        auto *page = go<ChecklistViewModel>("checklist");
        page->choose(QStringLiteral("skips"), QStringLiteral("questioner"));
        page->choose(QStringLiteral("drafts"), QStringLiteral("half"));
        page->setDiffer(QStringLiteral("Anna beslist"));
        page->agree(true, true);
        page->agree(false, true);
        QVERIFY(ChecklistViewModel::settled(state()));
        page->choose(QStringLiteral("skips"), QStringLiteral("both"));
        QVERIFY(!page->firstAgrees() && !page->secondAgrees());
        QCOMPARE(page->skips(), QStringLiteral("both"));
        page->choose(QStringLiteral("skips"), QStringLiteral("both"));
        QVERIFY(page->skips().isEmpty());
        page->choose(QStringLiteral("elsewhere"), QStringLiteral("both"));
        QCOMPARE(page->drafts(), QStringLiteral("half"));
    }

    void theOverviewIsReadyWhenEverythingIs() {
        QVERIFY(!overview()->checklistReady());
        auto *page = go<ChecklistViewModel>("checklist");
        for (int row = 0; row < page->lines()->rowCount(); ++row) {
            page->tick(row, true, true);
            page->tick(row, false, true);
        }
        QVERIFY(!overview()->checklistReady()); // the agreements
        page = go<ChecklistViewModel>("checklist");
        page->choose(QStringLiteral("skips"), QStringLiteral("both"));
        page->choose(QStringLiteral("drafts"), QStringLiteral("first"));
        page->agree(true, true);
        page->agree(false, true);
        QVERIFY(overview()->checklistReady());
    }

private:
    template <typename Model> Model *go(const char *route) {
        m_story->pass();
        const QString to = QString::fromLatin1(route);
        m_story->app().replace(to);
        return m_story->page<Model>();
    }
    NewMeasurementViewModel *details() { return go<NewMeasurementViewModel>("measurement/details"); }
    OverviewViewModel *overview() { return go<OverviewViewModel>("measurement"); }
    [[nodiscard]] const Measurement &state() const { return m_story->inHand().state(); }
    static QVariant promptAt(PrioritiesViewModel *page, int row, int role) {
        return page->prompts()->data(page->prompts()->index(row), role);
    }
    static QString note(PrioritiesViewModel *page, int row) {
        return page->items()->data(page->items()->index(row), PriorityItemsModel::NoteRole).toString();
    }
    static QVariant chore(ChecklistViewModel *page, int row, int role) {
        return page->lines()->data(page->lines()->index(row), role);
    }
    std::unique_ptr<DeskStory> m_story;
};

QTEST_GUILESS_MAIN(TestPreparing)
#include "tst_preparing_viewmodels.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/startviewmodel.h"
#include "app/viewmodels/shell/lockedviewmodel.h"
#include "app/viewmodels/shell/settingsviewmodel.h"
#include "app/viewmodels/shell/troubleviewmodel.h"
#include "viewmodels/prepare/deskstory.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Tweeluik;

namespace {

const QList<StoreError::Kind> troubles = {StoreError::Kind::Full,       StoreError::Kind::Io,
                                          StoreError::Kind::Damaged,    StoreError::Kind::Newer,
                                          StoreError::Kind::Foreign,    StoreError::Kind::SecondInstance,
                                          StoreError::Kind::KeyMissing, StoreError::Kind::Locked,
                                          StoreError::Kind::Unknown,    StoreError::Kind::Refused};

} // namespace

class TestShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
    }

    void theListOfPagesNamesEachRouteOnceAndEachHasAModel() {
        QSet<QString> routes;
        m_story->prepare(QStringLiteral("Huis De Linde"));
        for (const PageEntry &page : pages()) {
            QVERIFY2(!routes.contains(page.route), qPrintable(page.route));
            routes.insert(page.route);
            QVERIFY2(page.file.endsWith(QStringLiteral("Page.qml")), qPrintable(page.file));
            const std::unique_ptr<QObject> model = page.makeModel(m_story->app(), &m_story->desk());
            QVERIFY2(model, qPrintable(page.route));
        }
        QVERIFY(!pageFor(QStringLiteral("no/such/page")));
    }

    void backLeadsToThePageBefore() {
        m_story->prepare(QStringLiteral("Huis De Linde"));
        m_story->app().go(QStringLiteral("measurement"));
        m_story->app().go(QStringLiteral("team"));
        QCOMPARE(m_story->app().flow(), QStringLiteral("Prepare/PrepareFlow"));
        m_story->app().back();
        QCOMPARE(m_story->app().route(), QStringLiteral("measurement"));
        m_story->app().back();
        QCOMPARE(m_story->app().route(), QStringLiteral("start"));
        QVERIFY(!m_story->app().canGoBack());
        m_story->app().back();
        QCOMPARE(m_story->app().route(), QStringLiteral("start"));
    }

    void goingToAPageOnTheTrailIsGoingBackToIt() {
        m_story->prepare(QStringLiteral("Huis De Linde"));
        m_story->app().go(QStringLiteral("measurement"));
        m_story->app().go(QStringLiteral("team"));
        m_story->app().go(QStringLiteral("start"));
        QVERIFY(!m_story->app().canGoBack());
    }

    void replaceLeavesThePageOffTheTrail() {
        m_story->app().go(QStringLiteral("measurement/new"));
        m_story->prepare(QStringLiteral("Huis De Linde"));
        m_story->app().replace(QStringLiteral("measurement"));
        m_story->app().back();
        QCOMPARE(m_story->app().route(), QStringLiteral("start"));
    }

    void aPageOfAMeasurementIsNotShownWithoutOne() {
        m_story->app().go(QStringLiteral("team"));
        QCOMPARE(m_story->app().route(), QStringLiteral("start"));
        QVERIFY(m_story->page<StartViewModel>());
    }

    void leavingIsToldBeforeThePageGoes() {
        const QObject *leaving = nullptr;
        connect(&m_story->app(), &AppViewModel::aboutToLeavePage, this, [&] { leaving = m_story->app().pageModel(); });
        const QObject *start = m_story->app().pageModel();
        m_story->app().go(QStringLiteral("settings"));
        QCOMPARE(leaving, start);
    }

    void lockingTakesTheDeskAwayAndOpeningBringsThePageBack() {
        m_story->prepare(QStringLiteral("Huis De Linde"));
        m_story->app().go(QStringLiteral("measurement"));
        m_story->app().go(QStringLiteral("plan"));
        m_story->app().lock();
        QCOMPARE(m_story->app().route(), QStringLiteral("locked"));
        QVERIFY(!m_story->app().desk());
        QCOMPARE(m_story->locks, 1);
        QVERIFY(!m_story->app().canGoBack());
        m_story->app().go(QStringLiteral("start"));
        QCOMPARE(m_story->app().route(), QStringLiteral("locked"));
        m_story->page<LockedViewModel>()->unlock();
        QVERIFY(m_story->app().desk());
        QCOMPARE(m_story->app().route(), QStringLiteral("plan"));
        m_story->app().back();
        QCOMPARE(m_story->app().route(), QStringLiteral("start"));
    }

    void lockingWhileWordsWaitForRoomIsRefused() {
        m_story->prepare(QStringLiteral("Huis De Linde"));
        m_story->app().go(QStringLiteral("measurement"));
        m_story->store().holdUp(StoreError::Kind::Full);
        m_story->app().lock();
        QCOMPARE(m_story->app().route(), QStringLiteral("trouble"));
        QVERIFY(m_story->page<TroubleViewModel>()->waits());
        QVERIFY(!m_story->page<TroubleViewModel>()->closing());
        m_story->page<TroubleViewModel>()->goBack();
        QCOMPARE(m_story->app().route(), QStringLiteral("measurement"));
        QVERIFY(m_story->inHand().saveTrouble().has_value());
        m_story->app().goPractice(true);
        QCOMPARE(m_story->app().route(), QStringLiteral("trouble"));
        m_story->page<TroubleViewModel>()->goBack();
        QVERIFY2(!m_story->desk().practice, "another folder was opened over words that wait");
        m_story->app().lock();
        m_story->page<TroubleViewModel>()->retry();
        QCOMPARE(m_story->app().route(), QStringLiteral("trouble"));
        m_story->store().holdUp({});
        m_story->page<TroubleViewModel>()->retry();
        QCOMPARE(m_story->app().route(), QStringLiteral("locked"));
        m_story->app().unlock();
        QVERIFY(!m_story->inHand().saveTrouble().has_value());
    }

    void closingWhileWordsWaitIsForTheAuditorToDecide() {
        m_story->prepare(QStringLiteral("Huis De Linde"));
        m_story->store().holdUp(StoreError::Kind::Full);
        const QSignalSpy closes(&m_story->app(), &AppViewModel::closeRequested);
        QVERIFY2(!m_story->app().mayClose(), "the window closed over words that wait");
        QCOMPARE(m_story->app().route(), QStringLiteral("trouble"));
        auto *page = m_story->page<TroubleViewModel>();
        QVERIFY(page->waits() && page->closing());
        for (const QString &text : {page->title(), page->what(), page->safe(), page->todo()})
            QVERIFY(text.size() > 10);
        page->retry();
        QCOMPARE(closes.count(), 1); // the window asks once more
        QVERIFY(!m_story->app().mayClose());
        m_story->page<TroubleViewModel>()->closeAnyway();
        QCOMPARE(closes.count(), 2);
        QVERIFY(m_story->app().mayClose());
    }

    void closingWhenNothingWaitsIsClosing() {
        m_story->prepare(QStringLiteral("Huis De Linde"));
        QVERIFY(m_story->app().mayClose());
        QVERIFY(!m_story->app().desk());
        QCOMPARE(m_story->locks, 1);
    }

    void everyTroubleSaysWhatIsTheMatterWhatIsSafeAndWhatCanBeDone() {
        QSet<QString> said;
        for (const StoreError::Kind kind : troubles) {
            m_story->refuses = kind;
            m_story->app().start();
            QCOMPARE(m_story->app().route(), QStringLiteral("trouble"));
            const auto *page = m_story->page<TroubleViewModel>();
            for (const QString &text : {page->title(), page->what(), page->safe(), page->todo()})
                QVERIFY(text.size() > 10);
            said.insert(page->what());
            const bool beginAnew = kind == StoreError::Kind::Foreign || kind == StoreError::Kind::Damaged ||
                                   kind == StoreError::Kind::KeyMissing;
            QCOMPARE(page->canSetAside(), beginAnew);
        }
        QCOMPARE(said.size(), 7); // Io, Locked, Unknown and Refused share their words
    }

    void afterTroubleTryingAgainOrSettingAsideOpens() {
        m_story->refuses = StoreError::Kind::Damaged;
        m_story->app().start();
        m_story->cannotSetAside = true;
        auto *page = m_story->page<TroubleViewModel>();
        page->setAside();
        QCOMPARE(m_story->app().route(), QStringLiteral("trouble"));
        QVERIFY(!page->setAsideFailure().isEmpty());
        m_story->cannotSetAside = false;
        page->setAside();
        QCOMPARE(m_story->app().route(), QStringLiteral("start"));
    }

    void practiceHasAFolderOfItsOwn() {
        m_story->prepare(QStringLiteral("Echt"));
        m_story->app().goPractice(true);
        QVERIFY(m_story->app().practice());
        QVERIFY(!m_story->page<StartViewModel>()->hasFirst());
        m_story->prepare(QStringLiteral("Oefening"));
        m_story->app().goPractice(false);
        QVERIFY(!m_story->app().practice());
        QVERIFY(!m_story->app().route().isEmpty());
        QCOMPARE(m_story->desk().portfolio.summaries().size(), 1);
        QCOMPARE(m_story->desk().portfolio.summaries().constFirst().details.organisation, QStringLiteral("Echt"));
    }

    void practiceThrownAwayBeginsAnew() {
        m_story->app().goPractice(true);
        m_story->prepare(QStringLiteral("Oefening"));
        m_story->app().discardPractice();
        QVERIFY(m_story->app().practice());
        QVERIFY(m_story->desk().portfolio.summaries().isEmpty());
    }

    void theTextGrowsAndShrinksInSteps() {
        m_story->app().go(QStringLiteral("settings"));
        auto *settings = m_story->page<SettingsViewModel>();
        QCOMPARE(settings->textScaleText(), QStringLiteral("100 %"));
        settings->stepTextScale(1);
        QCOMPARE(settings->textScale(), 1.15);
        for (int i = 0; i < 20; ++i)
            settings->stepTextScale(1);
        QCOMPARE(settings->textScale(), 2.0);
        QVERIFY(!settings->canEnlarge());
        for (int i = 0; i < 20; ++i)
            settings->stepTextScale(-1);
        QCOMPARE(settings->textScale(), 0.85);
        QVERIFY(!settings->canReduce());
        QCOMPARE(m_story->appearance().textScale, 0.85);
        settings->setTextScale(7);
        QCOMPARE(settings->textScale(), 2.0);
    }

    void anotherLanguageIsToldAndThePageIsMadeAnew() {
        m_story->app().go(QStringLiteral("settings"));
        const QSignalSpy language(&m_story->app(), &AppViewModel::languageChanged);
        m_story->page<SettingsViewModel>()->setLanguage(QStringLiteral("en"));
        m_story->page<SettingsViewModel>()->setSerif(false);
        QCOMPARE(language.count(), 1);
        QCOMPARE(m_story->appearance().language, QStringLiteral("en"));
        const QObject *before = m_story->app().pageModel();
        m_story->app().renewPage();
        QVERIFY(m_story->app().pageModel() != before);
        QCOMPARE(m_story->app().route(), QStringLiteral("settings"));
    }

private:
    std::unique_ptr<DeskStory> m_story;
};

QTEST_GUILESS_MAIN(TestShell)
#include "tst_shell_viewmodel.moc"

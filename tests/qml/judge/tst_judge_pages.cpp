// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/explainviewmodel.h"
#include "app/viewmodels/judge/readingviewmodel.h"
#include "support/pages/pagesuite.h"
#include "support/screens/items.h"
#include "viewmodels/judge/judgestory.h"

#include <QAccessible>
#include <QSet>
#include <QTest>

using namespace Tweeluik;
using Screens::Setting;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

/// Lying and standing, at once and twice the text, in the three themes.
std::vector<Setting> settings() {
    const QString dutch = QStringLiteral("nl");
    const QString light = QStringLiteral("light");
    const QString contrast = QStringLiteral("highContrast");
    return {{QSize(1280, 800), 1, light, dutch},    {QSize(800, 1280), 1, QStringLiteral("dark"), dutch},
            {QSize(1280, 800), 2, contrast, dutch}, {QSize(800, 1280), 2, light, dutch},
            {QSize(1280, 800), 1, contrast, dutch}, {QSize(640, 800), 2, QStringLiteral("dark"), dutch}};
}

} // namespace

/// *Reading together* and *explanation*, with notes of two tablets.
class JudgePagesTest : public PageSuite {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSuite(); }
    void init();
    void cleanup();
    void readingStandsInEverySize();
    void anItemWithoutNotesIsOneSentence();
    void notesAreChosenWithTheKeyboard();
    void twoNotesAreLinkedByPressing();
    void draftingIsDivided();
    void explainingStandsInEverySize();
    void versionsSideBySideStandInEverySize();
    void whatIsTypedBecomesAnEntry();
    void aNoteComesIntoTheText();
    void theNoteOfAReferenceIsShown();
    void anEarlierVersionIsPutBack();
    void readyAfterTheDifferenceIsHandled();
    void noTwoThingsAreCalledTheSame();

private:
    enum class Page { AsItIs, MadeAnew };
    void look(const QString &what, Page made = Page::AsItIs);
    void at(const QString &route, int item);
    void explain(const QString &words);
    [[nodiscard]] QString kept() const { return ExplanationService(m_story->inHand()).shown(6).text; }
    [[nodiscard]] QStringList sameNames() const;

    std::unique_ptr<JudgeStory> m_both;
};

void JudgePagesTest::init() {
    begin();
    m_both = std::make_unique<JudgeStory>(*m_story);
    m_both->fill();
    show({str("Judge/JudgeFlow")});
}

void JudgePagesTest::cleanup() {
    m_both.reset();
    end();
}

/// In every size; made anew it speaks the other language wholly, and begins as it opens. For looking at them:
/// TWEELUIK_PICTURES=folder.
void JudgePagesTest::look(const QString &what, Page made) {
    QString said;
    for (const Setting &setting : settings()) {
        QVERIFY2(m_stage->set(setting), qPrintable(setting.name()));
        if (made == Page::MadeAnew)
            m_story->app().renewPage();
        QVERIFY2(m_stage->settle(), qPrintable(setting.name()));
        picture(what + u' ' + setting.name());
        if (const QString found = findings(); !found.isEmpty())
            said += setting.name() + u'\n' + found + u'\n';
    }
    QVERIFY(m_stage->set({}));
    if (made == Page::MadeAnew)
        m_story->app().renewPage();
    QVERIFY(m_stage->settle());
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void JudgePagesTest::at(const QString &route, int item) {
    go(route);
    qobject_cast<ItemPageViewModel *>(m_story->app().pageModel())->goToItem(item);
    QVERIFY(m_stage->settle());
}

void JudgePagesTest::explain(const QString &words) {
    ExplanationService(m_story->inHand()).write(6, words);
    m_story->pass();
    QVERIFY(m_stage->settle());
}

/// Two things to press that are called the same cannot be told apart by ear.
QStringList JudgePagesTest::sameNames() const {
    QSet<QString> once;
    QStringList twice;
    for (QQuickItem *item : Screens::visibleItems(*m_window)) {
        const QAccessibleInterface *heard =
            Screens::isInteractive(item) ? QAccessible::queryAccessibleInterface(item) : nullptr;
        if (heard == nullptr)
            continue;
        if (once.contains(heard->text(QAccessible::Name)))
            twice << heard->text(QAccessible::Name);
        once.insert(heard->text(QAccessible::Name));
    }
    return twice;
}

void JudgePagesTest::readingStandsInEverySize() {
    at(str("judge/read"), 6);
    look(str("reading"), Page::MadeAnew);
    QVERIFY(press(str("Choose notes")));
    m_story->page<ReadingViewModel>()->notes()->filterYardstick(int(NoteMark::Paid));
    m_story->page<ReadingViewModel>()->notes()->open(toText(m_both->everybody));
    look(str("reading, some"));
}

void JudgePagesTest::anItemWithoutNotesIsOneSentence() {
    at(str("judge/read"), 2);
    QVERIFY2(spoken().contains(str("There is no note at this item.")), qPrintable(spoken()));
    look(str("reading, none"));
}

void JudgePagesTest::notesAreChosenWithTheKeyboard() {
    at(str("judge/read"), 6);
    QVERIFY(tabTo(str("Choose notes")));
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(m_stage->settle());
    const QString manager = str("Manager");
    QVERIFY(tabTo(manager));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QCOMPARE(m_story->page<ReadingViewModel>()->notes()->count(), 2);
    // The keyboard stays where it is.
    QCOMPARE(m_window->activeFocusItem(), named(manager));
    QVERIFY(press(str("Show all")));
    QCOMPARE(m_story->page<ReadingViewModel>()->notes()->count(), 7);
}

void JudgePagesTest::twoNotesAreLinkedByPressing() {
    at(str("judge/read"), 6);
    ReadingViewModel &page = *m_story->page<ReadingViewModel>();
    page.notes()->open(toText(m_both->plan));
    QVERIFY(m_stage->settle());
    QVERIFY(press(str("Another note differs from this")));
    const QString other = str("Vrijwilligers krijgen de uitnodiging niet.");
    QVERIFY(tabTo(other));
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(m_stage->settle());
    QCOMPARE(page.pairs()->count(), 2);
    QCOMPARE(m_window->activeFocusItem(), named(other));
    look(str("linking"));
    QVERIFY(press(str("Close")));
    QVERIFY(press(str("Belongs to")));
    look(str("placing"));
}

void JudgePagesTest::draftingIsDivided() {
    at(str("judge/read"), 6);
    QVERIFY(press(str("Divide the drafting")));
    look(str("drafting"));
    QVERIFY(press(str("Only item 6: Bruno")));
    QCOMPARE(m_story->inHand().state().judgement.drafters.value(6, Slot::First), Slot::Second);
    QVERIFY(press(str("Close")));
    QVERIFY2(spoken().contains(str("Bruno drafts this one")), qPrintable(spoken()));
}

void JudgePagesTest::explainingStandsInEverySize() {
    at(str("judge/explain"), 6);
    look(str("explaining, empty"), Page::MadeAnew);
    explain(str("Er is één coach, zelf ervaringsdeskundige. Zij begeleidt elf mensen, een-op-een. Intervisie staat op "
                "papier [57:30 ○]. «Eindelijk iemand die weet hoe het is om zelf langs die deur te lopen.» [56:05 □] "
                "Vrijwilligers worden er niet voor gevraagd; zij hebben een koffieochtend."));
    m_story->page<ExplainViewModel>()->notes()->open(toText(m_both->nobody));
    look(str("explaining"));
}

void JudgePagesTest::versionsSideBySideStandInEverySize() {
    explain(str("Er is één coach. Wie wil, kan meedoen."));
    m_both->meet();
    m_both->other().explain(6, str("Er is één coach voor elf mensen. Wie wil, kan meedoen."));
    explain(str("Er is één coach, voor twaalf mensen. Wie wil, kan meedoen."));
    m_both->meet();
    at(str("judge/explain"), 6);
    look(str("versions"), Page::MadeAnew);
    QVERIFY(press(str("Take this one, of Bruno")));
    QCOMPARE(kept(), str("Er is één coach voor elf mensen. Wie wil, kan meedoen."));
    QVERIFY(named(str("Our explanation")));
}

void JudgePagesTest::whatIsTypedBecomesAnEntry() {
    at(str("judge/explain"), 6);
    QVERIFY(tabTo(str("Our explanation")));
    for (const char letter : {'A', 'b', 'c'})
        QTest::keyClick(m_window.get(), letter);
    QCOMPARE(kept(), QString());
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QCOMPARE(kept(), str("Abc"));
}

void JudgePagesTest::aNoteComesIntoTheText() {
    at(str("judge/explain"), 6);
    explain(str("Voor achter"));
    QVERIFY(tabTo(str("Our explanation")));
    QTest::keyClick(m_window.get(), Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Right);
    m_story->page<ExplainViewModel>()->notes()->open(toText(m_both->plan));
    QVERIFY(m_stage->settle());
    QVERIFY(press(str("As a reference")));
    QCOMPARE(kept(), str("Voor [57:30 ○] achter"));
    // The keyboard goes on behind it.
    QTest::keyClick(m_window.get(), 'x');
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QCOMPARE(kept(), str("Voor [57:30 ○]x achter"));
}

void JudgePagesTest::theNoteOfAReferenceIsShown() {
    at(str("judge/explain"), 6);
    explain(str("Zie [56:05 □]."));
    QVERIFY(press(str("Note 56:05 quote")));
    QCOMPARE(m_story->page<ExplainViewModel>()->notes()->opened(), m_both->quote);
}

void JudgePagesTest::anEarlierVersionIsPutBack() {
    explain(str("Een."));
    m_story->pass(std::chrono::minutes(20));
    explain(str("Een. Twee."));
    at(str("judge/explain"), 6);
    QVERIFY(press(str("Earlier versions")));
    look(str("history"));
    const QStringList names = Screens::spokenNames(*m_window);
    const auto back = std::find_if(names.begin(), names.end(),
                                   [](const QString &name) { return name.contains(str("Put the text of Anna")); });
    QVERIFY(back != names.end());
    QVERIFY(press(back->section(str(": "), 1)));
    QCOMPARE(kept(), str("Een."));
}

void JudgePagesTest::readyAfterTheDifferenceIsHandled() {
    at(str("judge/explain"), 6);
    const QString ready = str("The explanations are ready");
    QVERIFY(!named(ready)->isEnabled());
    QCOMPARE(named(ready)->property("reason").toString(), str("A difference is still open at item 6."));
    QVERIFY(press(str("Set aside: the difference between 58:12 and 58:40")));
    QVERIFY(tabTo(str("Why it need not be in the text: the difference between 58:12 and 58:40")));
    for (const char letter : {'W', 'e', 'g'})
        QTest::keyClick(m_window.get(), letter);
    look(str("setting aside"));
    QVERIFY(tabTo(str("Why it need not be in the text: the difference between 58:12 and 58:40")));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QVERIFY(named(ready)->isEnabled());
    QVERIFY(press(ready));
    QVERIFY(m_story->page<ExplainViewModel>()->ready()->mine());
    look(str("ready"));
    QVERIFY(press(str("Not ready after all")));
    QVERIFY(!m_story->page<ExplainViewModel>()->ready()->mine());
}

void JudgePagesTest::noTwoThingsAreCalledTheSame() {
    at(str("judge/read"), 6);
    m_story->page<ReadingViewModel>()->notes()->open(toText(m_both->plan));
    QVERIFY(m_stage->settle());
    QCOMPARE(sameNames(), QStringList());
    at(str("judge/explain"), 6);
    m_story->page<ExplainViewModel>()->notes()->open(toText(m_both->plan));
    QVERIFY(m_stage->settle());
    QCOMPARE(sameNames(), QStringList());
}

QTEST_MAIN(JudgePagesTest)
#include "tst_judge_pages.moc"

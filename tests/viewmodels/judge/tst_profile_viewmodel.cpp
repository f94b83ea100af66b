// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/profileviewmodel.h"
#include "app/viewmodels/judge/waitingviewmodel.h"
#include "core/measurement/consensusservice.h"
#include "viewmodels/judge/sealstory.h"

#include <QTest>

using namespace Tweeluik;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// The profile as the page has it: nothing before the reveal, then both scores, what was agreed, and the figures.
class ProfileViewModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_story = std::make_unique<DeskStory>();
        m_story->app().start();
        m_two = std::make_unique<SealStory>(*m_story);
        m_story->app().go(str("judge/profile"));
    }
    void cleanup() {
        m_two.reset();
        m_story.reset();
    }

    void beforeTheRevealItHoldsNoScoreOfAnybody();
    void aRowIsHeardAsAWholeSentence();
    void whatIsNotSettledSaysSoInWords();
    void twoOutcomesOnOneItemAreMarkedAndCountForNothing();
    void whatAParkedItemWaitsForIsNamed();
    void aThemeThatIsNotCompleteSaysOverHowMany();
    void thereIsNoTotalWhileAnItemIsMissing();
    void theFiguresOfAgreementByHand_data();
    void theFiguresOfAgreementByHand();
    void theDefinitionsSayThatTheCalculationIsOurs();
    void theShapesStayWithTheirPerson();
    void whoGoesAloneClaimsNoConsensus();
    void scoresFromPaperAreCalledSo();
    void aSealThatDoesNotFitHoldsItBack();
    void theWayInOpensWithTheScores();

private:
    [[nodiscard]] ProfileViewModel &page() { return *m_story->page<ProfileViewModel>(); }
    /// Levels by item; 0: cannot judge yet. What is not said is 3.
    void reveal(const QMap<ItemNumber, int> &anna = {}, const QMap<ItemNumber, int> &bruno = {}) {
        for (const Instrument::Item &item : m_story->desk().instrument.items()) {
            SealStory::score(*m_story, item.id.number, anna.value(item.id.number, 3), str("Reden."));
            SealStory::score(m_two->bruno, item.id.number, bruno.value(item.id.number, 3), str("Reden."));
        }
        QVERIFY(SealStory::seal(*m_story));
        QVERIFY(SealStory::seal(m_two->bruno));
        m_two->meet();
        QVERIFY(page().ready());
    }
    static void outcome(DeskStory &tablet, ItemNumber item, Outcome::Kind kind, int level = 0,
                        const QString &until = {}) {
        Outcome said;
        said.item = item;
        said.kind = kind;
        said.level = level;
        said.until = until;
        said.reason = str("Zo is het besproken.");
        QVERIFY(ConsensusService(tablet.inHand()).setOutcome(said));
        tablet.pass();
    }
    void agreeAll(int level = 3) {
        for (const Instrument::Item &item : m_story->desk().instrument.items())
            outcome(*m_story, item.id.number, Outcome::Kind::Agreed, level);
    }
    [[nodiscard]] QVariant said(const QString &number, int role) {
        ProfileRowsModel &rows = *page().rows();
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.data(rows.index(row), ProfileRowsModel::Number) == number)
                return rows.data(rows.index(row), role);
        }
        return {};
    }
    [[nodiscard]] QString spoken(const QString &number) { return said(number, ProfileRowsModel::Spoken).toString(); }
    [[nodiscard]] QString result(const QString &number) { return said(number, ProfileRowsModel::Result).toString(); }
    [[nodiscard]] QString nameOf(ItemNumber item) { return m_story->desk().wording().item(ItemId{item}).shortTitle; }
    std::unique_ptr<DeskStory> m_story;
    std::unique_ptr<SealStory> m_two;
};

void ProfileViewModelTest::beforeTheRevealItHoldsNoScoreOfAnybody() {
    const auto nothing = [this] {
        return !page().ready() && page().rows()->rowCount() == 0 && page().notices().isEmpty() &&
               page().total().isEmpty() && page().agreement().isEmpty() && page().pending().isEmpty() &&
               page().chart() == ProfileChart();
    };
    QVERIFY(nothing());
    SealStory::scoreAll(*m_story, 4);
    QVERIFY(nothing()); // the own ones neither
    SealStory::scoreAll(m_two->bruno, 2);
    QVERIFY(SealStory::seal(m_two->bruno));
    m_two->deliver(m_two->bruno, *m_story);
    QVERIFY(nothing());
    QVERIFY(SealStory::seal(*m_story));
    QVERIFY(nothing());
    m_two->meet();
    QVERIFY(page().ready());
    QVERIFY(!nothing());
    QCOMPARE(page().rows()->rowCount(), 17); // five themes and twelve items
}

void ProfileViewModelTest::aRowIsHeardAsAWholeSentence() {
    reveal({{6, 4}}, {{6, 2}});
    QCOMPARE(spoken(str("6")), str("Item 6, %1. Anna 4, Bruno 2, nothing agreed yet").arg(nameOf(6)));
    QCOMPARE(result(str("6")), str("still open"));
    outcome(*m_story, 6, Outcome::Kind::Agreed, 3);
    QCOMPARE(spoken(str("6")), str("Item 6, %1. Anna 4, Bruno 2, together 3").arg(nameOf(6)));
    QCOMPARE(result(str("6")), str("3"));
    QVERIFY(said(str("6"), ProfileRowsModel::Settled).toBool());
    QVERIFY(!said(str("5"), ProfileRowsModel::Settled).toBool());
    QCOMPARE(page().column(), str("together"));
}

void ProfileViewModelTest::whatIsNotSettledSaysSoInWords() {
    reveal({{11, 2}, {12, 0}}, {{11, 4}});
    outcome(*m_story, 11, Outcome::Kind::NoConsensus);
    QCOMPARE(result(str("11")), str("no consensus"));
    QCOMPARE(spoken(str("11")), str("Item 11, %1. Anna 2, Bruno 4, no consensus").arg(nameOf(11)));
    QVERIFY(!said(str("11"), ProfileRowsModel::Settled).toBool());
    QCOMPARE(said(str("11"), ProfileRowsModel::Line).toList().size(), 2);
    QCOMPARE(said(str("11"), ProfileRowsModel::Marks).toList().size(), 2); // without ◆
    QCOMPARE(said(str("12"), ProfileRowsModel::Note).toString(), str("not to be judged yet by Anna"));
    QCOMPARE(spoken(str("12")),
             str("Item 12, %1. Anna could not judge it yet, Bruno 3, nothing agreed yet").arg(nameOf(12)));
}

void ProfileViewModelTest::twoOutcomesOnOneItemAreMarkedAndCountForNothing() {
    reveal();
    agreeAll();
    m_two->meet();
    QCOMPARE(page().total(), str("36"));
    outcome(*m_story, 6, Outcome::Kind::Agreed, 4);
    outcome(m_two->bruno, 6, Outcome::Kind::NoConsensus);
    m_two->meet();
    QCOMPARE(result(str("6")), str("two outcomes"));
    QVERIFY(said(str("6"), ProfileRowsModel::Marked).toBool());
    QVERIFY(!said(str("5"), ProfileRowsModel::Marked).toBool());
    const QString note = said(str("6"), ProfileRowsModel::Note).toString();
    QVERIFY2(note.startsWith(str("written down apart: ")) && note.contains(u'4') && note.contains(str("no consensus")),
             qPrintable(note));
    QVERIFY(spoken(str("6")).contains(str("not settled, two outcomes: ")));
    QCOMPARE(said(str("6"), ProfileRowsModel::Marks).toList().size(), 2);
    QCOMPARE(page().total(), QString());
    QCOMPARE(page().pending(), QStringList{str("Two outcomes: 6")});
}

void ProfileViewModelTest::whatAParkedItemWaitsForIsNamed() {
    reveal();
    outcome(*m_story, 9, Outcome::Kind::Parked, 0, str("het rooster van de groepen"));
    QCOMPARE(result(str("9")), str("parked"));
    QCOMPARE(said(str("9"), ProfileRowsModel::Note).toString(), str("waits for: het rooster van de groepen"));
    QVERIFY(spoken(str("9")).endsWith(str("Anna 3, Bruno 3, parked, waits for: het rooster van de groepen")));
}

void ProfileViewModelTest::aThemeThatIsNotCompleteSaysOverHowMany() {
    reveal();
    const QString theme = m_story->desk().wording().theme(ThemeId{'E'}).shortTitle;
    QCOMPARE(spoken(str("E")), str("Theme E, %1. No mean yet").arg(theme));
    QCOMPARE(result(str("E")), str("none yet"));
    QCOMPARE(said(str("E"), ProfileRowsModel::Aside).toString(), QString());
    outcome(*m_story, 12, Outcome::Kind::Agreed, 2);
    QCOMPARE(result(str("E")), str("2.0"));
    QCOMPARE(said(str("E"), ProfileRowsModel::Aside).toString(), str("1 of 2 items"));
    QCOMPARE(said(str("E"), ProfileRowsModel::Bar).toDouble(), 2.0);
    QCOMPARE(spoken(str("E")), str("Theme E, %1. Mean 2.0, 1 of 2 items").arg(theme));
    outcome(*m_story, 11, Outcome::Kind::Agreed, 3);
    QCOMPARE(said(str("E"), ProfileRowsModel::Aside).toString(), QString());
    QCOMPARE(spoken(str("E")), str("Theme E, %1. Mean 2.5").arg(theme));
}

void ProfileViewModelTest::thereIsNoTotalWhileAnItemIsMissing() {
    reveal();
    for (const Instrument::Item &item : m_story->desk().instrument.items()) {
        if (item.id.number < 11)
            outcome(*m_story, item.id.number, Outcome::Kind::Agreed, 4);
    }
    outcome(*m_story, 11, Outcome::Kind::NoConsensus);
    QCOMPARE(page().total(), QString());
    QCOMPARE(page().totalWords(), str("No total yet: 10 of the 12 items have a final score."));
    QCOMPARE(page().totalSpoken(), page().totalWords());
    QCOMPARE(page().pending(), (QStringList{str("Still open: 12"), str("No consensus: 11")}));
    outcome(*m_story, 11, Outcome::Kind::Agreed, 1);
    outcome(*m_story, 12, Outcome::Kind::Agreed, 2);
    QCOMPARE(page().total(), str("43"));
    QCOMPARE(page().totalSpoken(), str("Total 43, over all 12 items; mean 3.6")); // 43 / 12 = 3.58
    QCOMPARE(page().pending(), QStringList());
}

void ProfileViewModelTest::theFiguresOfAgreementByHand_data() {
    using Levels = QMap<ItemNumber, int>;
    QTest::addColumn<Levels>("anna");
    QTest::addColumn<Levels>("bruno");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("leftOut");
    Levels twos;
    Levels fives;
    Levels nobody;
    Levels rising;
    for (ItemNumber item = 1; item <= 12; ++item) {
        twos.insert(item, 2);
        fives.insert(item, 5);
        nobody.insert(item, 0);
        rising.insert(item, 1 + item % 5); // 2 3 4 5 1 2 3 4 5 1 2 3
    }
    QTest::newRow("all equal") << Levels() << Levels()
                               << QStringList{str("12 of 12"), str("12 of 12"), str("0.00 point")} << QString();
    QTest::newRow("all different") << twos << fives
                                   << QStringList{str("0 of 12"), str("0 of 12"), str("3.00 point, Bruno higher")}
                                   << QString();
    QTest::newRow("one missing") << Levels{{4, 0}, {5, 4}} << Levels{{6, 1}}
                                 << QStringList{str("9 of 11"), str("10 of 11"), str("0.27 point, Anna higher")}
                                 << str("1 item(s) left out: not judged by both.");
    QTest::newRow("one constant") << Levels()
                                  << rising // sums 35 against 36; equal at 2, 7, 12; two apart at 4, 5, 9, 10
                                  << QStringList{str("3 of 12"), str("8 of 12"), str("0.08 point, Anna higher")}
                                  << QString();
    QTest::newRow("nothing common") << nobody << Levels() << QStringList()
                                    << str("There is no item yet that both judged.");
}

void ProfileViewModelTest::theFiguresOfAgreementByHand() {
    using Levels = QMap<ItemNumber, int>;
    QFETCH(Levels, anna);
    QFETCH(Levels, bruno);
    QFETCH(QStringList, values);
    QFETCH(QString, leftOut);
    reveal(anna, bruno);
    QStringList found;
    for (const QVariant &figure : page().agreement()) {
        QStringList said{figure.toMap().value(str("value")).toString(), figure.toMap().value(str("words")).toString()};
        said.removeAll(QString());
        found << said.join(str(", "));
        QVERIFY(!figure.toMap().value(str("definition")).toString().isEmpty());
    }
    QCOMPARE(found, values);
    QCOMPARE(page().leftOut(), leftOut);
}

void ProfileViewModelTest::theDefinitionsSayThatTheCalculationIsOurs() {
    reveal();
    QVERIFY(page().meanDefinition().contains(str("this is our calculation")));
    QVERIFY(page().meanDefinition().contains(str("from 1 to 5")));
    QVERIFY(page().totalDefinition().contains(str("this is our calculation")));
    QVERIFY(page().totalDefinition().contains(str("from 12 to 60")));
    const QString mean = page().agreement().last().toMap().value(str("definition")).toString();
    QVERIFY2(mean.contains(str("the score of Bruno less the score of Anna")), qPrintable(mean));
}

void ProfileViewModelTest::theShapesStayWithTheirPerson() {
    const auto shapes = [](ProfileViewModel &page) {
        QStringList list;
        for (const QVariant &sign : page.signs())
            list << sign.toMap().value(str("shape")).toString() + u' ' + sign.toMap().value(str("text")).toString();
        return list;
    };
    reveal({{6, 4}}, {{6, 2}});
    const QStringList here = shapes(page());
    QCOMPARE(here, (QStringList{str("2 agreed together"), str("0 score of Anna"), str("1 score of Bruno")}));
    m_two->bruno.app().go(str("judge/profile")); // on his tablet he is □ as well
    auto &his = *m_two->bruno.page<ProfileViewModel>();
    QCOMPARE(shapes(his), here);
    QCOMPARE(his.chart(), page().chart());
}

void ProfileViewModelTest::whoGoesAloneClaimsNoConsensus() {
    SealStory::scoreAll(*m_story, 4);
    QVERIFY(SealStory::seal(*m_story));
    ConsensusService(m_story->inHand()).setAlone(true);
    for (int turn = 0; turn < 4; ++turn)
        m_story->pass();
    QVERIFY(page().ready());
    QVERIFY(page().alone());
    QCOMPARE(page().notices(), QStringList{str("Only the scores of Anna stand here. No consensus is claimed.")});
    QCOMPARE(page().agreement(), QVariantList());
    QCOMPARE(page().leftOut(), QString());
    QCOMPARE(page().signs().size(), 1); // ○
    QCOMPARE(spoken(str("6")), str("Item 6, %1. Anna 4").arg(nameOf(6)));
    QCOMPARE(said(str("6"), ProfileRowsModel::Marks).toList().size(), 1);
    QCOMPARE(page().column(), str("score"));
    QCOMPARE(page().total(), str("48"));
    QVERIFY(!page().meanDefinition().contains(str("final")));
}

void ProfileViewModelTest::scoresFromPaperAreCalledSo() {
    SealStory::scoreAll(*m_story, 4);
    QVERIFY(SealStory::seal(*m_story));
    ScoreSheet paper;
    for (const Instrument::Item &item : m_story->desk().instrument.items()) {
        Score score;
        score.item = item.id.number;
        score.level = 2;
        paper.append(score);
    }
    QVERIFY(ConsensusService(m_story->inHand()).setPaper(Slot::Second, paper));
    for (int turn = 0; turn < 4; ++turn)
        m_story->pass();
    QVERIFY(page().ready());
    QCOMPARE(page().notices(), QStringList{str("Scores of Bruno: from paper, not sealed.")});
    QCOMPARE(spoken(str("6")), str("Item 6, %1. Anna 4, Bruno 2, nothing agreed yet").arg(nameOf(6)));
}

void ProfileViewModelTest::aSealThatDoesNotFitHoldsItBack() {
    SealStory::scoreAll(*m_story, 3);
    QVERIFY(SealStory::seal(*m_story));
    SealStory::scoreAll(m_two->bruno, 5);
    QVERIFY(SealStory::seal(m_two->bruno));
    QVERIFY(m_two->revealWrongly());
    QVERIFY(!page().ready());
    QCOMPARE(page().rows()->rowCount(), 0);
    m_story->desk().seals->current()->acceptMismatch();
    m_two->bruno.desk().seals->current()->acceptMismatch();
    m_story->pass();
    m_two->bruno.pass();
    m_two->meet();
    QVERIFY(page().ready());
    QCOMPARE(page().notices(), QStringList{str("Seal not confirmed: both auditors go on with it.")});
}

void ProfileViewModelTest::theWayInOpensWithTheScores() {
    const auto offered = [this] {
        m_story->app().go(str("judge/waiting"));
        const bool comparable = m_story->page<WaitingViewModel>()->comparable();
        m_story->app().go(str("judge/profile"));
        return comparable;
    };
    QVERIFY(!offered());
    SealStory::scoreAll(*m_story, 3);
    QVERIFY(SealStory::seal(*m_story));
    SealStory::scoreAll(m_two->bruno, 5);
    QVERIFY(SealStory::seal(m_two->bruno));
    m_two->deliver(m_two->bruno, *m_story);
    QVERIFY(!offered());
    m_two->meet();
    QVERIFY(offered());
}

QTEST_GUILESS_MAIN(ProfileViewModelTest)
#include "tst_profile_viewmodel.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/agreement.h"
#include "core/judgement/comparison.h"
#include "core/judgement/profile.h"

#include <QTest>

using namespace Tweeluik;
using Standing = ComparedItem::Standing;

namespace {

/// Themes A (items 1-3) and B (4-5).
Instrument small() {
    QList<Instrument::Item> items;
    for (int number = 1; number <= 5; ++number)
        items.append({ItemId{number}, ThemeId{number <= 3 ? 'A' : 'B'}, {}, {}});
    return Instrument(items);
}

/// Levels of items 1, 2, …; 0 is nothing said, -1 cannot judge yet.
ScoreSheet sheet(std::initializer_list<int> levels) {
    ScoreSheet sheet;
    int item = 0;
    for (const int level : levels) {
        Score score;
        score.item = ++item;
        score.level = std::max(level, 0);
        score.cannotJudge = level < 0;
        if (score.cannotJudge)
            score.ask = QStringLiteral("ask %1").arg(item);
        if (score.answered())
            sheet.append(score);
    }
    return sheet;
}

QList<int> order(const QList<ComparedItem> &talk) {
    QList<int> items;
    for (const ComparedItem &compared : talk)
        items.append(compared.item);
    return items;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalFirstThenTheLargestDifferenceThenWhatIsOpen() {
        const auto talk = compare(small(), sheet({2, -1, 1, 3, 5}), sheet({3, 4, 5, 3, 4}));
        QCOMPARE(order(talk), (QList<int>{4, 3, 1, 5, 2}));
        QCOMPARE(talk[0].standing, Standing::Equal);
        QCOMPARE(talk[1].between, (QList<int>{2, 3, 4}));
        QCOMPARE(talk[1].lower, 1);
        QCOMPARE(talk[1].higher, 5);
        QVERIFY(talk[2].between.isEmpty());
        QCOMPARE(talk[4].standing, Standing::Undecided);
        QCOMPARE(talk[4].ask[0], QStringLiteral("ask 2"));
        QVERIFY(talk[4].ask[1].isEmpty());
        QCOMPARE(talk[4].lower, 0);
    }

    void theyTakeTurnsInExplainingFirst() {
        const auto talk = compare(small(), sheet({1, 1, 1, 2, 2}), sheet({2, 2, 2, 2, 2}), Slot::Second);
        QCOMPARE(order(talk), (QList<int>{4, 5, 1, 2, 3}));
        QCOMPARE(talk[2].explainsFirst, Slot::Second);
        QCOMPARE(talk[3].explainsFirst, Slot::First);
        QCOMPARE(talk[4].explainsFirst, Slot::Second);
    }

    void oneAuditorAloneIsNotCompared() {
        const auto talk = compare(small(), sheet({2, -1, 3, 0, 5}), std::nullopt);
        QCOMPARE(order(talk), (QList<int>{1, 3, 5, 2, 4}));
        QCOMPARE(talk[0].standing, Standing::Single);
        QCOMPARE(talk[0].lower, 2);
        QCOMPARE(talk[0].difference(), 0);
        QCOMPARE(talk[3].standing, Standing::Undecided);
    }

    void agreementByHand_data() {
        QTest::addColumn<ScoreSheet>("first");
        QTest::addColumn<ScoreSheet>("second");
        QTest::addColumn<QList<int>>("figures"); // both, exact, within one, sum
        QTest::newRow("all equal") << sheet({1, 2, 3, 4, 5}) << sheet({1, 2, 3, 4, 5}) << QList<int>{5, 5, 5, 0};
        QTest::newRow("all different") << sheet({1, 2, 3, 4, 5}) << sheet({3, 1, 5, 5, 1}) << QList<int>{5, 0, 2, 0};
        QTest::newRow("one missing") << sheet({1, 2, -1, 4, 5}) << sheet({1, 3, 3, 4, 5}) << QList<int>{4, 3, 4, 1};
        QTest::newRow("one constant") << sheet({3, 3, 3, 3, 3}) << sheet({1, 2, 3, 4, 5}) << QList<int>{5, 1, 3, 0};
        QTest::newRow("nothing common") << sheet({1, 0, 0, 0, 0}) << sheet({0, 2, 0, 0, 0}) << QList<int>{0, 0, 0, 0};
    }
    void agreementByHand() {
        QFETCH(ScoreSheet, first);
        QFETCH(ScoreSheet, second);
        QFETCH(QList<int>, figures);
        const Agreement found = agreement(small(), first, second);
        QCOMPARE((QList<int>{found.both, found.exact, found.withinOne, found.sum}), figures);
        QCOMPARE(found.leftOut(), 5 - figures[0]);
        QCOMPARE(found.meanDifference().has_value(), figures[0] > 0);
    }
    void theMeanDifferenceIsSecondLessFirst() {
        QCOMPARE(*agreement(small(), sheet({1, 2, -1, 4, 5}), sheet({1, 3, 3, 4, 5})).meanDifference(), 0.25);
        QCOMPARE(*agreement(small(), sheet({5}), sheet({2})).meanDifference(), -3.0);
    }

    void aThemeIsTheMeanOfWhatWasScored() {
        const Profile profile = profileOf(small(), {{1, 2}, {2, 3}, {3, 3}, {4, 4}, {5, 5}, {9, 5}});
        QCOMPARE(profile.themes[0].tenths, std::optional(27)); // 8 / 3 = 2.67
        QCOMPARE(profile.themes[1].tenths, std::optional(45));
        QVERIFY(profile.complete());
        QCOMPARE(profile.sum, std::optional(17));
        QCOMPARE(profile.tenths, std::optional(34));
        QCOMPARE(profile.levels.size(), 5);
    }
    void nothingIsTotalledOverWhatIsMissing() {
        const Profile profile = profileOf(small(), {{1, 2}, {2, 0}, {3, 3}, {4, 6}});
        QCOMPARE(profile.themes[0].tenths, std::optional(25));
        QVERIFY(profile.themes[0].incomplete());
        QVERIFY(!profile.themes[1].tenths && profile.themes[1].items == 2);
        QVERIFY(!profile.sum && !profile.tenths && !profile.complete());
        QCOMPARE(profile.scored, 2);
        QCOMPARE(profile.items, 5);
    }
    void halvesGoUp() {
        QCOMPARE(profileOf(small(), {{4, 2}, {5, 3}}).themes[1].tenths, std::optional(25));
        QList<Instrument::Item> four;
        for (int number = 1; number <= 4; ++number)
            four.append({ItemId{number}, ThemeId{'A'}, {}, {}});
        QCOMPARE(profileOf(Instrument(four), {{1, 2}, {2, 2}, {3, 2}, {4, 3}}).tenths, std::optional(23)); // 2.25
    }
    void theDefinitionsFollowTheInstrument() {
        const auto definitions = scoreDefinitions(small());
        QCOMPARE(definitions.size(), 3);
        QCOMPARE(definitions[1].lowest, 5);
        QCOMPARE(definitions[1].highest, 25);
        QVERIFY(definitions[1].onlyComplete && !definitions[0].onlyComplete);
    }
    void onlyWhatIsSettledIsALevel() {
        Outcome agreed;
        agreed.level = 4;
        Outcome none;
        none.kind = Outcome::Kind::NoConsensus;
        QCOMPARE(agreedLevels({{1, {agreed}}, {2, {agreed, none}}, {3, {none}}}), (QMap<ItemNumber, int>{{1, 4}}));
        QCOMPARE(chosenLevels(sheet({3, -1})), (QMap<ItemNumber, int>{{1, 3}}));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/profilechart.h"

#include <QTest>

using namespace Tweeluik;
using Shape = ChartMark::Shape;
using Standing = ChartRow::Standing;

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
        if (score.answered())
            sheet.append(score);
    }
    return sheet;
}

ComparedSheets two(const ScoreSheet &first, const ScoreSheet &second) {
    ComparedSheets compared;
    compared.sheets = {first, second};
    return compared;
}

QList<Outcome> said(Outcome::Kind kind, int level = 0) {
    Outcome outcome;
    outcome.kind = kind;
    outcome.level = level;
    return {outcome};
}
QList<Outcome> agreed(int level) { return said(Outcome::Kind::Agreed, level); }

ChartRow rowOf(const ProfileChart &chart, ItemNumber item) {
    for (const ChartRow &row : chart.rows) {
        if (row.item == item && row.kind == ChartRow::Kind::Item)
            return row;
    }
    return {};
}

/// "○2 ◆3 □3+1": from left to right, with the shift in halves of a mark.
QString drawn(const ChartRow &row) {
    QStringList marks;
    for (const ChartMark &mark : row.marks) {
        const QString shift = mark.place.shift == 0 ? QString() : QString::asprintf("%+d", mark.place.shift);
        marks << QStringLiteral("○□◆").mid(int(mark.shape), 1) + QString::number(mark.place.level) + shift;
    }
    return marks.join(u' ');
}

} // namespace

/// What is drawn where, by hand.
class TestProfileChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDrawnBeforeTheSheetsAreReady() {
        ComparedSheets one;
        one.sheets[0] = sheet({1, 2, 3, 4, 5});
        QCOMPARE(profileChart(small(), one, {{1, agreed(3)}}), ProfileChart());
        ComparedSheets apart = two(sheet({1}), sheet({1}));
        apart.mismatch = true;
        QCOMPARE(profileChart(small(), apart, {}), ProfileChart());
        apart.mismatch = false;
        QCOMPARE(profileChart(small(), apart, {}).rows.size(), 7);
    }

    void eachThemeStandsAboveItsItems() {
        const ProfileChart chart = profileChart(small(), two(sheet({1}), sheet({1})), {});
        QString order;
        for (const ChartRow &row : chart.rows)
            order += row.kind == ChartRow::Kind::Theme ? row.theme.toString() : QString::number(row.item);
        QCOMPARE(order, QStringLiteral("A123B45"));
    }

    void marksOnOneLevelStandSideBySide_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("both"); // 0: nothing agreed
        QTest::addColumn<QString>("marks");
        QTest::newRow("all equal") << 3 << 3 << 3 << QStringLiteral("○3-2 ◆3 □3+2");
        QTest::newRow("equal, not agreed yet") << 3 << 3 << 0 << QStringLiteral("○3-1 □3+1");
        QTest::newRow("agreed on the second's") << 3 << 2 << 2 << QStringLiteral("◆2 □2+2 ○3");
        QTest::newRow("agreed on the first's") << 2 << 3 << 2 << QStringLiteral("○2-2 ◆2 □3");
        QTest::newRow("agreed between") << 4 << 2 << 3 << QStringLiteral("□2 ◆3 ○4");
        QTest::newRow("agreed outside") << 3 << 3 << 5 << QStringLiteral("○3-1 □3+1 ◆5");
        QTest::newRow("one could not judge") << -1 << 4 << 4 << QStringLiteral("◆4 □4+2");
        QTest::newRow("one alone said something") << 4 << 0 << 0 << QStringLiteral("○4");
        QTest::newRow("nobody could judge") << -1 << -1 << 0 << QString();
    }
    void marksOnOneLevelStandSideBySide() {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, both);
        QFETCH(QString, marks);
        QMap<ItemNumber, QList<Outcome>> outcomes;
        if (both != 0)
            outcomes.insert(1, agreed(both));
        QCOMPARE(drawn(rowOf(profileChart(small(), two(sheet({first}), sheet({second})), outcomes), 1)), marks);
    }

    void aLineJoinsTwoScoresThatDiffer() {
        const auto chart = profileChart(small(), two(sheet({2, 3, 4, -1}), sheet({4, 3, 2, 5})), {{3, agreed(2)}});
        QCOMPARE(rowOf(chart, 1).line, (std::optional<ChartLine>({{2, 0}, {4, 0}})));
        QVERIFY(!rowOf(chart, 2).line);
        QCOMPARE(rowOf(chart, 3).line, (std::optional<ChartLine>({{2, 2}, {4, 0}})));
        QVERIFY(!rowOf(chart, 4).line && !rowOf(chart, 5).line);
    }

    void onlyWhatIsSettledHasADiamond() {
        const auto chart = profileChart(small(), two(sheet({2, 2, 2, 2, 2}), sheet({4, 4, 4, 4, 4})),
                                        {{1, agreed(3)},
                                         {2, said(Outcome::Kind::NoConsensus)},
                                         {3, said(Outcome::Kind::Parked)},
                                         {4, agreed(3) + agreed(4)}});
        const QList<Standing> standings{Standing::Agreed, Standing::NoConsensus, Standing::Parked,
                                        Standing::TwoOutcomes, Standing::Open};
        for (ItemNumber item = 1; item <= 5; ++item) {
            const ChartRow row = rowOf(chart, item);
            QCOMPARE(row.standing, standings.at(item - 1));
            QCOMPARE(drawn(row).contains(u'◆'), item == 1);
            QCOMPARE(row.settled(), item == 1);
            QVERIFY(row.line);
        }
        QCOMPARE(chart.profile.scored, 1);
        QVERIFY(!chart.profile.sum);
        QCOMPARE(chart.rows[0].mean.tenths, std::optional(30));
        QVERIFY(chart.rows[0].mean.incomplete());
        QVERIFY(!chart.rows[4].mean.tenths);
    }

    void whoGoesAloneHasOneShapeAndNoAgreement() {
        ComparedSheets compared;
        compared.alone = true;
        compared.sheets[1] = sheet({1, 2, 3, 4, 5});
        const ProfileChart chart = profileChart(small(), compared, {{1, agreed(5)}});
        QVERIFY(chart.alone && !chart.agreement);
        QCOMPARE(chart.takesPart, (std::array<bool, 2>{false, true}));
        for (ItemNumber item = 1; item <= 5; ++item) {
            QCOMPARE(drawn(rowOf(chart, item)), QStringLiteral("□%1").arg(item));
            QCOMPARE(rowOf(chart, item).standing, Standing::Alone);
        }
        QCOMPARE(chart.profile.sum, std::optional(15));
    }

    void twoHaveFiguresOfAgreement() {
        const auto chart = profileChart(small(), two(sheet({1, 2, -1, 4, 5}), sheet({1, 3, 3, 4, 5})), {});
        QCOMPARE(chart.agreement->both, 4);
        QCOMPARE(chart.agreement->exact, 3);
    }
};

QTEST_GUILESS_MAIN(TestProfileChart)
#include "tst_profile_chart.moc"

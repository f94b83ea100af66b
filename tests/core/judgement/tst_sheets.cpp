// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sheets.h"
#include "core/measurement/judgementcodec.h"

#include <QTest>

using namespace Tweeluik;

namespace {

ScoreSheet sheet(int level) {
    Score score;
    score.item = 6;
    score.level = level;
    return {score};
}

Reveal reveal(const QByteArray &sheet) {
    Reveal reveal;
    reveal.sheet = sheet;
    return reveal;
}

} // namespace

/// Which scores count, once they may be seen.
class TestSheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_state = {};
        m_said = {};
    }

    void untilBothAreOpenNothingIsCompared() {
        QVERIFY(!compared().ready());
        open(0, 2);
        QVERIFY(!compared().ready());
        open(1, 4);
        QVERIFY(compared().ready());
        QCOMPARE(compared().sheets[0], sheet(2));
        QCOMPARE(compared().sheets[1], sheet(4));
        QVERIFY(!compared().paper[0] && !compared().paper[1] && !compared().alone && !compared().unconfirmed);
    }

    void paperStandsInAndSaysSo() {
        open(0, 2);
        onPaper(1, 3);
        QVERIFY(compared().ready());
        QCOMPARE(compared().sheets[1], sheet(3));
        QVERIFY(compared().paper[1] && !compared().paper[0]);
    }

    void whatWasSealedGoesBeforePaper() {
        open(0, 2);
        open(1, 4);
        m_said.paper[1] = sheet(1);
        QCOMPARE(compared().sheets[1], sheet(4));
        QVERIFY(!compared().paper[1]);
    }

    void paperThatIsNotOpenYetIsNotShown() {
        m_said.paper[1] = sheet(1);
        QVERIFY(!compared().sheets[1]);
        QVERIFY(!compared().paper[1]);
    }

    void aSheetThatCannotBeReadIsAMismatchAndNeverEmpty() {
        open(0, 2);
        m_state.sides[1].reveal = reveal("no sheet");
        QVERIFY(compared().mismatch);
        QVERIFY(!compared().sheets[1]);
        m_state.unconfirmed = true; // nobody can go on with nothing
        QVERIFY(!compared().ready());
        m_said.paper[1] = sheet(1);
        QVERIFY(compared().ready());
        QVERIFY(compared().paper[1]);
    }

    void anEmptySheetIsASheet() {
        open(0, 2);
        m_state.sides[1].reveal = reveal(encodeSheet({}));
        QVERIFY(compared().ready());
        QCOMPARE(compared().sheets[1], ScoreSheet());
    }

    void aMismatchHoldsUntilEverybodyGoesOn() {
        open(0, 2);
        open(1, 4);
        m_state.mismatch = "name";
        QVERIFY(compared().mismatch);
        QVERIFY(!compared().ready());
        m_state.unconfirmed = true;
        QVERIFY(!compared().mismatch);
        QVERIFY(compared().unconfirmed);
        QVERIFY(compared().ready());
    }

    void whoGoesAloneStandsByItself() {
        m_state.sides[1].alone = true;
        QVERIFY(!compared().ready());
        open(1, 4);
        QVERIFY(compared().alone);
        QVERIFY(compared().ready());
        open(0, 2); // sealed before dropping out
        QVERIFY(!compared().sheets[0]);
        QCOMPARE(compared().sheets[1], sheet(4));
        m_state.sides[0].reveal = reveal("no sheet");
        QVERIFY(compared().ready());
    }

private:
    [[nodiscard]] ComparedSheets compared() const { return sheetsToCompare(m_state, m_said); }
    void open(std::size_t slot, int level) { m_state.sides[slot].reveal = reveal(encodeSheet(sheet(level))); }
    void onPaper(std::size_t slot, int level) {
        m_state.sides[slot].onPaper = true;
        m_said.paper[slot] = sheet(level);
    }
    SealState m_state;
    Judgement m_said;
};

QTEST_APPLESS_MAIN(TestSheets)
#include "tst_sheets.moc"

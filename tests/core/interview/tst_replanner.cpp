// SPDX-License-Identifier: EUPL-1.2
#include "replanjudge.h"

#include <QTest>
#include <functional>
#include <random>

using namespace Tweeluik;
using ReplanJudge::faultOf;
using ReplanJudge::leastOf;
using ReplanJudge::total;

namespace {

using Outcome = Replan::Outcome;

PromptAhead ask(const char *prompt, ItemNumber item, Priority priority = Priority::Usual, int parts = 2) {
    return {QString::fromLatin1(prompt), item, priority, parts, true, false};
}

Milliseconds lengthOf(const Replan &plan, const char *prompt) {
    for (const PromptShare &share : plan.shares) {
        if (share.prompt == QLatin1String(prompt))
            return share.length;
    }
    return -1ms;
}

/// Any talk: up to 12 items with up to 6 prompts, from long behind to hours left, from seconds to minutes a part.
TalkAhead anyTalk(std::mt19937 &random) {
    const auto upTo = [&random](int most) { return std::uniform_int_distribution(0, most)(random); };
    TalkAhead talk;
    const int items = 1 + upTo(11);
    for (int item = 1; item <= items; ++item) {
        const int prompts = upTo(6);
        for (int letter = 0; letter < prompts; ++letter) {
            talk.prompts.append({QString::number(item) + QLatin1Char(char('a' + letter)), item, Priority(upTo(2)),
                                 1 + upTo(3), upTo(3) != 0, upTo(2) == 0, upTo(5) == 0});
        }
    }
    talk.perPart = Milliseconds(upTo(120'000));
    talk.room = Milliseconds(upTo(90) * 60'000 - upTo(20) * 60'000 + upTo(59'999));
    return talk;
}

/// Goes over `count` random talks and returns the first fault of what `planner` proposes.
QString firstFault(int count, const std::function<Replan(const TalkAhead &)> &planner,
                   QHash<Outcome, int> *met = nullptr) {
    std::mt19937 random(20260131);
    for (int round = 0; round < count; ++round) {
        const TalkAhead talk = anyTalk(random);
        const Replan plan = planner(talk);
        if (met)
            ++(*met)[plan.outcome];
        QString fault = faultOf(talk, plan);
        const bool open =
            std::any_of(talk.prompts.begin(), talk.prompts.end(), [](auto &ahead) { return !ahead.heard; });
        if (fault.isEmpty() && open && (plan.outcome == Outcome::DoesNotFit) != (leastOf(talk) > talk.room))
            fault = QStringLiteral("gives up where it could fit, or the other way round");
        if (!fault.isEmpty())
            return QStringLiteral("round %1: %2").arg(round).arg(fault);
    }
    return {};
}

} // namespace

class ReplannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesWhileThereIsRoom() {
        const TalkAhead talk{{ask("1a", 1), ask("1b", 1, Priority::MayShorten)}, 4min, 60s};
        const Replan plan = replan(talk);
        QCOMPARE(plan.outcome, Outcome::Fits);
        QCOMPARE(lengthOf(plan, "1a"), Milliseconds(2min));
        QVERIFY(plan.skip.isEmpty());
    }

    void whatMayBeShortenedIsShortenedFirst() {
        const TalkAhead talk{
            {ask("1a", 1, Priority::Essential), ask("1b", 1), ask("1c", 1, Priority::MayShorten)}, 5min + 30s, 60s};
        const Replan plan = replan(talk);
        QCOMPARE(plan.outcome, Outcome::Shortened);
        QCOMPARE(lengthOf(plan, "1a"), Milliseconds(2min));
        QCOMPARE(lengthOf(plan, "1b"), Milliseconds(2min));
        QCOMPARE(lengthOf(plan, "1c"), Milliseconds(90s));
    }

    void thenItIsLeftOutBeforeWhatIsUsual() {
        const TalkAhead talk{
            {ask("1a", 1, Priority::Essential), ask("1b", 1), ask("1c", 1, Priority::MayShorten)}, 2min, 60s};
        const Replan plan = replan(talk);
        QCOMPARE(plan.outcome, Outcome::Skips);
        QCOMPARE(plan.skip, QStringList{QStringLiteral("1c")});
        QCOMPARE(total(plan), Milliseconds(2min));
    }

    void whatFeedsNoLevelGoesFirst() {
        TalkAhead talk{{ask("1a", 1), ask("1b", 1), ask("1c", 1)}, 2min, 60s};
        talk.prompts[1].feedsALevel = false;
        QCOMPARE(replan(talk).skip, QStringList{QStringLiteral("1b")});
    }

    void theLastPromptOfAnItemStaysUnlessTheItemWasHeard() {
        TalkAhead talk{{ask("1a", 1, Priority::MayShorten), ask("2a", 2, Priority::Essential)}, 70s, 60s};
        Replan plan = replan(talk);
        QVERIFY(plan.skip.isEmpty());
        QCOMPARE(plan.outcome, Outcome::Shortened);
        talk.prompts.prepend({QStringLiteral("1z"), 1, Priority::Usual, 2, true, true});
        plan = replan(talk);
        QCOMPARE(plan.skip, QStringList{QStringLiteral("1a")});
    }

    void theLeastThatDoesNotFitIsSaid() {
        const TalkAhead talk{{ask("1a", 1, Priority::Essential), ask("2a", 2, Priority::Essential)}, 59s, 60s};
        QCOMPARE(replan(talk).outcome, Outcome::DoesNotFit);
        QVERIFY(replan(talk).shares.isEmpty());
        TalkAhead late = talk;
        late.room = -5min;
        QCOMPARE(replan(late).outcome, Outcome::DoesNotFit);
    }

    void nothingIsLeftWhenAllIsHeard() {
        TalkAhead talk{{ask("1a", 1)}, -1min, 60s};
        talk.prompts[0].heard = true;
        QCOMPARE(replan(talk), Replan());
    }

    void holdsInOneHundredThousandTalks() {
        QHash<Outcome, int> met;
        QCOMPARE(firstFault(100'000, replan, &met), QString());
        // Every outcome was met often enough to mean something.
        for (const Outcome outcome : {Outcome::Fits, Outcome::Shortened, Outcome::Skips, Outcome::DoesNotFit})
            QVERIFY2(met.value(outcome) > 2'000, qPrintable(QString::number(met.value(outcome))));
    }

    void theJudgeFindsPlantedFaults() {
        const auto dropsTheFirst = [](const TalkAhead &talk) {
            Replan plan = replan(talk);
            if (!plan.shares.isEmpty())
                plan.skip.append(plan.shares.takeFirst().prompt);
            return plan;
        };
        QVERIFY(!firstFault(2'000, dropsTheFirst).isEmpty());
        const auto pastTheEnd = [](TalkAhead talk) {
            talk.room += 1s;
            return replan(talk);
        };
        QVERIFY(!firstFault(2'000, pastTheEnd).isEmpty());
        const auto givesUp = [](const TalkAhead &talk) {
            const Replan plan = replan(talk);
            return plan.outcome == Outcome::Skips ? Replan{Outcome::DoesNotFit, {}, {}} : plan;
        };
        QVERIFY(!firstFault(2'000, givesUp).isEmpty());
        int calls = 0;
        const auto fickle = [&calls](TalkAhead talk) {
            if (++calls % 100 == 0)
                talk.room -= 10s;
            return replan(talk);
        };
        QVERIFY(!firstFault(2'000, fickle).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReplannerTest)
#include "tst_replanner.moc"

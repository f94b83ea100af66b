// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/openprompts.h"
#include "core/interview/runningorder.h"
#include "support/instrumentfixture.h"

#include <QTest>

using namespace Tweeluik;

namespace {

Milliseconds sum(const QList<Block> &order, std::optional<Block::Kind> kind = std::nullopt) {
    Milliseconds total{0};
    for (const Block &block : order) {
        if (!kind || block.kind == *kind)
            total += block.length;
    }
    return total;
}

} // namespace

class RunningOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksLeaveEightyFiveOfOneHundredAndTwenty() {
        const QList<Block> order = runningOrder(Plan(), m_instrument);
        QCOMPARE(sum(order), Milliseconds(120min));
        QCOMPARE(sum(order, Block::Kind::Item), Milliseconds(85min));
        QCOMPARE(order.size(), 16);
        QCOMPARE(order.first().kind, Block::Kind::Opening);
        QCOMPARE(order.at(order.size() - 2).kind, Block::Kind::FreeRoom);
        QCOMPARE(order.last().kind, Block::Kind::Closing);
        // Every block begins where the one before it ends.
        Milliseconds at{0};
        for (const Block &block : order) {
            QCOMPARE(block.from, at);
            at += block.length;
        }
    }

    void theBreakComesAfterItemFive() {
        const QList<Block> order = runningOrder(Plan(), m_instrument);
        QCOMPARE(order.at(5).item, 5);
        QCOMPARE(order.at(6).kind, Block::Kind::Break);
        QCOMPARE(order.at(7).item, 6);
    }

    void minutesFollowPromptsAndSubQuestions() {
        const QList<Block> order = runningOrder(Plan(), m_instrument);
        // 50 prompts and 94 sub-questions: 144 parts of 85 minutes. Item 1 has 5 and 10, item 4 has 4 and 6.
        for (const auto &[item, parts] : {std::pair(1, 15), {4, 10}, {12, 14}}) {
            const auto found = std::find_if(order.begin(), order.end(),
                                            [item = item](const Block &block) { return block.item == item; });
            QVERIFY(found != order.end());
            const double minutes = double(found->length.count()) / 60'000;
            QVERIFY2(qAbs(minutes - 85.0 * parts / 144) < 0.01, qPrintable(QString::number(minutes)));
        }
    }

    void withoutBreakItemsGetItsTime() {
        Plan plan;
        plan.breakAfter = 0;
        QCOMPARE(sum(runningOrder(plan, m_instrument), Block::Kind::Item), Milliseconds(95min));
        plan.breakAfter = 5;
        plan.breakTime = 0min;
        QCOMPARE(runningOrder(plan, m_instrument).size(), 15);
    }

    void ownOrderAndNothingForgotten() {
        Plan plan;
        plan.order = {9, 1, 9, 77, 5};
        const QList<ItemNumber> order = itemOrder(plan, m_instrument);
        QCOMPARE(order.size(), 12);
        QCOMPARE(order.mid(0, 4), (QList<ItemNumber>{9, 1, 5, 2}));
        const QList<Block> blocks = runningOrder(plan, m_instrument);
        QCOMPARE(blocks.at(1).item, 9);
        QCOMPARE(blocks.at(3).item, 5);
        QCOMPARE(blocks.at(4).kind, Block::Kind::Break);
    }

    void blocksThatLeaveNothingGiveItemsNothing() {
        Plan plan;
        plan.length = 60min;
        plan.freeRoom = 120min;
        const QList<Block> order = runningOrder(plan, m_instrument);
        QCOMPARE(sum(order, Block::Kind::Item), 0ms);
        for (const Block &block : order)
            QVERIFY(block.length >= 0ms);
    }

    void everyLengthAddsUp() {
        for (int minutes = 60; minutes <= 180; ++minutes) {
            Plan plan;
            plan.length = Minutes(minutes);
            QCOMPARE(sum(runningOrder(plan, m_instrument)), Milliseconds(Minutes(minutes)));
        }
    }

    void enoughGoesToTheNextOpenPromptInOrder() {
        Measurement state;
        const auto next = [&](const QString &prompt) {
            const auto found = nextOpenPrompt(state, m_instrument, prompt);
            return found ? found->prompt : QString();
        };
        QCOMPARE(next(QStringLiteral("1a")), QStringLiteral("1b"));
        QCOMPARE(next(QStringLiteral("1e")), QStringLiteral("2a"));
        state.prompts[QStringLiteral("1b")].state = PromptState::Enough;
        state.prompts[QStringLiteral("1c")].state = PromptState::Skipped;
        state.prompts[QStringLiteral("1d")].state = PromptState::Partly;
        QCOMPARE(next(QStringLiteral("1a")), QStringLiteral("1d"));
        // From the end on to the first one left open.
        state.prompts[QStringLiteral("1a")].state = PromptState::Asked;
        QCOMPARE(next(QStringLiteral("12e")), QStringLiteral("1d"));
        state.plan.order = {12, 1};
        QCOMPARE(next(QStringLiteral("12e")), QStringLiteral("1d"));
        QCOMPARE(next(QStringLiteral("12a")), QStringLiteral("12b"));
        QCOMPARE(stillOpen(state, m_instrument).first().prompt, QStringLiteral("12a"));
        for (const Instrument::Item &item : m_instrument.items()) {
            for (const Instrument::Prompt &prompt : item.prompts)
                state.prompts[prompt.id.toString()].state = PromptState::Asked;
        }
        QVERIFY(next(QStringLiteral("1a")).isEmpty());
        QVERIFY(stillOpen(state, m_instrument).isEmpty());
    }

    void stillOpenNamesThemInOrder() {
        Measurement state;
        state.prompts[QStringLiteral("1a")].state = PromptState::Asked;
        state.prompts[QStringLiteral("1b")].state = PromptState::Partly;
        const QList<OpenPrompt> open = stillOpen(state, m_instrument);
        QCOMPARE(open.size(), 49);
        QCOMPARE(open.first(), (OpenPrompt{1, QStringLiteral("1b"), PromptState::Partly}));
        QCOMPARE(open.last().prompt, QStringLiteral("12e"));
    }

private:
    Instrument m_instrument = Fixture::gardenInstrument().instrument;
};

QTEST_GUILESS_MAIN(RunningOrderTest)
#include "tst_running_order.moc"

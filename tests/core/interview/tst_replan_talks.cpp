// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/instrumentfile.h"
#include "core/interview/talkahead.h"
#include "replanjudge.h"

#include <QTest>
#include <functional>
#include <random>

using namespace Tweeluik;

namespace {

constexpr Milliseconds noon(1'773'144'000'000);

/// A measurement as it may stand at any moment of any talk, with the moment.
struct AnyTalk {
    Measurement measurement;
    Moment now;
    QString inHand;
};

class Dice {
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }
    bool oneIn(int times) { return upTo(times - 1) == 0; }

private:
    std::mt19937 m_random;
};

Plan anyPlan(Dice &dice) {
    Plan plan;
    plan.length = Minutes(60 + dice.upTo(120));
    plan.opening = Minutes(dice.upTo(15));
    plan.breakTime = Minutes(dice.upTo(15));
    plan.freeRoom = Minutes(dice.upTo(15));
    plan.closing = Minutes(dice.upTo(10));
    plan.breakAfter = dice.upTo(12);
    if (dice.oneIn(3))
        plan.order = {7, 3, 12, 1};
    return plan;
}

void addClock(Measurement &measurement, Milliseconds wall, Dice &dice) {
    const auto add = [&](ClockEvent event) {
        measurement.clock.append({event, "boot", wall - noon, wall, Slot::First});
    };
    add(ClockEvent::Start);
    if (dice.oneIn(2)) {
        wall += Minutes(dice.upTo(60));
        add(ClockEvent::Break);
        wall += Minutes(dice.upTo(20));
        if (!dice.oneIn(4))
            add(ClockEvent::Resume);
    }
    if (dice.oneIn(4)) {
        wall += Minutes(dice.upTo(30));
        add(ClockEvent::End);
        wall += 24h;
        add(ClockEvent::Start);
    }
}

AnyTalk anyTalk(const Instrument &instrument, Dice &dice) {
    AnyTalk talk;
    Measurement &measurement = talk.measurement;
    measurement.plan = anyPlan(dice);
    if (dice.oneIn(2))
        measurement.details.plannedStart = noon + Minutes(dice.upTo(40) - 20);
    if (dice.oneIn(2))
        measurement.details.hardEnd = noon + Minutes(30 + dice.upTo(150));
    if (!dice.oneIn(10))
        addClock(measurement, noon, dice);
    const int wordy = dice.upTo(5);
    for (const Instrument::Item &item : instrument.items()) {
        for (const Instrument::Prompt &prompt : item.prompts) {
            const QString id = prompt.id.toString();
            PromptProgress progress;
            if (dice.upTo(5) < wordy)
                progress.state = PromptState(dice.upTo(5));
            for (const SubId &sub : prompt.subs) {
                if (progress.state == PromptState::Partly && dice.oneIn(2))
                    progress.tickedSubs.insert(sub.toString());
            }
            measurement.prompts.insert(id, progress);
            if (!dice.oneIn(3))
                measurement.preparation.priorities.insert(id, Priority(dice.upTo(2)));
            if (dice.oneIn(30))
                talk.inHand = id;
        }
    }
    const Milliseconds since = Minutes(dice.upTo(180)) + Milliseconds(dice.upTo(59'999));
    const Milliseconds last = measurement.clock.isEmpty() ? noon : measurement.clock.last().wall;
    talk.now = {"boot", last + since - noon, last + since};
    return talk;
}

bool isOpen(PromptState state) { return state == PromptState::Open || state == PromptState::Partly; }
bool isHeard(PromptState state) { return state == PromptState::Asked || state == PromptState::Enough; }

/// Judged from the measurement alone, not from what the re-planner was given.
QString faultOf(const AnyTalk &talk, const InstrumentFile &file, const Replan &plan) {
    const Measurement &before = talk.measurement;
    for (const QString &prompt : plan.skip) {
        if (before.preparation.priority(prompt) == Priority::Essential)
            return QStringLiteral("essential %1 dropped").arg(prompt);
        if (prompt == talk.inHand)
            return QStringLiteral("the prompt in hand dropped");
        if (before.promptState(prompt) != PromptState::Open)
            return QStringLiteral("%1 was not open").arg(prompt);
    }
    Measurement after = before;
    for (const QString &prompt : plan.skip)
        after.prompts[prompt].state = PromptState::Skipped;
    for (const Instrument::Item &item : file.instrument.items()) {
        const auto any = [&item](const Measurement &in, auto is) {
            return std::any_of(item.prompts.begin(), item.prompts.end(), [&](const Instrument::Prompt &prompt) {
                return is(in.promptState(prompt.id.toString()));
            });
        };
        if (any(before, isOpen) && !any(after, isOpen) && !any(after, isHeard))
            return QStringLiteral("item %1 without a prompt").arg(item.id.number);
    }
    const InterviewTime time = interviewTime(before.clock, talk.now);
    const Milliseconds end = talk.now.wall + ReplanJudge::total(plan) + blocksAhead(before, file.instrument, time);
    if (!plan.shares.isEmpty() && end > deadline(before, time, talk.now))
        return QStringLiteral("planned beyond the hard end");
    const Replan again = replan(talkAhead(after, file.instrument, file.aids, time, talk.now, talk.inHand));
    if (plan.outcome != Replan::Outcome::DoesNotFit && (!again.skip.isEmpty() || again.shares != plan.shares))
        return QStringLiteral("another plan after it was taken");
    return {};
}

using Planner = std::function<Replan(const TalkAhead &)>;

QString firstFault(int count, const InstrumentFile &file, const Planner &planner,
                   QHash<Replan::Outcome, int> *met = nullptr) {
    Dice dice(20260310);
    for (int round = 0; round < count; ++round) {
        const AnyTalk talk = anyTalk(file.instrument, dice);
        const InterviewTime time = interviewTime(talk.measurement.clock, talk.now);
        const TalkAhead ahead = talkAhead(talk.measurement, file.instrument, file.aids, time, talk.now, talk.inHand);
        const Replan plan = planner(ahead);
        if (met)
            ++(*met)[plan.outcome];
        QString fault = faultOf(talk, file, plan);
        if (fault.isEmpty())
            fault = ReplanJudge::faultOf(ahead, plan);
        const bool open =
            std::any_of(ahead.prompts.begin(), ahead.prompts.end(), [](auto &prompt) { return !prompt.heard; });
        if (fault.isEmpty() && open &&
            (plan.outcome == Replan::Outcome::DoesNotFit) != (ReplanJudge::leastOf(ahead) > ahead.room))
            fault = QStringLiteral("gives up where it could fit, or the other way round");
        if (!fault.isEmpty())
            return QStringLiteral("round %1: %2").arg(round).arg(fault);
    }
    return {};
}

} // namespace

class ReplanTalksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const Result<InstrumentFile, InstrumentError> file = loadWorkText();
        QVERIFY(file.ok());
        m_file = *file;
    }

    void holdsInRealTalks() {
        QHash<Replan::Outcome, int> met;
        QCOMPARE(firstFault(6'000, m_file, replan, &met), QString());
        using Outcome = Replan::Outcome;
        for (const Outcome outcome : {Outcome::Fits, Outcome::Shortened, Outcome::Skips, Outcome::DoesNotFit})
            QVERIFY2(met.value(outcome) > 300, qPrintable(QString::number(met.value(outcome))));
    }

    void theJudgeFindsPlantedFaults() {
        const auto forgetsWhatIsEssential = [](TalkAhead talk) {
            for (PromptAhead &prompt : talk.prompts)
                prompt.priority = Priority::Usual;
            return replan(talk);
        };
        QVERIFY(!firstFault(1'000, m_file, forgetsWhatIsEssential).isEmpty());
        const auto takesItemsForHeard = [](const TalkAhead &talk) {
            TalkAhead heard = talk;
            for (const PromptAhead &prompt : talk.prompts)
                heard.prompts.append({prompt.prompt + u'!', prompt.item, Priority::Usual, 1, true, true});
            return replan(heard);
        };
        QVERIFY(firstFault(1'000, m_file, takesItemsForHeard).contains(QStringLiteral("without a prompt")));
        const auto pastTheEnd = [](TalkAhead talk) {
            talk.room += 1s;
            return replan(talk);
        };
        QVERIFY(!firstFault(1'000, m_file, pastTheEnd).isEmpty());
    }

    void everyTermIsOnACard() {
        // G9: every term on which the twelve items lean.
        QStringList titles;
        for (const Aids::Term &term : m_file.aids.terms)
            titles.append(term.title.toLower());
        for (const char *wanted : {"zorgstandaard", "bcp", "kerntaak 1", "kerntaak 2", "drie kennisbronnen",
                                   "dialoogbijeenkomst", "hoz", "wrap", "herstellen doe je zelf", "peer support",
                                   "triade", "familiecoach", "verbreding", "vrije ruimte"}) {
            const auto names = [wanted](const QString &title) { return title.contains(QLatin1String(wanted)); };
            QVERIFY2(std::any_of(titles.begin(), titles.end(), names), wanted);
        }
        for (const Aids::Term &term : m_file.aids.terms) {
            QVERIFY2(!term.text.isEmpty() && !term.source.isEmpty(), qPrintable(term.title));
            const auto leans = [&term](const Aids::ItemAids &item) { return item.terms.contains(term.id); };
            QVERIFY2(std::any_of(m_file.aids.items.begin(), m_file.aids.items.end(), leans), qPrintable(term.title));
        }
    }

private:
    InstrumentFile m_file;
};

QTEST_GUILESS_MAIN(ReplanTalksTest)
#include "tst_replan_talks.moc"

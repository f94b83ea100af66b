// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/clockprobe.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>
#include <functional>

using namespace Tweeluik;

namespace {

/// Time as nobody on a tablet can read it.
struct Truth {
    qint64 micros = 0;
};

/// A clock since boot: ahead of the truth, in whole milliseconds.
class BootClock : public Clock {
public:
    BootClock(const Truth &truth, qint64 ahead, QByteArray boot)
        : m_truth(truth), m_ahead(ahead), m_boot(std::move(boot)) {}
    [[nodiscard]] Moment now() const override {
        const auto milli = qint64(std::floor(double(m_truth.micros + m_ahead) / 1'000));
        return {m_boot, Milliseconds(milli), Milliseconds(0)};
    }
    [[nodiscard]] QDateTime local(Milliseconds) const override { return {}; }
    [[nodiscard]] qint64 ahead() const { return m_ahead; }

private:
    const Truth &m_truth;
    qint64 m_ahead;
    QByteArray m_boot;
};

/// Anna's tablet asks, Bruno's answers; the way there and back takes what the test says.
class Two {
public:
    explicit Two(qint64 ahead = 0, QByteArray boot = "bruno") : bruno(truth, ahead, std::move(boot)) {}

    Truth truth{7'200'000'000};
    BootClock anna{truth, 333, "anna"};
    BootClock bruno;
    ClockProbe probe{anna};

    struct Times {
        Milliseconds asked, came, left, heard;
    };
    QList<Times> rounds;

    [[nodiscard]] qint64 trueOffset() const { return bruno.ahead() - anna.ahead(); }
    /// Microseconds. The answer, which has not been heard yet.
    QByteArray round(qint64 there, qint64 stay, qint64 back) {
        Times times;
        times.asked = anna.now().sinceBoot;
        const std::optional<QByteArray> question = probe.ask();
        if (!question)
            return {};
        truth.micros += there;
        const Moment came = bruno.now();
        truth.micros += stay;
        const QByteArray answer = ClockProbe::answer(*question, came, bruno.now()).value_or(QByteArray());
        times.came = came.sinceBoot;
        times.left = bruno.now().sinceBoot;
        truth.micros += back;
        times.heard = anna.now().sinceBoot;
        rounds.append(times);
        return answer;
    }
    bool easyRound() { return probe.hear(round(3'000, 1'000, 5'000)); }
};

struct Estimate {
    double offset; ///< microseconds
    double error;
};
Estimate of(const Two::Times &times) {
    const auto up = double((times.came - times.asked).count());
    const auto down = double((times.left - times.heard).count());
    return {(up + down) / 2 * 1'000, ((up - down) / 2 + 1) * 1'000};
}
bool holds(const Estimate &estimate, qint64 trueOffset) {
    return std::abs(estimate.offset - double(trueOffset)) <= estimate.error;
}

} // namespace

class ClockProbeTest : public QObject {
    Q_OBJECT

    struct Tally {
        int runs = 0;
        int wrong = 0;    ///< the truth lies outside the bound
        int sloppy = 0;   ///< the bound is wider than half of the quickest round and 2 ms
        int unspoken = 0; ///< no reading although enough came back
    };
    using Estimator = std::function<std::optional<Estimate>(const Two &, const QList<Two::Times> &heard)>;

    /// A thousand patterns of delay: other for the two ways, jitter to 400 ms, rounds lost, twice and late.
    static Tally judge(const Estimator &estimator) {
        QRandomGenerator random(20'260'310);
        const auto upTo = [&random](qint64 most) { return qint64(random.bounded(double(most + 1))); };
        Tally tally;
        for (int run = 0; run < 1'000; ++run, ++tally.runs) {
            Two two(upTo(200'000'000'000) - 100'000'000'000, run % 2 == 0 ? "bruno" : "aaa");
            two.truth.micros += upTo(10'000'000);
            const qint64 there = upTo(60'000);
            const qint64 back = upTo(60'000);
            const qint64 jitter = upTo(400'000);
            QList<Two::Times> heard;
            QByteArray early;
            for (int i = 0; i < ClockProbe::rounds; ++i) {
                const QByteArray answer = two.round(there + upTo(jitter), upTo(50'000), back + upTo(jitter));
                if (upTo(7) == 0 && ClockProbe::rounds - i + heard.size() > ClockProbe::fewest)
                    continue; // lost
                if (two.probe.hear(answer))
                    heard.append(two.rounds.last());
                if (!early.isEmpty())
                    static_cast<void>(two.probe.hear(early));
                early = answer;
                two.truth.micros += upTo(900);
            }
            const std::optional<Estimate> estimate = estimator(two, heard);
            if (!estimate) {
                ++tally.unspoken;
                continue;
            }
            double quickest = 1e12;
            for (const Two::Times &times : std::as_const(heard))
                quickest = std::min(quickest, of(times).error);
            tally.wrong += holds(*estimate, two.trueOffset()) ? 0 : 1;
            tally.sloppy += estimate->error > quickest + 1'000 ? 1 : 0;
        }
        return tally;
    }
    static std::optional<Estimate> probed(const Two &two) {
        const std::optional<ClockOffset> reading = two.probe.result();
        if (!reading)
            return std::nullopt;
        const bool upright = reading->bootA == two.anna.now().bootId;
        const auto offset = double((upright ? reading->offset : -reading->offset).count());
        return Estimate{offset * 1'000, double(reading->error.count()) * 1'000};
    }

private Q_SLOTS:
    void theTruthIsAlwaysWithinTheError() {
        const Tally tally = judge([](const Two &two, const auto &) { return probed(two); });
        QCOMPARE(tally.runs, 1'000);
        QCOMPARE(tally.unspoken, 0);
        QCOMPARE(tally.wrong, 0);
        QCOMPARE(tally.sloppy, 0);
    }

    /// The same judge on readings that are made wrongly.
    void aReadingMadeWronglyIsFound() {
        const Tally half = judge([](const Two &two, const auto &) {
            std::optional<Estimate> estimate = probed(two);
            estimate->error /= 2;
            return estimate;
        });
        QVERIFY2(half.wrong > 100, qPrintable(QString::number(half.wrong)));
        const Tally last =
            judge([](const Two &, const QList<Two::Times> &heard) { return std::optional(of(heard.last())); });
        QCOMPARE(last.wrong, 0); // it holds, but it is worse than what was known
        QVERIFY2(last.sloppy > 500, qPrintable(QString::number(last.sloppy)));
        const Tally lastAsIfBest = judge([](const Two &two, const QList<Two::Times> &heard) {
            return std::optional(Estimate{of(heard.last()).offset, probed(two)->error});
        });
        QVERIFY2(lastAsIfBest.wrong > 100, qPrintable(QString::number(lastAsIfBest.wrong)));
        const Tally oneWay = judge([](const Two &, const QList<Two::Times> &heard) {
            return std::optional(Estimate{double((heard.last().came - heard.last().asked).count()) * 1'000, 2'000});
        });
        QVERIFY2(oneWay.wrong > 900, qPrintable(QString::number(oneWay.wrong)));
    }

    /// The whole way there, none back: the error says so, and is just enough.
    void anUnequalWayShowsInTheError() {
        Two two(5'000'000);
        for (int i = 0; i < ClockProbe::rounds; ++i)
            QVERIFY(two.probe.hear(two.round(300'000, 0, 0)));
        QVERIFY(two.probe.done());
        const ClockOffset reading = *two.probe.result();
        QVERIFY(holds(*probed(two), two.trueOffset()));
        QVERIFY(reading.error >= 150ms && reading.error <= 152ms);
        QVERIFY(reading.offset - Milliseconds(two.trueOffset() / 1'000) >= 149ms);
    }

    void theClockIsReadDownwards() {
        // Both ways take no time: what is left is that milliseconds are read downwards.
        for (qint64 ahead = 0; ahead < 2'000; ahead += 37) {
            Two two(ahead);
            for (int i = 0; i < ClockProbe::fewest; ++i) {
                QVERIFY(two.probe.hear(two.round(0, 0, 0)));
                two.truth.micros += 211;
            }
            QCOMPARE(two.probe.result()->error, 1ms);
            QVERIFY(holds(*probed(two), two.trueOffset()));
        }
    }

    void whatIsLostLeavesAGap() {
        Two two(1'000'000);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!two.round(3'000, 0, 3'000).isEmpty());
        QVERIFY(two.easyRound());
        QVERIFY(two.easyRound());
        QVERIFY(!two.probe.result());
        QVERIFY(two.easyRound());
        QVERIFY(two.probe.result());
        QVERIFY(!two.probe.done());
        QVERIFY(!two.probe.ask());
    }

    void whatComesTwiceOrLateIsHeardOnce() {
        Two two(1'000'000);
        const QByteArray first = two.round(400'000, 0, 400'000);
        QVERIFY(two.easyRound());
        QVERIFY(two.probe.hear(first)); // after a later one
        QVERIFY(!two.probe.hear(first));
        QVERIFY(!two.probe.result()); // two, not three
        QVERIFY(two.easyRound());
        QVERIFY(two.probe.result()->error <= 6ms);
        // Of an earlier reading, with the same numbers and times.
        Two again(1'000'000);
        QVERIFY(!again.round(400'000, 0, 400'000).isEmpty());
        QVERIFY(!again.probe.hear(first));
    }

    void whatIsNoAnswerIsIgnored() {
        Two two(1'000'000);
        const QByteArray answer = two.round(3'000, 1'000, 3'000);
        for (qsizetype size = 0; size <= 34; ++size)
            QVERIFY(!two.probe.hear(answer.left(size)));
        QVERIFY(!two.probe.hear(answer.left(34) + QByteArray(65, 'b')));
        for (qsizetype at = 0; at < 18; ++at) {
            QByteArray forged = answer;
            forged[at] = char(forged[at] ^ 1);
            QVERIFY2(!two.probe.hear(forged), qPrintable(QString::number(at)));
        }
        QByteArray backwards = answer; // left before it came
        backwards.replace(18, 8, answer.mid(26, 8)).replace(26, 8, answer.mid(18, 8));
        QVERIFY(!two.probe.hear(backwards));
        QByteArray far = answer;
        far[18] = far[26] = char(0x7f);
        QVERIFY(!two.probe.hear(far));
        QByteArray kept = answer; // kept there for 65 s, of a round of 7 ms
        kept[31] = char(kept[31] + 1);
        QVERIFY(!two.probe.hear(kept));
        QVERIFY(two.probe.hear(answer));
    }

    /// One that lies an hour aside, or names another boot, is narrower than the others and still no reading.
    void aForgedAnswerIsOutvoted() {
        for (const bool otherBoot : {false, true}) {
            Two two(1'000'000);
            Two liar(otherBoot ? 1'000'000 : 3'601'000'000, otherBoot ? "carla" : "bruno");
            const QByteArray question = *two.probe.ask();
            two.truth.micros += 100;
            liar.truth.micros = two.truth.micros;
            QVERIFY(two.probe.hear(*ClockProbe::answer(question, liar.bruno.now(), liar.bruno.now())));
            QVERIFY(two.easyRound());
            QVERIFY(two.easyRound());
            const std::optional<ClockOffset> reading = two.probe.result();
            QVERIFY(reading);
            QCOMPARE(reading->bootB, QByteArrayLiteral("bruno"));
            QVERIFY(holds(*probed(two), two.trueOffset()));
            // With as many liars as others nobody is believed.
            const QByteArray another = *two.probe.ask();
            two.truth.micros += 100;
            liar.truth.micros = two.truth.micros;
            QVERIFY(two.probe.hear(*ClockProbe::answer(another, liar.bruno.now(), liar.bruno.now())));
            QVERIFY(!two.probe.result());
        }
    }

    void whatIsNoQuestionHasNoAnswer() {
        Two two;
        const QByteArray question = *two.probe.ask();
        const Moment now = two.bruno.now();
        QVERIFY(ClockProbe::isQuestion(question));
        QVERIFY(ClockProbe::answer(question, now, now));
        QVERIFY(!ClockProbe::isQuestion(*ClockProbe::answer(question, now, now)));
        for (qsizetype size = 0; size < question.size(); ++size)
            QVERIFY(!ClockProbe::answer(question.left(size), now, now));
        QVERIFY(!ClockProbe::answer(question + 'x', now, now));
        QByteArray ninth = question;
        ninth[1] = 8;
        QVERIFY(!ClockProbe::answer(ninth, now, now));
        QVERIFY(!ClockProbe::answer(question, now, {QByteArray(), now.sinceBoot, now.wall}));
        QVERIFY(!ClockProbe::answer(question, now, {QByteArray(65, 'b'), now.sinceBoot, now.wall}));
        QVERIFY(!ClockProbe::answer(question, now, {now.bootId, now.sinceBoot - 1ms, now.wall}));
        QVERIFY(!ClockProbe::answer(question, {"earlier", now.sinceBoot, now.wall}, now));
    }

    void oneBootNeedsNoOffset() {
        Two two(0, "anna");
        for (int i = 0; i < ClockProbe::rounds; ++i)
            QVERIFY(two.easyRound());
        QVERIFY(!two.probe.result());
        const Truth truth;
        const BootClock nameless(truth, 0, {});
        ClockProbe probe(nameless);
        QVERIFY(!probe.ask());
    }

    /// Whoever asks, the pair has one name and one sign.
    void bothSidesReadTheSamePair() {
        for (const qint64 ahead : {5'000'000'000, -5'000'000'000}) {
            Two asking(ahead, "bruno");
            Two answering(ahead, "aaa");
            for (int i = 0; i < ClockProbe::fewest; ++i) {
                QVERIFY(asking.easyRound());
                QVERIFY(answering.easyRound());
            }
            const ClockOffset upright = *asking.probe.result();
            const ClockOffset turned = *answering.probe.result();
            QCOMPARE(upright.bootA, QByteArrayLiteral("anna"));
            QCOMPARE(turned.bootA, QByteArrayLiteral("aaa"));
            QCOMPARE(turned.bootB, QByteArrayLiteral("anna"));
            QCOMPARE(turned.offset, -upright.offset);
            QCOMPARE(turned.error, upright.error);
            QCOMPARE(turned.at, upright.at + upright.offset);
            QVERIFY(upright.at > 7'200'000ms && upright.at < 7'200'100ms);
        }
    }
};

QTEST_GUILESS_MAIN(ClockProbeTest)
#include "tst_clock_probe.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/retention.h"

#include <QFile>
#include <QTest>

using namespace Tweeluik;

namespace {

constexpr Milliseconds began(1'773'145'800'000);
constexpr Milliseconds day = 24h;
using Step = RetentionStep;

Recording recording() {
    Recording value;
    value.begun.wall = began;
    return value;
}

/// A tablet whose owner does all kinds of things with it; the app looks when told.
struct Tablet {
    Moment now{"boot-1", 5h, began};
    RetentionWatch watch;
    Retention retention;
    std::optional<Milliseconds> finalReport;

    Tablet() { look(); }
    Step look() {
        watch = looked(watch, now, retentionEnd(recording(), retention, finalReport));
        return step();
    }
    [[nodiscard]] Step step() const { return retentionStep(recording(), retention, finalReport, watch); }
    Step pass(Milliseconds span) {
        now.sinceBoot += span;
        now.wall += span;
        return look();
    }
    Step setWall(Milliseconds by) {
        now.wall += by;
        return look();
    }
    /// Off for a while: nobody knows for how long but the wall clock.
    Step restart(Milliseconds off) {
        now.bootId += 'x';
        now.sinceBoot = 30min;
        now.wall += off;
        return look();
    }
};

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterThirtyDaysAtTheLatest() {
        Tablet tablet;
        QCOMPARE(tablet.step(), Step::Kept);
        QCOMPARE(tablet.pass(26 * day), Step::Kept);
        QCOMPARE(tablet.pass(day), Step::Soon);
        // On all the time, it is certain how long it was.
        QCOMPARE(tablet.pass(3 * day - 1ms), Step::Soon);
        QCOMPARE(tablet.pass(1ms), Step::Due);
    }

    void dueOnlyAfterTwoDaysOfBootTime() {
        Tablet tablet;
        QCOMPARE(tablet.restart(31 * day), Step::Waits);
        QCOMPARE(tablet.pass(47h), Step::Waits);
        QCOMPARE(tablet.pass(59min), Step::Waits);
        QCOMPARE(tablet.pass(1min), Step::Due);
        QVERIFY(tablet.watch.seen < 3 * day);
    }

    /// Each evening an hour and a half, half an hour of it before the app is opened: what is seen adds up.
    void twoDaysMayBeSpreadOverMany() {
        Tablet tablet;
        tablet.restart(31 * day);
        int evenings = 0;
        while (tablet.step() == Step::Waits && evenings < 100) {
            tablet.pass(1h);
            tablet.restart(23h);
            ++evenings;
        }
        QCOMPARE(tablet.step(), Step::Due);
        QCOMPARE(evenings, 32);
    }

    void theFinalReportEndsIt() {
        Tablet tablet;
        tablet.finalReport = began + 10 * day;
        QCOMPARE(tablet.pass(9 * day), Step::Soon);
        QCOMPARE(tablet.pass(day), Step::Waits);
        QCOMPARE(tablet.pass(2 * day), Step::Due);
        Tablet other;
        other.finalReport = began + 10 * day;
        other.retention.whenFinal = false;
        QCOMPARE(other.pass(12 * day), Step::Kept);
    }

    void aWrongYearDestroysNothing() {
        Tablet tablet;
        tablet.pass(day);
        // In one go, while it runs.
        QCOMPARE(tablet.setWall(365 * day), Step::Asks);
        QCOMPARE(tablet.pass(3 * day), Step::Asks);
        QCOMPARE(tablet.setWall(-365 * day), Step::Asks);
        tablet.watch = confirmed(tablet.watch);
        QCOMPARE(tablet.look(), Step::Kept);
        // After a flat battery: seen when somebody sets it right again.
        QCOMPARE(tablet.restart(365 * day), Step::Waits);
        QCOMPARE(tablet.pass(40h), Step::Waits);
        QCOMPARE(tablet.setWall(-365 * day), Step::Asks);
        tablet.watch = confirmed(tablet.watch);
        QCOMPARE(tablet.look(), Step::Kept);
        QCOMPARE(tablet.watch.overdue, 0ms);
        // Back to before it was recorded, over a start.
        QCOMPARE(tablet.restart(-60 * day), Step::Asks);
        tablet.watch = confirmed(tablet.watch);
        QCOMPARE(tablet.look(), Step::Asks);
    }

    /// A year that is right after all, or a tablet that was put right by two hours.
    void whoSaysThatItIsRightIsBelieved() {
        Tablet tablet;
        QCOMPARE(tablet.setWall(31 * day), Step::Asks);
        tablet.watch = confirmed(tablet.watch);
        QCOMPARE(tablet.step(), Step::Waits);
        QCOMPARE(tablet.pass(2 * day), Step::Due);
        Tablet small;
        QCOMPARE(small.setWall(1h), Step::Kept);
        QCOMPARE(small.setWall(-1h), Step::Kept);
        QCOMPARE(small.setWall(1h + 1ms), Step::Asks);
    }

    /// Nobody answers, but the clock since boot says that the time is over.
    void whatIsCertainNeedsNoAnswer() {
        Tablet tablet;
        tablet.setWall(-400 * day);
        for (int at = 0; at < 29; ++at)
            QCOMPARE(tablet.pass(day), Step::Asks);
        QCOMPARE(tablet.pass(day), Step::Due);
    }

    void anUnknownBootTellsNothing() {
        Tablet tablet;
        tablet.now.bootId.clear();
        tablet.pass(100 * day);
        QVERIFY(tablet.watch.seen == 0ms);
        QCOMPARE(tablet.step(), Step::Waits);
        QCOMPARE(tablet.pass(10 * day), Step::Waits);
    }

    /// Read for ever.
    void frozenBytes() {
        QFile file(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/formats/retention-watch-1.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray raw = QByteArray::fromHex(file.readAll().trimmed().split(' ').last());
        const RetentionWatch watch{QByteArrayLiteral("0123456789abcdef"), 2h, began + 123ms, 2 * day, 1h, true};
        QCOMPARE(encode(watch).toHex(), raw.toHex());
        QCOMPARE(decodeRetentionWatch(raw), std::optional(watch));
    }

    void theWatchComesBackAsItWas() {
        Tablet tablet;
        tablet.setWall(31 * day);
        tablet.pass(5h);
        QVERIFY(tablet.watch.jumped && tablet.watch.overdue > 0ms);
        const QByteArray raw = encode(tablet.watch);
        QCOMPARE(decodeRetentionWatch(raw), std::optional(tablet.watch));
        QCOMPARE(decodeRetentionWatch(encode(RetentionWatch())), std::optional(RetentionWatch()));
        for (qsizetype size = 0; size < raw.size(); ++size)
            QVERIFY(!decodeRetentionWatch(raw.left(size)));
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"

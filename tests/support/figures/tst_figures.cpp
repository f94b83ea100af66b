// SPDX-License-Identifier: EUPL-1.2
#include "support/figures/figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>
#include <random>

using namespace Tweeluik::Figures;

namespace {

Samples noise(double middle, double spread, std::size_t size, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> around(middle, spread);
    Samples samples(size);
    for (double &sample : samples)
        sample = around(random);
    return samples;
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quantilesByRank() {
        QCOMPARE(quantile({5, 1, 4, 2, 3}, 0.5), 3.0);
        QCOMPARE(quantile({5, 1, 4, 2, 3}, 0.99), 5.0);
        QCOMPARE(quantile({7}, 0.0), 7.0);
    }

    /// The interval holds the truth in about 95 of 100 repetitions; far fewer would be a promise not kept.
    void theIntervalHoldsTheTruth() {
        int held = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const Estimate ratio =
                estimateRatio(noise(120, 10, 500, 2 * seed), noise(100, 10, 500, 2 * seed + 1), 0.5, {200, 10, seed});
            held += ratio.low <= 1.2 && 1.2 <= ratio.high ? 1 : 0;
        }
        QVERIFY2(held >= 85, qPrintable(QString::number(held)));
        QVERIFY2(held < 100, "an interval that always holds is too wide to say anything");
    }

    void verdicts() {
        QCOMPARE(judge({1.1, 1.05, 1.15}, 1.25), Verdict::Pass);
        QCOMPARE(judge({1.2, 1.15, 1.26}, 1.25), Verdict::Fail);
        QCOMPARE(judge({1.0, 0.9, 1.2}, 1.25), Verdict::NotMeasured);
        QCOMPARE(judge({3.0, 2.5, 3.5}, 1.25), Verdict::Fail); // wide, and wholly above
    }

    void theListKeepsOtherFigures() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("figures.json"));
        Report first(file);
        first.add(QStringLiteral("a"), {1, 1, 1}, QStringLiteral("x"), 2, 10);
        first.add(QStringLiteral("b"), {1, 1, 1}, QStringLiteral("x"), 2, 10);
        QCOMPARE(first.finish(), 0);
        Report second(file);
        second.add(QStringLiteral("b"), {3, 3, 3}, QStringLiteral("x"), 2, 20);
        QCOMPARE(second.finish(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonArray list = QJsonDocument::fromJson(written.readAll()).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[1].toObject()[QStringLiteral("result")].toString(), QStringLiteral("fail"));
        QCOMPARE(list[1].toObject()[QStringLiteral("n")].toInt(), 20);
    }

    void nothingMeasuredIsNoSuccess() {
        QTemporaryDir folder;
        Report none(folder.filePath(QStringLiteral("none.json")));
        QCOMPARE(none.finish(), 1);
        Report refused(folder.filePath(QStringLiteral("refused.json")));
        refused.notMeasured(QStringLiteral("a"), QStringLiteral("x"), 1, QStringLiteral("a RAM disk"));
        QCOMPARE(refused.finish(), 1);
    }

    /// A variant that must miss the target and does not takes the figure with it.
    void aControlThatPassesWithdrawsTheFigure() {
        QTemporaryDir folder;
        const auto resultWith = [&](const Estimate &control) {
            Report report(folder.filePath(QStringLiteral("control.json")));
            report.add(QStringLiteral("a"), {1, 1, 1}, QStringLiteral("x"), 2, 10);
            report.control(QStringLiteral("a"), QStringLiteral("slower"), control);
            return report.finish();
        };
        QCOMPARE(resultWith({3, 2.5, 3.5}), 0);
        QCOMPARE(resultWith({1.5, 1.4, 1.6}), 1);
        QCOMPARE(resultWith({2.5, 1.9, 3.1}), 1); // perhaps
    }

    void aRamDiskIsSeen() {
        if (!QFile::exists(QStringLiteral("/dev/shm")))
            QSKIP("needs /dev/shm");
        const double memory = syncMicroseconds(QStringLiteral("/dev/shm"));
        QVERIFY2(memory < ramDisk, qPrintable(QString::number(memory)));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"

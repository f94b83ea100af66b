// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/cuts.h"

#include <QtTest>

using namespace Tweeluik;
using namespace Tweeluik::Survival;

/// The power goes at a random write of the real storage code. TWEELUIK_CUTS asks for more than the 2,000 of every run.
class TestPowerCut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_base = makeBase(1);
        m_cuts = qEnvironmentVariableIsSet("TWEELUIK_CUTS") ? qEnvironmentVariableIntValue("TWEELUIK_CUTS") : 2000;
        QVERIFY(m_cuts >= 2000);
    }

    void nothingAcknowledgedIsLost_data() {
        QTest::addColumn<int>("verb");
        for (const Verb verb : allVerbs)
            QTest::newRow(nameOf(verb)) << int(verb);
    }
    void nothingAcknowledgedIsLost() {
        QFETCH(int, verb);
        const int cuts = m_cuts / int(allVerbs.size());
        const CutReport report = cutOften(m_base, Verb(verb), cuts, Safety::AsShipped, 11 + std::uint64_t(verb));
        for (const QByteArray &finding : report.findings.mid(0, 20))
            qWarning("%s", finding.constData());
        qInfo("%s: %d cuts, %d of them again while opening, and %d after the last write; %d lost, %d corrupt",
              nameOf(Verb(verb)), report.cuts, report.inRecovery, report.late, report.lost, report.corrupt);
        QVERIFY(report.cuts >= 400);
        QVERIFY2(report.inRecovery > 0, "no cut fell into the opening");
        QCOMPARE(report.lost, 0);
        QCOMPARE(report.corrupt, 0);
    }

    void aTabletIsNeverHalfBorn() {
        const CutReport report = cutOften(emptyBase(), Verb::Found, m_cuts / 10, Safety::AsShipped, 31);
        for (const QByteArray &finding : report.findings.mid(0, 20))
            qWarning("%s", finding.constData());
        qInfo("first start: %d cuts, %d of them again while opening; %d lost, %d corrupt", report.cuts,
              report.inRecovery, report.lost, report.corrupt);
        QVERIFY(report.cuts >= 200);
        QCOMPARE(report.lost, 0);
        QCOMPARE(report.corrupt, 0);
    }

    /// The controls: a store that syncs less must be caught by the same cuts.
    void normalIsSeenToLose() {
        const CutReport report = cutOften(m_base, Verb::Append, 100, Safety::Normal, 21);
        qInfo("NORMAL: %d of %d lost", report.lost, report.cuts);
        QVERIFY2(report.lost > 0, "synchronous=NORMAL lost nothing: this proof proves nothing");
    }
    void offIsSeenToLoseOrCorrupt() {
        const CutReport report = cutOften(m_base, Verb::EraseUnit, 100, Safety::Off, 22);
        qInfo("OFF: %d of %d lost, %d corrupt", report.lost, report.cuts, report.corrupt);
        QVERIFY2(report.lost + report.corrupt > 0, "synchronous=OFF harmed nothing: this proof proves nothing");
        QVERIFY2(report.corrupt > 0, "synchronous=OFF corrupted nothing");
    }

private:
    Base m_base;
    int m_cuts = 0;
};

int main(int argc, char **argv) {
    // A long run outlasts what QtTest thinks a function may take.
    if (qEnvironmentVariableIsSet("TWEELUIK_CUTS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    QCoreApplication app(argc, argv);
    TestPowerCut test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_power_cut.moc"

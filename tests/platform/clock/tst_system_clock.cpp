// SPDX-License-Identifier: EUPL-1.2
#include "platform/clock/systemclock.h"

#include <QFile>
#include <QTest>

using namespace Tweeluik;

class SystemClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBootIsNamedAndNotByTheSystemsOwnName() {
        const Moment moment = SystemClock().now();
        QCOMPARE(moment.bootId.size(), 16);
        QCOMPARE(SystemClock().now().bootId, moment.bootId);
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray own = QByteArray::fromHex(file.readAll().trimmed().replace("-", ""));
        QCOMPARE(own.size(), 16);
        QVERIFY(own != moment.bootId);
    }

    void timeSinceBootRises() {
        const SystemClock clock;
        const Moment first = clock.now();
        Moment later = first;
        QTRY_VERIFY((later = clock.now()).sinceBoot >= first.sinceBoot + std::chrono::milliseconds(3));
        QVERIFY(first.sinceBoot.count() > 0);
        QVERIFY(later.wall >= first.wall);
    }

    void wallTimeIsThatOfTheMachine() {
        const SystemClock clock;
        const auto wall = clock.now().wall;
        const QDateTime now = QDateTime::currentDateTime();
        QVERIFY(qAbs(clock.local(wall).msecsTo(now)) < 60'000);
        QCOMPARE(clock.local(wall).offsetFromUtc(), now.offsetFromUtc());
    }
};

QTEST_GUILESS_MAIN(SystemClockTest)
#include "tst_system_clock.moc"

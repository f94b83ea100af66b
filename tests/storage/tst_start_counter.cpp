// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/connection.h"
#include "storage/journalfixture.h"

#include <QTest>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

std::int64_t inDatabase(const Device &device) {
    auto connection = Connection::open(device.file(), {}, Connection::Mode::ReadWrite);
    return connection ? connection->number("SELECT starts FROM state").value() : -1;
}

} // namespace

class StartCounterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStartIsCountedOnBothSides() {
        Device device;
        for (std::uint64_t start = 1; start <= 5; ++start) {
            QVERIFY(device.start());
            QCOMPARE(device.store->starts(), start);
            QCOMPARE(device.keys.startCounter().value(), start);
            QCOMPARE(inDatabase(device), std::int64_t(start));
        }
    }

    void aDatabaseThatWasPutBackIsBehind() {
        Device device;
        QVERIFY(device.start());
        device.store.reset();
        QTemporaryDir copy;
        const QString old = copy.path() + QStringLiteral("/old.db");
        QVERIFY(QFile::copy(device.file(), old));
        for (int i = 0; i < 3; ++i)
            QVERIFY(device.start());
        device.store.reset();
        QVERIFY(QFile::remove(device.file()));
        QVERIFY(QFile::copy(old, device.file()));
        QVERIFY(inDatabase(device) < std::int64_t(device.keys.startCounter().value()));
        QVERIFY(device.start());
        QCOMPARE(device.store->starts(), std::uint64_t(5));
    }

    void aKeyPlaceThatRefusesDoesNotStopTheStart() {
        Device device;
        QVERIFY(device.start());
        device.keys.refuseWrites(SecretError::Kind::Full);
        QVERIFY(device.start());
        QCOMPARE(inDatabase(device), std::int64_t(2));
        device.keys.refuseWrites(std::nullopt);
        QVERIFY(device.start());
        // The database is never behind.
        QCOMPARE(inDatabase(device), std::int64_t(3));
        QCOMPARE(device.keys.startCounter().value(), std::uint64_t(3));
    }

    void lockingIsNoStart() {
        Device device;
        QVERIFY(device.start());
        QVERIFY(device.store->lock().ok());
        QVERIFY(device.store->unlock().ok());
        QCOMPARE(device.keys.startCounter().value(), std::uint64_t(1));
    }
};

QTEST_GUILESS_MAIN(StartCounterTest)
#include "tst_start_counter.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/sharedrow.h"

#include <QTest>
#include <sodium.h>

using namespace Tweeluik;

namespace {

SharedRow example() {
    SharedRow row;
    row.members = {DeviceIdentity::random().keys().g, DeviceIdentity::random().keys().g};
    row.asked = DeviceIdentity::random().keys();
    row.theirs = {{StreamId::random(), 7}, {StreamId::random(), 1}};
    row.evenAt = std::chrono::milliseconds(1'700'000'000'000);
    row.notesUnsent = 3;
    row.taken = true;
    return row;
}

} // namespace

class TestSharedRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void itComesBackAsItWas() {
        const SharedRow row = example();
        QVERIFY(SharedRow::decode(row.encode()) == row);
        SharedRow no;
        no.declined = true;
        no.answered = true;
        QVERIFY(SharedRow::decode(no.encode()) == no);
        QVERIFY(SharedRow::decode(SharedRow().encode()) == SharedRow());
    }

    void whatIsCutIsNone() {
        const QByteArray raw = example().encode();
        for (qsizetype size = 0; size < raw.size(); ++size) {
            const auto cut = SharedRow::decode(raw.first(size));
            QVERIFY2(!cut, qPrintable(QString::number(size)));
        }
    }

    void aStreamThatIsNotWholeIsNone() {
        QByteArray raw = SharedRow().encode();
        QVERIFY(raw.contains(QByteArray("\x04\x00", 2)));
        raw.replace(QByteArray("\x04\x00", 2), QByteArray("\x04\x03", 2) + "abc");
        QVERIFY(!SharedRow::decode(raw));
    }
};

QTEST_GUILESS_MAIN(TestSharedRow)
#include "tst_shared_row.moc"

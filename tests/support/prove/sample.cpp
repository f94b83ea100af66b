// SPDX-License-Identifier: EUPL-1.2
// A suite with every way of proving nothing, for tst_prove. It is no suite of the product.
#include <QTest>

class Sample : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void good_data() {
        QTest::addColumn<int>("number");
        QTest::newRow("a (row) of its own") << 1;
        QTest::newRow("another") << 2;
    }
    void good() {
        QFETCH(int, number);
        QVERIFY(number > 0);
        QCOMPARE(number, number);
    }
    void red() { QVERIFY(false); }
    void empty() {}
    void skippedForShared() { QSKIP("needs ../shared for the sources"); }
    void skippedForRoot() { QSKIP("needs root for a loop mount"); }
    void skippedForMount() { QSKIP("needs a loop mount"); }
    void skippedAtWill() { QSKIP("not today"); }
    void expectedToFail() {
        QEXPECT_FAIL("", "known", Continue);
        QVERIFY(false);
    }
    void ends() { std::_Exit(0); }
};

QTEST_GUILESS_MAIN(Sample)
#include "sample.moc"

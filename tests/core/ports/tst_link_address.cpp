// SPDX-License-Identifier: EUPL-1.2
#include "core/ports/peerlink.h"

#include <QTest>

using namespace Tweeluik;

/// An address as people read it to each other, and type it.
class LinkAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void read_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        const auto row = [](const char *typed, const char *host, int port) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(host) << port;
        };
        row("192.168.1.7:40123", "192.168.1.7", 40123);
        row(" 10.0.0.1:1 ", "10.0.0.1", 1);
        row("255.255.255.255:65535", "255.255.255.255", 65535);
        row("[fe80::1%eth0]:40123", "fe80::1%eth0", 40123);
        row("[::1]:80", "::1", 80);
        row("[::]:80", "::", 80);
        row("[2001:db8:0:1:2:3:4:FFFF]:80", "2001:db8:0:1:2:3:4:FFFF", 80);
        row("[2001:db8::]:80", "2001:db8::", 80);
    }
    void read() {
        QFETCH(QString, typed);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto address = LinkAddress::read(typed);
        QVERIFY(address);
        QCOMPARE(address->host, host);
        QCOMPARE(int(address->port), port);
        QCOMPARE(address->text(), typed.trimmed());
    }

    void refused_data() {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"",
                                  ":",
                                  "192.168.1.7",
                                  "192.168.1.7:",
                                  "192.168.1.7:0",
                                  "192.168.1.7:65536",
                                  "192.168.1.7:-1",
                                  "192.168.1.7:+1",
                                  "192.168.1.7:08",
                                  "192.168.1.7:1:2",
                                  "192.168.1:80",
                                  "192.168.1.256:80",
                                  "192.168.01.7:80",
                                  "192.168.1.7.9:80",
                                  "tablet:80",
                                  "tablet.local:80",
                                  "localhost:80",
                                  "[tablet]:80",
                                  "[192.168.1.7]:80",
                                  "fe80::1:80",
                                  "[fe80::1]",
                                  "[fe80::1]80",
                                  "[fe80::1%]:80",
                                  "[fe80::1%a b]:80",
                                  "[fe80:1]:80",
                                  "[1:2:3:4:5:6:7:8:9]:80",
                                  "[1::2::3]:80",
                                  "[:::]:80",
                                  "[12345::]:80",
                                  "[g::]:80",
                                  "[1:2:3:4:5:6:7::8]:80",
                                  "[]:80",
                                  "x 10.0.0.1:80"})
            QTest::newRow(*typed ? typed : "nothing") << QString::fromLatin1(typed);
    }
    void refused() {
        QFETCH(QString, typed);
        QVERIFY(!LinkAddress::read(typed));
    }
};

QTEST_APPLESS_MAIN(LinkAddressTest)
#include "tst_link_address.moc"

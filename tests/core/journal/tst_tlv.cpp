// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/tlv.h"

#include <QTest>
#include <limits>
#include <random>

using namespace Tweeluik;
using Kind = CodecError::Kind;

namespace {

std::uint64_t readNumber(const QByteArray &raw, std::optional<CodecError> *error = nullptr) {
    TlvReader in(raw);
    const auto value = in.number(1, 0, ~std::uint64_t(0));
    in.finish();
    if (error && !in.ok())
        *error = in.error();
    return in.ok() ? value : 0;
}

} // namespace

class TlvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWidthOfNumberComesBack() {
        QList<std::uint64_t> values{0, 1, 127, 128, 255, 256, ~std::uint64_t(0), std::uint64_t(1) << 63};
        for (int shift = 0; shift < 64; ++shift)
            values << (std::uint64_t(1) << shift) << ((std::uint64_t(1) << shift) - 1);
        for (const auto value : values)
            QCOMPARE(readNumber(TlvWriter().number(1, value).data()), value);
    }

    void signedNumbersComeBack() {
        for (const std::int64_t value :
             {std::int64_t(0), std::int64_t(-1), std::int64_t(1), std::int64_t(-64),
              std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
            const QByteArray raw = TlvWriter().integer(1, value).data();
            TlvReader in(raw);
            QCOMPARE(in.integer(1, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()),
                     value);
            in.finish();
            QVERIFY(in.ok());
        }
        const QByteArray minusTwo = TlvWriter().integer(1, -2).data();
        TlvReader narrow(minusTwo);
        narrow.integer(1, -1, 1);
        QVERIFY(!narrow.ok());
        QCOMPARE(narrow.error().kind, Kind::OutOfRange);
    }

    void bytesAreAsWritten() {
        QCOMPARE(TlvWriter().number(1, 0).number(2, 258).bytes(3, "ab").data(), QByteArray::fromHex("0100"
                                                                                                    "02020102"
                                                                                                    "03026162"));
        QCOMPARE(TlvWriter().bytes(9, QByteArray(200, 'x')).data().left(3), QByteArray::fromHex("09c801"));
    }

    void listsGroupsAndOptionalFields() {
        const auto id = UnitId::random();
        TlvWriter inner;
        inner.text(1, QStringLiteral("één")).text(1, QStringLiteral("twee"));
        const QByteArray raw = TlvWriter().group(2, inner).id(5, id).flag(6, true).data();
        TlvReader in(raw);
        QVERIFY(!in.has(1));
        QVERIFY(in.has(2));
        TlvReader group = in.group(2);
        QStringList texts;
        while (group.has(1))
            texts << group.text(1);
        group.finish();
        in.join(group);
        QCOMPARE(texts, QStringList({QStringLiteral("één"), QStringLiteral("twee")}));
        QCOMPARE(in.id<UnitId>(5), id);
        QCOMPARE(in.flag(6), true);
        in.finish();
        QVERIFY(in.ok());
    }

    void textIsWrittenInNormalFormC() {
        const QString decomposed = QStringLiteral("e\u0301");
        const QByteArray raw = TlvWriter().text(1, decomposed).data();
        QCOMPARE(raw, QByteArray::fromHex("0102c3a9"));
        TlvReader in(raw);
        QCOMPARE(in.text(1), QStringLiteral("é"));
    }

    void refusals_data() {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("place");
        const auto row = [](const char *name, const char *hex, Kind kind, int place) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << int(kind) << place;
        };
        row("nothing", "", Kind::Missing, 0);
        row("tag alone", "01", Kind::Truncated, 0);
        row("length beyond the end", "010261", Kind::Truncated, 0);
        row("length of 4 GiB", "01ffffffff0f61", Kind::TooLong, 0);
        row("length spelled too long", "01810061", Kind::NotCanonical, 0);
        row("tag zero", "000161", Kind::Unexpected, 0);
        row("leading zero in a number", "01020001", Kind::NotCanonical, 0);
        row("zero as a byte", "010100", Kind::NotCanonical, 0);
        row("number of nine bytes", "0109010101010101010101", Kind::TooLong, 0);
        row("another field first", "020161", Kind::Missing, 0);
        row("a field too many", "010101020101", Kind::Unexpected, 3);
        row("the same field twice", "010101010101", Kind::Unexpected, 3);
        row("a loose byte", "01010103", Kind::Truncated, 3);
    }
    void refusals() {
        QFETCH(QByteArray, raw);
        QFETCH(int, kind);
        QFETCH(int, place);
        std::optional<CodecError> error;
        readNumber(raw, &error);
        QVERIFY(error);
        QCOMPARE(int(error->kind), kind);
        QCOMPARE(int(error->place), place);
        QVERIFY(error->describe().contains(QStringLiteral("byte %1").arg(place)));
    }

    void fieldsInTheWrongOrderAreRefused() {
        const QByteArray raw = QByteArray::fromHex("020101010101");
        TlvReader in(raw);
        in.number(2);
        in.finish();
        QVERIFY(!in.ok());
        QCOMPARE(in.error().kind, Kind::WrongOrder);
        QCOMPARE(in.error().place, qsizetype(3));
    }

    void textRefusals_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("lone continuation") << QByteArray::fromHex("80");
        QTest::newRow("overlong slash") << QByteArray::fromHex("c0af");
        QTest::newRow("surrogate") << QByteArray::fromHex("eda080");
        QTest::newRow("above U+10FFFF") << QByteArray::fromHex("f4908080");
        QTest::newRow("cut in the middle") << QByteArray::fromHex("61c3");
        QTest::newRow("decomposed e acute") << QByteArray::fromHex("65cc81");
    }
    void textRefusals() {
        QFETCH(QByteArray, value);
        const QByteArray raw = TlvWriter().bytes(1, value).data();
        TlvReader in(raw);
        in.text(1);
        QVERIFY(!in.ok());
        QCOMPARE(in.error().kind, Kind::NotText);
    }

    void longTextIsRefusedAboveItsLimit() {
        const QByteArray raw = TlvWriter().text(1, QString(11, u'x')).data();
        TlvReader in(raw);
        in.text(1, 10);
        QVERIFY(!in.ok());
        QCOMPARE(in.error().kind, Kind::TooLong);
    }

    void laterVersionsMayAddFields() {
        const QByteArray raw = TlvWriter().number(1, 7).number(8, 1).number(8, 2).number(9, 3).data();
        TlvReader in(raw);
        QCOMPARE(in.number(1), std::uint64_t(7));
        in.finishIgnoringNewer();
        QVERIFY(in.ok());

        TlvReader strict(raw);
        strict.number(1);
        strict.finish();
        QVERIFY(!strict.ok());

        const QByteArray repeated = TlvWriter().number(1, 7).number(1, 8).data();
        TlvReader twice(repeated);
        twice.number(1);
        twice.finishIgnoringNewer();
        QVERIFY(!twice.ok());

        const QByteArray cut = raw.chopped(1);
        TlvReader broken(cut);
        broken.number(1);
        broken.finishIgnoringNewer();
        QVERIFY(!broken.ok());
    }

    void theFirstErrorSticks() {
        const QByteArray raw = TlvWriter().number(2, 1).number(3, 2).data();
        TlvReader in(raw);
        in.number(1);
        QCOMPARE(in.number(2), std::uint64_t(0));
        QCOMPARE(in.error().kind, Kind::Missing);
        QCOMPARE(in.error().tag, std::uint8_t(1));
    }

    void randomBytesNeverHaveTwoSpellings() {
        std::mt19937 random(20260101);
        int accepted = 0;
        for (int round = 0; round < 200'000; ++round) {
            QByteArray raw(qsizetype(random() % 12), Qt::Uninitialized);
            for (char &c : raw)
                c = char(random() % 4);
            TlvReader in(raw);
            TlvWriter again;
            for (std::uint8_t tag = 1; tag < 4; ++tag) {
                while (in.has(tag))
                    again.bytes(tag, in.bytes(tag, 0, 100));
            }
            in.finish();
            if (!in.ok())
                continue;
            ++accepted;
            QCOMPARE(again.data(), raw);
        }
        QVERIFY(accepted > 100);
    }
};

QTEST_GUILESS_MAIN(TlvTest)
#include "tst_tlv.moc"

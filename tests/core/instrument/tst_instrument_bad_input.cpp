// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/officialtext.h"
#include "support/cost.h"
#include "support/manuals.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <random>

using namespace Tweeluik;

namespace {

using Kind = InstrumentError::Kind;
using TextKind = OfficialTextError::Kind;

QString nameOf(Kind kind) {
    switch (kind) {
    case Kind::Missing:
        return QStringLiteral("Missing");
    case Kind::TooLarge:
        return QStringLiteral("TooLarge");
    case Kind::Unreadable:
        return QStringLiteral("Unreadable");
    case Kind::NewerFormat:
        return QStringLiteral("NewerFormat");
    case Kind::MissingField:
        return QStringLiteral("MissingField");
    case Kind::UnknownField:
        return QStringLiteral("UnknownField");
    case Kind::WrongType:
        return QStringLiteral("WrongType");
    case Kind::OutOfRange:
        return QStringLiteral("OutOfRange");
    case Kind::BadText:
        return QStringLiteral("BadText");
    case Kind::BadId:
        return QStringLiteral("BadId");
    case Kind::DuplicateId:
        return QStringLiteral("DuplicateId");
    case Kind::BrokenReference:
        return QStringLiteral("BrokenReference");
    }
    return {};
}

QByteArray repeated(const char *what, qsizetype bytes) {
    const QByteArray unit(what);
    return unit.repeated(bytes / unit.size() + 1).first(bytes);
}

QByteArray noise(qsizetype bytes, bool text) {
    std::mt19937 random(20260101);
    QByteArray out(bytes, Qt::Uninitialized);
    static constexpr char letters[] = "abcdefg 12345.?-\n\t\f[](*|)ABCDE";
    for (char &c : out)
        c = text ? letters[random() % (sizeof letters - 1)] : char(random());
    return out;
}

/// As much of it as an official text may be long, in bytes and in lines.
QByteArray linesOf(const char *what) {
    const QByteArray unit(what);
    const qsizetype ends = unit.count('\n') + unit.count('\f');
    return unit.repeated(std::min(OfficialText::maxLines / ends, OfficialText::maxTextBytes / unit.size()));
}

/// Every way to leave out one field, at any depth.
QList<QJsonValue> withoutOneField(const QJsonValue &value) {
    QList<QJsonValue> all;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonObject fewer = object;
        fewer.remove(it.key());
        all.append(fewer);
        for (const QJsonValue &inner : withoutOneField(it.value())) {
            fewer.insert(it.key(), inner);
            all.append(fewer);
        }
    }
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        for (const QJsonValue &inner : withoutOneField(list[i])) {
            QJsonArray changed = list;
            changed[i] = inner;
            all.append(changed);
        }
    }
    return all;
}

/// The message an auditor gets is made of kind and place; the log has the reason.
bool isClear(const InstrumentError &error) { return !error.place.isEmpty() && !error.reason.isEmpty(); }

} // namespace

class InstrumentBadInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_work = *loadWorkText();
        m_small = Fixture::instrumentData(QStringLiteral("small.json"));
        m_manual = Fixture::instrumentData(QStringLiteral("manual.txt"));
        const auto file = InstrumentCodec::decode(m_small);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().place + file.error().reason));
        QVERIFY(OfficialText::parse(m_manual, m_work).ok());
    }

    void theMeasureOfCostCanFail() {
        Fixture::Cost cost;
        QByteArray much(80 << 20, 'x');
        for (int i = 0; i < much.size(); i += 4096)
            much[i] = 'y';
        QVERIFY(cost.memory() > 64 << 20);
    }

    void everyFileOfTheCorpusIsRefused_data() {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/instrument/bad"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}))
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyFileOfTheCorpusIsRefused() {
        QFETCH(QString, file);
        const Fixture::Cost cost;
        const auto result = InstrumentCodec::decode(Fixture::instrumentData(QStringLiteral("bad/") + file));
        QVERIFY(!result.ok());
        QVERIFY(isClear(result.error()));
        const QString told = nameOf(result.error().kind) + u' ' + result.error().place + u' ' + result.error().reason;
        QVERIFY2(file.section(QStringLiteral("--"), 0, 0) == nameOf(result.error().kind), qPrintable(told));
        QVERIFY(cost.isSmall());
    }

    void theCorpusIsThere() {
        QVERIFY(QDir(QStringLiteral(TWEELUIK_SOURCE_DIR "/tests/data/instrument/bad")).entryList(QDir::Files).size() >=
                70);
    }

    void largeFilesAreRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("kind");
        const QString tooLarge = QStringLiteral("TooLarge");
        const qsizetype most = InstrumentCodec::maxBytes;
        QTest::newRow("a million entries") << "[" + repeated("1,", 2'000'000) + "1]" << tooLarge;
        QTest::newRow("a million lists") << "[" + repeated("[],", 3'000'000) + "[]]" << tooLarge;
        QTest::newRow("a million objects") << "[" + repeated("{},", 3'000'000) + "{}]" << tooLarge;
        QTest::newRow("depth 100,000") << repeated("[", 100'000) << tooLarge;
        QTest::newRow("depth 100,000 in objects") << repeated("{\"a\":", 500'000) << tooLarge;
        QTest::newRow("a name of 1 MB") << QByteArray(m_small).replace("Perk", QByteArray(1 << 20, 'p')) << tooLarge;
        QTest::newRow("a key of 1 MB") << QByteArray(m_small).replace("statement", QByteArray(1 << 20, 'p'))
                                       << tooLarge;
        QTest::newRow("a number of 1 MB")
            << QByteArray(m_small).replace("\"level\": 3", "\"level\": " + QByteArray(1 << 20, '9'))
            << QStringLiteral("OutOfRange");
        QTest::newRow("more than 4 MiB") << m_small + QByteArray(most, ' ') << tooLarge;
        QTest::newRow("4 MiB of spaces") << QByteArray(most, ' ') << QStringLiteral("Unreadable");
        QTest::newRow("4 MiB of noise") << noise(most, false) << QStringLiteral("Unreadable");
        QTest::newRow("4 MiB of quotes") << QByteArray(most, '"') << QStringLiteral("Unreadable");
        QByteArray keys("{");
        for (int i = 0; i < 10'000; ++i)
            keys += "\"k" + QByteArray::number(i) + "\":1,";
        QTest::newRow("ten thousand keys") << keys + "\"z\":1}" << tooLarge;
    }
    void largeFilesAreRefused() {
        QFETCH(QByteArray, json);
        QFETCH(QString, kind);
        const Fixture::Cost cost;
        const auto result = InstrumentCodec::decode(json);
        QVERIFY(!result.ok());
        QVERIFY(isClear(result.error()));
        QCOMPARE(nameOf(result.error().kind), kind);
        QVERIFY2(cost.isSmall(), qPrintable(cost.told()));
    }

    void noFieldMayLack() {
        const QJsonDocument whole = QJsonDocument::fromJson(m_small);
        QVERIFY(InstrumentCodec::decode(whole.toJson()).ok());
        const QList<QJsonValue> fewer = withoutOneField(whole.object());
        QVERIFY(fewer.size() > 60);
        for (const QJsonValue &file : fewer) {
            const auto result = InstrumentCodec::decode(QJsonDocument(file.toObject()).toJson());
            QVERIFY(!result.ok());
            QCOMPARE(nameOf(result.error().kind), QStringLiteral("MissingField"));
            QVERIFY(isClear(result.error()));
        }
    }

    void cutAtEachByte() {
        const QByteArray whole = m_small.trimmed();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!InstrumentCodec::decode(whole.first(size)).ok(), qPrintable(QString::number(size)));
        QVERIFY(InstrumentCodec::decode(whole).ok());
    }

    void eachBitFlipped() {
        // A flipped letter may be another good letter; what is taken must then be a good file of its own.
        const InstrumentFile good = *InstrumentCodec::decode(m_small);
        int refused = 0;
        for (qsizetype bit = 0; bit < m_small.size() * 8; ++bit) {
            QByteArray flipped = m_small;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
            const auto result = InstrumentCodec::decode(flipped);
            refused += result.ok() ? 0 : 1;
            if (!result.ok())
                continue;
            QVERIFY(*InstrumentCodec::decode(InstrumentCodec::encode(*result)) == *result);
            QCOMPARE(result->instrument.structureHash(), good.instrument.structureHash());
        }
        QVERIFY(refused > m_small.size() * 4);
    }

    void theSameFileTwiceIsTheSame() {
        QVERIFY(*InstrumentCodec::decode(m_small) == *InstrumentCodec::decode(m_small));
    }

    void badTextsAreRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &text, TextKind kind) {
            QTest::newRow(name) << text << int(kind);
        };
        const qsizetype most = OfficialText::maxTextBytes;
        row("a byte too many", QByteArray(most + 1, 'a'), TextKind::TooLarge);
        row("a line too many", QByteArray(OfficialText::maxLines + 1, '\n'), TextKind::TooLarge);
        row("a page too many", QByteArray(OfficialText::maxLines + 1, '\f'), TextKind::TooLarge);
        row("one line", QByteArray(most, 'a'), TextKind::Empty);
        row("short lines", linesOf("a b\n"), TextKind::OtherDocument);
        row("line ends", linesOf("\n"), TextKind::Empty);
        row("form feeds", linesOf("\f"), TextKind::Empty);
        row("a page a word", linesOf("woord\f"), TextKind::OtherDocument);
        row("wide gaps", linesOf("a    a    a    a    a    a    a    a\n"), TextKind::OtherDocument);
        row("gaps in one line", repeated("a    ", most), TextKind::Empty);
        row("brackets", repeated("[[[[[[[[[[[[[[[[](", most), TextKind::Empty);
        row("brackets in lines", linesOf("[a](b [c](\n"), TextKind::OtherDocument);
        row("table heads", linesOf("Score\tOmschrijving\n"), TextKind::Garbled);
        row("question heads", linesOf("Vragen bij afname:\n"), TextKind::LevelCount);
        row("items", linesOf("6. Iets\nScore Omschrijving\n1 Iets\nVragen bij afname:\na) Wie?\n"),
            TextKind::OtherDocument);
        row("rows", "1. Iets\nScore Omschrijving\n" + linesOf("1 Iets\n2 Iets\n").chopped(100),
            TextKind::OtherDocument);
        row("columns", linesOf("links          rechts          midden\n"), TextKind::OtherDocument);
        row("hyphens", linesOf("afgebro-\n"), TextKind::OtherDocument);
        row("footnotes", linesOf("\u00B9 Noot\n"), TextKind::OtherDocument);
        row("page numbers", linesOf("7\n8\n9\n"), TextKind::OtherDocument);
        row("pipes", linesOf("|||||||||||||||\n"), TextKind::Empty);
        row("noise in letters", noise(12 * OfficialText::maxLines, true), TextKind::OtherDocument);
        row("noise", noise(most, false), TextKind::NotText);
        row("zero bytes", QByteArray(1000, '\0'), TextKind::NotText);
        row("half a UTF-16", QByteArray("\xFF\xFE\x41", 3), TextKind::Empty);
        row("a squeezed file", QByteArray("\x1f\x8b\x08\x00\x00\x00\x00", 7), TextKind::NotText);
        row("a word processor's file", QByteArray("PK\x03\x04\x14\x00\x06\x00", 8), TextKind::NotText);
        row("right to left in a question", QByteArray(m_manual).replace("in vak 9c?", "in <b>vak</b> 9c?"),
            TextKind::Garbled);
        row("an image in a level", QByteArray(m_manual).replace("knol/wortel", "<img src=file:///etc/passwd>"),
            TextKind::Garbled);
        row("a place marker in a level", QByteArray(m_manual).replace("knol/wortel", "%n"), TextKind::Garbled);
        row("a level of 100 KB", QByteArray(m_manual).replace("knol/wortel", repeated("blad \n", 100'000)),
            TextKind::Garbled);
        row("questions of 100 KB", QByteArray(m_manual).replace("in vak 9c?", repeated("blad? \n", 100'000)),
            TextKind::PromptCount);
        row("questions of 100 KB in short lines", QByteArray(m_manual).replace("in vak 9c?", repeated("Ja? ", 8'000)),
            TextKind::SentenceCount);
    }
    void badTextsAreRefused() {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const Fixture::Cost cost;
        const auto result = OfficialText::parse(text, m_work);
        QVERIFY(!result.ok());
        QCOMPARE(int(result.error().kind), kind);
        QVERIFY2(cost.isSmall(), qPrintable(cost.told()));
    }

    void aManualCutAnywhereIsRefused() {
        // What is cut behind the titles of the Scoreblad is still whole.
        const qsizetype whole = m_manual.indexOf("Totale score");
        for (qsizetype size = 0; size < whole; size += 97) {
            const auto result = OfficialText::parse(m_manual.first(size), m_work);
            if (!result.ok())
                continue;
            QVERIFY2(size > m_manual.lastIndexOf("Scoreblad"), qPrintable(QString::number(size)));
        }
        QVERIFY(!OfficialText::parse(m_manual.first(m_manual.lastIndexOf("Scoreblad")), m_work).ok());
    }

    void bitsFlippedInAManual() {
        const QByteArray good = OfficialText::parse(m_manual, m_work)->instrument.structureHash();
        std::mt19937 random(7);
        for (int i = 0; i < 400; ++i) {
            QByteArray flipped = m_manual;
            const auto bit = qsizetype(random() % unsigned(flipped.size() * 8));
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
            const auto result = OfficialText::parse(flipped, m_work);
            QVERIFY(!result.ok() || result->instrument.structureHash() == good);
        }
    }

private:
    InstrumentFile m_work;
    QByteArray m_small;
    QByteArray m_manual;
};

QTEST_GUILESS_MAIN(InstrumentBadInputTest)
#include "tst_instrument_bad_input.moc"

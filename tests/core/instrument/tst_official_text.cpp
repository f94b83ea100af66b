// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/officialtext.h"
#include "core/instrument/texthash.h"
#include "support/elementhashes.h"
#include "support/manualprinter.h"
#include "support/manuals.h"

#include <QTest>

using namespace Tweeluik;
using Fixture::ManualStyle;
using Kind = OfficialTextError::Kind;
using Signs = ManualStyle::Signs;

Q_DECLARE_METATYPE(Tweeluik::Fixture::ManualStyle)

namespace {

constexpr char noSeed[] = "needs ../shared: seed not here: part skipped";

QString told(const OfficialTextError &error) {
    return QStringLiteral("kind %1, item %2, prompt %3, theme %4, %5 of %6, %7")
        .arg(int(error.kind))
        .arg(error.item.number)
        .arg(error.prompt.toString(), error.theme.toString())
        .arg(error.found)
        .arg(error.expected)
        .arg(error.detail);
}

/// The first difference in words, for a message that says where to look.
QString difference(const Wording &found, const Wording &wanted) {
    for (const Wording::ItemText &item : wanted.items) {
        const Wording::ItemText &other = found.item(item.id);
        if (normalisedForHash(other.title + other.shortTitle) != normalisedForHash(item.title + item.shortTitle))
            return QStringLiteral("title %1: %2").arg(item.id.toString(), other.title);
        if (normalisedForHash(other.statement) != normalisedForHash(item.statement))
            return QStringLiteral("statement %1: %2").arg(item.id.toString(), other.statement);
    }
    for (auto it = wanted.anchors.begin(); it != wanted.anchors.end(); ++it) {
        if (normalisedForHash(found.anchor(it.key())) != normalisedForHash(it.value()))
            return it.key().toString() + QStringLiteral(": ") + found.anchor(it.key());
    }
    for (auto it = wanted.subs.begin(); it != wanted.subs.end(); ++it) {
        if (normalisedForHash(found.sub(it.key())) != normalisedForHash(it.value()))
            return it.key().toString() + QStringLiteral(": ") + found.sub(it.key());
    }
    return found.hash() == wanted.hash() ? QString() : QStringLiteral("a theme");
}

ManualStyle style(std::initializer_list<void (*)(ManualStyle &)> changes) {
    ManualStyle result;
    for (auto change : changes)
        change(result);
    return result;
}

void printedStyles() {
    QTest::addColumn<ManualStyle>("style");
    const auto wrapped = [](ManualStyle &s) { s.width = 78; };
    const auto hyphens = [](ManualStyle &s) { s.width = 52, s.hyphens = true; };
    const auto pages = [](ManualStyle &s) { s.linesPerPage = 44, s.furniture = true; };
    const auto tight = [](ManualStyle &s) { s.gaps = false; };
    const auto row = [](const char *name, std::initializer_list<void (*)(ManualStyle &)> changes) {
        QTest::newRow(name) << style(changes);
    };
    row("one paragraph a line", {});
    row("wrapped", {wrapped});
    row("hyphenated", {hyphens});
    row("hyphenated, narrow", {hyphens, [](ManualStyle &s) { s.width = 34; }});
    row("soft hyphens", {wrapped, [](ManualStyle &s) { s.width = 40, s.softHyphens = true; }});
    row("without room between paragraphs", {wrapped, tight});
    row("letters everywhere", {wrapped, [](ManualStyle &s) { s.signs = Signs::Letters; }});
    row("bullets everywhere", {wrapped, [](ManualStyle &s) { s.signs = Signs::Bullets; }});
    row("dashes everywhere", {wrapped, [](ManualStyle &s) { s.signs = Signs::Dashes; }});
    row("no bullets", {wrapped, [](ManualStyle &s) { s.signs = Signs::None; }});
    row("no bullets, no room, hyphens", {hyphens, tight, [](ManualStyle &s) { s.signs = Signs::None; }});
    row("pages with heads and numbers", {wrapped, pages});
    row("pages, hyphens, no room", {hyphens, pages, tight});
    row("pages run together", {wrapped, pages, [](ManualStyle &s) { s.formFeeds = false; }});
    row("two columns", {hyphens, pages, [](ManualStyle &s) { s.width = 44, s.twoColumns = true; }});
    row("two columns, no room", {hyphens, pages, tight, [](ManualStyle &s) { s.width = 44, s.twoColumns = true; }});
    row("two columns, no bullets",
        {hyphens, pages, [](ManualStyle &s) { s.width = 44, s.twoColumns = true, s.signs = Signs::None; }});
    row("scores halfway down their rows", {wrapped, [](ManualStyle &s) { s.width = 40, s.numbersCentred = true; }});
    row("table heads on two lines", {wrapped, [](ManualStyle &s) { s.splitHeads = true; }});
    row("a footnote in plain figures", {wrapped, pages, [](ManualStyle &s) { s.raisedFigures = false; }});
    row("a preface and appendices", {wrapped, pages, [](ManualStyle &s) {
                                         s.before =
                                             QStringLiteral("Voorwoord\n1. Dit boekje is van de buurt.\n2. Lees maar.");
                                         s.after = QStringLiteral("Bijlage\n1. Een vel papier.\n\u00B2 Of karton.");
                                     }});
}

QByteArray replaced(QByteArray text, const char *what, const char *with) {
    if (!text.contains(what))
        qFatal("the invented manual does not hold %s", what);
    return text.replace(what, with);
}

} // namespace

class OfficialTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_work = *loadWorkText();
        m_garden = Fixture::expectedGarden();
        m_manual = Fixture::instrumentData(QStringLiteral("manual.txt"));
        QCOMPARE(m_garden.instrument.subCount(), 94);
        QVERIFY(m_manual.size() > 10'000);
    }

    void theInventedManualIsReadWordForWord() {
        const auto file = OfficialText::parse(m_manual, m_work);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(told(file.error())));
        QCOMPARE(difference(file->wording, m_garden.wording), QString());
        QVERIFY(*file == m_garden);
        QCOMPARE(file->instrument.structureHash(), m_work.instrument.structureHash());
    }

    void theRealManualIsReadWordForWord() {
        const QByteArray seed = Fixture::seed(QStringLiteral("001_"));
        if (seed.isEmpty())
            QSKIP(noSeed);
        const auto file = OfficialText::parse(seed, m_work);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(told(file.error())));
        QCOMPARE(file->instrument.themes().size(), 5);
        QCOMPARE(file->instrument.items().size(), 12);
        QCOMPARE(file->wording.anchors.size(), 60);
        QCOMPARE(file->instrument.promptCount(), 50);
        QCOMPARE(file->wording.subs.size(), 94);
        QCOMPARE(file->instrument.structureHash(), m_work.instrument.structureHash());
        // The list was made from the manual by another program; 200 texts, each with its own hash.
        QMap<QString, QByteArray> wanted;
        for (const QByteArray &line : Fixture::instrumentData(QStringLiteral("official-hashes.txt")).split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                wanted.insert(QString::fromLatin1(line.split(' ').at(0)), line.split(' ').at(1));
        }
        QCOMPARE(wanted.size(), 2 * 5 + 3 * 12 + 60 + 94);
        const auto found = Fixture::elementHashes(file->wording);
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QVERIFY2(found.value(it.key()) == it.value(), qPrintable(it.key()));
        QCOMPARE(found.size(), wanted.size());
        QCOMPARE(file->wording.item(ItemId{3}).references.size(), 1);
        QVERIFY(file->wording.item(ItemId{4}).references.isEmpty());
    }

    void printedInAnyWayItIsTheSameText_data() { printedStyles(); }
    void printedInAnyWayItIsTheSameText() {
        QFETCH(ManualStyle, style);
        printAndRead(m_garden, style);
    }

    void theRealManualPrintedInAnyWay_data() { printedStyles(); }
    void theRealManualPrintedInAnyWay() {
        QFETCH(ManualStyle, style);
        const QByteArray seed = Fixture::seed(QStringLiteral("001_"));
        if (seed.isEmpty())
            QSKIP(noSeed);
        const auto official = OfficialText::parse(seed, m_work);
        QVERIFY(official.ok());
        printAndRead(*official, style);
    }

    void encodings_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QString::fromUtf8(m_manual);
        QByteArray windows;
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            if (u == 0x27A4) // has no place in Windows-1252
                windows += '>';
            else
                windows += u < 0x100 ? char(u) : u == 0x2018 ? '\x91' : u == 0x2019 ? '\x92' : '?';
        }
        QTest::newRow("Windows-1252") << windows;
        QTest::newRow("CRLF") << QByteArray(m_manual).replace("\n", "\r\n");
        QTest::newRow("CR") << QByteArray(m_manual).replace("\n", "\r");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + m_manual);
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE", 2) +
                                       QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QTest::newRow("decomposed") << text.normalized(QString::NormalizationForm_D).toUtf8();
        QTest::newRow("no-break spaces") << QByteArray(m_manual).replace("in de tuin", "in\xC2\xA0"
                                                                                       "de\xE2\x80\x89tuin");
        QTest::newRow("zero width") << QByteArray(m_manual).replace("tuin", "tu\xE2\x80\x8Bin");
        QTest::newRow("ligatures")
            << QByteArray(m_manual).replace("hoofdstuk", "hoofdstuk").replace("fi", "\xEF\xAC\x81");
    }
    void encodings() {
        QFETCH(QByteArray, bytes);
        const auto file = OfficialText::parse(bytes, m_work);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(told(file.error())));
        QCOMPARE(difference(file->wording, m_garden.wording), QString());
    }

    void markdownLeavesOnlyWords() {
        QByteArray text = replaced(m_manual, "Samen schoffelen\n", "### Samen **schoffelen**\n");
        text = replaced(text, "1\tVan de aardbeien", "| 1 | Van de _aardbeien_");
        text = replaced(text, "- a) Hoe staat het met de bonen", "* a\\) Hoe staat het met de [bonen](#bladzij-7)");
        text.replace("Score\tOmschrijving", "| Score | Omschrijving |\n|---|---|");
        const auto file = OfficialText::parse(text, m_work);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(told(file.error())));
        QCOMPARE(difference(file->wording, m_garden.wording), QString());
    }

    void titlesAreHeadingsElseTheScoreblad() {
        const auto file = OfficialText::parse(m_manual, m_work);
        QVERIFY(file.ok());
        QCOMPARE(file->wording.item(ItemId{1}).title, QStringLiteral("Plan voor de hele straat"));
        QCOMPARE(file->wording.item(ItemId{1}).shortTitle, QStringLiteral("Plan voor de straat"));
        QCOMPARE(file->wording.item(ItemId{11}).title, QStringLiteral("Tuin dragen met de straat"));
        QCOMPARE(file->wording.item(ItemId{11}).shortTitle, QStringLiteral("Tuin dragen met de straat"));
        QCOMPARE(file->wording.theme(ThemeId{'A'}).title, QStringLiteral("Plannen maken voor een buurttuin"));
        QCOMPARE(file->wording.theme(ThemeId{'A'}).shortTitle, QStringLiteral("Plannen voor een buurttuin"));
    }

    void theFootnoteStaysWithItem3() {
        const auto file = OfficialText::parse(m_manual, m_work);
        QVERIFY(file.ok());
        const QString note = file->wording.item(ItemId{3}).references.value(0);
        QVERIFY(note.startsWith(QStringLiteral("Meer over praaturen")));
        QVERIFY(file->wording.item(ItemId{4}).references.isEmpty());
        QVERIFY(!file->wording.anchor(ItemId{4}, 5).contains(QStringLiteral("praaturen")));
        QVERIFY(!file->wording.anchor(ItemId{3}, 3).contains(QChar(0x00B9)));
    }

    void spellingStaysAsItWas() {
        const auto file = OfficialText::parse(m_manual, m_work);
        QVERIFY(file.ok());
        QVERIFY(file->wording.anchor(ItemId{5}, 2).contains(QStringLiteral("ondestuenen")));
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("item");
        QTest::addColumn<int>("found");
        const auto row = [](const char *name, const QByteArray &text, Kind kind, int item, int found) {
            QTest::newRow(name) << text << int(kind) << item << found;
        };
        const qsizetype six = m_manual.indexOf("Overleg en proeftuin");
        const qsizetype seven = m_manual.indexOf("Zaden ruilen rond de kas");
        row("item 6 left out", m_manual.first(six) + m_manual.sliced(seven), Kind::ItemMissing, 6, 11);
        row("item 6 twice", m_manual.first(seven) + m_manual.sliced(six), Kind::ItemTwice, 6, 0);
        row("item 6 numbered 5", replaced(m_manual, "\n6. Nieuwe", "\n5. Nieuwe"), Kind::ItemTwice, 5, 0);
        row("item 12 numbered 13", replaced(m_manual, "\n12. In de", "\n13. In de"), Kind::ItemUnknown, 13, 0);
        row("four levels at 7", replaced(m_manual, "\n5\tVan de tomaten", "\nVan de tomaten"), Kind::LevelCount, 7, 4);
        row("level 2 left out at 7", replaced(m_manual, "\n2\tVan de tomaten", "\n3\tVan de tomaten"), Kind::LevelCount,
            7, 1);
        row("table left out at 8", replaced(m_manual, "Score\tOmschrijving\n1\tVan de kolen", "Van de kolen"),
            Kind::LevelCount, 8, 0);
        row("three prompts at 7",
            replaced(m_manual, "- d) Hoe staat het met de tomaten", "Hoe staat het met de tomaten"), Kind::PromptCount,
            7, 3);
        row("questions left out at 9", replaced(m_manual, "in vak 9b?", "in vak 9b"), Kind::SentenceCount, 9, 1);
        row("one sentence more at 9", replaced(m_manual, "in vak 9b?", "in vak 9b? Echt?"), Kind::SentenceCount, 9, 3);
        row("no heading and no Scoreblad", m_manual.first(m_manual.lastIndexOf("Scoreblad")), Kind::TitleMissing, 4, 0);
        row("empty", {}, Kind::Empty, 0, 0);
        row("only white space", " \r\n\t\f\n", Kind::Empty, 0, 0);
        row("zero bytes", QByteArray("abc\0def", 7), Kind::NotText, 0, 0);
        row("another text", "Een verhaal over een tuin.\n1. Er was eens.\nScore\tOmschrijving\n1\tNiets",
            Kind::OtherDocument, 0, 1);
    }
    void refused() {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(int, item);
        QFETCH(int, found);
        const auto file = OfficialText::parse(text, m_work);
        QVERIFY(!file.ok());
        QVERIFY2(int(file.error().kind) == kind, qPrintable(told(file.error())));
        QCOMPARE(file.error().item.number, item);
        QCOMPARE(file.error().found, found);
    }

    void aLostThemeHeadingIsNamed() {
        const auto file = OfficialText::parse(
            replaced(m_manual, "\nC. Buren en hoveniers leren van elkaar\n\nCursus", "\nCursus"), m_work);
        QVERIFY(!file.ok());
        QCOMPARE(file.error().kind, Kind::ThemeMissing);
        QCOMPARE(file.error().theme, ThemeId{'C'});
    }

    void aSentenceErrorNamesThePrompt() {
        const auto file = OfficialText::parse(replaced(m_manual, "in vak 9b?", "in vak 9b? Echt?"), m_work);
        QVERIFY(!file.ok());
        QCOMPARE(file.error().prompt.toString(), QStringLiteral("9b"));
        QCOMPARE(file.error().expected, 2);
    }

    void theWorkCardIsKnownAsSuch() {
        QByteArray card("## Werkkaart\n\n# Meting buurttuin\n\nKijken en praten.\n\n");
        for (const Wording::ThemeText &theme : m_garden.wording.themes)
            card += ("- " + theme.id.toString().toUtf8() + " - " + theme.title.toUtf8() + "\n");
        const auto file = OfficialText::parse(card, m_work);
        QVERIFY(!file.ok());
        QCOMPARE(file.error().kind, Kind::WorkCard);
        const auto other = OfficialText::parse(card.replace("Werkkaart", "Folder"), m_work);
        QCOMPARE(other.error().kind, Kind::OtherDocument);
    }

    void otherDocumentsAreRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::newRow("the work card") << QStringLiteral("000_") << int(Kind::WorkCard);
        QTest::newRow("tips") << QStringLiteral("002_") << int(Kind::OtherDocument);
        QTest::newRow("survey") << QStringLiteral("003_") << int(Kind::OtherDocument);
        QTest::newRow("tasks and training") << QStringLiteral("004_") << int(Kind::OtherDocument);
    }
    void otherDocumentsAreRefused() {
        QFETCH(QString, name);
        QFETCH(int, kind);
        const QByteArray seed = Fixture::seed(name);
        if (seed.isEmpty())
            QSKIP(noSeed);
        const auto file = OfficialText::parse(seed, m_work);
        QVERIFY(!file.ok());
        QVERIFY2(int(file.error().kind) == kind, qPrintable(told(file.error())));
    }

private:
    void printAndRead(const InstrumentFile &official, const ManualStyle &style) {
        const QString text = Fixture::printedText(official, style);
        const auto file = OfficialText::parse(text.toUtf8(), m_work);
        if (!file.ok() || file->wording.hash() != official.wording.hash()) {
            QFile actual(QStringLiteral(TWEELUIK_BINARY_DIR "/tst_official_text.actual"));
            if (actual.open(QIODevice::WriteOnly))
                actual.write(text.toUtf8());
        }
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(told(file.error())));
        QCOMPARE(difference(file->wording, official.wording), QString());
        QCOMPARE(file->wording.hash(), official.wording.hash());
        QCOMPARE(file->wording.item(ItemId{3}).references.size(), 1);
        QCOMPARE(normalisedForHash(file->wording.item(ItemId{3}).references[0]),
                 normalisedForHash(official.wording.item(ItemId{3}).references[0]));
    }

    InstrumentFile m_work;
    InstrumentFile m_garden;
    QByteArray m_manual;
};

QTEST_GUILESS_MAIN(OfficialTextTest)
#include "tst_official_text.moc"

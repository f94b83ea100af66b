// SPDX-License-Identifier: EUPL-1.2
// What an auditor meets who opens the wrong file: the whole way from a file on the disk to the words on the page, with
// the real reader of PDF files and the Dutch catalogue, on a tablet that holds a measurement and an official text.
#include "app/translations/catalogue.h"
#include "app/viewmodels/reference/importpreviewviewmodel.h"
#include "app/viewmodels/reference/importviewmodel.h"
#include "platform/documents/pdftextextractor.h"
#include "support/cost.h"
#include "support/manualpdf.h"
#include "support/manuals.h"
#include "viewmodels/prepare/deskstory.h"

#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <sys/resource.h>

using namespace Tweeluik;

namespace {

constexpr char noSeed[] = "needs ../shared: seed not here: part skipped";

const QString notTheManual = QStringLiteral("Dit is niet de handleiding van de MIE");
const QString notWhole = QStringLiteral("De tekst is niet volledig");
const QString tooLarge = QStringLiteral("Dit is te groot");
const QString noText = QStringLiteral("Deze pdf geeft geen tekst");
const QString damaged = QStringLiteral("Het bestand is beschadigd, of het is geen pdf.");
const QString safe = QStringLiteral("De officiële tekst die op deze tablet stond, staat er nog.");

/// Processor time of the programs that this one started and saw end.
double secondsOfChildren() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](timeval time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QByteArray replaced(QByteArray text, const char *from, const char *to) {
    if (!text.contains(from))
        qFatal("the invented manual has no %s", from);
    return text.replace(from, to);
}

} // namespace

class ImportRefusalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_dutch.load(catalogueOf(QStringLiteral("nl"))));
        QVERIFY(QCoreApplication::installTranslator(&m_dutch));
        m_manual = Fixture::instrumentData(QStringLiteral("manual.txt"));
        QVERIFY(!m_manual.isEmpty());
        m_style.width = 84;
        m_style.linesPerPage = 52;
        m_style.furniture = true;
        m_pdf = Fixture::printedPdf(Fixture::printedManual(Fixture::expectedGarden(), m_style));
        QVERIFY(m_pdf.startsWith("%PDF-"));

        // Something that could be lost: a measurement with entries, and an official text that came in before.
        m_story.app().start();
        m_story.prepare(QStringLiteral("Huis De Linde"));
        goToImport();
        openFile(write("earlier.txt", m_manual));
        QVERIFY(!page()->refused());
        m_story.app().replace(QStringLiteral("instrument/preview"));
        m_story.page<ImportPreviewViewModel>()->accept();
        m_story.pass();
        QVERIFY(m_story.desk().wordings.official());
    }

    void theWrongFile_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("what");
        otherDocuments();
        manualsWithAHole();
        brokenPdfs();
        noTexts();
    }
    void theWrongFile() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, title);
        QFETCH(QString, what);
        refuses(write("wrong", bytes), title, what);
    }

    void aSourceThatIsNotTheManual_data() {
        QTest::addColumn<QString>("seed");
        QTest::addColumn<QString>("title");
        QTest::newRow("the work card") << QStringLiteral("000_") << QStringLiteral("Dit is de werkkaart");
        QTest::newRow("tips") << QStringLiteral("002_") << notTheManual;
        QTest::newRow("survey") << QStringLiteral("003_") << notTheManual;
        QTest::newRow("training") << QStringLiteral("004_") << notTheManual;
    }
    void aSourceThatIsNotTheManual() {
        QFETCH(QString, seed);
        QFETCH(QString, title);
        const QByteArray text = Fixture::seed(seed);
        if (text.isEmpty())
            QSKIP(noSeed);
        refuses(write("source", text), title, {});
    }

    void twoGigabytes_data() {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("text") << QByteArray("Een heel lang verhaal");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n");
    }
    void twoGigabytes() {
        QFETCH(QByteArray, start);
        const QString file = write("huge", start);
        QVERIFY(QFile::resize(file, 2LL << 30));
        refuses(file, tooLarge, QStringLiteral("De handleiding is veel kleiner."));
        QVERIFY(QFile::remove(file));
    }

    void aPdfWithAPassword() {
        const QString open = write("open.pdf", m_pdf);
        const QString shut = m_folder.filePath(QStringLiteral("shut.pdf"));
        QCOMPARE(QProcess::execute(QStringLiteral("qpdf"),
                                   {QStringLiteral("--encrypt"), QStringLiteral("geheim"), QStringLiteral("baas"),
                                    QStringLiteral("256"), QStringLiteral("--"), open, shut}),
                 0);
        refuses(shut, noText, QStringLiteral("Er zit een wachtwoord op."));
    }

    void aFolderOrNothingAtAll() {
        const QString notThere = QStringLiteral("Dit bestand is niet te lezen");
        refuses(m_folder.path(), notThere, {});
        refuses(m_folder.filePath(QStringLiteral("gone.pdf")), notThere, {});
        refuses(QStringLiteral("/dev/zero"), notThere, {});
    }

    void withoutAReaderThePdfIsNotToBlame() {
        m_program = m_folder.filePath(QStringLiteral("no-such-program"));
        refuses(write("good.pdf", m_pdf), QStringLiteral("Pdf-bestanden kunnen hier niet gelezen worden"),
                QStringLiteral("ontbreekt op deze tablet of start niet"));
        m_program = QStringLiteral(PDFTEXT_PROGRAM);
    }

    /// The control of all of the above: what is good is taken, in any of its forms, and then the state does change.
    void theRightFile_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << m_manual;
        QTest::newRow("CRLF") << QByteArray(m_manual).replace("\n", "\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + m_manual);
        QTest::newRow("PDF") << m_pdf;
    }
    void theRightFile() {
        QFETCH(QByteArray, bytes);
        goToImport();
        const QByteArray before = state();
        openFile(write("right", bytes + (bytes.startsWith("%PDF") ? "" : "\n")));
        QVERIFY2(!page()->refused(), qPrintable(page()->refusalText()));
        QVERIFY(m_story.desk().imports->waiting());
        QCOMPARE(state(), before);
        m_story.app().replace(QStringLiteral("instrument/preview"));
        auto *preview = m_story.page<ImportPreviewViewModel>();
        QCOMPARE(preview->counts(), QStringList({QStringLiteral("5 thema's"), QStringLiteral("12 items"),
                                                 QStringLiteral("60 omschrijvingen"), QStringLiteral("50 vragen"),
                                                 QStringLiteral("94 deelvragen")}));
        preview->accept();
        m_story.pass();
        QVERIFY(state() != before);
    }

private:
    static void row(const char *name, const QByteArray &bytes, const QString &title, const char *what = "") {
        QTest::newRow(name) << bytes << title << QString::fromUtf8(what);
    }

    void otherDocuments() const {
        QByteArray card("## Werkkaart\n\n# Meting buurttuin\n\nKijken en praten.\n\n");
        for (const Wording::ThemeText &theme : Fixture::expectedGarden().wording.themes)
            card += "- " + theme.id.toString().toUtf8() + " - " + theme.title.toUtf8() + "\n";
        row("a work card", card, QStringLiteral("Dit is de werkkaart"), "geen niveaus of vragen");
        row("a shopping list", "Melk\nBrood\nKaas\n", notTheManual, "geen item van de MIE");
        row("another report", QByteArray("1. Inleiding\n\nEen verhaal over een tuin.\n\n2. Aanpak\n\n").repeated(200),
            notTheManual);
        row("a page of the manual", m_manual.sliced(m_manual.indexOf("\n6. Nieuwe"), 1200), notTheManual);
    }

    void manualsWithAHole() const {
        const qsizetype six = m_manual.indexOf("Overleg en proeftuin");
        const qsizetype seven = m_manual.indexOf("Zaden ruilen rond de kas");
        row("item 6 missing", m_manual.first(six) + m_manual.sliced(seven), notWhole,
            "Item 6 ontbreekt: 11 van de 12 items zijn er.");
        row("two items 7", replaced(m_manual, "\n6. Nieuwe", "\n7. Nieuwe"), notWhole, "Item 7 staat er twee keer in.");
        row("an item 13", replaced(m_manual, "\n12. In de", "\n13. In de"), notWhole, "een item 13 in");
        row("four levels", replaced(m_manual, "\n5\tVan de tomaten", "\nVan de tomaten"), notWhole,
            "Item 7 heeft 4 omschrijvingen in plaats van 5.");
        row("a prompt missing", replaced(m_manual, "- d) Hoe staat het met de tomaten", "Hoe staat het met de tomaten"),
            notWhole, "Item 7 heeft 3 vragen in plaats van 4.");
        row("a sentence too many", replaced(m_manual, "in vak 9b?", "in vak 9b? Echt?"), notWhole,
            "Vraag 9b heeft 3 zinnen in plaats van 2.");
        row("without a theme", replaced(m_manual, "\nC. Buren en hoveniers leren van elkaar\n\nCursus", "\nCursus"),
            notWhole, "De kop van thema C ontbreekt.");
        row("without the page of titles", m_manual.first(m_manual.lastIndexOf("Scoreblad")), notWhole,
            "De titel van item 4 ontbreekt.");
        row("the first half", m_manual.first(m_manual.size() / 2), notWhole, "ontbreekt");
        row("a tag in a level", replaced(m_manual, "knol/wortel", "<img src=file:///etc/passwd>"), notWhole,
            "niet te vertrouwen");
        row("a place marker in a level", replaced(m_manual, "knol/wortel", "%n"), notWhole, "niet te vertrouwen");
    }

    void brokenPdfs() const {
        row("a PDF of pictures", Fixture::picturePdf(), noText, "alleen afbeeldingen");
        row("a PDF that is only a head", "%PDF-1.7\nand nothing more", noText, damaged.toUtf8().constData());
        row("half a PDF", m_pdf.first(m_pdf.size() / 2), noText, damaged.toUtf8().constData());
        row("a PDF of another text",
            Fixture::printedPdf({{{{0, QStringLiteral("Het weer van morgen")}}, {{0, QStringLiteral("zon")}}}}),
            notTheManual);
        QList<Fixture::PrintedPage> pages(401, {{{0, QStringLiteral("bladzij")}}});
        row("a PDF of 401 pages", Fixture::printedPdf(pages), noText, "veel groter dan de handleiding");
        if (PdfTextLimits::mostMemory > 0) // a sanitizer has no such limit
            row("a PDF that swells", Fixture::swellingPdf(768), noText, "veel groter dan de handleiding");
        QList<Fixture::PrintedPage> torn = Fixture::printedManual(Fixture::expectedGarden(), m_style);
        torn.removeAt(torn.size() / 2);
        row("a PDF without one of its pages", Fixture::printedPdf(torn), notWhole);
    }

    void noTexts() const {
        row("nothing", "", QStringLiteral("Er staat geen tekst in"), "Het is leeg.");
        row("white space", " \r\n\t\f\n", QStringLiteral("Er staat geen tekst in"));
        const QString noTextAtAll = QStringLiteral("Dit is geen tekst");
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), noTextAtAll, "Het lijkt een afbeelding");
        row("a word processor's file", QByteArray("PK\x03\x04\x14\x00\x06\x00", 8), noTextAtAll, "tekstverwerker");
        row("a squeezed file", QByteArray("\x1f\x8b\x08\x00\x00\x00\x00", 7), noTextAtAll);
        row("a megabyte and a byte", QByteArray((1 << 20) + 1, 'a'), tooLarge);
        row("a line too many", QByteArray(OfficialText::maxLines + 1, '\n'), tooLarge);
        row("nothing but table heads", QByteArray("Score\tOmschrijving\n").repeated(20'000), notWhole);
    }

    QString write(const char *name, const QByteArray &bytes) const {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the files of this test");
        return file.fileName();
    }

    ImportViewModel *page() { return m_story.page<ImportViewModel>(); }

    void goToImport() {
        m_story.app().go(QStringLiteral("instrument"));
        m_story.app().go(QStringLiteral("instrument/import"));
    }

    /// Opens a file on the page. What the page asks the port, the real program answers.
    void openFile(const QString &file) {
        const qsizetype asked = m_story.extractor().asked().size();
        page()->openFile(QUrl::fromLocalFile(file));
        if (m_story.extractor().asked().size() == asked)
            return;
        PdfTextExtractor reader(m_program);
        QEventLoop loop;
        std::optional<Result<QString, ExtractError>> answer;
        reader.extract(m_story.extractor().asked().last(), [&](Result<QString, ExtractError> result) {
            answer = std::move(result);
            loop.quit();
        });
        if (!answer)
            loop.exec();
        m_story.extractor().answer(*answer);
    }

    /// All that is kept: of the measurement in hand and of the device.
    QByteArray state() {
        return m_story.inHand().fold().dump() + "\nwording " + *m_story.store().officialWording() + "\ncommits " +
               QByteArray::number(m_story.store().commits());
    }

    void refuses(const QString &file, const QString &title, const QString &what) {
        goToImport();
        const QByteArray before = state();
        const double children = secondsOfChildren();
        const Fixture::Cost cost;
        openFile(file);
        QVERIFY2(cost.isSmall(), qPrintable(cost.told()));
        const double seconds = secondsOfChildren() - children;
        QVERIFY2(seconds < 2 || PdfTextLimits::mostMemory == 0, qPrintable(QString::number(seconds)));
        m_story.pass();
        QVERIFY(page()->refused());
        QVERIFY(!page()->busy());
        QCOMPARE(page()->refusalTitle(), title);
        const QString text = page()->refusalText();
        QVERIFY2(text.contains(what), qPrintable(text));
        QVERIFY2(text.contains(safe), qPrintable(text));
        QVERIFY2(!text.contains(u'%') && text.size() > safe.size() + 40, qPrintable(text));
        QVERIFY(!m_story.desk().imports->waiting());
        QCOMPARE(state(), before);
    }

    QTemporaryDir m_folder;
    Fixture::ManualStyle m_style;
    QTranslator m_dutch;
    QByteArray m_manual;
    QByteArray m_pdf;
    QString m_program = QStringLiteral(PDFTEXT_PROGRAM);
    DeskStory m_story;
};

QTEST_MAIN(ImportRefusalsTest)
#include "tst_import_refusals.moc"

// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/officialtext.h"
#include "core/instrument/texthash.h"
#include "platform/documents/pdftextextractor.h"
#include "support/elementhashes.h"
#include "support/manualpdf.h"
#include "support/manuals.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <csignal>
#include <sys/resource.h>

using namespace Tweeluik;
using namespace std::chrono_literals;
using Fixture::ManualStyle;
using Kind = ExtractError::Kind;

Q_DECLARE_METATYPE(Tweeluik::Fixture::ManualStyle)

namespace {

constexpr char noSeed[] = "needs ../shared: seed not here: part skipped";

/// A sanitizer has no limit of memory and takes its time.
constexpr bool sanitized = PdfTextLimits::mostMemory == 0;

/// Waits for the one answer; two are a failure of their own.
template <typename T, typename E, typename Start> Result<T, E> answerOf(Start start) {
    QEventLoop loop;
    std::optional<Result<T, E>> answer;
    start([&](Result<T, E> result) {
        if (answer)
            qFatal("answered twice");
        answer = std::move(result);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

Result<QString, ExtractError> textOf(PdfTextExtractor &extractor, const QString &path) {
    return answerOf<QString, ExtractError>([&](auto finished) { extractor.extract(path, finished); });
}

Kind kindOf(PdfTextExtractor &extractor, const QString &path) {
    const auto text = textOf(extractor, path);
    return text ? Kind(-1) : text.error().kind;
}

/// The most memory that any program needed which this one started and saw end.
qint64 peakOfChildren() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

void styles() {
    QTest::addColumn<ManualStyle>("style");
    ManualStyle page;
    page.width = 84;
    page.linesPerPage = 52;
    page.furniture = true;
    QTest::newRow("running heads and page numbers") << page;
    ManualStyle hyphens = page;
    hyphens.hyphens = true;
    hyphens.width = 60;
    QTest::newRow("hyphens") << hyphens;
    ManualStyle bare = hyphens;
    bare.signs = ManualStyle::Signs::None;
    QTest::newRow("no bullets") << bare;
    ManualStyle columns = hyphens;
    columns.width = 42;
    columns.twoColumns = true;
    QTest::newRow("two columns") << columns;
    columns.gaps = false;
    QTest::newRow("two columns, no room") << columns;
    columns.gaps = true;
    columns.signs = ManualStyle::Signs::None;
    QTest::newRow("two columns, no bullets") << columns;
    ManualStyle centred = page;
    centred.width = 50;
    centred.numbersCentred = true;
    QTest::newRow("scores halfway down their rows") << centred;
    ManualStyle split = page;
    split.splitHeads = true;
    QTest::newRow("table heads on two lines") << split;
}

} // namespace

class PdfImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_work = *loadWorkText();
        m_garden = Fixture::expectedGarden();
        QCOMPARE(m_garden.instrument.subCount(), 94);
        const QByteArray seed = Fixture::seed(QStringLiteral("001_"));
        if (!seed.isEmpty())
            m_official = *OfficialText::parse(seed, m_work);
        const auto found = seed.isEmpty() ? QMap<QString, QByteArray>() : Fixture::elementHashes(m_official.wording);
        for (auto it = found.begin(); it != found.end(); ++it)
            QVERIFY2(knownHashes().contains(it.key().toLatin1() + ' ' + it.value() + '\n'), qPrintable(it.key()));
        QVERIFY(seed.isEmpty() || found.size() == 200);
    }

    void paperByQt_data() { styles(); }
    void paperByQt() {
        QFETCH(ManualStyle, style);
        write("qt.pdf", Fixture::printedPdf(Fixture::printedManual(m_garden, style)));
        readBack(path("qt.pdf"), m_garden);
    }

    void theRealManualByQt_data() {
        // Each row takes a second; what one row has in it need not be in another.
        QTest::addColumn<ManualStyle>("style");
        ManualStyle style;
        style.linesPerPage = 52;
        style.furniture = true;
        style.width = 60;
        style.hyphens = true;
        QTest::newRow("hyphens") << style;
        style.width = 42;
        style.twoColumns = true;
        style.signs = ManualStyle::Signs::None;
        QTest::newRow("two columns, no bullets") << style;
    }
    void theRealManualByQt() {
        QFETCH(ManualStyle, style);
        if (m_official.id.isEmpty())
            QSKIP(noSeed);
        write("real.pdf", Fixture::printedPdf(Fixture::printedManual(m_official, style)));
        readBack(path("real.pdf"), m_official);
    }

    void paperByAnotherTypesetter_data() {
        QTest::addColumn<bool>("twoColumns");
        QTest::newRow("one column") << false;
        QTest::newRow("two columns") << true;
    }
    void paperByAnotherTypesetter() {
        QFETCH(bool, twoColumns);
        write("groff.pdf", Fixture::groffPdf(Fixture::groffManual(m_garden, twoColumns)));
        readBack(path("groff.pdf"), m_garden);
    }

    void theRealManualByAnotherTypesetter_data() { paperByAnotherTypesetter_data(); }
    void theRealManualByAnotherTypesetter() {
        QFETCH(bool, twoColumns);
        if (m_official.id.isEmpty())
            QSKIP(noSeed);
        write("groff.pdf", Fixture::groffPdf(Fixture::groffManual(m_official, twoColumns)));
        readBack(path("groff.pdf"), m_official);
    }

    void whatIsNoManual() {
        PdfTextExtractor extractor(QStringLiteral(PDFTEXT_PROGRAM));
        write("picture.pdf", Fixture::picturePdf());
        QCOMPARE(kindOf(extractor, path("picture.pdf")), Kind::NoText);
        write("text.pdf", "Just words.");
        QCOMPARE(kindOf(extractor, path("text.pdf")), Kind::NotAPdf);
        write("empty.pdf", "");
        QCOMPARE(kindOf(extractor, path("empty.pdf")), Kind::NotAPdf);
        write("head.pdf", "%PDF-1.7\nand nothing more");
        QCOMPARE(kindOf(extractor, path("head.pdf")), Kind::NotAPdf);
        QCOMPARE(kindOf(extractor, path("absent.pdf")), Kind::Unreadable);
    }

    void aLockedPdf() {
        write("open.pdf", Fixture::printedPdf({{{{0, QStringLiteral("Alleen voor de buren")}}}}));
        QCOMPARE(QProcess::execute(QStringLiteral("qpdf"),
                                   {QStringLiteral("--encrypt"), QStringLiteral("geheim"), QStringLiteral("baas"),
                                    QStringLiteral("256"), QStringLiteral("--"), path("open.pdf"), path("shut.pdf")}),
                 0);
        PdfTextExtractor extractor(QStringLiteral(PDFTEXT_PROGRAM));
        QVERIFY(textOf(extractor, path("open.pdf")).ok());
        QCOMPARE(kindOf(extractor, path("shut.pdf")), Kind::Encrypted);
    }

    void tooManyPages() {
        QList<Fixture::PrintedPage> pages(401, {{{0, QStringLiteral("bladzij")}}});
        write("thick.pdf", Fixture::printedPdf(pages));
        PdfTextExtractor extractor(QStringLiteral(PDFTEXT_PROGRAM));
        QCOMPARE(kindOf(extractor, path("thick.pdf")), Kind::TooManyPages);
    }

    void aCutPdfIsRefusedOrReadButNeverMore() {
        write("whole.pdf", Fixture::printedPdf(Fixture::printedManual(m_garden, {})));
        QFile whole(path("whole.pdf"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        PdfTextExtractor extractor(QStringLiteral(PDFTEXT_PROGRAM));
        for (const int part : {1, 4, 7}) {
            write("cut.pdf", bytes.first(bytes.size() * part / 8));
            const auto text = textOf(extractor, path("cut.pdf"));
            QVERIFY(text.ok() || text.error().kind != Kind::TooSlow);
            QVERIFY(!text.ok() || !OfficialText::parse(*text, m_work).ok());
        }
    }

    void aPageThatSwellsIsRefused() {
        write("swelling.pdf", Fixture::swellingPdf(256));
        PdfTextLimits limits;
        limits.memoryBytes = 256 << 20;
        PdfTextExtractor extractor(QStringLiteral(PDFTEXT_PROGRAM), limits);
        if (!sanitized)
            QCOMPARE(kindOf(extractor, path("swelling.pdf")), Kind::TooMuchMemory);
        // Nothing but the limit refused it: without one it is a page of spaces, and costs what it was said to cost.
        limits.memoryBytes = 0;
        PdfTextExtractor unlimited(QStringLiteral(PDFTEXT_PROGRAM), limits);
        QCOMPARE(kindOf(unlimited, path("swelling.pdf")), Kind::NoText);
        QVERIFY(peakOfChildren() > 256 << 20);
    }

    void pagesThatTakeLongAreRefused() {
        write("slow.pdf", Fixture::slowPdf(300));
        PdfTextLimits limits;
        limits.processorTime = sanitized ? 8s : 1s;
        PdfTextExtractor extractor(QStringLiteral(PDFTEXT_PROGRAM), limits);
        QCOMPARE(kindOf(extractor, path("slow.pdf")), Kind::TooSlow);
        // Nothing but the limit refused it: one such page fits.
        write("slow.pdf", Fixture::slowPdf(1));
        QCOMPARE(kindOf(extractor, path("slow.pdf")), Kind::NoText);
    }

    void theManualFitsWellWithinTheLimits() {
        write("manual.pdf", Fixture::printedPdf(Fixture::printedManual(m_garden, {})));
        PdfTextLimits limits;
        limits.memoryBytes /= 2;
        limits.processorTime /= 4;
        PdfTextExtractor extractor(QStringLiteral(PDFTEXT_PROGRAM), limits);
        QVERIFY(textOf(extractor, path("manual.pdf")).ok());
    }

    void unruly_data() {
        QTest::addColumn<QByteArray>("act");
        QTest::addColumn<int>("wall");
        QTest::addColumn<int>("kind");
        const int enough = 60'000;
        QTest::newRow("hangs") << QByteArray("hang") << 400 << int(Kind::TooSlow);
        QTest::newRow("computes for ever") << QByteArray("spin") << 400 << int(Kind::TooSlow);
        QTest::newRow("floods") << QByteArray("flood") << enough << int(Kind::TooLarge);
        QTest::newRow("crashes") << QByteArray("crash") << enough << int(Kind::Crashed);
        QTest::newRow("takes all memory") << QByteArray("greedy") << enough << int(Kind::TooMuchMemory);
        QTest::newRow("writes a file") << QByteArray("scribble") << enough << int(Kind::Crashed);
        QTest::newRow("writes no text") << QByteArray("bytes") << enough << int(Kind::Crashed);
        QTest::newRow("leaves strangely") << QByteArray("strange") << enough << int(Kind::Crashed);
        QTest::newRow("says nothing") << QByteArray("nothing") << enough << int(Kind::NoText);
    }
    void unruly() {
        QFETCH(QByteArray, act);
        QFETCH(int, wall);
        QFETCH(int, kind);
        PdfTextLimits limits;
        limits.memoryBytes = 64 << 20;
        limits.wallTime = std::chrono::milliseconds(wall);
        limits.textBytes = 1 << 20;
        PdfTextExtractor extractor(QStringLiteral(UNRULY_PROGRAM), limits);
        QCOMPARE(int(kindOf(extractor, path(act.constData()))), kind);
    }

    void processorTimeIsLimitedToo() {
        PdfTextLimits limits;
        limits.processorTime = 1s;
        PdfTextExtractor extractor(QStringLiteral(UNRULY_PROGRAM), limits);
        QElapsedTimer time;
        time.start();
        QCOMPARE(kindOf(extractor, path("spin")), Kind::TooSlow);
        QVERIFY(time.elapsed() < limits.wallTime.count());
    }

    void aMissingProgramIsAnAnswer() {
        PdfTextExtractor extractor(path("no-such-program"));
        QCOMPARE(kindOf(extractor, path("hang")), Kind::NoReader);
    }

    void goingAwayEndsTheProgram() {
        auto extractor = std::make_unique<PdfTextExtractor>(QStringLiteral(UNRULY_PROGRAM));
        bool answered = false;
        QFile::remove(path("hang.pid"));
        extractor->extract(path("hang"), [&](const auto &) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path("hang.pid")).isSymLink(), 60'000);
        const QString pid = QFileInfo(QFile::symLinkTarget(path("hang.pid"))).fileName();
        QVERIFY(pid.toInt() > 1);
        QCOMPARE(kill(pid.toInt(), 0), 0);
        extractor.reset();
        QCOMPARE(kill(pid.toInt(), 0), -1);
        QVERIFY(!answered);
    }

    void filesAreLookedAtBeforeTheyAreRead_data() {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("text") << QByteArray("Een heel lang verhaal");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n");
    }
    void filesAreLookedAtBeforeTheyAreRead() {
        QFETCH(QByteArray, start);
        write("huge", start);
        QVERIFY(QFile::resize(path("huge"), 2LL << 30));
        QElapsedTimer time;
        time.start();
        const auto file = imported(path("huge"), QStringLiteral(PDFTEXT_PROGRAM));
        QVERIFY(!file.ok());
        QCOMPARE(file.error().kind, OfficialTextError::Kind::TooLarge);
        QVERIFY2(time.elapsed() < 1'000, "2 GB were read");
    }

    void importOfATextFile() {
        write("manual.md", Fixture::instrumentData(QStringLiteral("manual.txt")));
        const auto file = imported(path("manual.md"), path("no-such-program"));
        QVERIFY(file.ok());
        QVERIFY(*file == m_garden);
    }

    void importSaysWhatThePdfLacked() {
        write("picture.pdf", Fixture::picturePdf());
        const auto file = imported(path("picture.pdf"), QStringLiteral(PDFTEXT_PROGRAM));
        QVERIFY(!file.ok());
        QCOMPARE(file.error().kind, OfficialTextError::Kind::Pdf);
        QCOMPARE(file.error().pdf->kind, Kind::NoText);
    }

    void importOfNoFile() {
        QCOMPARE(imported(path("absent"), {}).error().kind, OfficialTextError::Kind::NoFile);
        QCOMPARE(imported(m_folder.path(), {}).error().kind, OfficialTextError::Kind::NoFile);
        QCOMPARE(imported(QStringLiteral("/dev/zero"), {}).error().kind, OfficialTextError::Kind::NoFile);
    }

private:
    /// Of each text of the manual its hash, as another program took it.
    static QByteArray knownHashes() { return Fixture::instrumentData(QStringLiteral("official-hashes.txt")); }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void write(const char *name, const QByteArray &bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Result<InstrumentFile, OfficialTextError> imported(const QString &file, const QString &program) {
        PdfTextExtractor extractor(program);
        OfficialTextImport import(extractor, m_work);
        return answerOf<InstrumentFile, OfficialTextError>([&](auto finished) { import.open(file, finished); });
    }

    void readBack(const QString &pdf, const InstrumentFile &wanted) {
        const auto file = imported(pdf, QStringLiteral(PDFTEXT_PROGRAM));
        if (!file.ok() || file->wording.hash() != wanted.wording.hash()) {
            PdfTextExtractor extractor(QStringLiteral(PDFTEXT_PROGRAM));
            const auto text = textOf(extractor, pdf);
            QFile actual(QStringLiteral(TWEELUIK_BINARY_DIR "/tst_pdf_import.actual"));
            if (text.ok() && actual.open(QIODevice::WriteOnly))
                actual.write(text->toUtf8());
        }
        if (!file.ok())
            QFAIL(qPrintable(QStringLiteral("kind %1, item %2, prompt %3, %4 of %5, %6")
                                 .arg(int(file.error().kind))
                                 .arg(file.error().item.number)
                                 .arg(file.error().prompt.toString())
                                 .arg(file.error().found)
                                 .arg(file.error().expected)
                                 .arg(file.error().detail)));
        QCOMPARE(file->wording.themes.size(), 5);
        QCOMPARE(file->wording.items.size(), 12);
        QCOMPARE(file->wording.anchors.size(), 60);
        QCOMPARE(file->instrument.promptCount(), 50);
        QCOMPARE(file->wording.subs.size(), 94);
        for (auto it = wanted.wording.anchors.begin(); it != wanted.wording.anchors.end(); ++it)
            QCOMPARE(normalisedForHash(file->wording.anchor(it.key())), normalisedForHash(it.value()));
        for (auto it = wanted.wording.subs.begin(); it != wanted.wording.subs.end(); ++it)
            QCOMPARE(normalisedForHash(file->wording.sub(it.key())), normalisedForHash(it.value()));
        for (const Wording::ItemText &item : wanted.wording.items) {
            QCOMPARE(normalisedForHash(file->wording.item(item.id).title), normalisedForHash(item.title));
            QCOMPARE(normalisedForHash(file->wording.item(item.id).statement), normalisedForHash(item.statement));
            QCOMPARE(file->wording.item(item.id).references.size(), item.references.size());
        }
        QCOMPARE(file->wording.hash(), wanted.wording.hash());
    }

    QTemporaryDir m_folder;
    InstrumentFile m_work;
    InstrumentFile m_garden;
    InstrumentFile m_official; ///< empty without the seed
};

QTEST_MAIN(PdfImportTest)
#include "tst_pdf_import.moc"

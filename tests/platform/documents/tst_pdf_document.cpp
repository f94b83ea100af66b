// SPDX-License-Identifier: EUPL-1.2
#include "platform/documents/pdfdocumentwriter.h"
#include "platform/fonts/fonts.h"

#include <QBuffer>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Tweeluik;

namespace {

QString flat(const QString &text) { return text.simplified().remove(QLatin1Char(' ')); }

/// A long document: groups of ten lines, each with words that occur once.
PrintedDocument sample(int groups) {
    PrintedDocument document;
    document.title = QStringLiteral("Gespreksverloop: Huis De Linde");
    document.language = QStringLiteral("nl");
    document.foot = QStringLiteral("Werktekst");
    document.pageWords = QStringLiteral("blad %1 van %2");
    for (int group = 0; group < groups; ++group) {
        PrintedGroup lines;
        PrintedLine heading{PrintedLine::Kind::Heading, QStringLiteral("Kop %1 begint").arg(group)};
        heading.left = QString::number(group);
        lines.lines.append(heading);
        PrintedLine time{PrintedLine::Kind::Row, QStringLiteral("Rij %1 duurt even").arg(group)};
        time.left = QStringLiteral("13:4%1").arg(group);
        lines.lines.append(time);
        for (int line = 0; line < 10; ++line) {
            PrintedLine question{PrintedLine::Kind::Question,
                                 QStringLiteral("Vraag %1x%2 naar wie er wanneer spreekt, en hoe vaak dat zo gaat in "
                                                "alle teams van het huis? Eén slot %1y%2.")
                                     .arg(group)
                                     .arg(line)};
            question.box = true;
            question.strong = line == 0;
            question.right = line == 0 ? QStringLiteral("essentieel") : QString();
            lines.lines.append(question);
        }
        document.groups.append(lines);
    }
    return document;
}

class Reader {
public:
    explicit Reader(const QByteArray &pdf) : m_bytes(pdf) {
        m_buffer.setData(m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }
    [[nodiscard]] int pages() const { return m_document.pageCount(); }
    [[nodiscard]] QString page(int number) { return flat(m_document.getAllText(number).text()); }
    [[nodiscard]] QString title() const { return m_document.metaData(QPdfDocument::MetaDataField::Title).toString(); }
    [[nodiscard]] QSizeF size() const { return m_document.pagePointSize(0); }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
};

} // namespace

class TestPdfDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareFonts(); }

    void everyWordCanBeReadBackAndNoGroupIsCut() {
        const PrintedDocument document = sample(9);
        Reader reader(PdfDocumentWriter::pdf(document));
        QVERIFY(reader.pages() > 2);
        for (const PrintedGroup &group : document.groups) {
            int onOnePage = 0;
            for (int page = 0; page < reader.pages(); ++page) {
                const QString text = reader.page(page);
                const auto found = std::ranges::count_if(
                    group.lines, [&text](const PrintedLine &line) { return text.contains(flat(line.text)); });
                QVERIFY2(found == 0 || found == group.lines.size(), qPrintable(group.lines.constFirst().text));
                onOnePage += found > 0 ? 1 : 0;
            }
            QCOMPARE(onOnePage, 1);
        }
        QVERIFY(reader.page(1).contains(flat(document.pageWords.arg(2).arg(reader.pages()))));
        QVERIFY(reader.page(0).contains(QStringLiteral("essentieel")));
        QVERIFY(reader.page(0).contains(QStringLiteral("13:40")));
        QVERIFY(!reader.page(0).contains(flat(sample(10).groups.last().lines.last().text))); // the search can say no
    }

    void aGroupThatIsLongerThanAPageGoesOnWithoutCuttingALine() {
        PrintedDocument document = sample(1);
        for (int i = 0; i < 6; ++i)
            document.groups[0].lines += sample(1 + i).groups.last().lines;
        Reader reader(PdfDocumentWriter::pdf(document));
        QVERIFY(reader.pages() > 1);
        QString all;
        for (int page = 0; page < reader.pages(); ++page)
            all += reader.page(page);
        for (const PrintedLine &line : document.groups.first().lines)
            QVERIFY2(all.contains(flat(line.text)), qPrintable(line.text));
    }

    void itSaysWhatItIsInWhichLanguageOnA4() {
        const QByteArray pdf = PdfDocumentWriter::pdf(sample(2));
        QVERIFY(pdf.contains("/Lang (nl)"));
        Reader reader(pdf);
        QCOMPARE(reader.title(), QStringLiteral("Gespreksverloop: Huis De Linde"));
        QCOMPARE(reader.size().toSize(), QSize(595, 842));
        PrintedDocument silent = sample(2);
        silent.language.clear();
        QVERIFY(!PdfDocumentWriter::pdf(silent).contains("/Lang"));
    }

    void theFontIsEmbedded() {
        const QByteArray pdf = PdfDocumentWriter::pdf(sample(1));
        static const QRegularExpression named(QStringLiteral("/BaseFont /\\S*(\\w+)"));
        QVERIFY(pdf.contains("/FontFile"));
        const QString words = QString::fromLatin1(pdf);
        for (auto found = named.globalMatch(words); found.hasNext();) {
            const QString name = found.next().captured(0);
            QVERIFY2(name.contains(QStringLiteral("Inter")), qPrintable(name));
        }
    }

    void theLanguageIsAddedOnlyToAFileThatIsUnderstood() {
        const QByteArray stranger = "%PDF-1.4 of another make";
        QCOMPARE(withLanguage(stranger, QStringLiteral("nl")), stranger);
        PrintedDocument silent = sample(1);
        silent.language.clear();
        const QByteArray pdf = PdfDocumentWriter::pdf(silent);
        const QByteArray spoken = withLanguage(pdf, QStringLiteral("nl"));
        QVERIFY(spoken.startsWith(pdf));
        QCOMPARE(withLanguage(spoken, QStringLiteral("en")), spoken);
    }

    void theFileIsThereWholeOrNotAtAll() {
        const QTemporaryDir folder;
        PdfDocumentWriter writer;
        const QString file = folder.filePath(QStringLiteral("verloop.pdf"));
        QVERIFY(writer.writePdf(sample(1), file));
        QVERIFY(QFile::exists(file));
        const auto nowhere = writer.writePdf(sample(1), folder.filePath(QStringLiteral("niet/daar.pdf")));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, DocumentError::Kind::NoPlace);
    }
};

QTEST_MAIN(TestPdfDocument)
#include "tst_pdf_document.moc"

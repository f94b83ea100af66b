// SPDX-License-Identifier: EUPL-1.2
#include "support/manualpdf.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>

namespace Tweeluik::Fixture {

namespace {

constexpr double cell = 5.6;   ///< points for a character of the printed page
constexpr double leading = 13; ///< points for a line
constexpr QPointF origin(40, 50);

/// Draws text with its raised figures in small.
void drawPart(QPainter &painter, QPointF at, const QString &text) {
    QFont normal = painter.font();
    QFont small = normal;
    small.setPointSizeF(normal.pointSizeF() * 0.6);
    QString pending;
    const auto flush = [&] {
        painter.drawText(at, pending);
        at.rx() += painter.fontMetrics().horizontalAdvance(pending);
        pending.clear();
    };
    for (const QChar c : text) {
        if (c != QChar(0x00B9)) {
            pending += c;
            continue;
        }
        flush();
        painter.setFont(small);
        painter.drawText(at - QPointF(0, 4), QStringLiteral("1"));
        at.rx() += painter.fontMetrics().horizontalAdvance(u'1');
        painter.setFont(normal);
    }
    flush();
}

/// Text that groff takes as text.
QByteArray escaped(const QString &text) {
    QString out = text;
    out.replace(u'\\', QStringLiteral("\\e"));
    // groff knows no Dutch; it may break long words only where two consonants meet.
    static const QRegularExpression syllables(
        QStringLiteral("(?<=\\p{L}{3}[bdfghjklmnprstvwz])(?=[bdfghjklmnprstvwz]\\p{L}{3})"));
    out.replace(syllables, QStringLiteral("\\%"));
    out.replace(QChar(0x00B9), QStringLiteral("\\*{1\\*}"));
    if (out.startsWith(u'.') || out.startsWith(u'\''))
        out.prepend(QStringLiteral("\\&"));
    return out.toUtf8();
}

QByteArray stream(const QByteArray &keys, const QByteArray &content) {
    return "<<" + keys + "/Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream";
}

/// A file of these objects, numbered from 1; the first is the catalogue.
QByteArray pdfOf(const QList<QByteArray> &objects) {
    QByteArray pdf("%PDF-1.7\n");
    QByteArray table("0000000000 65535 f \n");
    const QByteArray count = QByteArray::number(objects.size() + 1);
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray place = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n" + table + "trailer<</Size " + count + "/Root 1 0 R>>\nstartxref\n" + place +
           "\n%%EOF\n";
}

class GroffWriter {
public:
    GroffWriter(const InstrumentFile &file, bool twoColumns) : m_file(file), m_two(twoColumns) {}

    QByteArray write() {
        m_out = ".nr PS 10\n.nr VS 13\n.nr HY 0\n.nr PO 2.5c\n.nr LL 16c\n.ds LH Handleiding van de tuin\n"
                ".ds CH\n.ds RH\n.ds CF - \\\\n(PN -\n.nr PI 3n\n";
        m_out += m_two ? ".2C\n" : "";
        for (const Instrument::Theme &theme : m_file.instrument.themes()) {
            head(theme.id.toString() + QStringLiteral(". ") + m_file.wording.theme(theme.id).title);
            for (const ItemId id : theme.items)
                item(m_file.instrument.item(id));
        }
        head(QStringLiteral("Scoreblad"));
        for (const Instrument::Theme &theme : m_file.instrument.themes()) {
            head(theme.id.toString() + QStringLiteral(". ") + m_file.wording.theme(theme.id).shortTitle);
            for (const ItemId id : theme.items)
                paragraph(id.toString() + QStringLiteral(". ") + m_file.wording.item(id).shortTitle);
        }
        head(QStringLiteral("Totale score"));
        return m_out;
    }

private:
    void head(const QString &text) { m_out += ".LP\n.B\n" + escaped(text) + "\n.R\n"; }
    void paragraph(const QString &text) { m_out += ".LP\n" + escaped(text) + "\n"; }

    void item(const Instrument::Item &item) {
        const Wording::ItemText &text = m_file.wording.item(item.id);
        if (!QList<int>{4, 11, 12}.contains(item.id.number))
            head(text.title);
        paragraph(item.id.toString() + QStringLiteral(". ") + text.statement);
        m_out += ".LP\nScore\\h'1m'Omschrijving\n";
        for (const AnchorId &anchor : item.anchors)
            m_out += ".IP " + QByteArray::number(anchor.level) + " 4n\n" + escaped(marked(anchor)) + "\n";
        if (item.id.number == 4)
            m_out += ".FS\n" + escaped(QChar(0x00B9) + u' ' + m_file.wording.item(ItemId{3}).references.value(0)) +
                     "\n.FE\n";
        head(QStringLiteral("Vragen bij afname:"));
        const bool bulleted = QList<int>{2, 3, 6, 9}.contains(item.id.number);
        for (const Instrument::Prompt &prompt : item.prompts) {
            m_out += bulleted ? QByteArray(".IP \\(bu 3n\n") : QByteArray(".IP ") + prompt.id.letter + ") 3n\n";
            m_out += escaped(m_file.wording.prompt(prompt)) + "\n";
        }
    }

    QString marked(const AnchorId &anchor) const {
        QString text = m_file.wording.anchor(anchor);
        static const QRegularExpression word(QStringLiteral("\\p{L}{9,}"));
        auto found = word.globalMatch(m_file.wording.item(ItemId{3}).references.value(0));
        while (anchor.item.number == 3 && anchor.level == 3 && found.hasNext()) {
            const QString shared = found.next().captured();
            if (const qsizetype at = text.indexOf(shared); at >= 0)
                return text.insert(at + shared.size(), QChar(0x00B9));
        }
        return text;
    }

    const InstrumentFile &m_file;
    bool m_two;
    QByteArray m_out;
};

} // namespace

QByteArray printedPdf(const QList<PrintedPage> &pages) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(9);
    painter.setFont(font);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (qsizetype line = 0; line < pages[i].size(); ++line) {
            for (const PrintedPart &part : pages[i][line])
                drawPart(painter, origin + QPointF(part.x * cell, double(line) * leading), part.text);
        }
    }
    painter.end();
    return buffer.data();
}

QByteArray picturePdf() {
    QImage picture(200, 100, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawImage(QPoint(100, 100), picture);
    painter.end();
    return buffer.data();
}

QByteArray swellingPdf(int megabytes) {
    // The same stream again and again.
    constexpr int each = 32;
    const QByteArray squeezed = qCompress(QByteArray(each << 20, ' '), 9).sliced(4);
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[" +
                      QByteArray("4 0 R ").repeated((megabytes + each - 1) / each) + "]>>",
                  stream("/Filter/FlateDecode", squeezed)});
}

QByteArray slowPdf(int pages) {
    const QByteArray squeezed = qCompress(QByteArray("q Q ").repeated(2 << 20), 9).sliced(4);
    QByteArray kids;
    for (int i = 0; i < pages; ++i)
        kids += QByteArray::number(4 + i) + " 0 R ";
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>",
                              "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages) + ">>",
                              stream("/Filter/FlateDecode", squeezed)};
    for (int i = 0; i < pages; ++i)
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R>>");
    return pdfOf(objects);
}

QByteArray groffManual(const InstrumentFile &file, bool twoColumns) { return GroffWriter(file, twoColumns).write(); }

QByteArray groffPdf(const QByteArray &source) {
    QProcess groff;
    groff.start(QStringLiteral("groff"), {QStringLiteral("-K"), QStringLiteral("utf8"), QStringLiteral("-t"),
                                          QStringLiteral("-ms"), QStringLiteral("-Tpdf")});
    groff.write(source);
    groff.closeWriteChannel();
    const bool done = groff.waitForFinished(60'000) && groff.exitCode() == 0;
    return done ? groff.readAllStandardOutput() : QByteArray();
}

} // namespace Tweeluik::Fixture

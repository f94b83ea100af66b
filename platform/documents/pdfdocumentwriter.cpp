// SPDX-License-Identifier: EUPL-1.2
#include "platform/documents/pdfdocumentwriter.h"

#include "platform/documents/pdfpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

namespace Tweeluik {

QByteArray PdfDocumentWriter::pdf(const PrintedDocument &document) {
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Tweeluik"));
        PdfPages::prepare(writer);
        QPainter painter(&writer);
        PdfPages pages(writer, document);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    return withLanguage(bytes.data(), document.language);
}

Result<Done, DocumentError> PdfDocumentWriter::writePdf(const PrintedDocument &document, const QString &file) {
    const QByteArray bytes = pdf(document);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return DocumentError{DocumentError::Kind::NoPlace, out.errorString()};
    out.write(bytes);
    if (out.commit())
        return Done{};
    const bool full = out.error() == QFileDevice::ResourceError || out.error() == QFileDevice::WriteError;
    return DocumentError{full ? DocumentError::Kind::Full : DocumentError::Kind::Other, out.errorString()};
}

QByteArray withLanguage(const QByteArray &pdf, const QString &language) {
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    if (trailerAt < 0 || language.isEmpty())
        return pdf;
    const QString trailer = QString::fromLatin1(pdf.mid(trailerAt));
    static const QRegularExpression rootForm(QStringLiteral("/Root (\\d+) 0 R"));
    static const QRegularExpression sizeForm(QStringLiteral("/Size (\\d+)"));
    static const QRegularExpression infoForm(QStringLiteral("/Info (\\d+) 0 R"));
    static const QRegularExpression startForm(QStringLiteral("startxref\\s+(\\d+)"));
    const auto root = rootForm.match(trailer);
    const auto size = sizeForm.match(trailer);
    const auto info = infoForm.match(trailer);
    const auto start = startForm.match(trailer);
    if (!root.hasMatch() || !size.hasMatch() || !info.hasMatch() || !start.hasMatch())
        return pdf;
    const QByteArray object = root.captured(1).toLatin1() + " 0 obj\n";
    const qsizetype at = pdf.lastIndexOf('\n' + object);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf("endobj", at);
    const qsizetype open = end < 0 ? -1 : pdf.indexOf("<<", at);
    if (open < 0 || open > end || pdf.mid(open, end - open).contains("/Lang"))
        return pdf;
    QByteArray next = pdf;
    if (!next.endsWith('\n'))
        next += '\n';
    const qsizetype objectAt = next.size();
    next += object + "<<\n/Lang (" + language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>" +
            pdf.mid(open + 2, end - open - 2) + "endobj\n";
    const qsizetype tableAt = next.size();
    next += "xref\n" + root.captured(1).toLatin1() + " 1\n" + QByteArray::number(objectAt).rightJustified(10, '0') +
            " 00000 n \ntrailer\n<<\n/Size " + size.captured(1).toLatin1() + "\n/Info " + info.captured(1).toLatin1() +
            " 0 R\n/Root " + root.captured(1).toLatin1() + " 0 R\n/Prev " + start.captured(1).toLatin1() +
            "\n>>\nstartxref\n" + QByteArray::number(tableAt) + "\n%%EOF\n";
    return next;
}

} // namespace Tweeluik

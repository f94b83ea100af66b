// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/documentwriter.h"

namespace Tweeluik {

/// A4 pages in Inter, embedded, with text that can be selected and read back. Needs a QGuiApplication with the fonts
/// prepared.
class PdfDocumentWriter : public DocumentWriter {
public:
    [[nodiscard]] Result<Done, DocumentError> writePdf(const PrintedDocument &document, const QString &file) override;

    /// The file's bytes.
    [[nodiscard]] static QByteArray pdf(const PrintedDocument &document);
};

/// Names the language in the catalogue of a PDF that QPdfWriter made, as Qt 6.4 cannot: an incremental update behind
/// the last byte. A file of another make comes back as it was.
[[nodiscard]] QByteArray withLanguage(const QByteArray &pdf, const QString &language);

} // namespace Tweeluik

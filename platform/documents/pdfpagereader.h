// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/textpage.h"

#include <QPdfDocument>
#include <QRectF>

class QPolygonF;

namespace Tweeluik {

/// The text of one page of a PDF with its places, in points, y down. A footnote's figure, printed smaller and higher,
/// becomes ¹, ², ³ …
///
/// Qt 6.4 gives the whole text of a page in the order of the file, and for a stretch of it the boxes that it covers:
/// one box for a character, a word or a line, whatever the program wrote that made the file. Asking for a stretch costs
/// some milliseconds, because Qt opens the page again each time; so we ask by line, and look closer only where a line
/// holds a wide gap or what may be a raised figure.
class PdfPageReader {
public:
    explicit PdfPageReader(QPdfDocument &document) : m_document(document) {}

    [[nodiscard]] TextPage read(int page);

private:
    struct Piece {
        int start = 0; ///< place in the text of the page
        QString text;
        QList<QRectF> boxes; ///< what its visible characters cover, in their order
    };
    [[nodiscard]] static QList<Piece> piecesOf(const QString &text);
    void takeBoxes(const QString &text, const QList<QPolygonF> &polygons);
    [[nodiscard]] QList<QRectF> boxes(int start, int length);
    void addPiece(TextPage &page, Piece piece);
    [[nodiscard]] int lengthOfBoxes(const Piece &piece, qsizetype wanted);
    [[nodiscard]] QRectF box(const Piece &piece, int at);
    void raiseFigures(Piece &piece);

    QPdfDocument &m_document;
    int m_page = 0;
    QList<QRectF> m_boxes;   ///< of the page, when there is one for each visible character
    QList<qsizetype> m_seen; ///< how many visible characters stand before each character; empty otherwise
};

} // namespace Tweeluik

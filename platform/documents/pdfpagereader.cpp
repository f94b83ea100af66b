// SPDX-License-Identifier: EUPL-1.2
#include "platform/documents/pdfpagereader.h"

#include <QPdfSelection>
#include <QPolygonF>
#include <algorithm>

namespace Tweeluik {

namespace {

constexpr char16_t raisedFigures[] = u"\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
/// The sign that PDFium puts where a printed line ended with a hyphen; the next line follows at once.
constexpr QChar brokenWord(0xFFFE);

QRectF united(const QList<QRectF> &boxes) {
    QRectF all;
    for (const QRectF &box : boxes)
        all = all.united(box);
    return all;
}

/// True when a box does not go on with the line before it: another height on the page, or a wide gap.
bool startsAnew(const QRectF &line, const QRectF &next) {
    const double height = std::max(line.height(), next.height());
    const double centre = next.center().y();
    const bool beside = centre > line.top() - height * 0.3 && centre < line.bottom() + height * 0.3;
    return !beside || next.left() > line.right() + height * 1.6 || next.right() < line.left() - height * 1.6;
}

/// Boxes fit the ink: a line of "noon" is half as high as one of "Happy". Layout looks at distances between lines, so
/// every line gets the box of a whole line on its own base line.
void evenOut(TextPage &page) {
    QList<double> heights;
    for (const TextFragment &part : std::as_const(page))
        heights.append(part.bottom - part.top);
    if (heights.isEmpty())
        return;
    std::sort(heights.begin(), heights.end());
    const double line = heights[heights.size() * 3 / 4];
    for (TextFragment &part : page) {
        const double own = part.bottom - part.top;
        if (own < line * 0.35 || own > line * 1.3)
            continue;
        // What hangs below the base line: letters with a tail make a box that is lower by a quarter.
        static const QString tails = QStringLiteral("gjpqy,;()[]Qç");
        const bool hangs = std::any_of(part.text.begin(), part.text.end(), [](QChar c) { return tails.contains(c); });
        const double base = part.bottom - (hangs ? line * 0.22 : 0);
        part.top = base - line * 0.78;
        part.bottom = base + line * 0.22;
    }
}

/// A lone figure that is printed smaller than its neighbour and higher, as one of ¹ ² ³.
void joinLoneFigures(TextPage &page) {
    for (TextFragment &part : page) {
        if (part.text.size() != 1 || !part.text[0].isDigit())
            continue;
        const double height = part.bottom - part.top;
        const bool raised = std::any_of(page.begin(), page.end(), [&](const TextFragment &other) {
            const double size = other.bottom - other.top;
            const bool near = std::min(std::abs(other.left - part.right), std::abs(part.left - other.right)) < size;
            return &other != &part && near && size > height && part.top < other.bottom && part.bottom > other.top &&
                   part.bottom < other.bottom - size * 0.3;
        });
        if (!raised)
            continue;
        part.text = QString(QChar(raisedFigures[part.text[0].digitValue()]));
        // In the middle of its line from now on, so that it is read there.
        part.bottom += height * 0.6;
        part.top += height * 0.3;
    }
}

} // namespace

QList<PdfPageReader::Piece> PdfPageReader::piecesOf(const QString &text) {
    QList<Piece> pieces;
    int from = 0;
    for (int i = 0; i <= text.size(); ++i) {
        const bool end = i == text.size() || text[i] == u'\n' || text[i] == u'\r' || text[i] == brokenWord;
        if (!end)
            continue;
        const bool hyphen = i < text.size() && text[i] == brokenWord;
        const QString piece = text.sliced(from, i - from + (hyphen ? 1 : 0));
        if (!piece.trimmed().isEmpty())
            pieces.append({from, piece, {}});
        from = i + 1;
    }
    return pieces;
}

QList<QRectF> PdfPageReader::boxes(int start, int length) {
    if (!m_seen.isEmpty())
        return m_boxes.sliced(m_seen[start], m_seen[start + length] - m_seen[start]);
    QList<QRectF> found;
    for (const QPolygonF &polygon : m_document.getSelectionAtIndex(m_page, start, length).bounds())
        found.append(polygon.boundingRect());
    return found;
}

/// Where the page has one box for each visible character, no further question is needed.
void PdfPageReader::takeBoxes(const QString &text, const QList<QPolygonF> &polygons) {
    m_boxes.clear();
    m_seen = {0};
    for (const QChar c : text)
        m_seen.append(m_seen.last() + (c.isSpace() ? 0 : 1));
    if (m_seen.last() != polygons.size()) {
        m_seen.clear();
        return;
    }
    for (const QPolygonF &polygon : polygons)
        m_boxes.append(polygon.boundingRect());
}

namespace {

qsizetype visibleIn(QStringView text) {
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

} // namespace

/// How many characters of the piece its first `wanted` boxes cover.
int PdfPageReader::lengthOfBoxes(const Piece &piece, qsizetype wanted) {
    if (piece.boxes.size() == visibleIn(piece.text)) {
        int length = 0;
        for (qsizetype seen = 0; seen < wanted; ++length)
            seen += piece.text[length].isSpace() ? 0 : 1;
        return length;
    }
    int few = 0;
    int many = int(piece.text.size());
    while (many - few > 1) {
        const int middle = (few + many) / 2;
        if (boxes(piece.start, middle).size() <= wanted)
            few = middle;
        else
            many = middle;
    }
    return std::max(1, few);
}

/// The box of one character.
QRectF PdfPageReader::box(const Piece &piece, int at) {
    if (piece.boxes.size() == visibleIn(piece.text))
        return piece.boxes[visibleIn(QStringView(piece.text).first(at))];
    return united(boxes(piece.start + at, 1));
}

/// Replaces figures that are printed above the line. Only a figure at the beginning of the piece or right behind a
/// letter can be one.
void PdfPageReader::raiseFigures(Piece &piece) {
    for (int i = 0; i < piece.text.size(); ++i) {
        const QChar c = piece.text[i];
        const bool digitFollows = i + 1 < piece.text.size() && piece.text[i + 1].isLetterOrNumber();
        const bool candidate = c >= u'0' && c <= u'9' && !digitFollows && (i == 0 || piece.text[i - 1].isLetter());
        if (!candidate)
            continue;
        int other = i > 0 ? i - 1 : i + 1;
        while (other < piece.text.size() && (other == i || !piece.text[other].isLetter()))
            ++other;
        if (other >= piece.text.size())
            continue;
        const QRectF figure = box(piece, i);
        const QRectF letter = box(piece, other);
        if (figure.bottom() < letter.bottom() - std::max(figure.height(), letter.height()) * 0.25)
            piece.text[i] = QChar(raisedFigures[c.digitValue()]);
    }
}

/// One printed line, or several parts of it with wide gaps between them.
void PdfPageReader::addPiece(TextPage &page, Piece piece) {
    while (!piece.boxes.isEmpty() && !piece.text.trimmed().isEmpty()) {
        qsizetype used = 1;
        QRectF area = piece.boxes[0];
        while (used < piece.boxes.size() && !startsAnew(area, piece.boxes[used]))
            area = area.united(piece.boxes[used++]);
        const bool last = used == piece.boxes.size();
        const int length = last ? int(piece.text.size()) : lengthOfBoxes(piece, used);
        Piece first{piece.start, piece.text.first(length), piece.boxes.first(used)};
        piece = {piece.start + length, piece.text.sliced(length), piece.boxes.sliced(used)};
        raiseFigures(first);
        first.text.replace(brokenWord, u'-');
        if (const QString text = first.text.trimmed(); !text.isEmpty())
            page.append({area.left(), area.right(), area.top(), area.bottom(), text});
    }
}

TextPage PdfPageReader::read(int number) {
    m_page = number;
    const QPdfSelection all = m_document.getAllText(number);
    const QString text = all.text();
    takeBoxes(text, all.bounds());
    TextPage page;
    QList<Piece> pieces = piecesOf(text);
    for (Piece &piece : pieces) {
        piece.boxes = boxes(piece.start, int(piece.text.size()));
        addPiece(page, std::move(piece));
    }
    joinLoneFigures(page);
    evenOut(page);
    return page;
}

} // namespace Tweeluik

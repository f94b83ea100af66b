// SPDX-License-Identifier: EUPL-1.2
#include "platform/documents/pdfpages.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

namespace Tweeluik {

namespace {

constexpr qreal pageWidth = 595; // A4
constexpr qreal pageHeight = 842;
constexpr qreal margin = 51; // 18 mm: what every printer can reach, and room for a staple
constexpr qreal column = pageWidth - 2 * margin;
constexpr qreal footRoom = 24;
constexpr qreal bottom = pageHeight - 2 * margin - footRoom;
constexpr qreal rightRoom = 84;
constexpr qreal boxSize = 8;
constexpr qreal footSize = 8;

} // namespace

void PdfPages::prepare(QPdfWriter &writer) {
    writer.setResolution(300);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Point);
}

PdfPages::PdfPages(QPdfWriter &writer, const PrintedDocument &document)
    : m_writer(writer), m_document(document), m_scale(writer.resolution() / 72.0) {
    for (const PrintedGroup &group : document.groups) {
        std::vector<Placed> lines;
        for (const PrintedLine &line : group.lines)
            lines.push_back(measure(line));
        place(std::move(lines));
    }
}

PdfPages::Style PdfPages::styleOf(const PrintedLine &line) {
    using Kind = PrintedLine::Kind;
    switch (line.kind) {
    case Kind::Title:
        return {20, QFont::DemiBold, 0, 0};
    case Kind::Lead:
        return {10.5, QFont::Normal, 2, 0};
    case Kind::Heading:
        return {13, QFont::DemiBold, 16, line.left.isEmpty() ? 0.0 : 30.0};
    case Kind::Row:
        return {10.5, line.strong ? QFont::DemiBold : QFont::Normal, 4, 64};
    case Kind::Question:
        return {10.5, line.strong ? QFont::DemiBold : QFont::Normal, line.left.isEmpty() ? 2.0 : 7.0, 30};
    case Kind::Text:
        return {10.5, line.strong ? QFont::DemiBold : QFont::Normal, 4, 0};
    case Kind::Small:
        return {8.5, QFont::Normal, 8, 0};
    }
    return {};
}

QFont PdfPages::font(qreal size, QFont::Weight weight) const {
    QFont font; // the family of the product
    font.setPointSizeF(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter draws "13:40" and "2x3" with signs of their own that stand for no letter: read back they would be gone.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

PdfPages::Placed PdfPages::measure(const PrintedLine &line) const {
    Placed placed;
    placed.line = &line;
    placed.style = styleOf(line);
    placed.text = std::make_unique<QTextLayout>(line.text, font(placed.style.size, placed.style.weight), &m_writer);
    const qreal box = line.box ? boxSize + 6 : 0;
    const qreal width = column - placed.style.indent - box - (line.right.isEmpty() ? 0 : rightRoom);
    qreal height = 0;
    placed.text->beginLayout();
    for (QTextLine part = placed.text->createLine(); part.isValid(); part = placed.text->createLine()) {
        part.setLineWidth(units(width));
        part.setPosition({0, height});
        height += part.height() * 1.12;
    }
    placed.text->endLayout();
    placed.height = height / m_scale;
    return placed;
}

void PdfPages::place(std::vector<Placed> group) {
    qreal whole = 0;
    for (const Placed &line : group)
        whole += line.height + line.style.before;
    if (m_y > 0 && m_y + whole > bottom && whole <= bottom) {
        ++m_pages;
        m_y = 0;
    }
    for (Placed &line : group) {
        const qreal before = m_y > 0 ? line.style.before : 0;
        if (m_y > 0 && m_y + before + line.height > bottom) {
            ++m_pages;
            m_y = 0;
        } else {
            m_y += before;
        }
        line.page = m_pages - 1;
        line.y = m_y;
        m_y += line.height;
        m_lines.push_back(std::move(line));
    }
}

void PdfPages::paintLine(QPainter &painter, const Placed &placed) const {
    const PrintedLine &line = *placed.line;
    const qreal baseline = placed.text->lineCount() > 0 ? placed.text->lineAt(0).ascent() : 0;
    const qreal y = units(placed.y);
    const qreal x = placed.style.indent;
    painter.setFont(font(placed.style.size, placed.style.weight));
    painter.setPen(Qt::black);
    if (!line.left.isEmpty())
        painter.drawText(QPointF(0, y + baseline), line.left);
    if (line.box) {
        painter.setPen(QPen(Qt::black, units(0.6)));
        painter.drawRect(QRectF(units(x), y + baseline - units(boxSize) + units(0.6), units(boxSize), units(boxSize)));
        painter.setPen(Qt::black);
    }
    placed.text->draw(&painter, QPointF(units(x + (line.box ? boxSize + 6 : 0)), y));
    if (!line.right.isEmpty()) {
        painter.setFont(font(9, line.strong ? QFont::DemiBold : QFont::Normal));
        const qreal width = QFontMetricsF(painter.font(), &m_writer).horizontalAdvance(line.right);
        painter.drawText(QPointF(units(column) - width, y + baseline), line.right);
    }
}

void PdfPages::paint(QPainter &painter, int page) {
    for (const Placed &line : m_lines) {
        if (line.page == page)
            paintLine(painter, line);
    }
    painter.setFont(font(footSize, QFont::Normal));
    const QString number = m_document.pageWords.arg(page + 1).arg(m_pages);
    const QFontMetricsF metrics(painter.font(), &m_writer);
    const qreal y = units(pageHeight - 2 * margin) - metrics.descent();
    const qreal room = units(column) - metrics.horizontalAdvance(number) - units(12);
    painter.drawText(QPointF(0, y), metrics.elidedText(m_document.foot, Qt::ElideRight, room));
    painter.drawText(QPointF(units(column) - metrics.horizontalAdvance(number), y), number);
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/documentwriter.h"

#include <QFont>
#include <QTextLayout>
#include <memory>
#include <vector>

class QPainter;
class QPdfWriter;

namespace Tweeluik {

/// Lays a document out on A4: no line of writing is cut by the end of a page, and a group begins a new page when it
/// does not fit on what is left but does fit on a whole one. All lengths are points.
class PdfPages {
public:
    PdfPages(QPdfWriter &writer, const PrintedDocument &document);

    /// A4, margins, resolution; before the painter begins.
    static void prepare(QPdfWriter &writer);
    [[nodiscard]] int count() const { return m_pages; }
    void paint(QPainter &painter, int page);

private:
    struct Style {
        qreal size = 10;
        QFont::Weight weight = QFont::Normal;
        qreal before = 0;
        qreal indent = 0; ///< room for `left`
    };
    struct Placed {
        const PrintedLine *line = nullptr;
        Style style;
        std::unique_ptr<QTextLayout> text;
        qreal height = 0;
        int page = 0;
        qreal y = 0;
    };

    [[nodiscard]] static Style styleOf(const PrintedLine &line);
    [[nodiscard]] QFont font(qreal size, QFont::Weight weight) const;
    [[nodiscard]] Placed measure(const PrintedLine &line) const;
    void place(std::vector<Placed> group);
    [[nodiscard]] qreal units(qreal points) const { return points * m_scale; }
    void paintLine(QPainter &painter, const Placed &placed) const;

    QPdfWriter &m_writer;
    const PrintedDocument &m_document;
    qreal m_scale = 1; ///< device units per point
    std::vector<Placed> m_lines;
    int m_pages = 1;
    qreal m_y = 0;
};

} // namespace Tweeluik

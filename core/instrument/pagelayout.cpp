// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/pagelayout.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace Tweeluik {

namespace {

struct Row {
    double top = 0;
    double bottom = 0;
    QList<TextFragment> parts; ///< from left to right
};

double middle(double value, double other) { return (value + other) / 2; }

/// Fragments that stand beside each other.
QList<Row> rowsOf(TextPage page) {
    std::stable_sort(page.begin(), page.end(), [](const TextFragment &a, const TextFragment &b) {
        return middle(a.top, a.bottom) < middle(b.top, b.bottom);
    });
    QList<Row> rows;
    for (const TextFragment &part : std::as_const(page)) {
        const double centre = middle(part.top, part.bottom);
        if (rows.isEmpty() || centre > rows.last().bottom - (rows.last().bottom - rows.last().top) * 0.2)
            rows.append({part.top, part.bottom, {}});
        Row &row = rows.last();
        row.parts.append(part);
        if (part.bottom - part.top > row.bottom - row.top) {
            row.top = part.top;
            row.bottom = part.bottom;
        }
    }
    for (Row &row : rows)
        std::stable_sort(row.parts.begin(), row.parts.end(),
                         [](const TextFragment &a, const TextFragment &b) { return a.left < b.left; });
    return rows;
}

/// The fragments of a row with tabs between them, but none where one sticks to the other.
QString textOf(const Row &row) {
    QString text;
    for (qsizetype i = 0; i < row.parts.size(); ++i) {
        const bool sticks = i > 0 && row.parts[i].left - row.parts[i - 1].right < (row.bottom - row.top) * 0.12;
        text += (i == 0 || sticks ? QString() : QStringLiteral("\t")) + row.parts[i].text;
    }
    return text;
}

double median(QList<double> values) {
    if (values.isEmpty())
        return 0;
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

struct Gutter {
    double left = 0;
    double right = 0;
};

/// Total height of the fragments on one side, and their mean width by length of text: a column keeps its width however
/// many short last lines and row numbers it has.
struct Side {
    double height = 0;
    double width = 0;
};

Side sideOf(const TextPage &page, double from, double to) {
    Side side;
    double widths = 0;
    double squares = 0;
    for (const TextFragment &part : page) {
        if (part.left < from || part.right > to)
            continue;
        const double height = part.bottom - part.top;
        side.height += height;
        const double width = part.right - part.left;
        widths += width * height;
        squares += width * width * height;
    }
    side.width = widths > 0 ? squares / widths : 0;
    return side;
}

/// The empty lane of a page in two columns. It lies in the middle, has much text of a column's width on both sides and
/// little that runs across. The number column of a table and the page numbers of a list of contents are too narrow.
std::optional<Gutter> gutterOf(const TextPage &page) {
    if (page.size() < 8)
        return std::nullopt;
    double left = page.first().left;
    double right = page.first().right;
    double total = 0;
    for (const TextFragment &part : page) {
        left = std::min(left, part.left);
        right = std::max(right, part.right);
        total += part.bottom - part.top;
    }
    const double width = right - left;
    std::optional<Gutter> best;
    double bestCrossing = total * 0.3;
    for (int step = 30; step <= 70; ++step) {
        const double x = left + width * step / 100;
        double crossing = 0;
        Gutter lane{left, right};
        for (const TextFragment &part : page) {
            if (part.left < x && part.right > x) {
                crossing += part.bottom - part.top;
            } else if (part.right <= x) {
                lane.left = std::max(lane.left, part.right);
            } else {
                lane.right = std::min(lane.right, part.left);
            }
        }
        const Side before = sideOf(page, left, x);
        const Side after = sideOf(page, x, right);
        const bool columns = before.height >= total * 0.15 && after.height >= total * 0.15 &&
                             before.width >= width * 0.22 && after.width >= width * 0.22;
        if (columns && lane.right > lane.left && crossing < bestCrossing) {
            bestCrossing = crossing;
            best = lane;
        }
    }
    return best;
}

bool isRowNumber(const TextFragment &part) {
    return part.text.size() == 1 && part.text[0] >= u'1' && part.text[0] <= u'9';
}

/// A line whose first fragment is a lone figure; the figure is the number of a table row.
bool hasNumber(const Row &row) { return !row.parts.isEmpty() && isRowNumber(row.parts.first()); }

/// The first line of the table row in whose middle line `at` the number stands. Nothing when no wider gap and no line
/// of another kind shows where the row begins.
std::optional<qsizetype> firstLineOfCell(const QList<Row> &rows, qsizetype at, double widestGap) {
    const double column = rows[at].parts.first().right;
    for (qsizetype line = at; line > 0 && at - line < 20; --line) {
        const Row &above = rows[line - 1];
        if (rows[line].top - above.bottom > widestGap)
            return line;
        if (above.parts.first().left < column)
            return hasNumber(above) ? std::nullopt : std::optional(line);
    }
    return std::nullopt;
}

/// Lifts numbers that stand halfway down their table row to the first line of that row.
void raiseNumbers(QList<Row> &rows, double widestGap) {
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!hasNumber(rows[i]))
            continue;
        const auto first = firstLineOfCell(rows, i, widestGap);
        if (!first || *first == i)
            continue;
        rows[*first].parts.prepend(rows[i].parts.takeFirst());
        if (rows[i].parts.isEmpty()) {
            // The cell has an even number of lines: the number stood between two of them.
            rows[i - 1].bottom = rows[i].bottom;
            rows.removeAt(i--);
        }
    }
}

/// The rows of one column as lines, with an empty line for each wider gap.
void appendLines(QStringList &lines, const TextPage &column) {
    QList<Row> rows = rowsOf(column);
    QList<double> gaps;
    QList<double> heights;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        heights.append(rows[i].bottom - rows[i].top);
        if (i > 0)
            gaps.append(rows[i].top - rows[i - 1].bottom);
    }
    // The usual gap is the small one: in a page of many short paragraphs the median would already be a paragraph's.
    std::sort(gaps.begin(), gaps.end());
    // And where every line is a paragraph there is no small one; more than half a line is always a gap.
    const double height = median(heights);
    const double usual = gaps.isEmpty() ? 0 : std::min(gaps[gaps.size() / 4], height * 0.5);
    const double widest = usual + height * 0.45;
    raiseNumbers(rows, widest);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i > 0 && rows[i].top - rows[i - 1].bottom > widest)
            lines.append(QString());
        lines.append(textOf(rows[i]));
    }
}

} // namespace

QStringList laidOut(const TextPage &page) {
    QStringList lines;
    const auto gutter = gutterOf(page);
    if (!gutter) {
        appendLines(lines, page);
        return lines;
    }
    // What runs over both columns parts the page in bands.
    TextPage across;
    TextPage inColumns;
    for (const TextFragment &part : page)
        (part.left < gutter->left && part.right > gutter->right ? across : inColumns).append(part);
    std::sort(across.begin(), across.end(), [](const TextFragment &a, const TextFragment &b) { return a.top < b.top; });
    across.append({0, 0, std::numeric_limits<double>::max(), std::numeric_limits<double>::max(), {}});
    double from = std::numeric_limits<double>::lowest();
    for (const TextFragment &bar : std::as_const(across)) {
        TextPage left;
        TextPage right;
        for (const TextFragment &part : std::as_const(inColumns)) {
            if (part.top >= from && part.top < bar.top)
                (part.left < gutter->right - 0.001 ? left : right).append(part);
        }
        appendLines(lines, left);
        // A footnote ends with its column as it ends with its page.
        if (!left.isEmpty() && !right.isEmpty())
            lines.append(QStringLiteral("\f"));
        appendLines(lines, right);
        if (!bar.text.isEmpty())
            lines << QStringLiteral("\f") << bar.text << QString();
        from = bar.top;
    }
    return lines;
}

QString laidOutText(const QList<TextPage> &pages) {
    if (pages.size() == 1)
        return withoutLooseFurniture(laidOut(pages.first())).join(u'\n');
    QStringList texts;
    for (const TextPage &page : withoutFurniture(pages))
        texts.append(laidOut(page).join(u'\n'));
    return texts.join(QStringLiteral("\n\f"));
}

QList<TextPage> pagesOfText(const QString &text) {
    QList<TextPage> pages;
    for (const QString &pageText : text.split(u'\f')) {
        TextPage page;
        int y = 0;
        for (const QString &line : pageText.split(u'\n')) {
            qsizetype at = 0;
            while (at < line.size()) {
                while (at < line.size() && line[at].isSpace())
                    ++at;
                qsizetype end = at;
                while (end < line.size() && !(line[end] == u'\t' || QStringView(line).sliced(end).startsWith(u"   ")))
                    ++end;
                const QString part = line.sliced(at, end - at).trimmed();
                if (!part.isEmpty())
                    page.append({double(at), double(at + part.size()), double(y), y + 1.0, part});
                at = end;
            }
            ++y;
        }
        pages.append(page);
    }
    return pages;
}

} // namespace Tweeluik

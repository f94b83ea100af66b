// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/pagelayout.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace Tweeluik {

namespace {

constexpr int edgeRows = 3; ///< a running head has at most this many lines
constexpr qsizetype fewestPages = 3;

struct EdgeRow {
    TextPage parts;
    QString key;        ///< the text with every run of digits as one #
    int number = -1;    ///< of a row that is a page number and nothing else
    bool apart = false; ///< room between it and the next row
};

QString keyOf(const QString &text) {
    QString key;
    for (const QChar c : text.simplified().toCaseFolded()) {
        if (!c.isDigit())
            key.append(c);
        else if (!key.endsWith(u'#'))
            key.append(u'#');
    }
    return key;
}

int pageNumberIn(const QString &text) {
    QString bare = text.simplified().toCaseFolded();
    bare.remove(QStringLiteral("pagina"));
    QString digits;
    for (const QChar c : std::as_const(bare)) {
        if (c.isDigit())
            digits.append(c);
        else if (!QStringView(u" -\\u2013|.").contains(c))
            return -1;
    }
    return digits.isEmpty() || digits.size() > 4 ? -1 : digits.toInt();
}

/// What a table or a block of questions prints at the top of a page on purpose.
bool belongsToTheText(const QString &key) {
    return key.startsWith(u"score omschrijving") || key == u"score" || key == u"omschrijving" ||
           key.startsWith(u"vragen bij");
}

/// Names the rows that stand outside the text, with room between them and it. They count as one: a single line may come
/// back by chance, where a paragraph happens to end at the foot of two pages.
void name(QList<EdgeRow> &rows) {
    qsizetype outside = 0;
    for (qsizetype i = 0; i < rows.size() && outside == 0; ++i)
        outside = rows[i].apart ? i + 1 : 0;
    QString block;
    for (EdgeRow &row : rows) {
        std::sort(row.parts.begin(), row.parts.end(),
                  [](const TextFragment &a, const TextFragment &b) { return a.left < b.left; });
        QStringList texts;
        for (const TextFragment &part : std::as_const(row.parts))
            texts.append(part.text);
        const QString text = texts.join(u' ');
        row.number = pageNumberIn(text);
        if (outside-- > 0)
            block += belongsToTheText(keyOf(text)) ? QString() : keyOf(text) + u'\n';
        row.apart = outside >= 0;
    }
    for (EdgeRow &row : rows)
        row.key = row.apart ? block : QString();
}

double middleOf(QList<double> values) {
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

/// A distance between two rows from which on there is room between them.
double roomOf(const TextPage &page) {
    QList<double> heights;
    for (const TextFragment &part : page)
        heights.append(part.bottom - part.top);
    return middleOf(heights) * 2;
}

/// The first or the last rows of a page, from the edge inwards.
QList<EdgeRow> edge(const TextPage &page, bool top) {
    TextPage sorted = page;
    const auto before = [top](const TextFragment &a, const TextFragment &b) {
        return top ? a.top < b.top : a.bottom > b.bottom;
    };
    const qsizetype enough = std::min<qsizetype>(sorted.size(), 24);
    std::partial_sort(sorted.begin(), sorted.begin() + enough, sorted.end(), before);
    const double room = page.isEmpty() ? 0 : roomOf(page);
    QList<EdgeRow> rows;
    for (qsizetype i = 0; i < enough; ++i) {
        const TextFragment &part = sorted[i];
        const double centre = (part.top + part.bottom) / 2;
        if (!rows.isEmpty()) {
            const TextFragment &last = rows.last().parts.first();
            const bool same = centre > last.top && centre < last.bottom;
            rows.last().apart = !same && std::abs(centre - (last.top + last.bottom) / 2) >= room;
            if (!same && rows.size() == edgeRows)
                break;
            if (!same)
                rows.append(EdgeRow{});
        } else {
            rows.append(EdgeRow{});
        }
        rows.last().parts.append(part);
    }
    name(rows);
    return rows;
}

bool same(const TextFragment &a, const TextFragment &b) {
    return a.text == b.text && a.left == b.left && a.top == b.top;
}

void remove(TextPage &page, const TextPage &parts) {
    page.removeIf([&](const TextFragment &part) {
        return std::any_of(parts.begin(), parts.end(), [&](const TextFragment &gone) { return same(part, gone); });
    });
}

/// One round over one edge; true when something was taken away.
bool takeAway(QList<TextPage> &pages, bool top) {
    QList<QList<EdgeRow>> edges;
    QHash<QString, int> pagesWithKey;
    QHash<qsizetype, int> votes; ///< page number − index of the page
    for (qsizetype i = 0; i < pages.size(); ++i) {
        edges.append(edge(pages[i], top));
        QSet<QString> keys;
        for (const EdgeRow &row : edges[i]) {
            keys.insert(row.key);
            if (row.number >= 0)
                ++votes[row.number - i];
        }
        for (const QString &key : keys)
            ++pagesWithKey[key];
    }
    bool any = false;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        for (const EdgeRow &row : std::as_const(edges[i])) {
            const bool counts = row.number >= 0 && votes.value(row.number - i) >= fewestPages;
            // Twice is enough: left and right pages have heads of their own, and a chapter may be short.
            const bool returns = row.key.size() > 3 && pagesWithKey.value(row.key) >= 2;
            if (counts || returns) {
                remove(pages[i], row.parts);
                any = true;
            }
        }
    }
    return any;
}

/// True for the indexes of lines whose number only grows, at least `often` times: page numbers, alone or in a head.
QSet<qsizetype> growing(const QList<std::pair<qsizetype, int>> &numbered, int often) {
    QSet<qsizetype> found;
    int last = -1;
    for (const auto &[line, number] : numbered) {
        if (number > last)
            found.insert(line);
        last = std::max(last, number);
    }
    return found.size() >= often ? found : QSet<qsizetype>();
}

int numberIn(const QString &text) {
    const auto digit = [](QChar c) { return c.isDigit(); };
    const auto first = std::find_if(text.begin(), text.end(), digit);
    const auto last = std::find_if_not(first, text.end(), digit);
    return last - first > 4 ? -1 : QStringView(first, last).toInt();
}

} // namespace

QStringList withoutLooseFurniture(const QStringList &lines) {
    // Numbers up to five may be those of table rows; no instrument has five pages.
    constexpr int firstSurePage = 6;
    constexpr int often = 4;
    QList<std::pair<qsizetype, int>> alone;
    QHash<QString, QList<std::pair<qsizetype, int>>> numbered;
    QHash<QString, QList<qsizetype>> plain; ///< places among the lines that are not empty
    QList<qsizetype> filled;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        filled.append(i);
        if (lines[i].size() > 120)
            continue;
        const QString key = keyOf(lines[i]);
        if (const int page = pageNumberIn(lines[i]); page >= firstSurePage)
            alone.append({i, page});
        else if (page < 0 && key.count(u'#') == 1 && (key.startsWith(u'#') || key.endsWith(u'#')))
            numbered[key].append({i, numberIn(lines[i])});
        else if (page < 0 && !belongsToTheText(key))
            plain[key].append(filled.size() - 1);
    }
    QSet<qsizetype> gone = growing(alone, often);
    for (const auto &list : std::as_const(numbered))
        gone.unite(growing(list, often));
    // A head without a number is known by the page number beside it; only the first may stand without.
    const QSet<qsizetype> numbers = gone;
    for (const auto &list : std::as_const(plain)) {
        const auto beside = std::count_if(list.begin(), list.end(), [&](qsizetype at) {
            return (at > 0 && numbers.contains(filled[at - 1])) ||
                   (at + 1 < filled.size() && numbers.contains(filled[at + 1]));
        });
        for (const qsizetype at : beside >= 2 && list.size() - beside <= 1 ? list : QList<qsizetype>())
            gone.insert(filled[at]);
    }
    QStringList kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!gone.contains(i))
            kept.append(lines[i]);
    }
    return kept;
}

QList<TextPage> withoutFurniture(QList<TextPage> pages) {
    if (pages.size() < fewestPages)
        return pages;
    for (const bool top : {true, false}) {
        for (int round = 0; round < edgeRows && takeAway(pages, top); ++round) {
        }
    }
    return pages;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/textpage.h"

#include <QStringList>

namespace Tweeluik {

/// From fragments to lines in the order of reading, before any grammar looks at them.

/// A plain text as pages: form feeds part pages, wide gaps part fragments.
[[nodiscard]] QList<TextPage> pagesOfText(const QString &text);

/// The pages without running heads, running feet and page numbers: rows at the edge of a page that come back on other
/// pages, digits aside, or that count the pages. Needs three pages; table heads that are printed again on a next page
/// are no furniture.
[[nodiscard]] QList<TextPage> withoutFurniture(QList<TextPage> pages);

/// The same for a text that came without page breaks: lines that count upwards all along the text, and the lines that
/// stand beside such a number every time.
[[nodiscard]] QStringList withoutLooseFurniture(const QStringList &lines);

/// The lines of one page in reading order; an empty line where the page leaves room, a form feed where a column ends.
/// Two columns are read one after the other, between the lines that run over both. A row number that stands in the
/// middle of its table row comes before the first line of that row.
[[nodiscard]] QStringList laidOut(const TextPage &page);

/// All of it: text with LF and form feeds.
[[nodiscard]] QString laidOutText(const QList<TextPage> &pages);

} // namespace Tweeluik

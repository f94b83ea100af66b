// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrumentfile.h"

namespace Tweeluik::Fixture {

/// How a manual is printed. The default is one paragraph a line, as in a text that was saved from a PDF by hand.
struct ManualStyle {
    enum class Signs { AsManual, Letters, Bullets, Dashes, None };
    Signs signs = Signs::AsManual; ///< before the questions
    int width = 0;                 ///< characters of a line; 0 = no wrapping
    bool hyphens = false;          ///< break words at the end of a line
    bool softHyphens = false;      ///< … with U+00AD in place of a hyphen
    int linesPerPage = 0;          ///< 0 = no pages
    bool furniture = false;        ///< running heads and page numbers
    bool formFeeds = true;         ///< between pages
    bool twoColumns = false;
    bool gaps = true;            ///< an empty line between paragraphs
    bool numbersCentred = false; ///< the score stands halfway down its row
    bool raisedFigures = true;   ///< the footnote's figure is ¹ and not 1
    bool splitHeads = false;     ///< "Score" and "Omschrijving" on two lines
    QString before;              ///< a preface
    QString after;               ///< appendices
};

/// A piece of a line at its place, in characters from the left edge of the page.
struct PrintedPart {
    int x = 0;
    QString text;
};
using PrintedLine = QList<PrintedPart>;
using PrintedPage = QList<PrintedLine>;

/// Prints an official wording as such a manual would, items 4, 11 and 12 without a heading, the footnote of item 3
/// below the table of item 4. Parsing the result must give the wording back.
[[nodiscard]] QList<PrintedPage> printedManual(const InstrumentFile &file, const ManualStyle &style);
[[nodiscard]] QString printedText(const QList<PrintedPage> &pages, const ManualStyle &style);
[[nodiscard]] QString printedText(const InstrumentFile &file, const ManualStyle &style);

} // namespace Tweeluik::Fixture

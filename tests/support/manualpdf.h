// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/manualprinter.h"

namespace Tweeluik::Fixture {

/// The same printed pages on paper, by QPdfWriter: proportional letters, the footnote's figure small and raised.
[[nodiscard]] QByteArray printedPdf(const QList<PrintedPage> &pages);

/// A PDF of one page that holds a picture and no text.
[[nodiscard]] QByteArray picturePdf();

/// A PDF of 33 KB with one page that unpacks to so many spaces.
[[nodiscard]] QByteArray swellingPdf(int megabytes);

/// A PDF of some kilobytes in which each page is 8 MB of work that leaves nothing on the paper.
[[nodiscard]] QByteArray slowPdf(int pages);

/// The manual as groff source for the ms macros: lines, hyphens, columns, tables over pages, running heads and page
/// numbers are then the work of a typesetter that knows nothing of this product.
[[nodiscard]] QByteArray groffManual(const InstrumentFile &file, bool twoColumns);

/// Runs groff; empty when there is no groff or it failed.
[[nodiscard]] QByteArray groffPdf(const QByteArray &source);

} // namespace Tweeluik::Fixture

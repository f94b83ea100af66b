// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/portfolio.h"

namespace Tweeluik {

[[nodiscard]] MeasurementSummary summaryOf(const Measurement &measurement, const Instrument &instrument);

/// The cached row. `upto` counts the entries that were folded for it; `inHand` says that more may have come after it,
/// because the measurement was open when the row was written.
struct SummaryRow {
    MeasurementSummary summary;
    std::uint64_t upto = 0;
    bool inHand = false;
    bool operator==(const SummaryRow &) const = default;
};
[[nodiscard]] QByteArray encode(const SummaryRow &row);
/// None when it is absent, damaged or of another version of the fold: shown as it is until it is computed anew.
[[nodiscard]] std::optional<SummaryRow> decodeSummary(const QByteArray &raw);

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/tablet.h"
#include "support/trace/trace.h"

namespace Tweeluik::Bench {

/// Puts whole interviews into a store, as this device would have left them behind: a stream of its own, every entry,
/// the row for the list. The same interview each time, under other keys.
class Bookcase {
public:
    explicit Bookcase(Tablet &tablet);

    /// `entries` after the opening of this device's own stream; none: a measurement in which nothing was done yet.
    MeasurementId add(const QList<Entry> &entries);
    /// The measurement that comes back at the next start, on that page.
    void putInHand(MeasurementId id, const QString &route);

private:
    Tablet &m_tablet;
    Hash m_structure{};
};

} // namespace Tweeluik::Bench

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/portfolio.h"

#include <QCoreApplication>

namespace Tweeluik {

/// Words for values of a measurement, in the language of the interface.
class MeasurementWords {
    Q_DECLARE_TR_FUNCTIONS(Tweeluik::MeasurementWords)
public:
    [[nodiscard]] static QString round(int round);                 ///< "first measurement", "round 4"
    [[nodiscard]] static QString ordinal(int round);               ///< "first", "4th"
    [[nodiscard]] static QString subtitle(const Details &details); ///< kind, unit and round with middle dots
    [[nodiscard]] static QString teamRole(TeamRole role);
    [[nodiscard]] static QString personMark(const TeamMember &member); ///< "client 1", never a name
    [[nodiscard]] static QString stage(const MeasurementSummary &summary, qsizetype items);
    /// "Today at 13:30", "Friday 27 November at 13:30"; empty without a planned start.
    [[nodiscard]] static QString when(const Details &details, const Clock &clock);
};

} // namespace Tweeluik

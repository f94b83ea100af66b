// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/wording.h"
#include "core/interview/runningorder.h"
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
    /// What "de organisatie" in the descriptions means here: the auditors' own sentence, else ours.
    [[nodiscard]] static QString levelSentence(const Details &details);
    [[nodiscard]] static QString teamRole(TeamRole role);
    [[nodiscard]] static QString personMark(const TeamMember &member); ///< "client 1", never a name
    [[nodiscard]] static QString stage(const MeasurementSummary &summary, qsizetype items);
    [[nodiscard]] static QString minutes(Milliseconds time); ///< whole minutes, rounded
    /// "Friday 27 November 2026 at 13:30", also when it is today: for paper.
    [[nodiscard]] static QString day(const Details &details, const Clock &clock);
    [[nodiscard]] static QString block(const Block &block, const Wording &wording); ///< "Break", "6 Coaching"
    /// "Today at 13:30", "Friday 27 November at 13:30"; empty without a planned start.
    [[nodiscard]] static QString when(const Details &details, const Clock &clock);
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/wording.h"
#include "core/judgement/profilechart.h"
#include "core/measurement/measurement.h"

#include <QCoreApplication>
#include <QVariantList>

namespace Tweeluik {

/// A profile in words and figures, in the language of the interface.
class ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(Tweeluik::ProfileWords)
public:
    ProfileWords(const ProfileChart &chart, const Measurement &measurement, const Wording &wording)
        : m_chart(chart), m_measurement(measurement), m_wording(wording) {}

    [[nodiscard]] QString title(const ChartRow &row) const;
    /// At the end of a row: the figure, or why there is none.
    [[nodiscard]] QString result(const ChartRow &row) const;
    /// Before a figure that goes over less than there is: "1 of 2 items".
    [[nodiscard]] QString aside(const ChartRow &row) const;
    /// What the shapes do not tell: who could not judge it, what it waits for, what both said apart.
    [[nodiscard]] QString note(const ChartRow &row) const;
    /// A row of the table for a screen reader: "Item 6, Coaching. Anna 4, Bruno 2, together 3".
    [[nodiscard]] QString spoken(const ChartRow &row) const;

    [[nodiscard]] QString column() const; ///< what the figures at the end of a row are
    /// {shape, text}: whose the shapes are.
    [[nodiscard]] QVariantList signs() const;
    [[nodiscard]] QString totalWords() const;
    [[nodiscard]] QString totalSpoken() const;
    [[nodiscard]] QStringList pending() const; ///< what keeps the total away, by kind
    /// {key, label, value, words, filled, of, definition}: the figures of agreement; none of one auditor alone.
    [[nodiscard]] QVariantList agreementFigures() const;
    [[nodiscard]] QString leftOut() const;
    [[nodiscard]] QString meanDefinition(const Instrument &instrument) const;
    [[nodiscard]] QString totalDefinition(const Instrument &instrument) const;

    [[nodiscard]] static QString tenths(int value);     ///< "2,7"
    [[nodiscard]] static QString hundredths(int value); ///< "0,25"

private:
    [[nodiscard]] QString name(Slot slot) const;
    [[nodiscard]] QString alone() const; ///< name of the only one
    [[nodiscard]] QString awaited(const Outcome &outcome) const;
    [[nodiscard]] QString outcome(const Outcome &outcome) const;
    [[nodiscard]] QString outcomes(const ChartRow &row) const;
    [[nodiscard]] QString cannotJudge(const ChartRow &row) const;
    [[nodiscard]] QString together(const ChartRow &row) const;
    [[nodiscard]] QString spokenTheme(const ChartRow &row) const;
    [[nodiscard]] QString ofBoth(int count) const;
    const ProfileChart &m_chart;
    const Measurement &m_measurement;
    const Wording &m_wording;
};

} // namespace Tweeluik

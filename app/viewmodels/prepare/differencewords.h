// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/explanation.h"
#include "core/measurement/measurement.h"
#include "core/ports/clock.h"

#include <QCoreApplication>
#include <functional>

namespace Tweeluik {

/// One thing that can be said of details, a plan or a seat: in words, and as something that goes from one to another.
template <typename T> struct FieldOf {
    QString label;
    std::function<QString(const T &)> words;
    std::function<void(T &to, const T &from)> copy;
};

/// Words for what both auditors changed apart, in the language of the interface.
class DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(Tweeluik::DifferenceWords)
public:
    [[nodiscard]] static QString about(const Conflict &conflict, const Measurement &measurement);
    [[nodiscard]] static QString explanationOf(ItemNumber item);
    [[nodiscard]] static QString nameOf(Slot slot, const Measurement &measurement);
    /// "14:31", with the day when it was another one; empty when it is not known.
    [[nodiscard]] static QString time(Milliseconds wall, const Clock &clock);
    [[nodiscard]] static QList<FieldOf<Details>> details(const Clock &clock);
    [[nodiscard]] static QList<FieldOf<Plan>> plan();
    [[nodiscard]] static QList<FieldOf<TeamMember>> seat();
    [[nodiscard]] static QString takenAway();

    /// `text` as styled text in which the words that one of `others` has not are heavier and underlined.
    [[nodiscard]] static QString marked(const QString &text, const QStringList &others);
    /// The same for places of a text that the app joined.
    [[nodiscard]] static QString marked(const QString &text, const QList<MergedPlace> &places);
    /// What all have once, and where they differ the words of each, one behind the other: nothing is lost, and what is
    /// too much can be taken out.
    [[nodiscard]] static QString together(const QStringList &texts);
};

} // namespace Tweeluik

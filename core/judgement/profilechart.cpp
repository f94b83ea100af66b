// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/profilechart.h"

#include "core/judgement/comparison.h"

#include <algorithm>

namespace Tweeluik {

namespace {

using Shape = ChartMark::Shape;
using Standing = ChartRow::Standing;

Standing standingOf(const QList<Outcome> &outcomes, bool alone) {
    if (alone)
        return Standing::Alone;
    if (outcomes.size() > 1)
        return Standing::TwoOutcomes;
    if (outcomes.isEmpty())
        return Standing::Open;
    switch (outcomes.first().kind) {
    case Outcome::Kind::Agreed:
        return Standing::Agreed;
    case Outcome::Kind::NoConsensus:
        return Standing::NoConsensus;
    case Outcome::Kind::Parked:
        return Standing::Parked;
    }
    return Standing::Open;
}

/// ○ left, □ right, ◆ between them and on the line itself.
int shiftOf(Shape shape, const QList<Shape> &onLevel) {
    if (onLevel.size() < 2 || shape == Shape::Agreed)
        return 0;
    const int width = onLevel.contains(Shape::Agreed) ? 2 : 1;
    return shape == Shape::First ? -width : width;
}

QList<ChartMark> marksOf(const ChartRow &row) {
    QMap<int, QList<Shape>> levels;
    if (row.scores[0].level != 0)
        levels[row.scores[0].level].append(Shape::First);
    if (row.standing == Standing::Agreed && row.level != 0)
        levels[row.level].append(Shape::Agreed);
    if (row.scores[1].level != 0)
        levels[row.scores[1].level].append(Shape::Second);
    QList<ChartMark> marks;
    for (auto it = levels.begin(); it != levels.end(); ++it) {
        for (const Shape shape : it.value())
            marks.append({shape, {it.key(), shiftOf(shape, it.value())}});
    }
    return marks;
}

/// Hollow marks hide it, so it may run from centre to centre.
std::optional<ChartLine> lineOf(const ChartRow &row) {
    if (row.scores[0].level == 0 || row.scores[1].level == 0 || row.scores[0].level == row.scores[1].level)
        return std::nullopt;
    QList<ChartPlace> ends;
    for (const ChartMark &mark : row.marks) {
        if (mark.shape != Shape::Agreed)
            ends.append(mark.place);
    }
    return ChartLine{ends.first(), ends.last()};
}

} // namespace

ProfileChart profileChart(const Instrument &instrument, const ComparedSheets &compared,
                          const QMap<ItemNumber, QList<Outcome>> &outcomes) {
    ProfileChart chart;
    if (!compared.ready())
        return chart;
    const std::array<ScoreSheet, 2> sheets{compared.sheets[0].value_or(ScoreSheet()),
                                           compared.sheets[1].value_or(ScoreSheet())};
    chart.takesPart = {compared.sheets[0].has_value(), compared.sheets[1].has_value()};
    chart.alone = compared.alone;
    chart.profile =
        profileOf(instrument, chart.alone ? chosenLevels(sheets[chart.takesPart[0] ? 0 : 1]) : agreedLevels(outcomes));
    if (!chart.alone)
        chart.agreement = agreement(instrument, sheets[0], sheets[1]);
    for (qsizetype at = 0; at < instrument.themes().size(); ++at) {
        const Instrument::Theme &theme = instrument.themes().at(at);
        ChartRow head;
        head.kind = ChartRow::Kind::Theme;
        head.theme = theme.id;
        head.mean = chart.profile.themes.at(at);
        chart.rows.append(head);
        for (const ItemId item : theme.items) {
            ChartRow row;
            row.theme = theme.id;
            row.item = item.number;
            row.scores = {scoreOf(sheets[0], item.number), scoreOf(sheets[1], item.number)};
            row.outcomes = chart.alone ? QList<Outcome>() : outcomes.value(item.number);
            row.standing = standingOf(row.outcomes, chart.alone);
            row.level = chart.profile.levels.value(item.number);
            row.marks = marksOf(row);
            row.line = lineOf(row);
            chart.rows.append(row);
        }
    }
    return chart;
}

} // namespace Tweeluik

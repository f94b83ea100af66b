// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/profilewords.h"

#include "app/viewmodels/prepare/differencewords.h"

#include <QLocale>
#include <algorithm>
#include <cstdlib>

namespace Tweeluik {

using Standing = ChartRow::Standing;

QString ProfileWords::tenths(int value) { return QLocale().toString(value / 10.0, 'f', 1); }

QString ProfileWords::hundredths(int value) { return QLocale().toString(value / 100.0, 'f', 2); }

QString ProfileWords::name(Slot slot) const { return DifferenceWords::nameOf(slot, m_measurement); }

QString ProfileWords::alone() const { return name(m_chart.takesPart[0] ? Slot::First : Slot::Second); }

QString ProfileWords::title(const ChartRow &row) const {
    return row.kind == ChartRow::Kind::Theme ? m_wording.theme(row.theme).shortTitle
                                             : m_wording.item(ItemId{row.item}).shortTitle;
}

QString ProfileWords::result(const ChartRow &row) const {
    if (row.kind == ChartRow::Kind::Theme)
        return row.mean.tenths ? tenths(*row.mean.tenths) : tr("none yet", "mean of a theme");
    if (row.settled())
        return QString::number(row.level);
    switch (row.standing) {
    case Standing::NoConsensus:
        return tr("no consensus");
    case Standing::Parked:
        return tr("parked", "an item");
    case Standing::TwoOutcomes:
        return tr("two outcomes");
    case Standing::Alone:
        return tr("not judged", "an item, by the only auditor");
    case Standing::Open:
    case Standing::Agreed:
        break;
    }
    return tr("still open", "an item");
}

QString ProfileWords::aside(const ChartRow &row) const {
    return row.kind == ChartRow::Kind::Theme && row.mean.scored > 0 && row.mean.incomplete()
               ? tr("%1 of %2 items").arg(row.mean.scored).arg(row.mean.items)
               : QString();
}

QString ProfileWords::awaited(const Outcome &outcome) const {
    if (!outcome.until.isEmpty() || !outcome.promise)
        return outcome.until;
    const QList<Promise> &promises = m_measurement.promises;
    const auto found = std::find_if(promises.begin(), promises.end(),
                                    [&](const Promise &promise) { return promise.id == *outcome.promise; });
    return found == promises.end() ? QString() : found->text.what;
}

QString ProfileWords::outcome(const Outcome &outcome) const {
    switch (outcome.kind) {
    case Outcome::Kind::Agreed:
        return QString::number(outcome.level);
    case Outcome::Kind::NoConsensus:
        return tr("no consensus");
    case Outcome::Kind::Parked:
        break;
    }
    return tr("parked", "an item");
}

QString ProfileWords::outcomes(const ChartRow &row) const {
    QStringList said;
    for (const Outcome &each : row.outcomes)
        said << outcome(each);
    return said.join(tr(" and ", "between two outcomes"));
}

QString ProfileWords::cannotJudge(const ChartRow &row) const {
    QStringList who;
    for (const Slot slot : {Slot::First, Slot::Second}) {
        if (row.scores[std::size_t(slot)].cannotJudge)
            who << name(slot);
    }
    return who.isEmpty()
               ? QString()
               : tr("not to be judged yet by %1", "one name or two").arg(who.join(tr(" and ", "between two names")));
}

QString ProfileWords::note(const ChartRow &row) const {
    if (row.kind == ChartRow::Kind::Theme)
        return {};
    QStringList notes;
    notes << cannotJudge(row);
    if (row.standing == Standing::Parked) {
        const QString until = awaited(row.outcomes.first());
        notes << (until.isEmpty() ? QString() : tr("waits for: %1", "document or answer").arg(until));
    }
    if (row.standing == Standing::TwoOutcomes)
        notes << tr("written down apart: %1", "two outcomes").arg(outcomes(row));
    notes.removeAll(QString());
    return notes.join(QStringLiteral("  ·  "));
}

QString ProfileWords::together(const ChartRow &row) const {
    switch (row.standing) {
    case Standing::Alone:
        return {};
    case Standing::Agreed:
        return row.settled() ? tr("together %1", "level").arg(row.level) : tr("nothing agreed yet");
    case Standing::NoConsensus:
        return tr("no consensus");
    case Standing::Parked: {
        const QString until = awaited(row.outcomes.first());
        return until.isEmpty() ? tr("parked", "an item") : tr("parked, waits for: %1").arg(until);
    }
    case Standing::TwoOutcomes:
        return tr("not settled, two outcomes: %1").arg(outcomes(row));
    case Standing::Open:
        break;
    }
    return tr("nothing agreed yet");
}

QString ProfileWords::spokenTheme(const ChartRow &row) const {
    const QString who = tr("Theme %1, %2.", "letter, title").arg(row.theme.toString(), title(row)) + u' ';
    if (!row.mean.tenths)
        return who + tr("No mean yet");
    const QString mean = tr("Mean %1", "of a theme").arg(tenths(*row.mean.tenths));
    return who + (row.mean.incomplete() ? mean + QStringLiteral(", ") + aside(row) : mean);
}

QString ProfileWords::spoken(const ChartRow &row) const {
    if (row.kind == ChartRow::Kind::Theme)
        return spokenTheme(row);
    QStringList parts;
    for (const Slot slot : {Slot::First, Slot::Second}) {
        const Score &score = row.scores[std::size_t(slot)];
        if (!m_chart.takesPart[std::size_t(slot)])
            continue;
        if (score.level != 0)
            parts << tr("%1 %2", "name, level").arg(name(slot)).arg(score.level);
        else
            parts << (score.cannotJudge ? tr("%1 could not judge it yet", "name").arg(name(slot))
                                        : tr("%1 no score", "name").arg(name(slot)));
    }
    parts << together(row);
    parts.removeAll(QString());
    return tr("Item %1, %2.", "number, title").arg(row.item).arg(title(row)) + u' ' + parts.join(QStringLiteral(", "));
}

QString ProfileWords::column() const {
    return m_chart.alone ? tr("score", "head of a column") : tr("together", "head of a column");
}

QVariantList ProfileWords::signs() const {
    const auto sign = [](int shape, const QString &text) {
        return QVariantMap{{QStringLiteral("shape"), shape}, {QStringLiteral("text"), text}};
    };
    QVariantList list;
    if (!m_chart.alone)
        list << sign(int(ChartMark::Shape::Agreed), tr("agreed together"));
    for (const Slot slot : {Slot::First, Slot::Second}) {
        if (m_chart.takesPart[std::size_t(slot)])
            list << sign(int(slot), tr("score of %1", "name").arg(name(slot)));
    }
    return list;
}

QString ProfileWords::totalWords() const {
    const Profile &profile = m_chart.profile;
    if (profile.complete())
        return tr("over all %1 items; mean %2").arg(profile.items).arg(tenths(*profile.tenths));
    return (m_chart.alone ? tr("No total yet: %1 of the %2 items have a score.")
                          : tr("No total yet: %1 of the %2 items have a final score."))
        .arg(profile.scored)
        .arg(profile.items);
}

QString ProfileWords::totalSpoken() const {
    return m_chart.profile.complete() ? tr("Total %1, %2").arg(*m_chart.profile.sum).arg(totalWords()) : totalWords();
}

QStringList ProfileWords::pending() const {
    const std::array<std::pair<Standing, QString>, 5> kinds{
        std::pair(Standing::Open, tr("Still open: %1", "items")),
        std::pair(Standing::NoConsensus, tr("No consensus: %1", "items")),
        std::pair(Standing::Parked, tr("Parked: %1", "items")),
        std::pair(Standing::TwoOutcomes, tr("Two outcomes: %1", "items")),
        std::pair(Standing::Alone, tr("Not judged: %1", "items"))};
    QStringList lines;
    for (const auto &[standing, words] : kinds) {
        QStringList items;
        for (const ChartRow &row : m_chart.rows) {
            if (row.kind == ChartRow::Kind::Item && row.standing == standing && !row.settled())
                items << QString::number(row.item);
        }
        if (!items.isEmpty())
            lines << words.arg(items.join(QStringLiteral(", ")));
    }
    return lines;
}

QString ProfileWords::ofBoth(int count) const {
    return tr("%1 of %2", "items").arg(count).arg(m_chart.agreement->both);
}

QVariantList ProfileWords::agreementFigures() const {
    if (!m_chart.agreement || m_chart.agreement->both == 0)
        return {};
    const Agreement &found = *m_chart.agreement;
    const auto figure = [&found](const char *key, const QString &label, const QString &value, const QString &words,
                                 int filled, const QString &definition) {
        return QVariantMap{{QStringLiteral("key"), QString::fromLatin1(key)},
                           {QStringLiteral("label"), label},
                           {QStringLiteral("value"), value},
                           {QStringLiteral("words"), words},
                           {QStringLiteral("filled"), filled},
                           {QStringLiteral("of"), filled < 0 ? 0 : found.both},
                           {QStringLiteral("definition"), definition}};
    };
    // In whole numbers and away from zero: the same words on every machine.
    const int mean = (200 * std::abs(found.sum) + found.both) / (2 * found.both);
    const QString points = tr("%1 point", "a difference").arg(hundredths(mean));
    const QString higher =
        found.sum == 0 ? QString() : tr("%1 higher", "name").arg(name(found.sum > 0 ? Slot::Second : Slot::First));
    return {figure("exact", tr("The same"), ofBoth(found.exact), {}, found.exact,
                   tr("The number of items for which both chose the same level, of the %n item(s) that both judged.",
                      nullptr, found.both)),
            figure("within", tr("At most one level apart"), ofBoth(found.withinOne), {}, found.withinOne,
                   tr("The number of items for which both chose the same level or one beside it, of the %n item(s) "
                      "that both judged.",
                      nullptr, found.both)),
            figure("mean", tr("Mean difference"), points, higher, -1,
                   tr("Of each item the score of %2 less the score of %1, and the mean of that. With 0 the two need "
                      "not agree: what one scores higher here and lower there falls away.",
                      "name of the first, name of the second")
                       .arg(name(Slot::First), name(Slot::Second)))};
}

QString ProfileWords::leftOut() const {
    if (!m_chart.agreement)
        return {};
    if (m_chart.agreement->both == 0)
        return tr("There is no item yet that both judged.");
    const int left = m_chart.agreement->leftOut();
    return left == 0 ? QString() : tr("%n item(s) left out: not judged by both.", nullptr, left);
}

QString ProfileWords::meanDefinition(const Instrument &instrument) const {
    const ScoreDefinition definition = scoreDefinitions(instrument).first();
    return tr("The mean of the items of a theme that have %1, to one decimal, from %2 to %3. Where an item is missing "
              "it says over how many it goes. The manual names a score per theme and does not say how it comes about: "
              "this is our calculation.",
              "a final score")
        .arg(m_chart.alone ? tr("a score") : tr("a final score"))
        .arg(definition.lowest)
        .arg(definition.highest);
}

QString ProfileWords::totalDefinition(const Instrument &instrument) const {
    const QList<ScoreDefinition> definitions = scoreDefinitions(instrument);
    return tr("The scores of all %1 items added up, from %2 to %3, and their mean to one decimal, from %4 to %5. While "
              "an item has no %6 there is no total. The manual names a total and does not say how it comes about: this "
              "is our calculation.")
        .arg(instrument.items().size())
        .arg(definitions[1].lowest)
        .arg(definitions[1].highest)
        .arg(definitions[2].lowest)
        .arg(definitions[2].highest)
        .arg(m_chart.alone ? tr("score", "of an item") : tr("final score", "of an item"));
}

} // namespace Tweeluik

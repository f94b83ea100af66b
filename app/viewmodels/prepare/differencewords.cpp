// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/differencewords.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "core/measurement/worddiff.h"

#include <QLocale>
#include <algorithm>

namespace Tweeluik {

QString DifferenceWords::about(const Conflict &conflict, const Measurement &measurement) {
    switch (conflict.about) {
    case Conflict::About::Details:
        return tr("Details of the measurement");
    case Conflict::About::Plan:
        return tr("Plan of the time");
    case Conflict::About::Member: {
        const TeamMember *member = measurement.member(conflict.unit);
        return tr("Team member: %1", "role and number")
            .arg(member != nullptr ? MeasurementWords::personMark(*member) : QString());
    }
    case Conflict::About::Explanation:
        return explanationOf(conflict.item);
    }
    return {};
}

QString DifferenceWords::explanationOf(ItemNumber item) { return tr("Explanation of item %1").arg(item); }

QString DifferenceWords::takenAway() { return tr("Taken off the list"); }

QString DifferenceWords::nameOf(Slot slot, const Measurement &measurement) {
    const QString name = measurement.auditor(slot).firstName;
    if (!name.isEmpty())
        return name;
    return slot == Slot::First ? tr("the first auditor") : tr("the second auditor");
}

QString DifferenceWords::time(Milliseconds wall, const Clock &clock) {
    if (wall == Milliseconds(0))
        return {};
    const QDateTime then = clock.local(wall);
    const QString time = then.time().toString(QStringLiteral("HH:mm"));
    if (then.date() == clock.local(clock.now().wall).date())
        return time;
    return QLocale().toString(then.date(), QStringLiteral("d MMMM")) + QStringLiteral(", ") + time;
}

namespace {

QString moment(const std::optional<Milliseconds> &wall, const Clock &clock) {
    Details at;
    at.plannedStart = wall;
    return MeasurementWords::day(at, clock);
}

/// What a field with nothing in it says, is for the page.
template <typename T, typename Member> FieldOf<T> field(const QString &label, Member member, auto words) {
    return {label, [member, words](const T &value) { return words(value.*member); },
            [member](T &to, const T &from) { to.*member = from.*member; }};
}

} // namespace

QList<FieldOf<Details>> DifferenceWords::details(const Clock &clock) {
    const auto text = [](const QString &words) { return words; };
    const auto day = [&clock](const std::optional<Milliseconds> &wall) { return moment(wall, clock); };
    return {field<Details>(tr("Organisation"), &Details::organisation, text),
            field<Details>(tr("Facility or team"), &Details::unit, text),
            field<Details>(tr("Kind of organisation"), &Details::kind, text),
            field<Details>(tr("Further kinds"), &Details::otherKinds,
                           [](const QStringList &kinds) { return kinds.join(QStringLiteral(", ")); }),
            field<Details>(tr("What is measured"), &Details::level,
                           [](Level level) {
                               return level == Level::Organisation ? tr("the whole organisation") : tr("one facility");
                           }),
            field<Details>(tr("What \"the organisation\" means"), &Details::meaning, text),
            field<Details>(tr("Which measurement it is"), &Details::round, &MeasurementWords::round),
            field<Details>(tr("Planned start"), &Details::plannedStart, day),
            field<Details>(tr("To be ended by"), &Details::hardEnd, day),
            field<Details>(tr("For practice"), &Details::practice,
                           [](bool practice) { return practice ? tr("yes") : tr("no"); })};
}

QList<FieldOf<Plan>> DifferenceWords::plan() {
    const auto minutes = [](Minutes time) { return tr("%n minute(s)", nullptr, int(time.count())); };
    return {field<Plan>(tr("Whole talk"), &Plan::length, minutes),
            field<Plan>(tr("Opening"), &Plan::opening, minutes),
            field<Plan>(tr("Break"), &Plan::breakTime, minutes),
            field<Plan>(tr("Free room"), &Plan::freeRoom, minutes),
            field<Plan>(tr("Closing"), &Plan::closing, minutes),
            field<Plan>(tr("When the break is"), &Plan::breakAfter,
                        [](ItemNumber item) { return item == 0 ? tr("no break") : tr("after item %1").arg(item); }),
            field<Plan>(tr("Running order"), &Plan::order, [](const QList<ItemNumber> &order) {
                QStringList items;
                for (const ItemNumber item : order)
                    items.append(QString::number(item));
                return items.isEmpty() ? tr("as in the instrument") : items.join(QStringLiteral(", "));
            })};
}

QList<FieldOf<TeamMember>> DifferenceWords::seat() {
    return {field<TeamMember>(tr("Role"), &TeamMember::role, &MeasurementWords::teamRole),
            field<TeamMember>(tr("Place at the table"), &TeamMember::seat,
                              [](int seat) { return tr("place %1", "at the table").arg(seat + 1); })};
}

namespace {

struct Run {
    QString words;
    bool marked = false;
};

QString styled(const QList<Run> &runs) {
    QString out;
    for (const Run &run : runs) {
        if (!run.marked) {
            out += run.words.toHtmlEscaped();
            continue;
        }
        // The space before the words is not underlined.
        const auto word = std::find_if(run.words.begin(), run.words.end(), [](QChar c) { return !c.isSpace(); });
        const qsizetype space = word - run.words.begin();
        out += run.words.left(space).toHtmlEscaped();
        if (space < run.words.size())
            out += QStringLiteral("<b><u>") + run.words.mid(space).toHtmlEscaped() + QStringLiteral("</u></b>");
    }
    return out.replace(u'\n', QStringLiteral("<br>"));
}

void add(QList<Run> &runs, QStringView words, bool marked) {
    if (words.isEmpty())
        return;
    if (runs.isEmpty() || runs.last().marked != marked)
        runs.append({{}, marked});
    runs.last().words += words;
}

} // namespace

namespace {

/// A word is the same wherever it stands in a text: the space before it does not count.
std::optional<std::vector<int>> matched(const QList<QStringView> &words, const QList<QStringView> &others) {
    const auto bare = [](QList<QStringView> list) {
        for (QStringView &word : list)
            word = word.trimmed();
        return list;
    };
    return matchWords(bare(words), bare(others), mostChangedWords);
}

} // namespace

QString DifferenceWords::marked(const QString &text, const QStringList &others) {
    const QList<QStringView> words = wordsOf(text);
    std::vector<bool> differs(std::size_t(words.size()), false);
    for (const QString &other : others) {
        const auto match = matched(words, wordsOf(other));
        for (std::size_t at = 0; match && at < differs.size(); ++at)
            differs[at] = differs[at] || (*match)[at] < 0;
    }
    QList<Run> runs;
    for (std::size_t at = 0; at < differs.size(); ++at)
        add(runs, words.at(qsizetype(at)), differs[at]);
    return styled(runs);
}

QString DifferenceWords::marked(const QString &text, const QList<MergedPlace> &places) {
    QList<Run> runs;
    qsizetype at = 0;
    for (const MergedPlace &place : places) {
        add(runs, QStringView(text).mid(at, place.from - at), false);
        add(runs, QStringView(text).mid(place.from, place.length), true);
        at = place.from + place.length;
    }
    add(runs, QStringView(text).mid(at), false);
    return styled(runs);
}

namespace {

QString apart(const QString &words) { return words.isEmpty() || words.front().isSpace() ? words : u' ' + words; }

QString joined(const QString &one, const QString &other) {
    const QList<QStringView> words = wordsOf(one);
    const QList<QStringView> others = wordsOf(other);
    const auto match = matched(words, others);
    if (!match)
        return one + u'\n' + other;
    QString out;
    qsizetype next = 0;
    const auto takeUntil = [&](qsizetype end) {
        QString piece;
        for (; next < end; ++next)
            piece += others.at(next);
        out += out.isEmpty() ? piece : apart(piece);
    };
    for (qsizetype at = 0; at < words.size(); ++at) {
        const int there = (*match)[std::size_t(at)];
        if (there >= 0) {
            takeUntil(there);
            ++next;
        }
        out += out.isEmpty() ? words.at(at).toString() : apart(words.at(at).toString());
    }
    takeUntil(others.size());
    return out;
}

} // namespace

QString DifferenceWords::together(const QStringList &texts) {
    QString all;
    for (const QString &text : texts)
        all = all.isEmpty() ? text : joined(all, text);
    return all;
}

} // namespace Tweeluik

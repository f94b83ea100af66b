// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/measurementwords.h"

#include <QLocale>

namespace Tweeluik {

QString MeasurementWords::round(int round) {
    switch (round) {
    case 1:
        return tr("first measurement");
    case 2:
        return tr("second measurement");
    case 3:
        return tr("third measurement");
    default:
        return tr("measurement %1").arg(round);
    }
}

QString MeasurementWords::ordinal(int round) {
    switch (round) {
    case 1:
        return tr("first");
    case 2:
        return tr("second");
    case 3:
        return tr("third");
    default:
        //: a round as a number with its ending: 4th
        return tr("%1th").arg(round);
    }
}

QString MeasurementWords::subtitle(const Details &details) {
    QStringList parts;
    const QString kind = details.otherKinds.isEmpty() || details.kind.trimmed().isEmpty()
                             ? details.kind
                             //: %1 is the main kind of organisation; it has other kinds beside it
                             : tr("%1 and more").arg(details.kind.trimmed());
    for (const QString &part : {kind, details.unit})
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    parts << round(details.round);
    return parts.join(QStringLiteral("  ·  "));
}

QString MeasurementWords::levelSentence(const Details &details) {
    if (!details.meaning.trimmed().isEmpty())
        return details.meaning.trimmed();
    const QString organisation = details.organisation.trimmed();
    const QString unit = details.unit.trimmed();
    if (details.level == Level::Organisation)
        return tr("\"The organisation\" means the whole of %1.").arg(organisation);
    return unit.isEmpty() ? tr("\"The organisation\" means this one facility of %1.").arg(organisation)
                          : tr("\"The organisation\" means %1, a facility of %2.").arg(unit, organisation);
}

QString MeasurementWords::teamRole(TeamRole role) {
    switch (role) {
    case TeamRole::ProjectLeader:
        return tr("project leader");
    case TeamRole::Client:
        return tr("client");
    case TeamRole::Relative:
        return tr("relative");
    case TeamRole::ExpertByExperience:
        return tr("expert by experience");
    case TeamRole::FamilyExpert:
        return tr("family expert by experience");
    case TeamRole::OtherProfessional:
        return tr("other professional");
    case TeamRole::Manager:
        return tr("manager");
    case TeamRole::Interpreter:
        return tr("interpreter");
    case TeamRole::Supporter:
        return tr("personal supporter");
    }
    return {};
}

QString MeasurementWords::personMark(const TeamMember &member) {
    const QString role = teamRole(member.role);
    return member.mark > 0 ? tr("%1 %2", "role and number: client 2").arg(role).arg(member.mark) : role;
}

QString MeasurementWords::stage(const MeasurementSummary &summary, qsizetype items) {
    if (summary.ended)
        return tr("Interview held");
    if (summary.started)
        return tr("Interview under way: %1 of %2 items").arg(summary.itemsDone).arg(items);
    return tr("In preparation");
}

QString MeasurementWords::minutes(Milliseconds time) {
    return QString::number(std::chrono::round<Minutes>(time).count());
}

QString MeasurementWords::when(const Details &details, const Clock &clock) {
    if (!details.plannedStart)
        return {};
    const QDateTime start = clock.local(*details.plannedStart);
    const QDate today = clock.local(clock.now().wall).date();
    const QString time = start.time().toString(QStringLiteral("HH:mm"));
    if (start.date() == today)
        return tr("Today at %1").arg(time);
    if (start.date() == today.addDays(1))
        return tr("Tomorrow at %1").arg(time);
    return day(details, clock);
}

QString MeasurementWords::day(const Details &details, const Clock &clock) {
    if (!details.plannedStart)
        return {};
    const QDateTime start = clock.local(*details.plannedStart);
    const QLocale locale;
    const QString said = tr("%1 at %2", "date and time")
                             .arg(locale.toString(start.date(), QStringLiteral("dddd d MMMM yyyy")),
                                  start.time().toString(QStringLiteral("HH:mm")));
    return said.left(1).toUpper() + said.mid(1); // it begins a line, and Dutch days are written small
}

QString MeasurementWords::block(const Block &block, const Wording &wording) {
    switch (block.kind) {
    case Block::Kind::Opening:
        return tr("Opening");
    case Block::Kind::Item:
        return QString::number(block.item) + QStringLiteral("  ") + wording.item(ItemId{block.item}).shortTitle;
    case Block::Kind::Break:
        return tr("Break");
    case Block::Kind::FreeRoom:
        return tr("Free room");
    case Block::Kind::Closing:
        return tr("Closing");
    }
    return {};
}

} // namespace Tweeluik

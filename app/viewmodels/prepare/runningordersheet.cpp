// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/prepare/runningordersheet.h"

#include "app/viewmodels/prepare/measurementwords.h"
#include "core/interview/runningorder.h"

namespace Tweeluik {

namespace {

using Kind = PrintedLine::Kind;

QString timeOf(const Measurement &measurement, const Clock &clock, Milliseconds from) {
    if (measurement.details.plannedStart)
        return clock.local(*measurement.details.plannedStart + from).time().toString(QStringLiteral("HH:mm"));
    return QString::number(std::chrono::floor<Minutes>(from).count()) + QLatin1Char('\'');
}

/// Letters and digits as they are, everything else one hyphen.
QString plain(const QString &text) {
    QString name;
    for (const QChar c : text.simplified()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    name.truncate(60);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name;
}

} // namespace

QString RunningOrderSheet::fileName(const Measurement &measurement, const Clock &clock) {
    const Milliseconds day = measurement.details.plannedStart.value_or(clock.now().wall);
    const QStringList parts{QStringLiteral("MIE"), plain(measurement.details.organisation),
                            clock.local(day).date().toString(Qt::ISODate),
                            //: last part of a file name: no spaces
                            plain(tr("running-order"))};
    return parts.join(QLatin1Char('_')) + QStringLiteral(".pdf");
}

PrintedGroup RunningOrderSheet::head(const Measurement &measurement, const Desk &desk) {
    const Details &details = measurement.details;
    PrintedGroup group;
    group.lines.append({Kind::Title, tr("Running order of the interview")});
    group.lines.append(
        {Kind::Lead, details.organisation + QStringLiteral("  ·  ") + MeasurementWords::subtitle(details)});
    if (const QString when = MeasurementWords::day(details, desk.clock); !when.isEmpty())
        group.lines.append({Kind::Lead, when});
    if (details.hardEnd) {
        const QString time = desk.clock.local(*details.hardEnd).time().toString(QStringLiteral("HH:mm"));
        group.lines.append({Kind::Lead, tr("Everybody has to be out by %1.").arg(time)});
    }
    group.lines.append({Kind::Lead, MeasurementWords::levelSentence(details)});
    return group;
}

PrintedGroup RunningOrderSheet::blocks(const Measurement &measurement, const Desk &desk) {
    PrintedGroup group;
    group.lines.append({Kind::Heading, tr("The time")});
    for (const Block &block : runningOrder(measurement.plan, desk.instrument)) {
        PrintedLine line{Kind::Row, MeasurementWords::block(block, desk.workText.wording)};
        line.left = timeOf(measurement, desk.clock, block.from);
        line.right = tr("%1 min").arg(MeasurementWords::minutes(block.length));
        group.lines.append(line);
    }
    return group;
}

PrintedGroup RunningOrderSheet::item(const Measurement &measurement, const Desk &desk, const Block &block) {
    const Wording &wording = desk.workText.wording;
    PrintedGroup group;
    PrintedLine heading{Kind::Heading, wording.item(ItemId{block.item}).shortTitle, QString::number(block.item)};
    heading.right = QStringLiteral("%1  ·  %2")
                        .arg(timeOf(measurement, desk.clock, block.from),
                             tr("%1 min").arg(MeasurementWords::minutes(block.length)));
    group.lines.append(heading);
    for (const Instrument::Prompt &prompt : desk.instrument.item(ItemId{block.item}).prompts) {
        const Priority priority = measurement.preparation.priority(prompt.id.toString());
        for (const SubId sub : prompt.subs) {
            PrintedLine line{Kind::Question, wording.sub(sub)};
            line.box = true;
            line.strong = priority == Priority::Essential;
            if (sub == prompt.subs.constFirst()) {
                line.left = prompt.id.toString();
                line.right = priority == Priority::Essential    ? tr("essential", "priority on paper")
                             : priority == Priority::MayShorten ? tr("may be shorter", "priority on paper")
                                                                : QString();
            }
            group.lines.append(line);
        }
    }
    return group;
}

PrintedDocument RunningOrderSheet::document(const Measurement &measurement, const Desk &desk) {
    PrintedDocument document;
    document.title = tr("Running order: %1").arg(measurement.details.organisation);
    document.language = desk.workText.wording.language;
    document.foot = desk.workText.wording.attribution;
    //: at the foot of a printed page; %1 is its number, %2 how many there are
    document.pageWords = tr("page %1 of %2");
    document.groups = {head(measurement, desk), blocks(measurement, desk)};
    for (const Block &block : runningOrder(measurement.plan, desk.instrument)) {
        if (block.kind == Block::Kind::Item)
            document.groups.append(item(measurement, desk, block));
    }
    PrintedGroup end;
    end.lines.append({Kind::Small, desk.workText.wording.attribution});
    document.groups.append(end);
    return document;
}

} // namespace Tweeluik

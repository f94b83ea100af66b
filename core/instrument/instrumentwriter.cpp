// SPDX-License-Identifier: EUPL-1.2
#include "core/instrument/instrumentfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tweeluik {

namespace {

template <typename Id> QJsonArray names(const QList<Id> &ids) {
    QJsonArray out;
    for (const Id &id : ids)
        out.append(id.name);
    return out;
}

QJsonArray anchors(const Instrument::Item &item, const Wording &wording) {
    QJsonArray out;
    for (const AnchorId &id : item.anchors)
        out.append(QJsonObject{{QStringLiteral("level"), id.level}, {QStringLiteral("text"), wording.anchor(id)}});
    return out;
}

QJsonArray prompts(const Instrument::Item &item, const InstrumentFile &file, bool work) {
    QJsonArray out;
    for (const Instrument::Prompt &prompt : item.prompts) {
        QJsonArray subs;
        for (const SubId &id : prompt.subs) {
            QJsonObject sub{{QStringLiteral("id"), id.toString()}, {QStringLiteral("text"), file.wording.sub(id)}};
            if (work)
                sub.insert(QStringLiteral("feeds"), names(file.aids.feeds.value(id)));
            subs.append(sub);
        }
        out.append(QJsonObject{{QStringLiteral("id"), prompt.id.toString()}, {QStringLiteral("subs"), subs}});
    }
    return out;
}

void addItemAids(QJsonObject &out, const Aids::ItemAids &aids) {
    QJsonArray steps;
    for (const Aids::Step &step : aids.steps)
        steps.append(QJsonObject{{QStringLiteral("from"), step.from},
                                 {QStringLiteral("yardsticks"), names(step.yardsticks)},
                                 {QStringLiteral("text"), step.text}});
    QJsonArray unasked;
    for (const Aids::Unasked &each : aids.unasked)
        unasked.append(QJsonObject{{QStringLiteral("level"), each.level}, {QStringLiteral("text"), each.text}});
    out.insert(QStringLiteral("steps"), steps);
    out.insert(QStringLiteral("yardsticks"), names(aids.yardsticks));
    out.insert(QStringLiteral("unasked"), unasked);
    out.insert(QStringLiteral("terms"), names(aids.terms));
}

void addAids(QJsonObject &top, const Aids &aids) {
    QJsonArray yardsticks;
    for (const Aids::Yardstick &each : aids.yardsticks)
        yardsticks.append(QJsonObject{{QStringLiteral("id"), each.id.name},
                                      {QStringLiteral("letter"), each.letter},
                                      {QStringLiteral("title"), each.title},
                                      {QStringLiteral("text"), each.text}});
    QJsonArray terms;
    for (const Aids::Term &each : aids.terms)
        terms.append(QJsonObject{{QStringLiteral("id"), each.id.name},
                                 {QStringLiteral("title"), each.title},
                                 {QStringLiteral("text"), each.text},
                                 {QStringLiteral("source"), each.source}});
    top.insert(QStringLiteral("yardsticks"), yardsticks);
    top.insert(QStringLiteral("terms"), terms);
}

} // namespace

QByteArray InstrumentCodec::encode(const InstrumentFile &file) {
    const Wording &wording = file.wording;
    const bool work = wording.kind == WordingKind::Work;
    QJsonObject top{{QStringLiteral("format"), QLatin1String(format)},
                    {QStringLiteral("version"), version},
                    {QStringLiteral("id"), file.id},
                    {QStringLiteral("language"), wording.language},
                    {QStringLiteral("kind"), work ? QStringLiteral("work") : QStringLiteral("official")},
                    {QStringLiteral("title"), wording.title}};
    if (!wording.attribution.isEmpty())
        top.insert(QStringLiteral("attribution"), wording.attribution);
    if (!wording.notice.isEmpty())
        top.insert(QStringLiteral("notice"), wording.notice);
    QJsonArray themes;
    for (const Wording::ThemeText &theme : wording.themes)
        themes.append(QJsonObject{{QStringLiteral("id"), theme.id.toString()},
                                  {QStringLiteral("title"), theme.title},
                                  {QStringLiteral("short"), theme.shortTitle}});
    top.insert(QStringLiteral("themes"), themes);
    QJsonArray items;
    for (const Instrument::Item &item : file.instrument.items()) {
        const Wording::ItemText &text = wording.item(item.id);
        QJsonObject out{{QStringLiteral("id"), item.id.toString()},
                        {QStringLiteral("theme"), item.theme.toString()},
                        {QStringLiteral("title"), text.title},
                        {QStringLiteral("short"), text.shortTitle},
                        {QStringLiteral("statement"), text.statement},
                        {QStringLiteral("anchors"), anchors(item, wording)},
                        {QStringLiteral("prompts"), prompts(item, file, work)},
                        {QStringLiteral("refs"), QJsonArray::fromStringList(text.references)}};
        if (work)
            addItemAids(out, file.aids.item(item.id));
        items.append(out);
    }
    top.insert(QStringLiteral("items"), items);
    if (work)
        addAids(top, file.aids);
    return QJsonDocument(top).toJson();
}

} // namespace Tweeluik

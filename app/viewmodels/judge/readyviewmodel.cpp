// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/readyviewmodel.h"

#include "app/viewmodels/judge/judgerailmodel.h"
#include "app/viewmodels/prepare/differencewords.h"
#include "core/measurement/draftingservice.h"

namespace Tweeluik {

namespace {

QString numbers(const QList<ItemNumber> &items) {
    QStringList words;
    for (const ItemNumber item : items)
        words.append(QString::number(item));
    return words.join(QStringLiteral(", "));
}

} // namespace

ReadyViewModel::ReadyViewModel(const Talk &talk, QObject *parent) : QObject(parent), m_talk(talk) {
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.explanations || change.judgement || change.conflicts || change.offRecord || !change.notes.isEmpty())
            Q_EMIT changed();
    });
}

bool ReadyViewModel::ready(Slot slot) const {
    const Hash &now = m_talk.state().explanationSet;
    return m_talk.state().judgement.ready[std::size_t(slot)] ==
           QByteArray(reinterpret_cast<const char *>(now.data()), qsizetype(now.size()));
}

QString ReadyViewModel::words() const {
    if (both())
        return tr("ready, say both", "explanations");
    for (const Slot slot : {Slot::First, Slot::Second}) {
        if (ready(slot))
            return tr("ready, says %1", "explanations, auditor").arg(DifferenceWords::nameOf(slot, m_talk.state()));
    }
    return tr("draft", "explanations");
}

QString ReadyViewModel::hindrance() const {
    const ReadyHindrance hindrance = DraftingService(m_talk.measurement).mayBeReady();
    QStringList words;
    if (hindrance.offRecord)
        words << tr("Off the record: nothing is kept.");
    if (!hindrance.differences.isEmpty())
        words << tr("A difference is still open at item %1.", "one or more numbers")
                     .arg(numbers(hindrance.differences.keys()));
    if (!hindrance.conflicts.isEmpty())
        words
            << tr("Two versions lie side by side at item %1.", "one or more numbers").arg(numbers(hindrance.conflicts));
    return words.join(u' ');
}

QString ReadyViewModel::unwritten() const {
    QList<ItemNumber> items;
    for (const Instrument::Item &item : m_talk.instrument.items()) {
        if (!JudgeRailModel::written(m_talk.state(), item.id.number))
            items.append(item.id.number);
    }
    if (items.isEmpty())
        return {};
    return items.size() == m_talk.instrument.items().size()
               ? tr("no item has words yet")
               : tr("no words yet at %1", "numbers of items").arg(numbers(items));
}

QString ReadyViewModel::otherAgrees() const {
    const Slot them = other(m_talk.measurement.self());
    return m_talk.state().joined() || !mine() || ready(them)
               ? QString()
               : tr("%1 agrees too", "auditor").arg(DifferenceWords::nameOf(them, m_talk.state()));
}

void ReadyViewModel::say() { DraftingService(m_talk.measurement).ready(); }

void ReadyViewModel::takeBack() {
    DraftingService service(m_talk.measurement);
    service.notReady();
    // Who spoke for the other takes it back for the other too.
    if (!m_talk.state().joined())
        service.notReady(other(m_talk.measurement.self()));
}

void ReadyViewModel::sayOther() {
    if (!m_talk.state().joined())
        DraftingService(m_talk.measurement).ready(other(m_talk.measurement.self()));
}

} // namespace Tweeluik

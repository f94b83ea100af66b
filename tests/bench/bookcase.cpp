// SPDX-License-Identifier: EUPL-1.2
#include "bench/bookcase.h"

#include "core/instrument/instrumentfile.h"
#include "core/journal/opening.h"
#include "core/measurement/draft.h"
#include "core/measurement/fold.h"
#include "core/measurement/summary.h"

#include <algorithm>

namespace Tweeluik::Bench {

namespace {

const InstrumentFile &workText() {
    static const auto text = loadWorkText();
    if (!text)
        qFatal("no work text: %s", qPrintable(text.error().reason));
    return *text;
}

/// An opening names its measurement.
Entry ofMeasurement(MeasurementId id, Entry entry) {
    if (entry.kind == EntryKind::Open) {
        Opening opening = decodeOpening(entry.payload).value();
        opening.measurement = id;
        entry.payload = encodeOpening(opening);
    }
    return entry;
}

} // namespace

Bookcase::Bookcase(Tablet &tablet) : m_tablet(tablet) {
    const QByteArray structure = workText().instrument.structureHash();
    std::copy_n(structure.begin(), std::min(structure.size(), qsizetype(m_structure.size())), m_structure.begin());
}

MeasurementId Bookcase::add(const QList<Entry> &entries) {
    const auto id = MeasurementId::random();
    const auto opening = m_tablet.store().openStream(id, {Purpose::Public, 1, m_structure, 1});
    if (!opening)
        qFatal("no stream: %s", qPrintable(opening.error().detail));
    QList<Entry> all{*opening};
    for (const Entry &entry : entries)
        all.append(ofMeasurement(id, entry));
    m_tablet.create(id, all);
    Fold fold;
    for (const Entry &entry : all)
        fold.apply(entry);
    const SummaryRow row{summaryOf(fold.state(), workText().instrument), fold.state().entries, false};
    m_tablet.writeLocal(id, LocalRow::Summary, encode(row));
    return id;
}

void Bookcase::putInHand(MeasurementId id, const QString &route) {
    Position position;
    position.page = route;
    position.item = 6;
    m_tablet.writeLocal(id, LocalRow::Position, encode(position));
    m_tablet.writeLocal(MeasurementId{}, LocalRow::Position, id.toBytes());
}

} // namespace Tweeluik::Bench

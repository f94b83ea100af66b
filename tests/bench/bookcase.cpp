// SPDX-License-Identifier: EUPL-1.2
#include "bench/bookcase.h"

#include "core/instrument/instrumentfile.h"
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
    const QList<Entry> all = QList<Entry>{*opening} + entries;
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

// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/sharedrows.h"

namespace Tweeluik {

void SharedRows::readAll() {
    for (const MeasurementId &id : m_store.measurements())
        read(id);
}

void SharedRows::read(const MeasurementId &id) {
    if (m_rows.contains(id))
        return;
    const auto raw = m_store.readLocal(id, LocalRow::Together);
    if (raw && !raw->isEmpty())
        m_rows.insert(id, SharedRow::decode(*raw).value_or(SharedRow()));
}

QHash<MeasurementId, QList<PublicKey>> SharedRows::members() const {
    QHash<MeasurementId, QList<PublicKey>> all;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        all.insert(it.key(), it->members);
    return all;
}

QList<AdoptPact> SharedRows::pacts() const {
    QList<AdoptPact> all;
    for (const SharedRow &row : m_rows) {
        if (row.adopt && (row.joined || !row.taken))
            all.append({*row.adopt, row.joined});
    }
    return all;
}

QList<MeasurementId> SharedRows::adopting() const {
    QList<MeasurementId> all;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (it->adopt && !it->joined && !it->taken)
            all.append(it.key());
    }
    return all;
}

QList<MeasurementId> SharedRows::askedOf(const DeviceKeys &peer) const {
    QList<MeasurementId> all;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (it->asked == peer)
            all.append(it.key());
    }
    return all;
}

} // namespace Tweeluik

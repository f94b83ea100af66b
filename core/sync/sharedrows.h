// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/journalstore.h"
#include "core/journal/opening.h"
#include "core/sync/adoptproposal.h"
#include "core/sync/sharedrow.h"

namespace Tweeluik {

/// What is remembered of sharing each measurement, in memory and in the store.
class SharedRows {
public:
    explicit SharedRows(JournalStore &store) : m_store(store) {}

    /// Those of every measurement here; what is in memory already stays.
    void readAll();
    void read(const MeasurementId &id);
    void keep(const MeasurementId &id, JournalStore::Committed kept = {}) {
        m_store.writeLocal(id, LocalRow::Together, m_rows.value(id).encode(), std::move(kept));
    }
    void forget(const MeasurementId &id) { m_rows.remove(id); }

    [[nodiscard]] SharedRow of(const MeasurementId &id) const { return m_rows.value(id); }
    [[nodiscard]] SharedRow &change(const MeasurementId &id) { return m_rows[id]; }
    /// Somebody else has or had a part in it.
    [[nodiscard]] bool isShared(const MeasurementId &id) const { return !m_rows.value(id).members.isEmpty(); }
    /// Somebody else takes part in it now.
    [[nodiscard]] bool isTaken(const MeasurementId &id) const { return m_rows.value(id).taken; }
    [[nodiscard]] QList<AdoptPact> pacts() const;
    /// Those that are to become one with another, and are not yet.
    [[nodiscard]] QList<MeasurementId> adopting() const;
    [[nodiscard]] QHash<MeasurementId, QList<PublicKey>> members() const;
    /// Those that were offered to that tablet, without an answer yet.
    [[nodiscard]] QList<MeasurementId> askedOf(const DeviceKeys &peer) const;

private:
    JournalStore &m_store;
    QHash<MeasurementId, SharedRow> m_rows;
};

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
// The tandem: what a member erased.
#include "app/composition/couriertandem.h"

#include "core/journal/hash.h"

namespace Tweeluik {

/// What was erased here is gone, and that is said again. To everything else that does not count the answer is the same
/// silence, whether the measurement is here or never was.
void CourierTandem::hearOrder(const DeviceKeys &from, const EraseOrder &order) {
    for (const MeasurementId &id : m_store.measurements()) {
        if (goneHash(id.toBytes()) != order.measurement)
            continue;
        const auto roster = m_portfolio.roster(id);
        if (roster && judge(order, id, *roster) == OrderVerdict::Counts)
            m_portfolio.obeyErase(id, later([this, from, order](const Result<Done, StoreError> &result) {
                                      if (result)
                                          confirmErased(from, order);
                                  }));
        return;
    }
    if (const auto gone = m_store.wasErased(order.measurement); gone && *gone)
        confirmErased(from, order);
}

void CourierTandem::confirmErased(const DeviceKeys &to, const EraseOrder &order) {
    const SecretBytes both = m_store.identity();
    if (both.isEmpty())
        return;
    const EraseConfirmation said = EraseConfirmation::sign(order, both.data());
    ask([to, said](Courier &courier) { courier.say(to, said); });
}

void CourierTandem::hearGone(const EraseConfirmation &confirmation) {
    const auto standing = m_store.eraseOrders();
    if (!standing)
        return;
    for (const StandingErase &each : *standing) {
        const auto order = EraseOrder::decode(each.order);
        if (order && confirmation.answers(*order))
            m_store.confirmErased(each.measurement, confirmation.by, {});
    }
}

} // namespace Tweeluik

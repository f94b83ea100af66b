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
            obey(from, order, id);
        return;
    }
    if (const auto gone = m_store.wasErased(order.measurement); gone && *gone)
        confirmErased(from, order);
}

/// The session stays until the answer has been given, although there is nothing left to share.
void CourierTandem::obey(const DeviceKeys &from, const EraseOrder &order, const MeasurementId &id) {
    ++m_obeying;
    m_portfolio.obeyErase(id, later([this, from, order](const Result<Done, StoreError> &result) {
                              if (result)
                                  confirmErased(from, order);
                              --m_obeying;
                              listen();
                          }));
}

/// Once it is known what stands there, nobody has to wait for the disk.
void CourierTandem::readOrders() {
    m_orders.clear();
    const auto standing = m_store.eraseOrders();
    for (const StandingErase &each : standing ? *standing : QList<StandingErase>()) {
        if (const auto order = EraseOrder::decode(each.order))
            m_orders.append({*order, each.waiting});
    }
    Q_EMIT erasedChanged();
}

void CourierTandem::tellOrders(const DeviceKeys &peer) {
    for (const StandingOrder &each : std::as_const(m_orders)) {
        if (each.waiting.contains(peer.g))
            ask([peer, order = each.order](Courier &courier) { courier.say(peer, order); });
    }
}

QList<Tandem::Erased> CourierTandem::erased() const {
    QList<Erased> all;
    for (const StandingOrder &each : m_orders) {
        Erased gone{each.order.erasedAt, {}};
        for (const PublicKey &waiting : each.waiting)
            gone.names.append(nameOf(waiting));
        all.append(gone);
    }
    return all;
}

void CourierTandem::confirmErased(const DeviceKeys &to, const EraseOrder &order) {
    const SecretBytes both = m_store.identity();
    if (both.isEmpty())
        return;
    const EraseConfirmation said = EraseConfirmation::sign(order, both.data());
    ask([to, said](Courier &courier) { courier.say(to, said); });
}

void CourierTandem::hearGone(const EraseConfirmation &confirmation) {
    for (const StandingOrder &each : std::as_const(m_orders)) {
        if (confirmation.answers(each.order))
            m_store.confirmErased(each.order.measurement, confirmation.by,
                                  later([this](const Result<Done, StoreError> &) { readOrders(); }));
    }
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
// The tandem: what is on the page of pairing.
#include "app/composition/couriertandem.h"

#include "core/sync/twowords.h"

namespace Tweeluik {

void CourierTandem::askDesk(std::function<void(PairingDesk &)> what) {
    const bool open = std::exchange(m_pairingOpen, true);
    ask([open, what = std::move(what)](Courier &courier) {
        if (!open)
            courier.openPairing();
        what(courier.desk());
    });
    refreshPairing();
}

void CourierTandem::refreshPairing() {
    ask([this](Courier &courier) {
        const PairingDesk &desk = courier.desk();
        Pairing seen{desk.state(),
                     desk.trouble(),
                     desk.failure(),
                     desk.failures(),
                     desk.wait(),
                     desk.left(),
                     desk.addresses().isEmpty() ? QString() : TwoWords::of(desk.instance()).value_or(QString()),
                     {},
                     desk.invitation(),
                     desk.found(),
                     desk.code(),
                     desk.answer()};
        for (const LinkAddress &address : desk.addresses())
            seen.addresses.append(address.text());
        QMetaObject::invokeMethod(
            this,
            [this, seen] {
                m_pairing = seen;
                Q_EMIT pairingChanged();
            },
            Qt::QueuedConnection);
    });
}

void CourierTandem::showCode() {
    askDesk([](PairingDesk &desk) { desk.show(); });
}
void CourierTandem::seek() {
    askDesk([](PairingDesk &desk) { desk.seek(); });
}
void CourierTandem::extend() {
    askDesk([](PairingDesk &desk) { desk.extend(); });
}
void CourierTandem::meet(const LinkAddress &address, std::optional<Hash> pin) {
    askDesk([address, pin](PairingDesk &desk) { desk.meet(address, pin); });
}
void CourierTandem::type(std::uint32_t digits) {
    askDesk([digits](PairingDesk &desk) { desk.type(digits); });
}
void CourierTandem::closePairing() {
    if (!std::exchange(m_pairingOpen, false))
        return;
    ask([](Courier &courier) { courier.closePairing(); });
    refreshPairing();
}

} // namespace Tweeluik

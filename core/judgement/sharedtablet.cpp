// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sharedtablet.h"

#include "core/measurement/judgementcodec.h"
#include "core/measurement/rosterservice.h"

#include <algorithm>

namespace Tweeluik {

namespace {

QByteArray aboutSeal(Slot slot) { return QByteArrayLiteral("seal1") + char('0' + int(slot)); }
QByteArray aboutScore(Slot slot) { return QByteArrayLiteral("score1") + char('0' + int(slot)); }

} // namespace

SharedTablet::SharedTablet(OpenMeasurement &measurement, JournalStore &store)
    : m_measurement(measurement), m_store(store) {
    if (isShared())
        coverBoth();
}

SharedTablet::~SharedTablet() = default;

bool SharedTablet::isShared() const {
    return m_measurement.writesFor(Slot::First) && m_measurement.writesFor(Slot::Second);
}

bool SharedTablet::mayBegin() const {
    const Measurement &now = m_measurement.state();
    return !isShared() && now.judgement.seals.commits.isEmpty() && now.adoption.known().isNull() &&
           RosterService(m_measurement).mayAsk(other(m_measurement.self()), m_measurement.deviceKey());
}

bool SharedTablet::begin() {
    if (!mayBegin())
        return false;
    const RosterLine line{other(m_measurement.owner()), m_measurement.deviceKey(), {}, {}};
    RosterService(m_measurement).join(line);
    if (!m_measurement.handTo(line.slot))
        return false;
    RosterService(m_measurement).join(line);
    coverBoth();
    Q_EMIT changed();
    return true;
}

LocalRow SharedTablet::rowOf(Slot slot) const {
    return slot == Slot::First ? LocalRow::LockFirst : LocalRow::LockSecond;
}

bool SharedTablet::hasPin(Slot slot) const {
    const auto row = m_store.readLocal(m_measurement.id(), rowOf(slot));
    return row && !row->isEmpty();
}

void SharedTablet::choosePin(Slot slot, const QString &pin, std::function<void(PinResult)> then) {
    if (!isShared() || hasPin(slot))
        return then(PinResult::NotKept);
    keep(slot, pin, std::move(then));
}

void SharedTablet::keep(Slot slot, const QString &pin, std::function<void(PinResult)> then) {
    if (!SlotLock::isPin(pin))
        return then(PinResult::NoPin);
    auto key = std::make_shared<SlotKey>(SlotKey::random());
    const auto lock = SlotLock::around(*key, pin);
    if (!lock)
        return then(PinResult::NotKept);
    m_store.writeLocal(m_measurement.id(), rowOf(slot), lock->encode(),
                       [this, slot, key, then = std::move(then),
                        here = std::weak_ptr<int>(m_alive)](const Result<Done, StoreError> &result) {
                           if (here.expired())
                               return;
                           if (result)
                               handTo(slot, std::move(*key));
                           then(result ? PinResult::Done : PinResult::NotKept);
                       });
}

SharedTablet::PinResult SharedTablet::uncover(Slot slot, const QString &pin) {
    const Milliseconds now = m_measurement.clock().now().sinceBoot;
    if (m_waitsUntil && now < *m_waitsUntil)
        return PinResult::Waiting;
    m_waitsUntil.reset();
    const auto row = m_store.readLocal(m_measurement.id(), rowOf(slot));
    const auto lock = row && !row->isEmpty() ? SlotLock::decode(*row) : CodecError();
    if (!isShared() || !lock)
        return PinResult::NotKept;
    if (!SlotLock::isPin(pin))
        return PinResult::NoPin;
    auto key = lock->open(pin);
    if (!key) {
        if (++m_wrong % triesAtOnce == 0)
            m_waitsUntil = now + pause;
        return PinResult::Wrong;
    }
    handTo(slot, std::move(*key));
    return PinResult::Done;
}

void SharedTablet::handTo(Slot slot, SlotKey key) {
    coverBoth();
    if (!m_measurement.handTo(slot))
        return;
    m_wrong = 0;
    m_uncovered = slot;
    m_key = std::make_shared<const SlotKey>(std::move(key));
    m_measurement.coverScores(
        slot, ScoreCover{[slot, key = m_key](QByteArrayView plain) { return key->seal(plain, aboutScore(slot)); },
                         [slot, key = m_key](QByteArrayView raw) { return key->open(raw, aboutScore(slot)); }});
    Q_EMIT changed();
}

void SharedTablet::coverBoth() {
    m_measurement.settle();
    m_uncovered.reset();
    for (const Slot slot : {Slot::First, Slot::Second})
        m_measurement.coverScores(slot, std::nullopt);
    m_key.reset();
    static_cast<void>(m_measurement.handTo(m_measurement.owner()));
}

void SharedTablet::cover() {
    if (!m_uncovered)
        return;
    coverBoth();
    Q_EMIT changed();
}

void SharedTablet::beginAnew(Slot slot, const QString &pin, std::function<void(PinResult)> then) {
    if (!isShared() || !hasPin(slot))
        return then(PinResult::NotKept);
    if (!SlotLock::isPin(pin))
        return then(PinResult::NoPin);
    coverBoth();
    if (!m_measurement.handTo(slot))
        return then(PinResult::NotKept);
    ScoresAnew said;
    said.wall = m_measurement.clock().now().wall;
    m_measurement.append(EntryKind::ScoresAnew, {}, {}, Payload::encode(said));
    const LocalRow seal = slot == Slot::First ? LocalRow::SealFirst : LocalRow::SealSecond;
    m_store.writeLocal(m_measurement.id(), seal, {}, {});
    keep(slot, pin, std::move(then));
}

QByteArray SharedTablet::covered(QByteArrayView plain) const {
    return m_key && m_uncovered ? m_key->seal(plain, aboutSeal(*m_uncovered)) : plain.toByteArray();
}

std::optional<QByteArray> SharedTablet::uncovered(QByteArrayView row) const {
    if (!isShared())
        return row.toByteArray();
    return m_key && m_uncovered ? m_key->open(row, aboutSeal(*m_uncovered)) : std::nullopt;
}

} // namespace Tweeluik

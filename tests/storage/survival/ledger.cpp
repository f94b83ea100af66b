// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/ledger.h"

#include "core/journal/chain.h"
#include "core/journal/entrycodec.h"

#include <QCoreApplication>
#include <algorithm>

namespace Tweeluik::Survival {

namespace {

QByteArray dumpOne(const JournalStore &store, MeasurementId id) {
    QList<Entry> entries;
    const auto read = store.read(id, [&](Entry &&entry) { entries.append(std::move(entry)); });
    if (!read)
        return "does not open: " + read.error().detail.toUtf8();
    if (const auto findings = verifyJournal(id, entries, {}); !findings.isEmpty())
        return "its chain does not hold: kind " + QByteArray::number(int(findings.first().kind)) + " at " +
               QByteArray::number(findings.first().at.seq);
    QByteArray text;
    for (const Entry &entry : entries)
        text += encodeEntry(entry).toHex() + '\n';
    for (const LocalRow row : {LocalRow::Draft, LocalRow::Position, LocalRow::Summary}) {
        const auto value = store.readLocal(id, row);
        text += value ? "row " + value->toHex() + '\n' : "a row does not open: " + value.error().detail.toUtf8();
    }
    return text;
}

} // namespace

QByteArray dump(const JournalStore &store) {
    QList<MeasurementId> ids = store.measurements();
    std::sort(ids.begin(), ids.end());
    QByteArray text;
    for (const MeasurementId id : ids)
        text += id.toHex() + '\n' + dumpOne(store, id);
    const auto inHand = store.readLocal(MeasurementId{}, LocalRow::Position);
    return text + (inHand ? "in hand " + inHand->toHex() : "the device's row does not open");
}

void deliver() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

Ledger::Ledger(const MemoryStore &before) : m_before(before) {}

void Ledger::follow(JournalStore &store) {
    m_store = &store;
    m_store->addListener(this);
}

void Ledger::leave() {
    *m_alive = false;
    m_alive = std::make_shared<bool>(true);
    if (m_store)
        m_store->removeListener(this);
    m_store = nullptr;
}

void Ledger::hand(const Act &act) {
    m_acts.append(act);
    act(*m_store, [this, alive = m_alive, index = m_acts.size()](const Result<Done, StoreError> &result) {
        if (!*alive)
            return;
        ++m_answered;
        if (result)
            m_acknowledged = std::max(m_acknowledged, index);
        else
            noteTrouble(result.error());
    });
}

void Ledger::noteTrouble(const StoreError &error) {
    m_heldUp = m_heldUp || error.kept;
    m_troubles.insert(int(error.kind));
}

qsizetype Ledger::held(const JournalStore &store) const {
    const QByteArray is = dump(store);
    const auto model = m_before.afterKill();
    for (qsizetype n = 0; n <= m_acts.size(); ++n) {
        if (n > 0) {
            m_acts[n - 1](*model, {});
            model->drain();
        }
        if (n >= m_acknowledged && dump(*model) == is)
            return n;
    }
    return -1;
}

QByteArray Ledger::broken(const JournalStore &store) const {
    if (held(store) >= 0)
        return {};
    const QByteArray is = dump(store);
    const auto model = m_before.afterKill();
    for (qsizetype n = 0; n < m_acknowledged; ++n) {
        if (dump(*model) == is)
            return QByteArray::number(m_acknowledged - n) + " acknowledged of " + QByteArray::number(m_acts.size()) +
                   " writes lost";
        m_acts[n](*model, {});
        model->drain();
    }
    const qsizetype at = is.indexOf("does not");
    return "not a whole number of writes: " + (at < 0 ? QByteArray::number(is.size()) + " bytes" : is.mid(at, 120));
}

std::unique_ptr<MemoryStore> Ledger::model() const {
    auto model = m_before.afterKill();
    for (const Act &act : m_acts)
        act(*model, {});
    model->drain();
    return model;
}

} // namespace Tweeluik::Survival

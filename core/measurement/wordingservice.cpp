// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/wordingservice.h"

namespace Tweeluik {

WordingService::WordingService(JournalStore &store, const InstrumentFile &work) : m_store(store), m_work(work) {
    const Result<QByteArray, StoreError> kept = store.officialWording();
    if (!kept || kept->isEmpty())
        return;
    Result<InstrumentFile, InstrumentError> file = InstrumentCodec::decode(*kept);
    if (file && file->instrument.structureHash() == work.instrument.structureHash())
        m_official = std::make_unique<Wording>(std::move(file.value().wording));
}

const Wording &WordingService::shown(const Measurement *measurement, Slot self) const {
    if (!m_official)
        return m_work.wording;
    if (measurement && measurement->wordingOf(self) == m_work.wording.pin().toLatin1())
        return m_work.wording;
    return *m_official;
}

void WordingService::accept(const InstrumentFile &official, JournalStore::Committed done) {
    auto wording = std::make_shared<Wording>(official.wording);
    m_store.storeOfficialWording(InstrumentCodec::encode(official),
                                 [this, wording, done](Result<Done, StoreError> result) {
                                     if (result) {
                                         m_official = std::make_unique<Wording>(*wording);
                                         Q_EMIT changed();
                                     }
                                     done(result);
                                 });
}

void WordingService::forget(JournalStore::Committed done) {
    m_store.storeOfficialWording({}, [this, done](Result<Done, StoreError> result) {
        if (result) {
            m_official.reset();
            Q_EMIT changed();
        }
        done(result);
    });
}

} // namespace Tweeluik

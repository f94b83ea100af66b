// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/reference/importservice.h"

#include <QPointer>

namespace Tweeluik {

ImportService::ImportService(TextExtractor &extractor, const InstrumentFile &work)
    : m_work(work), m_import(extractor, work) {}

void ImportService::begin() {
    ++m_turn;
    m_busy = true;
    m_refusal.reset();
    m_waiting.reset();
    Q_EMIT changed();
}

void ImportService::open(const QString &file) {
    begin();
    const QPointer<ImportService> self(this);
    m_import.open(file, [self, turn = m_turn](Result<InstrumentFile, OfficialTextError> result) {
        if (self && self->m_busy && self->m_turn == turn)
            self->finish(std::move(result));
    });
}

void ImportService::read(const QString &text) {
    begin();
    finish(OfficialText::parse(text, m_work));
}

void ImportService::finish(Result<InstrumentFile, OfficialTextError> result) {
    m_busy = false;
    if (result)
        m_waiting = std::make_unique<InstrumentFile>(std::move(result.value()));
    else
        m_refusal = result.error();
    Q_EMIT changed();
}

void ImportService::stop() {
    if (!m_busy)
        return;
    m_busy = false;
    Q_EMIT changed();
}

void ImportService::discard() {
    m_busy = false;
    m_refusal.reset();
    m_waiting.reset();
    Q_EMIT changed();
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/reference/instrumentviewmodel.h"

#include "core/measurement/services.h"

namespace Tweeluik {

InstrumentViewModel::InstrumentViewModel(AppViewModel &, Desk &desk)
    : m_desk(desk), m_measurement(desk.portfolio.current()),
      m_items(desk.instrument, desk.wording(), desk.workText.aids), m_results(desk.instrument, desk.workText.aids) {
    connect(&desk.wordings, &WordingService::changed, this, &InstrumentViewModel::refresh);
    if (m_measurement) {
        connect(m_measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
            if (change.wording)
                refresh();
        });
        const QList<Instrument::Item> &items = desk.instrument.items();
        for (int row = 0; row < items.size(); ++row)
            if (items.at(row).id.number == m_measurement->position().item)
                m_row = row;
    }
    m_results.setWording(wording());
}

const Wording &InstrumentViewModel::wording() const {
    if (m_measurement || m_officialHere || !m_desk.wordings.official())
        return m_desk.wording();
    return m_desk.wordings.work();
}

void InstrumentViewModel::refresh() {
    m_items.setWording(wording());
    m_results.setWording(wording());
    Q_EMIT wordingChanged();
}

QString InstrumentViewModel::shownText() const {
    return official() ? tr("official text of the manual") : tr("work text in own words");
}

void InstrumentViewModel::setQuery(const QString &query) {
    if (query == m_query)
        return;
    m_query = query;
    m_results.setQuery(query);
    Q_EMIT queryChanged();
}

void InstrumentViewModel::setRow(int row) {
    if (row == m_row || row < -1 || row >= m_items.rowCount())
        return;
    m_row = row;
    Q_EMIT rowChanged();
}

void InstrumentViewModel::openResult(int result) {
    const int row = m_results.itemRow(result);
    if (row < 0)
        return;
    setQuery({});
    setRow(row);
}

void InstrumentViewModel::showOfficial(bool official) {
    if (official && !hasOfficial())
        return;
    if (m_measurement) {
        const Wording &chosen = official ? *m_desk.wordings.official() : m_desk.wordings.work();
        if (const QByteArray pin = chosen.pin().toLatin1();
            pin != m_measurement->state().wordingOf(m_measurement->self()))
            PreparationService(*m_measurement).setWording(pin);
    } else {
        m_officialHere = official;
    }
    refresh();
}

void InstrumentViewModel::forgetOfficial() {
    // The service tells by `changed` when it is gone; when the store cannot do it now, the text stays and is shown.
    m_desk.wordings.forget([](const Result<Done, StoreError> &) {});
}

} // namespace Tweeluik

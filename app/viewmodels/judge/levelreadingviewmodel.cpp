// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/judge/levelreadingviewmodel.h"

#include <algorithm>

namespace Tweeluik {

LevelReadingViewModel::LevelReadingViewModel(OpenMeasurement &measurement, QObject *parent)
    : QObject(parent), m_measurement(measurement), m_service(measurement) {
    connect(&measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (change.judgement)
            follow();
        else if (change.offRecord)
            Q_EMIT changed();
    });
    connect(&measurement, &OpenMeasurement::settling, this, &LevelReadingViewModel::keep);
}

LevelReadingViewModel::~LevelReadingViewModel() {
    disconnect(&m_measurement, nullptr, this, nullptr);
    disconnect();
    keep();
}

void LevelReadingViewModel::setItem(ItemNumber item) {
    if (item == m_item)
        return;
    keep();
    m_item = item;
    m_typing = false;
    takeUp();
}

/// Of two versions the last one is in the field; they are shown under it.
void LevelReadingViewModel::takeUp() {
    m_text = known().isEmpty() ? QString() : known().last();
    m_kept = m_text;
    m_seen = m_service.readingHeads(m_item);
    Q_EMIT changed();
    Q_EMIT replaced();
}

void LevelReadingViewModel::type(const QString &text, const QString &composing, int cursor) {
    QString whole = text;
    whole.insert(std::clamp(cursor, 0, int(text.size())), composing);
    if (whole == m_text || offRecord())
        return;
    m_text = whole;
    m_typing = true;
    m_service.typedReading(m_item, m_text, m_seen);
    Ticker &ticker = m_measurement.ticker();
    ticker.cancel(m_pause);
    m_pause = ticker.after(pause, [this] { keep(); });
    Q_EMIT changed();
}

void LevelReadingViewModel::leave() {
    keep();
    m_typing = false;
    follow();
}

void LevelReadingViewModel::keep() {
    m_measurement.ticker().cancel(m_pause);
    m_pause = 0;
    if (m_text == m_kept || offRecord())
        return;
    m_writing = true;
    const bool given = m_service.setReading(m_item, m_text, m_seen);
    m_writing = false;
    if (!given)
        return;
    m_kept = m_text;
    const QList<EntryRef> heads = m_service.readingHeads(m_item);
    m_seen = known().size() > 1 ? QList<EntryRef>{heads.last()} : heads;
    Q_EMIT changed();
}

void LevelReadingViewModel::follow() {
    if (m_writing)
        return;
    if (m_typing || m_text != m_kept || m_service.readingHeads(m_item) == m_seen)
        Q_EMIT changed(); // what is being typed goes on
    else
        takeUp();
}

void LevelReadingViewModel::take(int version) {
    if (offRecord() || version < 0 || version >= known().size())
        return;
    const QString text = known().at(version);
    m_service.setReading(m_item, text);
    m_typing = false;
    takeUp();
}

QStringList LevelReadingViewModel::versions() const {
    return known().size() > 1 && !m_typing ? known() : QStringList();
}

} // namespace Tweeluik

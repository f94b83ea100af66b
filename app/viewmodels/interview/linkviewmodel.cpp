// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/linkviewmodel.h"

#include "app/viewmodels/together/togetherwords.h"

#include <utility>

namespace Tweeluik {

using State = Tandem::Shared::State;

LinkViewModel::LinkViewModel(const Talk &talk, QObject *parent) : QObject(parent), m_talk(talk), m_tandem(talk.tandem) {
    if (!m_tandem)
        return;
    connect(m_tandem, &Tandem::sharedChanged, this, [this](const MeasurementId &measurement) {
        if (measurement == m_talk.measurement.id())
            look();
    });
    look();
}

LinkViewModel::~LinkViewModel() { m_talk.measurement.ticker().cancel(m_tick); }

Milliseconds LinkViewModel::apartFor() const {
    const Milliseconds since = m_told.apartSince.value_or(0ms);
    const Milliseconds now = m_talk.measurement.clock().now().wall;
    return now < since ? silence : now - since; // somebody set the clock back
}

void LinkViewModel::look() {
    Ticker &ticker = m_talk.measurement.ticker();
    ticker.cancel(std::exchange(m_tick, 0));
    if (!m_tandem)
        return;
    const Tandem::Shared now = m_tandem->shared(m_talk.measurement.id());
    const Milliseconds sinceBoot = m_talk.measurement.clock().now().sinceBoot;
    std::optional<Milliseconds> again;
    if (m_told.state == State::Even && now.state == State::Busy) {
        m_busySince = m_busySince.value_or(sinceBoot);
        again = *m_busySince + passing - sinceBoot;
    }
    if (!again || *again <= 0ms) {
        again.reset();
        m_busySince.reset();
        m_told = now;
    }
    const bool apart = m_told.state == State::Apart;
    if (apart && apartFor() < silence)
        again = silence - apartFor();

    Face face;
    face.together = m_told.state == State::Even || m_told.state == State::Busy;
    face.away = apart ? apartFor() >= silence : !face.together;
    face.words = TogetherWords::beside(m_told, m_talk.measurement.clock());
    face.brief = TogetherWords::besideBriefly(m_told);
    if (again)
        m_tick = ticker.after(*again, [this] {
            m_tick = 0;
            look();
        });
    if (std::exchange(m_face, face) != face)
        Q_EMIT changed();
}

} // namespace Tweeluik

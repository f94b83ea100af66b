// SPDX-License-Identifier: EUPL-1.2
#include "app/viewmodels/interview/frameviewmodel.h"

#include "core/interview/openprompts.h"

namespace Tweeluik {

FrameViewModel::FrameViewModel(const Talk &talk, PlaceViewModel &place, QObject *parent)
    : QObject(parent), m_talk(talk), m_opening(talk, LineName::List::Opening), m_closing(talk, LineName::List::Closing),
      m_replan(talk), m_looseEnds(talk), m_alreadyHeard(talk) {
    connect(&place, &PlaceViewModel::moved, &m_alreadyHeard, &AlreadyHeardModel::setItem);
    connect(&place, &PlaceViewModel::moved, &m_replan, [this, &place] { m_replan.moveTo(place.prompt()); });
    connect(&talk.measurement, &OpenMeasurement::changed, this, [this](const Change &change) {
        if (!change.prompts.isEmpty())
            count();
    });
    count();
}

bool FrameViewModel::covered() const { return m_talk.measurement.position().covered; }

void FrameViewModel::setCovered(bool covered) {
    Position position = m_talk.measurement.position();
    if (position.covered == covered)
        return;
    position.covered = covered;
    m_talk.measurement.savePosition(position);
    Q_EMIT coveredChanged();
}

void FrameViewModel::count() {
    const bool all = stillOpen(m_talk.state(), m_talk.instrument).isEmpty();
    if (all == m_allAsked)
        return;
    m_allAsked = all;
    Q_EMIT allAskedChanged();
}

} // namespace Tweeluik

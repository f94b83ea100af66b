// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/scoreservice.h"

#include "core/measurement/judgementcodec.h"

#include <algorithm>

namespace Tweeluik {

ScoreService::ScoreService(OpenMeasurement &measurement, std::function<bool()> open)
    : m_measurement(measurement), m_open(std::move(open)) {}

Score ScoreService::given(ItemNumber item) const {
    const ScoreSheet &sheet = m_measurement.state().ownScores[std::size_t(m_measurement.self())];
    const auto found =
        std::find_if(sheet.begin(), sheet.end(), [item](const Score &score) { return score.item == item; });
    if (found != sheet.end())
        return *found;
    Score none;
    none.item = item;
    return none;
}

bool ScoreService::give(const Score &score) {
    if (score.item < 1 || score.item > 99 || m_measurement.state().offRecordNow || !m_open())
        return false;
    const Score said = tidied(score);
    if (said == given(score.item))
        return true;
    ScoreSheet sheet = m_measurement.state().ownScores[std::size_t(m_measurement.self())];
    sheet.removeIf([&said](const Score &each) { return each.item == said.item; });
    sheet.append(said);
    if (encodeSheet(sheet).size() > longestSheet)
        return false;
    const EntryRef written = m_measurement.append(
        EntryKind::Score, {}, {}, Payload::encode(Payload::ScoreSaid{said, m_measurement.clock().now().wall}));
    return written.seq != 0;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "platform/simulated/manualclock.h"

#include <QCryptographicHash>

namespace Tweeluik {

using namespace std::chrono_literals;

namespace {

QByteArray bootId(int boot) {
    return QCryptographicHash::hash("boot " + QByteArray::number(boot), QCryptographicHash::Blake2b_256).left(16);
}

} // namespace

ManualClock::ManualClock(std::chrono::milliseconds wall) : m_now{bootId(1), 1h, wall}, m_zone("Europe/Amsterdam") {
    // Without a zone database the machine still has to tell one time: that of UTC.
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

QDateTime ManualClock::local(std::chrono::milliseconds wall) const {
    return QDateTime::fromMSecsSinceEpoch(wall.count(), m_zone);
}

void ManualClock::advance(std::chrono::milliseconds by) {
    m_now.sinceBoot += by;
    m_now.wall += by;
}

void ManualClock::reboot(std::chrono::milliseconds off) {
    m_now.wall += off;
    m_now.sinceBoot = 20s;
    m_now.bootId = bootId(++m_boots);
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "platform/clock/systemclock.h"

#include <QCryptographicHash>
#include <QFile>
#include <ctime>

namespace Tweeluik {

namespace {

QByteArray readBootId() {
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray id = file.readAll().trimmed();
    return id.isEmpty() ? id : QCryptographicHash::hash("boot1" + id, QCryptographicHash::Blake2b_256).left(16);
}

std::chrono::milliseconds read(clockid_t clock) {
    std::timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::milliseconds(std::int64_t(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000);
}

} // namespace

SystemClock::SystemClock() : m_bootId(readBootId()) {}

Moment SystemClock::now() const { return {m_bootId, read(CLOCK_BOOTTIME), read(CLOCK_REALTIME)}; }

QDateTime SystemClock::local(std::chrono::milliseconds wall) const {
    return QDateTime::fromMSecsSinceEpoch(wall.count());
}

} // namespace Tweeluik

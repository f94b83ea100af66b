// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/ports/clock.h"

namespace Tweeluik {

/// The clocks of the machine. The boot id is a hash of the system's own, so that an entry names the boot of this
/// tablet to nobody who does not know it already.
class SystemClock : public Clock {
public:
    SystemClock();
    [[nodiscard]] Moment now() const override;
    [[nodiscard]] QDateTime local(std::chrono::milliseconds wall) const override;

private:
    QByteArray m_bootId; ///< 16 bytes; empty where the system names no boot
};

} // namespace Tweeluik

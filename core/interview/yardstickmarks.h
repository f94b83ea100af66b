// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/aids.h"
#include "core/measurement/values.h"

namespace Tweeluik {

/// The mark on a note that stands for a yardstick of the instrument's aids; none for one that no mark knows.
[[nodiscard]] std::optional<NoteMark> markOf(const YardstickId &yardstick);

/// Only the yardsticks that separate the levels of these items (G18), in the order of the marks. Our aid, not the
/// manual's text.
[[nodiscard]] QList<NoteMark> yardstickMarks(const Aids &aids, const QList<ItemNumber> &items);

} // namespace Tweeluik

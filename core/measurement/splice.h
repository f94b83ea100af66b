// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/payloads.h"

namespace Tweeluik {

using Payload::Splice;

/// The smallest change of one stretch that makes `after` of `before`; both are UTF-8, and no character is cut in two.
[[nodiscard]] Splice spliceBetween(const QByteArray &before, const QByteArray &after);

} // namespace Tweeluik

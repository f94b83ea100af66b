// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace Tweeluik {

/// Whether the sound server of a Linux desktop takes calls; true where there is none to call, or none known.
[[nodiscard]] bool soundServerAnswers();

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

namespace Tweeluik {

/// Asks the system, and through it the person, whether the app may use the microphone; the answer comes on the thread
/// of the app, at once where the system asks nobody. From the thread of the app.
void askForMicrophone(std::function<void(bool allowed)> answer);

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/qml/interview/talkwindow.h"

namespace Tweeluik {

/// What is wrong with what the page shows now, with whatever is open on it: how it is laid out and what is spoken, at
/// the sizes of a tablet and at 200 %, in both themes and languages. Empty when nothing is. Puts the page back as it
/// was at 1280 x 800. With TWEELUIK_PICTURES=folder a picture of each is left there, named after the test.
[[nodiscard]] QString faultsOf(TalkWindow &page);

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/instrumentfile.h"

namespace Tweeluik::Fixture {

/// The shape of the MIE of 2026 with an invented subject: a garden that neighbours keep together. 5 themes, 12 items,
/// 60 anchors, 50 prompts, 94 sub-questions; yardsticks, terms and aids in every item.
[[nodiscard]] InstrumentFile gardenInstrument();

/// The number of sub-questions of every prompt, item by item, counted by hand in the manual.
[[nodiscard]] const QList<QList<int>> &subsPerPrompt();

} // namespace Tweeluik::Fixture

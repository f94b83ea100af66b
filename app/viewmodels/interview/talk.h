// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/instrument/aids.h"
#include "core/instrument/wording.h"
#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

struct Desk;
class Tandem;

/// What every part of the two pages of the talk stands on: the measurement in hand and the texts this auditor reads.
struct Talk {
    OpenMeasurement &measurement;
    const Instrument &instrument;
    const Aids &aids;
    const Wording &wording;   ///< the text that this auditor reads on this device
    Tandem *tandem = nullptr; ///< none in the practice folder

    [[nodiscard]] const Measurement &state() const { return measurement.state(); }
    /// The item where this auditor was, or the first of the instrument.
    [[nodiscard]] ItemNumber placeItem() const;
    /// The prompt where this auditor was, when it is one of that item; else the item's first open prompt, else its
    /// first.
    [[nodiscard]] QString placePrompt() const;
    [[nodiscard]] QString promptFor(ItemNumber item) const;
    /// The running text of a prompt, ready to show.
    [[nodiscard]] QString promptText(const QString &prompt) const;
};

/// Only while a measurement is in hand.
[[nodiscard]] Talk talkOf(Desk &desk);

} // namespace Tweeluik

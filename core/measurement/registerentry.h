// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"
#include "core/measurement/registers.h"

namespace Tweeluik {

/// Says `value` in place of everything that stands under its key.
template <typename Value> void putRegister(OpenMeasurement &measurement, const Value &value) {
    measurement.append(Value::kind, {}, measurement.fold().heads(Subject::of(value)), Payload::encode(value));
}

/// Both said something under that key without having seen each other: then the same is worth saying once more.
template <typename Value> [[nodiscard]] bool isUnsettled(const OpenMeasurement &measurement, const Value &value) {
    return measurement.fold().heads(Subject::of(value)).size() > 1;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// Verbs of quiet questions ("stille vraag"). All of it can be undone by whoever
/// did it.
class QuestionService {
public:
    explicit QuestionService(OpenMeasurement &measurement);
    /// Null without words and off the record. What is longer than a question may be ends there. `item`: 0 = none.
    UnitId ask(ItemNumber item, const QString &text);
    /// On the questioner's list.
    void list(UnitId question);
    void asked(UnitId question);
    void away(UnitId question);

private:
    void set(UnitId question, QuestionState state);
    OpenMeasurement &m_measurement;
};

} // namespace Tweeluik

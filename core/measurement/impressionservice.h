// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/openmeasurement.h"

namespace Tweeluik {

/// "Eigen indruk" (G19): what an auditor thinks, apart from what was said. It lives in that auditor's personal stream,
/// which never travels; nothing in a public stream names it. The verbs of a note (place, mark, speaker, remove) are
/// those of NoteService, its text is the composer's.
class ImpressionService {
public:
    explicit ImpressionService(OpenMeasurement &measurement);
    /// Erases an own shared note and enters what it says now, with its place, as an impression. The earlier versions
    /// are gone. The new unit; null when the note is not there or somebody else's.
    UnitId keepToSelf(UnitId note);

private:
    OpenMeasurement &m_measurement;
};

} // namespace Tweeluik

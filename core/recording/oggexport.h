// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recording/recordingreader.h"

namespace Tweeluik {

/// Writes a recording as Ogg Opus (RFC 7845), which every player knows. From here on it is as open as any other file:
/// whoever calls this has warned before. What cannot be opened is silence; nothing is said of who speaks, where or
/// when. Gives how much could be read. NotOpus, Full, Io: `out` holds a part.
[[nodiscard]] Result<RecordingAccount, RecordingError> writeOgg(RecordingReader &reader, QIODevice &out);

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace Tweeluik {

/// Why a recording is not read, or not written.
struct RecordingError {
    enum class Kind {
        NoFile,         ///< it is not there, or may not be opened
        Exists,         ///< a new recording never goes into a file that is there
        NotARecording,  ///< a file of something else
        Newer,          ///< written by a newer Tweeluik; untouched
        Damaged,        ///< its header is not what was written
        OtherRecording, ///< a recording, but not the one that was asked for
        NoRoom,         ///< less room than the planned length and 10 minutes take
        Full,           ///< the disk is full
        Io,             ///< the disk refused
        Key,            ///< the key of the next segment could not be kept
        NotOpus,        ///< a packet that was sealed by us is not Opus, or the codec refused
    };
    Kind kind = Kind::Io;
    QString detail; ///< for the event log: no name, no path
};

} // namespace Tweeluik

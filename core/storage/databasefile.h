// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/connection.h"

namespace Tweeluik {

/// "Tweu": says in the header of the file whose database it is.
inline constexpr std::int64_t applicationId = 0x54776575;

enum class DatabaseState {
    Fresh, ///< no file, an empty one, or one whose very first transaction was cut off
    Ours,
};

/// Looks at a database file without leaving a trace: no lock, no log, no byte. Foreign, Newer and Damaged are found
/// here, before anything is written. `newest`: highest schema version that this program knows.
[[nodiscard]] Result<DatabaseState, StoreError> inspect(const QString &file, const QByteArray &vfs, int newest);

/// Whether a write-ahead log with something in it lies beside the file.
[[nodiscard]] bool hasLog(const QString &file, const QByteArray &vfs);

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/connection.h"

#include <QList>

namespace Tweeluik {

/// From one schema version to the next. Entries are never rewritten by a migration: their format is for ever; a
/// migration touches tables and indexes only.
struct Migration {
    int to = 0;
    const char *sql = nullptr;
};

/// Of this program, in order; the last one is the newest.
[[nodiscard]] const QList<Migration> &migrations();
[[nodiscard]] int newestSchema();

/// Brings the schema forward, one transaction a version, each with its `user_version`. Newer when the file is ahead of
/// `steps`: then nothing is written.
[[nodiscard]] Result<Done, StoreError> migrate(Connection &connection, const QList<Migration> &steps);

} // namespace Tweeluik

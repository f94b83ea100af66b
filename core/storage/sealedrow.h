// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/connection.h"

#include <QList>

namespace Tweeluik {

struct SealedRow {
    std::int64_t key = 0;
    QByteArray sealed;
};

/// Two columns, an integer and a value, of everything that the statement yields.
[[nodiscard]] Result<QList<SealedRow>, StoreError> collect(Statement &statement);

} // namespace Tweeluik

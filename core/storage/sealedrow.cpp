// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sealedrow.h"

namespace Tweeluik {

Result<QList<SealedRow>, StoreError> collect(Statement &statement) {
    const Rows rows(statement);
    QList<SealedRow> all;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        all.append({statement.number(0), statement.bytes(1).toByteArray()});
    }
}

} // namespace Tweeluik

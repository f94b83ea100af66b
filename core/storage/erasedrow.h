// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/journalstore.h"

namespace Tweeluik {

/// What is remembered of a measurement that is gone from here (FORMAT.md, "erased").
struct ErasedRow {
    std::int64_t day = 0;        ///< since 1970
    QList<QByteArray> hashes;    ///< of the measurement and of its streams, sorted
    QByteArray order;            ///< signed; as long as somebody has not confirmed
    QByteArray measurement;      ///< its hash, beside an order
    QList<QByteArray> waiting;   ///< signing keys
    MeasurementId becameOneWith; ///< not erased: it goes on under this id
};
[[nodiscard]] QByteArray encode(const ErasedRow &row);
[[nodiscard]] Result<ErasedRow, CodecError> decodeErasedRow(QByteArrayView raw);

[[nodiscard]] inline QByteArray bytesOf(const Hash &hash) {
    return QByteArray(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size()));
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/erasedrow.h"

namespace Tweeluik {

QByteArray encode(const ErasedRow &row) {
    TlvWriter out;
    out.number(1, std::uint64_t(std::max<std::int64_t>(0, row.day)));
    for (const QByteArray &hash : row.hashes)
        out.bytes(2, hash);
    if (!row.waiting.isEmpty()) {
        out.bytes(3, row.order).bytes(4, row.measurement);
        for (const QByteArray &key : row.waiting)
            out.bytes(5, key);
    }
    if (!row.becameOneWith.isNull())
        out.id(6, row.becameOneWith);
    return out.data();
}

Result<ErasedRow, CodecError> decodeErasedRow(QByteArrayView raw) {
    TlvReader in(raw);
    ErasedRow row;
    row.day = std::int64_t(in.number(1));
    while (in.has(2))
        row.hashes.append(in.bytes(2, 32, 32).toByteArray());
    if (in.has(3)) {
        row.order = in.bytes(3, 1, 4'096).toByteArray();
        row.measurement = in.bytes(4, 32, 32).toByteArray();
        while (in.has(5))
            row.waiting.append(in.bytes(5, 32, 32).toByteArray());
    }
    if (in.has(6))
        row.becameOneWith = in.id<MeasurementId>(6);
    in.finishIgnoringNewer();
    if (!in.ok())
        return in.error();
    return row;
}

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/journal/entry.h"
#include "core/journal/tlv.h"

namespace Tweeluik {

/// Bytes; above it an entry is refused. A text at its limit fits; a note of 400 words is 3 KB.
inline constexpr qsizetype maxPayload = TlvReader::maxText + 4096;
inline constexpr qsizetype maxParents = 1024;

/// One entry, one spelling (FORMAT.md, "Entry"). The entry must be sound: see `unsound`.
[[nodiscard]] QByteArray encodeEntry(const Entry &entry);
/// Accepts exactly what encodeEntry writes; kinds of later versions included.
[[nodiscard]] Result<Entry, CodecError> decodeEntry(QByteArrayView raw);
/// The same into an entry that was used before, whose room is used again; what it holds after an error is of no use.
[[nodiscard]] std::optional<CodecError> decodeEntry(QByteArrayView raw, Entry &entry);
/// The rule of FORMAT.md that this entry breaks; none: it can be encoded and will be accepted.
[[nodiscard]] std::optional<CodecError> unsound(const Entry &entry);

/// The payload of an erase entry: which unit goes. The erase entry itself stands outside every unit (its `unit` is
/// null), so that it stays readable for ever.
[[nodiscard]] QByteArray encodeErase(UnitId unit);
[[nodiscard]] Result<UnitId, CodecError> decodeErase(QByteArrayView payload);

} // namespace Tweeluik

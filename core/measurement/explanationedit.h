// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/journal/tlv.h"
#include "core/measurement/explanation.h"
#include "core/measurement/payloads.h"

namespace Tweeluik {

namespace Payload {

/// A version of the explanation of an item (FORMAT.md, kind 37); an empty text takes it away.
struct ExplanationText {
    ItemNumber item = 1; ///< 1-99
    Milliseconds wall{0};
    std::optional<Splice> splice;   ///< with one parent
    std::optional<QByteArray> full; ///< with none or several; UTF-8, NFC
    bool operator==(const ExplanationText &) const = default;
};
/// That auditor looked at the places that the app had joined (kind 51).
struct MergeSeen {
    Slot slot = Slot::First;
    Hash heads{}; ///< headsHash
    bool operator==(const MergeSeen &) const = default;
};
/// The same as ExplanationText without copying; `change.text` lives as long as the payload.
struct ExplanationChange {
    ItemNumber item = 0;
    TextChange change;
};
[[nodiscard]] std::optional<ExplanationChange> explanationChange(QByteArrayView payload);

[[nodiscard]] QByteArray encode(const ExplanationText &value);
[[nodiscard]] QByteArray encode(const MergeSeen &value);

} // namespace Payload

/// The unit of an item's explanation, so that two tablets that never met write in the same one. `generation` = how many
/// of that item were erased before.
[[nodiscard]] UnitId explanationUnit(ItemNumber item, std::uint64_t generation);

/// Names a set of heads, in any order.
[[nodiscard]] Hash headsHash(QList<EntryRef> heads);

/// Words of one explanation in UTF-16 units, ten thousand words; what is beyond is not taken in.
inline constexpr qsizetype mostExplanation = 60'000;

/// The entry that makes `text` of what the writer saw (nothing seen: a new one). None when that changes nothing; a
/// conflict is settled also by writing what already shows.
struct ExplanationEdit {
    QList<EntryRef> parents;
    QByteArray payload;
};
[[nodiscard]] std::optional<ExplanationEdit> explanationEdit(const SharedText &seen, ItemNumber item,
                                                             const QString &text, Milliseconds wall);

} // namespace Tweeluik

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/measurement/judgement.h"
#include "core/measurement/payloads.h"

namespace Tweeluik {

/// Bytes of a sheet. Twelve items, all of them as long as they may be, take nine tenths of it; with what else is
/// committed it fits in a box of the one size that releases have.
inline constexpr qsizetype longestSheet = 96'000;

/// In normal form and no longer than that, never half a character.
[[nodiscard]] QString cutTo(const QString &text, qsizetype most);

/// One spelling for what is the same: in normal form, within its limits, lists ascending; who cannot judge chose no
/// level.
[[nodiscard]] Score tidied(Score score);
/// Nothing chosen and nothing written: as if the item was never touched.
[[nodiscard]] bool saysNothing(const Score &score);

/// FORMAT.md, "Sheet": the bytes that are committed and revealed. Equal sheets give equal bytes; each score is tidied
/// first. Longer than longestSheet: decodeSheet refuses it.
[[nodiscard]] QByteArray encodeSheet(ScoreSheet sheet);
/// Accepts exactly what encodeSheet writes.
[[nodiscard]] Result<ScoreSheet, CodecError> decodeSheet(QByteArrayView raw);

namespace Payload {

/// Of a stream of scores alone (kind 58).
struct ScoreSaid {
    Score score;
    Milliseconds wall{0};
    bool operator==(const ScoreSaid &) const = default;
};
/// An impression that is shared (kind 56), in its own unit.
struct ImpressionShared {
    QString text; ///< NFC, not empty
    QList<ItemNumber> items;
    Milliseconds wall{0};
    bool operator==(const ImpressionShared &) const = default;
};

inline constexpr qsizetype longestBox = TlvReader::maxText + 1024; ///< bytes of a release

[[nodiscard]] QByteArray encode(const ScoreSaid &value);
[[nodiscard]] QByteArray encode(const ImpressionShared &value);
// Who says it (`ref`, `slot`) is what the stream tells, not the payload.
[[nodiscard]] QByteArray encode(const Commit &value);
[[nodiscard]] QByteArray encode(const Rekey &value);
[[nodiscard]] QByteArray encode(const Reopening &value);
[[nodiscard]] QByteArray encode(const ScoresAnew &value);
[[nodiscard]] QByteArray encode(const Release &value);
[[nodiscard]] QByteArray encode(const Reveal &value);

} // namespace Payload

} // namespace Tweeluik

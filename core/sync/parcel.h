// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/chain.h"
#include "core/measurement/values.h"
#include "core/sync/deviceidentity.h"

#include <QHash>
#include <optional>

namespace Tweeluik {

/// How far somebody is: the last seq of each public stream.
using StreamHeights = QHash<StreamId, std::uint64_t>;

/// Lies on top of a measurement that the other tablet does not have yet.
struct ParcelLetter {
    QString title;            ///< organisation and unit, as here
    Slot slot = Slot::Second; ///< which the invited tablet will have
    Role role = Role::NoteTaker;
    bool operator==(const ParcelLetter &) const = default;
};

/// What is in a bundle of a measurement (FORMAT.md, "Parcel"): the spelling of it.
namespace ParcelForm {

/// What a piece, which is a block of the bundle, begins with.
enum class Piece : std::uint8_t { Letter = 1, Entries = 2, Heads = 3 };

inline constexpr qsizetype longestTitle = 2'000;                       ///< bytes
inline constexpr qsizetype mostEntries = 131'072;                      ///< of one parcel
inline constexpr qsizetype longestContent = 16 * 1024 * 1024;          ///< bytes of payloads, once unpacked
inline constexpr qsizetype mostHeads = 1'024;                          ///< signed ones
inline constexpr std::uint64_t highest = (std::uint64_t(1) << 63) - 1; ///< seq, sequence

[[nodiscard]] QByteArray encode(const ParcelLetter &letter);
[[nodiscard]] std::optional<ParcelLetter> decodeLetter(QByteArrayView raw);
/// Ascending by stream.
[[nodiscard]] QByteArray encode(const StreamHeights &heights);
/// Nothing when it is spelled otherwise, or names nothing.
[[nodiscard]] std::optional<StreamHeights> decodeHeights(QByteArrayView raw);
[[nodiscard]] QByteArray encode(const QList<SignedHead> &heads);
[[nodiscard]] std::optional<QList<SignedHead>> decodeHeads(QByteArrayView raw);

} // namespace ParcelForm

} // namespace Tweeluik

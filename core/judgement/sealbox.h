// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/journal/tlv.h"
#include "core/measurement/judgementcodec.h"

namespace Tweeluik {

/// Everything that a commit speaks for (FORMAT.md): what goes into the box of a release, and what a tablet keeps of its
/// own seal.
struct SealedContent {
    static constexpr qsizetype longestWording = 200; ///< bytes, as in a commit

    Hash structure{};
    QByteArray wording; ///< the own one; may differ between the auditors
    Hash explanations{};
    int round = 1;
    Slot slot = Slot::First;
    Hash scoresHead{}; ///< of the private stream
    QByteArray sheet;  ///< canonical
    SealRandom random{};
    bool operator==(const SealedContent &) const = default;

    [[nodiscard]] QByteArray encode() const;
    /// Accepts exactly what encode writes.
    [[nodiscard]] static Result<SealedContent, CodecError> decode(QByteArrayView raw);
};

/// H("blind1" ‖ structure ‖ wording ‖ explanations ‖ round ‖ slot ‖ head of the scores stream ‖ sheet ‖ random)
[[nodiscard]] Hash sealOf(const SealedContent &content);
/// What a reveal says about a commit, put together again.
[[nodiscard]] SealedContent contentOf(const Hash &structure, const Commit &commit, const Reveal &reveal);
/// Whether this is what that commit was made of: fields and seal.
[[nodiscard]] bool isContentOf(const SealedContent &content, const Hash &structure, const Commit &commit);

/// X25519, used for one commit.
struct SealKeyPair {
    SealKey open{};
    SecretBytes secret; ///< 32 bytes
    [[nodiscard]] static SealKeyPair random();
};

/// The box of a release. All of them have one size, so that a box does not tell how much somebody wrote.
namespace SealBox {
inline constexpr qsizetype room = 98'304; ///< bytes of content; more than the longest

enum class Error {
    Size,       ///< no box has this size
    OtherKey,   ///< sealed for another key, or altered
    Unreadable, ///< it opens, and holds something else than a release
};

/// Nothing when the content is too long, or the key is one that seals nothing (of low order).
[[nodiscard]] std::optional<QByteArray> seal(const SealedContent &content, const SealKey &to);
[[nodiscard]] Result<SealedContent, Error> open(QByteArrayView box, const SealKey &key, const SecretBytes &secret);
} // namespace SealBox

} // namespace Tweeluik

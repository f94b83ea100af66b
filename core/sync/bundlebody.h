// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <memory>

namespace Tweeluik {

/// Why a bundle is not read. Whatever it is, nothing of its content is given out.
enum class BundleRefusal {
    NotABundle,      ///< another file, or none
    Newer,           ///< of a version that this app does not know yet
    Damaged,         ///< cut off, altered, or not spelled as the format has it
    ForSomebodyElse, ///< no receive key of ours opens it; damage to the first 96 bytes sealed looks the same
    UnknownSender,   ///< of nobody we know, or not signed by whom it claims
    TooLarge,        ///< beyond what a bundle may hold
};

/// What a bundle carries: blocks of bytes, compressed as one stream. No names and no paths.
namespace BundleBody {

inline constexpr qsizetype longestContent = 16 * 1024 * 1024; ///< bytes, the lengths included; packed no more either
inline constexpr qsizetype longestBlock = 8 * 1024 * 1024;    ///< bytes; a block has at least one
inline constexpr qsizetype mostBlocks = 65'536;

/// Packs block after block. The first refusal is the last word.
class Packer {
public:
    Packer();
    ~Packer();
    /// `Damaged`: an empty block, which could not be read back.
    [[nodiscard]] Result<Done, BundleRefusal> add(QByteArrayView block);
    /// Ends it.
    [[nodiscard]] Result<QByteArray, BundleRefusal> finish();

private:
    struct Stream;
    [[nodiscard]] Result<Done, BundleRefusal> press(QByteArrayView bytes, bool last);
    std::unique_ptr<Stream> m_stream;
    QByteArray m_packed;
    qsizetype m_content = 0;
    qsizetype m_blocks = 0;
    std::optional<BundleRefusal> m_refused;
};

/// All blocks, or a reason (`Damaged`, `TooLarge`). What is too large is found in 2 MB of memory: a first pass counts
/// and keeps nothing.
[[nodiscard]] Result<QList<QByteArray>, BundleRefusal> unpack(QByteArrayView packed);

} // namespace BundleBody

} // namespace Tweeluik

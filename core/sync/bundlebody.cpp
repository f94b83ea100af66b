// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/bundlebody.h"

#include <QtEndian>
#include <algorithm>
#include <zstd.h>
#include <zstd_errors.h>

namespace Tweeluik::BundleBody {

namespace {

constexpr int level = 3;
constexpr int window = 20; ///< 2^20 bytes: what packing looks back, and what unpacking has to remember
constexpr qsizetype lengthSize = 4;

using Packing = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;
using Unpacking = std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)>;

/// Finds the blocks in what comes out of the stream, piece by piece. Keeps them, or only counts.
class Blocks {
public:
    explicit Blocks(bool keeping) : m_keeping(keeping) {}

    [[nodiscard]] std::optional<BundleRefusal> take(QByteArrayView piece) {
        m_content += piece.size();
        if (m_content > longestContent)
            return BundleRefusal::TooLarge;
        while (!piece.isEmpty()) {
            const bool length = m_left == 0;
            const qsizetype part = std::min(piece.size(), length ? lengthSize - m_length.size() : m_left);
            if (length) {
                m_length.append(piece.first(part));
                if (const auto refusal = begin())
                    return refusal;
            } else {
                m_left -= part;
                if (m_keeping)
                    m_blocks.last().append(piece.first(part));
            }
            piece = piece.sliced(part);
        }
        return std::nullopt;
    }
    [[nodiscard]] bool atAnEnd() const { return m_left == 0 && m_length.isEmpty(); }
    [[nodiscard]] QList<QByteArray> blocks() && { return std::move(m_blocks); }

private:
    /// A block begins as soon as its length is whole.
    [[nodiscard]] std::optional<BundleRefusal> begin() {
        if (m_length.size() < lengthSize)
            return std::nullopt;
        m_left = qsizetype(qFromBigEndian<quint32>(m_length.constData()));
        m_length.clear();
        if (m_left == 0)
            return BundleRefusal::Damaged;
        if (m_left > longestBlock || ++m_count > mostBlocks)
            return BundleRefusal::TooLarge;
        if (m_keeping) {
            m_blocks.append(QByteArray());
            m_blocks.last().reserve(m_left);
        }
        return std::nullopt;
    }

    bool m_keeping;
    qsizetype m_content = 0;
    qsizetype m_count = 0;
    qsizetype m_left = 0; ///< of the block that is being read; none: a length comes
    QByteArray m_length;
    QList<QByteArray> m_blocks;
};

BundleRefusal refusalOf(std::size_t error) {
    return ZSTD_getErrorCode(error) == ZSTD_error_frameParameter_windowTooLarge ? BundleRefusal::TooLarge
                                                                                : BundleRefusal::Damaged;
}

/// One frame of Zstandard, whole, and nothing behind it.
std::optional<BundleRefusal> pass(QByteArrayView packed, Blocks &blocks) {
    const Unpacking context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, window);
    QByteArray piece(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    ZSTD_inBuffer in{packed.data(), std::size_t(packed.size()), 0};
    for (;;) {
        ZSTD_outBuffer out{piece.data(), std::size_t(piece.size()), 0};
        const std::size_t before = in.pos;
        const std::size_t left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left))
            return refusalOf(left);
        if (const auto refusal = blocks.take(QByteArrayView(piece.constData(), qsizetype(out.pos))))
            return refusal;
        if (left == 0)
            break;
        if (in.pos == before && out.pos == 0)
            return BundleRefusal::Damaged; // cut off
    }
    if (in.pos != in.size || !blocks.atAnEnd())
        return BundleRefusal::Damaged;
    return std::nullopt;
}

} // namespace

struct Packer::Stream {
    Packing context{ZSTD_createCCtx(), &ZSTD_freeCCtx};
};

Packer::Packer() : m_stream(std::make_unique<Stream>()) {
    ZSTD_CCtx_setParameter(m_stream->context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(m_stream->context.get(), ZSTD_c_windowLog, window);
}

Packer::~Packer() = default;

Result<Done, BundleRefusal> Packer::press(QByteArrayView bytes, bool last) {
    QByteArray piece(qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized);
    ZSTD_inBuffer in{bytes.data(), std::size_t(bytes.size()), 0};
    for (;;) {
        ZSTD_outBuffer out{piece.data(), std::size_t(piece.size()), 0};
        const std::size_t left =
            ZSTD_compressStream2(m_stream->context.get(), &out, &in, last ? ZSTD_e_end : ZSTD_e_continue);
        m_packed.append(piece.constData(), qsizetype(out.pos));
        if (ZSTD_isError(left) || m_packed.size() > longestContent) {
            m_refused = BundleRefusal::TooLarge;
            return *m_refused;
        }
        if (last ? left == 0 : in.pos == in.size)
            return Done();
    }
}

Result<Done, BundleRefusal> Packer::add(QByteArrayView block) {
    if (m_refused)
        return *m_refused;
    m_content += lengthSize + block.size();
    if (block.isEmpty())
        m_refused = BundleRefusal::Damaged;
    else if (block.size() > longestBlock || m_content > longestContent || ++m_blocks > mostBlocks)
        m_refused = BundleRefusal::TooLarge;
    if (m_refused)
        return *m_refused;
    char length[lengthSize];
    qToBigEndian(quint32(block.size()), length);
    const auto pressed = press(QByteArrayView(length, lengthSize), false);
    return pressed ? press(block, false) : pressed;
}

Result<QByteArray, BundleRefusal> Packer::finish() {
    if (m_refused)
        return *m_refused;
    const auto pressed = press({}, true);
    if (!pressed)
        return pressed.error();
    return std::move(m_packed);
}

Result<QList<QByteArray>, BundleRefusal> unpack(QByteArrayView packed) {
    if (packed.size() > longestContent)
        return BundleRefusal::TooLarge;
    Blocks counted(false);
    if (const auto refusal = pass(packed, counted))
        return *refusal;
    Blocks kept(true);
    if (const auto refusal = pass(packed, kept))
        return *refusal;
    return std::move(kept).blocks();
}

} // namespace Tweeluik::BundleBody

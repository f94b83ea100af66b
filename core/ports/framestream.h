// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace Tweeluik {

/// Frames in a stream of bytes: the length in 2 bytes, big-endian, and that many bytes. Holds one frame at most:
/// whoever reads asks what it `wants` and hands in no more than that.
class FrameStream {
public:
    enum class Step {
        More,  ///< the frame is not whole yet
        Whole, ///< `take` has it
        Bad,   ///< a length of zero; nothing after it can be understood
    };

    /// The bytes that go over the wire, for a frame of 1 to PeerLink::longestFrame bytes.
    [[nodiscard]] static QByteArray wrapped(QByteArrayView frame);

    /// Bytes until the next step; never 0.
    [[nodiscard]] qsizetype wants() const { return m_wanted - m_bytes.size(); }
    [[nodiscard]] Step add(QByteArrayView bytes);
    [[nodiscard]] QByteArray take();
    /// A part of a frame is here, if only of its length.
    [[nodiscard]] bool begun() const { return m_inBody || !m_bytes.isEmpty(); }

private:
    static constexpr qsizetype lengthSize = 2;
    QByteArray m_bytes;
    qsizetype m_wanted = lengthSize;
    bool m_inBody = false;
};

} // namespace Tweeluik

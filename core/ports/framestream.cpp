// SPDX-License-Identifier: EUPL-1.2
#include "core/ports/framestream.h"

#include "core/ports/peerlink.h"

#include <QtEndian>
#include <utility>

namespace Tweeluik {

QByteArray FrameStream::wrapped(QByteArrayView frame) {
    Q_ASSERT(!frame.isEmpty() && frame.size() <= PeerLink::longestFrame);
    QByteArray bytes(lengthSize, Qt::Uninitialized);
    qToBigEndian(quint16(frame.size()), bytes.data());
    return bytes.append(frame.data(), frame.size());
}

FrameStream::Step FrameStream::add(QByteArrayView bytes) {
    Q_ASSERT(bytes.size() <= wants());
    m_bytes.append(bytes.data(), bytes.size());
    if (wants() > 0)
        return Step::More;
    if (m_inBody)
        return Step::Whole;
    m_wanted = qFromBigEndian<quint16>(m_bytes.constData());
    if (m_wanted == 0) {
        m_wanted = lengthSize;
        return Step::Bad;
    }
    m_bytes.clear();
    m_inBody = true;
    return Step::More;
}

QByteArray FrameStream::take() {
    m_inBody = false;
    m_wanted = lengthSize;
    return std::exchange(m_bytes, {});
}

} // namespace Tweeluik

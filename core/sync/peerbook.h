// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/tlv.h"
#include "core/sync/session.h"

#include <QString>
#include <chrono>

namespace Tweeluik {

/// A tablet that this one knows.
struct KnownPeer {
    /// Both sides have said that the code was right. Until then it receives nothing.
    bool paired = false;
    std::chrono::milliseconds since{0}; ///< wall: when it became known; a pending one lasts 24 h
    QString name;                       ///< first name of the auditor, as that tablet said it; NFC, may be empty
    PinnedPeer pin;
    std::uint64_t counter = 0; ///< of our own last greeting to it
};

/// Whom this tablet is paired with, and how often pairing failed: one sealed row of the device (FORMAT.md, "Peers").
/// Every change is made durable by whoever holds it.
class PeerBook {
public:
    static constexpr int most = Session::mostPeers;
    static constexpr std::chrono::hours pendingLasts{24};

    [[nodiscard]] const QList<KnownPeer> &peers() const { return m_peers; }
    /// Those that may meet: paired, or pending and not too old at `wall`. In the order of `peers`.
    [[nodiscard]] QList<PinnedPeer> pinned(std::chrono::milliseconds wall) const;
    [[nodiscard]] const KnownPeer *find(const DeviceKeys &keys) const;
    [[nodiscard]] int failures() const { return m_failures; }

    /// Pending, or known anew when it was known before: then what was last heard from it stays. The oldest pending one
    /// makes room for it; false when all are paired and there is none.
    [[nodiscard]] bool add(const DeviceKeys &keys, std::chrono::milliseconds wall);
    void confirm(const DeviceKeys &keys);
    void rename(const DeviceKeys &keys, const QString &name);
    /// A greeting of it was answered. Counts as the word that was missing when it was pending.
    void met(const DeviceKeys &keys, std::uint64_t counter, std::uint16_t version);
    /// The counter for the next greeting to it; to be durable before the greeting leaves.
    [[nodiscard]] std::uint64_t nextCounter(const DeviceKeys &keys, std::chrono::milliseconds wall);
    /// *Tablet verloren*: it is a stranger from now on.
    void forget(const DeviceKeys &keys);
    void setFailures(int failures) { m_failures = failures; }

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PeerBook, CodecError> decode(QByteArrayView raw);

private:
    [[nodiscard]] KnownPeer *at(const DeviceKeys &keys);
    QList<KnownPeer> m_peers;
    int m_failures = 0;
};

} // namespace Tweeluik

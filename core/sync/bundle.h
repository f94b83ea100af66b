// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/bundlebody.h"
#include "core/sync/deviceidentity.h"

#include <QIODevice>
#include <vector>

namespace Tweeluik {

/// What a bundle says beside its blocks.
struct BundleLetter {
    MeasurementId measurement;
    std::uint64_t sequence = 0; ///< of the sender in this measurement; the reader of an older one leaves it
    QByteArray heads;           ///< how far the sender is; signed, its content is not looked at here
};

/// What a bundle held, with its sender proven.
struct Bundle {
    BundleLetter letter;
    DeviceKeys sender;
    Noise::PublicKey receiveKey{}; ///< which of ours it was sealed to
    QList<QByteArray> blocks;
};

/// A file that carries what a session would have carried, to one receive key: Noise X, prologue "TWEELUIK-BUNDLE".
namespace BundleFile {

inline constexpr std::uint16_t version = 1;
inline constexpr qsizetype longestHeads = 32'768;               ///< bytes
inline constexpr qsizetype longestChunk = 65'535;               ///< bytes, sealed
inline constexpr qsizetype greetingSize = 8 + 2 + 32 + 48 + 16; ///< magic, version, Noise message

/// What its key opened, before anybody has proven anything but a wish to reach us.
struct Opened {
    Noise::PublicKey talking{}; ///< whom it claims to be from
    Noise::PublicKey receiveKey{};
    Noise::HandshakeHash h{};
    QByteArray signature;
    std::uint64_t sequence = 0;
    QByteArray heads;
    QByteArray body; ///< measurement and packed blocks
};

/// What the sender signs.
[[nodiscard]] QByteArray signedText(const Noise::HandshakeHash &h, const Noise::PublicKey &recipient,
                                    std::uint64_t sequence, QByteArrayView heads, QByteArrayView body);
/// The prologue of its handshake.
[[nodiscard]] QByteArray prologue();
/// The first step of reading. Holds no trust: whoever got hold of a receive key can seal in any name.
[[nodiscard]] Result<Opened, BundleRefusal> open(QIODevice &file, const std::vector<Noise::KeyPair> &receiveKeys);
/// The last step of writing; `body` is packed already. Only frozen examples bring their own `ephemeral`.
[[nodiscard]] Result<QByteArray, BundleRefusal> seal(const DeviceIdentity &sender, const Noise::PublicKey &receiveKey,
                                                     const BundleLetter &letter, QByteArrayView packed,
                                                     std::optional<Noise::KeyPair> ephemeral = {});

} // namespace BundleFile

class BundleWriter {
public:
    BundleWriter(const DeviceIdentity &sender, const Noise::PublicKey &receiveKey, BundleLetter letter)
        : m_sender(sender), m_receiveKey(receiveKey), m_letter(std::move(letter)) {}

    /// Blocks come out as they went in. After a refusal there will be no file.
    [[nodiscard]] Result<Done, BundleRefusal> add(QByteArrayView block) { return m_packer.add(block); }
    /// The whole file; ends it. `ForSomebodyElse`: nothing can be sealed to that key.
    [[nodiscard]] Result<QByteArray, BundleRefusal> finish();

private:
    const DeviceIdentity &m_sender;
    Noise::PublicKey m_receiveKey;
    BundleLetter m_letter;
    BundleBody::Packer m_packer;
};

/// Reads, proves, and applies nothing. That a bundle came twice, or late, is seen by its sequence.
class BundleReader {
public:
    BundleReader(std::vector<Noise::KeyPair> receiveKeys, QList<DeviceKeys> senders)
        : m_receiveKeys(std::move(receiveKeys)), m_senders(std::move(senders)) {}

    [[nodiscard]] Result<Bundle, BundleRefusal> read(QIODevice &file) const;
    [[nodiscard]] Result<Bundle, BundleRefusal> read(const QByteArray &file) const;

private:
    std::vector<Noise::KeyPair> m_receiveKeys;
    QList<DeviceKeys> m_senders;
};

} // namespace Tweeluik

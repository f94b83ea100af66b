// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QByteArray>
#include <array>
#include <optional>
#include <span>

/// The Noise Protocol Framework, revision 34, on libsodium: the three patterns that pairing, sessions and bundles use,
/// each `_25519_ChaChaPoly_SHA256`. Names are those of the specification.
namespace Tweeluik::Noise {

inline constexpr qsizetype longestMessage = 65'535; ///< bytes, with keys and tags
inline constexpr qsizetype tagSize = 16;
using PublicKey = std::array<std::uint8_t, 32>;
using HandshakeHash = std::array<std::uint8_t, 32>;

struct KeyPair {
    SecretBytes secret; ///< 32 bytes of X25519
    PublicKey publicKey{};

    [[nodiscard]] static KeyPair random();
    /// `secret` has 32 bytes.
    [[nodiscard]] static KeyPair of(SecretBytes secret);
};

enum class Pattern {
    XX, ///< pairing: both learn the other's static key
    KK, ///< two that are paired meet again: both know it beforehand
    X,  ///< a bundle: one message, whose sender knows the receiver's key beforehand
};
enum class Side { Initiator, Responder };

enum class Error {
    TooLong,   ///< beyond `longestMessage`
    TooShort,  ///< a key or a tag is cut off
    Tampered,  ///< a tag does not fit: altered, or meant for somebody else
    WeakKey,   ///< a Diffie-Hellman result of zero
    Reflected, ///< one of our own public keys came back
    OutOfTurn, ///< not ours to write or read now, or the handshake has failed before
    UsedUp,    ///< 2^64 − 1 messages under one key
};

/// One direction after the handshake; in the handshake the cipher of the symmetric state.
class CipherState {
public:
    CipherState() = default;
    explicit CipherState(SecretBytes key) : m_key(std::move(key)) {}
    [[nodiscard]] bool hasKey() const { return !m_key.isEmpty(); }
    /// Plain without a key, as the specification has it. `plain` leaves room for the tag.
    [[nodiscard]] Result<QByteArray, Error> seal(QByteArrayView plain, QByteArrayView associated = {});
    /// The number of the message counts on only when it opened.
    [[nodiscard]] Result<QByteArray, Error> open(QByteArrayView sealed, QByteArrayView associated = {});

private:
    SecretBytes m_key;
    std::uint64_t m_nonce = 0;
};

/// Chaining key, hash and cipher of a handshake.
class SymmetricState {
public:
    explicit SymmetricState(QByteArrayView protocolName);
    void mixHash(QByteArrayView data);
    void mixKey(const SecretBytes &input);
    [[nodiscard]] Result<QByteArray, Error> sealAndHash(QByteArrayView plain);
    [[nodiscard]] Result<QByteArray, Error> openAndHash(QByteArrayView sealed);
    [[nodiscard]] const HandshakeHash &hash() const { return m_hash; }
    [[nodiscard]] bool hasKey() const { return m_cipher.hasKey(); }
    /// First the initiator's direction, then the responder's.
    [[nodiscard]] std::pair<CipherState, CipherState> split() const;

private:
    [[nodiscard]] QByteArrayView hashView() const;
    SecretBytes m_chain;
    HandshakeHash m_hash{};
    CipherState m_cipher;
};

/// A handshake. One message after the other; the first failure ends it for good.
class HandshakeState {
public:
    /// `remote` is there exactly when the pattern knows the other's key beforehand (KK: both sides; X: the initiator).
    /// `ephemeral` is drawn; only published test vectors bring their own.
    HandshakeState(Pattern pattern, Side side, QByteArrayView prologue, KeyPair own,
                   std::optional<PublicKey> remote = {}, std::optional<KeyPair> ephemeral = {});

    [[nodiscard]] Result<QByteArray, Error> write(QByteArrayView payload);
    [[nodiscard]] Result<QByteArray, Error> read(QByteArrayView message);

    [[nodiscard]] bool finished() const { return !m_failed && m_next == m_messages.size(); }
    [[nodiscard]] bool mayWrite() const;
    /// Of everything that was said; the same on both sides, once finished.
    [[nodiscard]] const HandshakeHash &hash() const { return m_symmetric.hash(); }
    /// The other's static key, as soon as it is known.
    [[nodiscard]] const std::optional<PublicKey> &remoteStatic() const { return m_remoteStatic; }

    struct Directions {
        CipherState send;
        CipherState receive;
    };
    /// Only when finished. After X only the initiator's direction is used.
    [[nodiscard]] Directions split() const;

    enum class Token { E, S, EE, ES, SE, SS };
    using Message = std::span<const Token>;

private:
    [[nodiscard]] bool myTurn(bool writing) const;
    [[nodiscard]] std::optional<Error> writeToken(Token token, QByteArray &out);
    [[nodiscard]] std::optional<Error> readToken(Token token, QByteArrayView &in);
    [[nodiscard]] std::optional<Error> readKey(Token token, QByteArrayView &in);
    [[nodiscard]] std::optional<Error> mixDh(Token token);
    Error fail(Error error);

    Side m_side;
    SymmetricState m_symmetric;
    KeyPair m_static;
    std::optional<KeyPair> m_ephemeral;
    std::optional<PublicKey> m_remoteStatic;
    std::optional<PublicKey> m_remoteEphemeral;
    std::span<const Message> m_messages;
    std::size_t m_next = 0;
    bool m_failed = false;
};

} // namespace Tweeluik::Noise

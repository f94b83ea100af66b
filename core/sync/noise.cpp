// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/noise.h"

#include "core/base/ids.h"

#include <algorithm>
#include <limits>
#include <sodium.h>

namespace Tweeluik::Noise {

namespace {

constexpr std::size_t keySize = 32;
constexpr std::size_t hashSize = crypto_hash_sha256_BYTES;

using Token = HandshakeState::Token;
using Message = HandshakeState::Message;

/// A pattern: the messages in turn, the initiator's first, and whose static key is known beforehand.
struct Shape {
    const char *name;
    bool initiatorKnown;
    bool responderKnown;
    std::span<const Message> messages;
};

constexpr Token xx1[] = {Token::E};
constexpr Token xx2[] = {Token::E, Token::EE, Token::S, Token::ES};
constexpr Token xx3[] = {Token::S, Token::SE};
constexpr Message xx[] = {xx1, xx2, xx3};
constexpr Token kk1[] = {Token::E, Token::ES, Token::SS};
constexpr Token kk2[] = {Token::E, Token::EE, Token::SE};
constexpr Message kk[] = {kk1, kk2};
constexpr Token x1[] = {Token::E, Token::ES, Token::S, Token::SS};
constexpr Message x[] = {x1};

Shape shapeOf(Pattern pattern) {
    switch (pattern) {
    case Pattern::XX:
        return {"Noise_XX_25519_ChaChaPoly_SHA256", false, false, xx};
    case Pattern::KK:
        return {"Noise_KK_25519_ChaChaPoly_SHA256", true, true, kk};
    case Pattern::X:
        break;
    }
    return {"Noise_X_25519_ChaChaPoly_SHA256", false, true, x};
}

const std::uint8_t *raw(QByteArrayView bytes) { return reinterpret_cast<const std::uint8_t *>(bytes.data()); }
QByteArrayView viewOf(const PublicKey &key) { return {key.data(), qsizetype(key.size())}; }

PublicKey keyFrom(QByteArrayView bytes) {
    PublicKey key;
    std::copy_n(raw(bytes), key.size(), key.begin());
    return key;
}

SecretBytes hmac(const SecretBytes &key, std::initializer_list<QByteArrayView> parts) {
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    for (const QByteArrayView part : parts)
        crypto_auth_hmacsha256_update(&state, raw(part), std::size_t(part.size()));
    SecretBytes out(hashSize);
    crypto_auth_hmacsha256_final(&state, out.data());
    wipe(&state, sizeof state);
    return out;
}

/// Section 4.3, HKDF with two outputs.
std::pair<SecretBytes, SecretBytes> derive(const SecretBytes &chain, QByteArrayView input) {
    const SecretBytes temporary = hmac(chain, {input});
    SecretBytes first = hmac(temporary, {QByteArrayView("\x01", 1)});
    SecretBytes second = hmac(temporary, {first.view(), QByteArrayView("\x02", 1)});
    return {std::move(first), std::move(second)};
}

/// 4 zero bytes and the number, little-endian (section 12.3).
std::array<std::uint8_t, 12> nonceOf(std::uint64_t number) {
    std::array<std::uint8_t, 12> nonce{};
    for (std::size_t i = 0; i < 8; ++i)
        nonce.at(4 + i) = std::uint8_t(number >> (8 * i));
    return nonce;
}

constexpr std::uint64_t usedUp = std::numeric_limits<std::uint64_t>::max();

} // namespace

KeyPair KeyPair::random() { return of(SecretBytes::random(keySize)); }

KeyPair KeyPair::of(SecretBytes secret) {
    KeyPair pair{std::move(secret), {}};
    crypto_scalarmult_base(pair.publicKey.data(), pair.secret.data());
    return pair;
}

Result<QByteArray, Error> CipherState::seal(QByteArrayView plain, QByteArrayView associated) {
    if (!hasKey())
        return plain.toByteArray();
    if (plain.size() > longestMessage - tagSize)
        return Error::TooLong;
    if (m_nonce == usedUp)
        return Error::UsedUp;
    QByteArray sealed(plain.size() + tagSize, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(
        reinterpret_cast<std::uint8_t *>(sealed.data()), nullptr, raw(plain), std::size_t(plain.size()),
        raw(associated), std::size_t(associated.size()), nullptr, nonceOf(m_nonce).data(), m_key.data());
    ++m_nonce;
    return sealed;
}

Result<QByteArray, Error> CipherState::open(QByteArrayView sealed, QByteArrayView associated) {
    if (!hasKey())
        return sealed.toByteArray();
    if (sealed.size() > longestMessage)
        return Error::TooLong;
    if (sealed.size() < tagSize)
        return Error::TooShort;
    if (m_nonce == usedUp)
        return Error::UsedUp;
    QByteArray plain(sealed.size() - tagSize, Qt::Uninitialized);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(
            reinterpret_cast<std::uint8_t *>(plain.data()), nullptr, nullptr, raw(sealed), std::size_t(sealed.size()),
            raw(associated), std::size_t(associated.size()), nonceOf(m_nonce).data(), m_key.data()) != 0)
        return Error::Tampered;
    ++m_nonce;
    return plain;
}

SymmetricState::SymmetricState(QByteArrayView protocolName) {
    // Exactly 32 bytes are the hash itself, fewer are filled up; ours are never longer.
    std::copy_n(raw(protocolName), protocolName.size(), m_hash.begin());
    m_chain = SecretBytes::copyOf(hashView());
}

QByteArrayView SymmetricState::hashView() const { return {m_hash.data(), qsizetype(m_hash.size())}; }

void SymmetricState::mixHash(QByteArrayView data) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, m_hash.data(), m_hash.size());
    crypto_hash_sha256_update(&state, raw(data), std::size_t(data.size()));
    crypto_hash_sha256_final(&state, m_hash.data());
}

void SymmetricState::mixKey(const SecretBytes &input) {
    auto [chain, key] = derive(m_chain, input.view());
    m_chain = std::move(chain);
    m_cipher = CipherState(std::move(key));
}

Result<QByteArray, Error> SymmetricState::sealAndHash(QByteArrayView plain) {
    auto sealed = m_cipher.seal(plain, hashView());
    if (sealed)
        mixHash(*sealed);
    return sealed;
}

Result<QByteArray, Error> SymmetricState::openAndHash(QByteArrayView sealed) {
    auto plain = m_cipher.open(sealed, hashView());
    if (plain)
        mixHash(sealed);
    return plain;
}

std::pair<CipherState, CipherState> SymmetricState::split() const {
    auto [first, second] = derive(m_chain, {});
    return {CipherState(std::move(first)), CipherState(std::move(second))};
}

HandshakeState::HandshakeState(Pattern pattern, Side side, QByteArrayView prologue, KeyPair own,
                               std::optional<PublicKey> remote, std::optional<KeyPair> ephemeral)
    : m_side(side), m_symmetric(shapeOf(pattern).name), m_static(std::move(own)), m_ephemeral(std::move(ephemeral)),
      m_remoteStatic(remote), m_messages(shapeOf(pattern).messages) {
    m_symmetric.mixHash(prologue);
    const Shape shape = shapeOf(pattern);
    const bool initiator = side == Side::Initiator;
    const auto mixStatic = [this](bool mine) {
        if (mine || m_remoteStatic)
            m_symmetric.mixHash(viewOf(mine ? m_static.publicKey : *m_remoteStatic));
        else
            m_failed = true;
    };
    if (shape.initiatorKnown)
        mixStatic(initiator);
    if (shape.responderKnown)
        mixStatic(!initiator);
    if (m_remoteStatic == m_static.publicKey)
        m_failed = true;
}

bool HandshakeState::myTurn(bool writing) const {
    const bool initiatorWrites = m_next % 2 == 0;
    return !m_failed && m_next < m_messages.size() && ((m_side == Side::Initiator) == initiatorWrites) == writing;
}

bool HandshakeState::mayWrite() const { return myTurn(true); }

Error HandshakeState::fail(Error error) {
    m_failed = true;
    return error;
}

Result<QByteArray, Error> HandshakeState::write(QByteArrayView payload) {
    if (!myTurn(true))
        return fail(Error::OutOfTurn);
    QByteArray message;
    for (const Token token : m_messages[m_next]) {
        if (const auto error = writeToken(token, message))
            return fail(*error);
    }
    if (message.size() + payload.size() + tagSize > longestMessage)
        return fail(Error::TooLong);
    const auto sealed = m_symmetric.sealAndHash(payload);
    if (!sealed)
        return fail(sealed.error());
    ++m_next;
    return message + *sealed;
}

Result<QByteArray, Error> HandshakeState::read(QByteArrayView message) {
    if (!myTurn(false))
        return fail(Error::OutOfTurn);
    if (message.size() > longestMessage)
        return fail(Error::TooLong);
    for (const Token token : m_messages[m_next]) {
        if (const auto error = readToken(token, message))
            return fail(*error);
    }
    auto payload = m_symmetric.openAndHash(message);
    if (!payload)
        return fail(payload.error());
    ++m_next;
    return payload;
}

std::optional<Error> HandshakeState::writeToken(Token token, QByteArray &out) {
    switch (token) {
    case Token::E:
        if (!m_ephemeral)
            m_ephemeral = KeyPair::random();
        out += viewOf(m_ephemeral->publicKey);
        m_symmetric.mixHash(viewOf(m_ephemeral->publicKey));
        return std::nullopt;
    case Token::S: {
        const auto sealed = m_symmetric.sealAndHash(viewOf(m_static.publicKey));
        if (!sealed)
            return sealed.error();
        out += *sealed;
        return std::nullopt;
    }
    default:
        return mixDh(token);
    }
}

std::optional<Error> HandshakeState::readToken(Token token, QByteArrayView &in) {
    return token == Token::E || token == Token::S ? readKey(token, in) : mixDh(token);
}

std::optional<Error> HandshakeState::readKey(Token token, QByteArrayView &in) {
    const bool sealed = token == Token::S && m_symmetric.hasKey();
    const qsizetype size = qsizetype(keySize) + (sealed ? tagSize : 0);
    if (in.size() < size)
        return Error::TooShort;
    const QByteArrayView field = in.first(size);
    in = in.sliced(size);
    PublicKey key;
    if (token == Token::E) {
        key = keyFrom(field);
        m_symmetric.mixHash(field);
        m_remoteEphemeral = key;
    } else {
        const auto plain = m_symmetric.openAndHash(field);
        if (!plain)
            return plain.error();
        key = keyFrom(*plain);
        m_remoteStatic = key;
    }
    if (key == m_static.publicKey || (m_ephemeral && key == m_ephemeral->publicKey))
        return Error::Reflected;
    return std::nullopt;
}

std::optional<Error> HandshakeState::mixDh(Token token) {
    const bool initiator = m_side == Side::Initiator;
    // ES: the initiator's ephemeral with the responder's static key; SE the other way round.
    const bool ownEphemeral = token == Token::EE || token == (initiator ? Token::ES : Token::SE);
    const bool otherEphemeral = token == Token::EE || token == (initiator ? Token::SE : Token::ES);
    const KeyPair &own = ownEphemeral ? *m_ephemeral : m_static;
    const PublicKey &other = otherEphemeral ? *m_remoteEphemeral : *m_remoteStatic;
    SecretBytes shared(keySize);
    if (crypto_scalarmult(shared.data(), own.secret.data(), other.data()) != 0)
        return Error::WeakKey;
    m_symmetric.mixKey(shared);
    return std::nullopt;
}

HandshakeState::Directions HandshakeState::split() const {
    auto [initiators, responders] = m_symmetric.split();
    if (m_side == Side::Initiator)
        return {std::move(initiators), std::move(responders)};
    return {std::move(responders), std::move(initiators)};
}

} // namespace Tweeluik::Noise

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/hash.h"
#include "core/sync/bundle.h"

#include <QtEndian>
#include <sodium.h>

namespace Tweeluik::Testing {

/// Keys that are the same in every run.
inline DeviceIdentity identityOf(char seed) {
    DeviceIdentity identity;
    identity.talking = Noise::KeyPair::of(SecretBytes::copyOf(QByteArray(32, seed)));
    identity.signingSecret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    const SecretBytes signing = SecretBytes::copyOf(QByteArray(32, char(seed + 1)));
    crypto_sign_seed_keypair(identity.signingPublic.data(), identity.signingSecret.data(), signing.data());
    return identity;
}
inline Noise::KeyPair receiveKeyOf(char seed) { return Noise::KeyPair::of(SecretBytes::copyOf(QByteArray(32, seed))); }
inline std::vector<Noise::KeyPair> keys(std::initializer_list<char> seeds) {
    std::vector<Noise::KeyPair> list;
    for (const char seed : seeds)
        list.push_back(receiveKeyOf(seed));
    return list;
}

/// Somebody who got hold of a receive key and seals with it in any name: what Noise X alone cannot prevent. Written
/// from the specification, so that it is also a second writer of the format.
class Forger {
public:
    Forger(const Noise::PublicKey &inTheNameOf, const Noise::KeyPair &receiveKey, QByteArrayView payload = {})
        : m_state("Noise_X_25519_ChaChaPoly_SHA256") {
        const Noise::KeyPair ephemeral = Noise::KeyPair::random();
        char version[2];
        qToBigEndian(quint16(1), version);
        m_state.mixHash(SignedText("TWEELUIK-BUNDLE").field(QByteArrayView(version, 2)).bytes());
        m_state.mixHash(view(receiveKey.publicKey));
        m_state.mixHash(view(ephemeral.publicKey));
        m_state.mixKey(shared(ephemeral, receiveKey.publicKey));
        const auto sealedKey = m_state.sealAndHash(view(inTheNameOf));
        m_state.mixKey(shared(receiveKey, inTheNameOf)); // the other half of the same secret
        const auto sealed = m_state.sealAndHash(payload);
        m_file = QByteArray("TWEUBNDL") + QByteArray(version, 2) + view(ephemeral.publicKey).toByteArray() +
                 *sealedKey + *sealed;
        m_cipher = m_state.split().first;
    }
    [[nodiscard]] const Noise::HandshakeHash &h() const { return m_state.hash(); }
    /// `kind`: 1 opening, 2 a full part, 3 the last; below zero: none.
    void chunk(int kind, const QByteArray &content) {
        const auto sealed = m_cipher.seal(kind < 0 ? content : QByteArray(1, char(kind)) + content);
        char length[2];
        qToBigEndian(quint16(sealed->size()), length);
        m_file += QByteArray(length, 2) + *sealed;
    }
    void opening(const QByteArray &signature, quint64 sequence, const QByteArray &heads) {
        char spelled[8];
        qToBigEndian(sequence, spelled);
        chunk(1, signature + QByteArray(spelled, 8) + heads);
    }
    void body(const QByteArray &body) {
        constexpr qsizetype part = 65'535 - 16 - 1;
        qsizetype from = 0;
        for (; body.size() - from > part; from += part)
            chunk(2, body.mid(from, part));
        chunk(3, body.mid(from));
    }
    [[nodiscard]] const QByteArray &file() const { return m_file; }

private:
    static QByteArrayView view(const Noise::PublicKey &key) { return {key.data(), qsizetype(key.size())}; }
    static SecretBytes shared(const Noise::KeyPair &own, const Noise::PublicKey &other) {
        SecretBytes secret(32);
        if (crypto_scalarmult(secret.data(), own.secret.data(), other.data()) != 0)
            qFatal("a weak key in a test");
        return secret;
    }
    Noise::SymmetricState m_state;
    Noise::CipherState m_cipher;
    QByteArray m_file;
};

} // namespace Tweeluik::Testing

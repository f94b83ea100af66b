// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/journal/tlv.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace Tweeluik {

/// Under which an auditor's scores, and what that auditor keeps of the own seal, lie on a tablet that both use (design,
/// section 2). It is in memory only between the PIN and the next hand-over.
class SlotKey {
public:
    explicit SlotKey(SecretBytes key) : m_key(std::move(key)) {}
    [[nodiscard]] static SlotKey random();
    /// XChaCha20-Poly1305: nonce ‖ ciphertext ‖ tag. `about` says what it is, so that one is not taken for another.
    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView about) const;
    /// Nothing when it is of another key, about something else, or damaged.
    [[nodiscard]] std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView about) const;
    [[nodiscard]] const SecretBytes &secret() const { return m_key; }

private:
    SecretBytes m_key;
};

/// The key of a slot behind its PIN: Argon2id, and outside that the key of the measurement, for it is a local row. A
/// PIN stops a glance and the hand that is quicker than the word, not somebody with the key file and time.
class SlotLock {
public:
    static constexpr int shortestPin = 4;
    static constexpr int longestPin = 12;
    /// 4 to 12 digits.
    [[nodiscard]] static bool isPin(const QString &pin);
    /// Takes about as long as opening does. Nothing when the memory for it is not there.
    [[nodiscard]] static std::optional<SlotLock> around(const SlotKey &key, const QString &pin);
    /// Costs some tenths of a second and 64 MiB, by intention. Nothing for another PIN.
    [[nodiscard]] std::optional<SlotKey> open(const QString &pin) const;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<SlotLock, CodecError> decode(QByteArrayView raw);

private:
    QByteArray m_salt;
    std::uint64_t m_passes = 0;
    std::uint64_t m_memory = 0; ///< bytes
    QByteArray m_wrapped;
};

} // namespace Tweeluik

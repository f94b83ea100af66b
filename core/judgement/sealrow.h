// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/judgement/sealbox.h"

namespace Tweeluik {

/// What the rules need to know of a seal row: nothing of it is secret.
struct SealHeld {
    QList<Hash> seals;                ///< own commits whose content is here
    std::optional<SealKey> key;       ///< the one-time key whose secret is here
    std::optional<EntryRef> opened{}; ///< the other's release that was opened
    bool operator==(const SealHeld &) const = default;
};

/// What this tablet keeps of the own seal in one slot: a sealed local row, on a shared tablet under the key of the slot
/// (design, section 2). It never goes into a backup; `withoutSecret` does. What is written here is durable before the
/// entry that follows from it is appended, so that a secret that has to go is gone whatever happens next.
class SealRow {
public:
    /// Earlier seals are kept so that a commit that turns up again after a restore can still be revealed.
    static constexpr qsizetype mostContents = 8;

    /// *Scores vastleggen*: the new content and a key of its own, in place of the last key. The oldest content makes
    /// room.
    void seal(const SealedContent &content, SealKeyPair pair);
    /// Another key for what is sealed.
    void rekey(SealKeyPair pair);
    /// Before a reopening, and after the reveal.
    void destroySecret();
    /// The other's release was opened; `fits`: it is what the other's commit was made of. `content`, when it fits: kept
    /// until the other's reveal comes, which by file would take one file more.
    void noteOpened(const EntryRef &release, bool fits, std::optional<SealedContent> content = {});

    /// nullptr when it is not here.
    [[nodiscard]] const SealedContent *content(const Hash &seal) const;
    /// Only while there is a secret.
    [[nodiscard]] const SealKey &key() const { return m_pair.open; }
    [[nodiscard]] const SecretBytes &secret() const { return m_pair.secret; }
    /// What was opened was not what the other had committed: for this auditor alone, until the reveal shows it to both.
    [[nodiscard]] bool openedMisfit() const { return m_opened && !m_openedFits; }
    /// What the other's commit was made of; none: not opened, or it does not fit.
    [[nodiscard]] const std::optional<SealedContent> &openedContent() const { return m_openedContent; }
    [[nodiscard]] SealHeld held() const;

    /// For the own backup: scores and random bytes, no secret.
    [[nodiscard]] SealRow withoutSecret() const;

    /// Leaves the secret in ordinary memory for as long as it takes to hand it over.
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<SealRow, CodecError> decode(QByteArrayView raw);

private:
    QList<SealedContent> m_contents; ///< oldest first
    SealKeyPair m_pair;              ///< empty secret: lost or destroyed
    std::optional<EntryRef> m_opened;
    bool m_openedFits = false;
    std::optional<SealedContent> m_openedContent; ///< of the other
};

} // namespace Tweeluik

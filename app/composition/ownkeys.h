// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/sqlitejournalstore.h"
#include "core/sync/peerbook.h"

namespace Tweeluik {

/// The private keys of this install, as the store holds them: Ed25519, then X25519. Only while it is unlocked.
[[nodiscard]] inline DeviceIdentity identityIn(const SqliteJournalStore &store) {
    const SecretBytes both = store.identity();
    DeviceIdentity identity;
    identity.signingSecret = SecretBytes::copyOf(both.view().first(secretKeySize));
    std::copy_n(both.data() + 32, 32, identity.signingPublic.begin()); // a secret carries its public half
    identity.talking = Noise::KeyPair::of(SecretBytes::copyOf(both.view(secretKeySize)));
    return identity;
}

/// Whom this tablet is paired with, as it was last kept.
[[nodiscard]] inline PeerBook peersIn(const SqliteJournalStore &store) {
    const auto raw = store.readLocal({}, LocalRow::Together);
    const auto book = raw && !raw->isEmpty() ? PeerBook::decode(*raw) : PeerBook();
    return book ? *book : PeerBook();
}

} // namespace Tweeluik

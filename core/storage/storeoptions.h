// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/sealer.h"

#include <QByteArray>
#include <chrono>
#include <functional>

namespace Tweeluik {

/// The steps of an erasure, in order (design, "Erase"). A step is named when it is done.
enum class EraseStep {
    Noted,        ///< what is to be erased is written down, so that a restart finishes it
    KeyStored,    ///< the next device key is in SecretStore and was read back
    Committed,    ///< the one transaction: erased, re-sealed, re-wrapped, generation written
    Checkpointed, ///< the write-ahead log is empty
    FilesRemoved, ///< no file is left of a recording that is gone
    KeyDropped,   ///< the old device key is destroyed
};

enum class Durability { Full, Normal, Off }; ///< PRAGMA synchronous

struct StoreOptions {
    /// Name of a registered SQLite VFS; empty = the system's.
    QByteArray vfs;
    /// How long to wait before trying again what is held up.
    std::chrono::milliseconds retryAfter{3000};

    /// Takes one protection away, so that a test can show that it would notice. The app never sets any of these.
    struct Weakened {
        Durability durability = Durability::Full;
        Cipher cipher = Cipher::XChaCha20Poly1305;
        bool secureDelete = true;
        bool newDeviceKey = true;
        bool truncateLog = true;
        /// Treats this result code of SQLite as success when committing (a store that ignores one code); 0 = none.
        int ignoredCode = 0;
    } weakened;
    /// Called on the writing thread between the steps of an erasure: the place to pull the plug.
    std::function<void(EraseStep)> afterEraseStep;
};

} // namespace Tweeluik

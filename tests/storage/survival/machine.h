// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/journalstore.h"
#include "core/storage/storeoptions.h"
#include "support/powercut/secrets.h"
#include "support/powercut/vfs.h"

#include <memory>

namespace Tweeluik::Survival {

/// How the database waits for the disk. All but the first are controls that must be seen to fail.
enum class Safety { AsShipped, Normal, Off };

/// A tablet that can lose its power: a disk and a key place of the model, with the real storage code on them.
class Machine {
public:
    struct Snapshot {
        PowerCut::Image files;
        PowerCut::Secrets::Content keys;
    };

    explicit Machine(Safety safety = Safety::AsShipped);
    ~Machine();

    void load(const Snapshot &snapshot);
    [[nodiscard]] Snapshot snapshot();

    /// Opens the store; what it says when it cannot.
    [[nodiscard]] Result<Done, StoreError> start();
    [[nodiscard]] JournalStore &store();
    /// Lets go of the store: an orderly end when the power is on.
    void stop();
    /// The power comes back: decides what survived. Stops first.
    void restart(std::mt19937_64 &random);
    /// What SQLite itself answers, without any code of the product: the first column of the first row, or its
    /// complaint.
    QByteArray ask(const char *sql);
    /// After `stop`: "ok" or what is wrong with the file.
    [[nodiscard]] QByteArray integrity() { return ask("PRAGMA integrity_check"); }

    [[nodiscard]] StoreOptions &options() { return m_options; } ///< for the next start
    [[nodiscard]] PowerCut::Disk &disk() { return m_vfs.disk(); }
    [[nodiscard]] PowerCut::Secrets &secrets() { return m_secrets; }

private:
    struct Storage;
    Safety m_safety;
    StoreOptions m_options;
    PowerCut::Vfs m_vfs;
    PowerCut::Secrets m_secrets;
    std::unique_ptr<Storage> m_storage;
};

} // namespace Tweeluik::Survival

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace Tweeluik::PowerCut {

using Bytes = std::vector<std::uint8_t>;
/// Names and contents of all files, as a clean shutdown leaves them.
using Image = std::map<std::string, Bytes>;

/// What a disk is asked to do. Everything but Read counts as an operation at which the power can go.
enum class Act { Open, Read, Write, Truncate, Sync, Delete, Map, Secret };

/// A refusal by the disk, planted before the run.
struct Fault {
    enum class Kind {
        Io,  ///< the medium refuses this act
        Full ///< no room: acts that need new room are refused, all others go on
    };
    Kind kind = Kind::Io;
    std::int64_t at = 0;  ///< index of the act, counted over all acts, reads included
    bool lasting = false; ///< until `heal()`; otherwise once
};

/// A file of the model. Between two syncs the changes wait in `pending`; a power cut decides per sector how many of
/// them arrived.
struct Inode {
    struct Change {
        bool truncate = false;
        std::int64_t offset = 0; ///< the new size for a truncation
        Bytes bytes;
    };
    Bytes durable;
    Bytes current;
    std::vector<Change> pending;
    /// Pages whose sync failed. Linux then calls them clean: no later sync writes them until they are written anew.
    std::set<std::int64_t> forgotten;
    bool temporary = false;

    // Locks among the connections of one process; gone with the power.
    int shared = 0;
    const void *reserved = nullptr;
    const void *waiting = nullptr;
    const void *exclusive = nullptr;

    // Memory shared by the connections to a database in WAL mode.
    std::vector<std::unique_ptr<std::array<std::uint8_t, 32768>>> regions;
    std::array<int, 8> shmShared{};
    std::array<const void *, 8> shmExclusive{};
};
using InodeRef = std::shared_ptr<Inode>;

/// A disk with a volatile cache in front of it. Writes, truncations, creations and deletions become durable at the
/// sync that covers them; before that a power cut keeps any of them, sector by sector (512 bytes), in any order that
/// respects one sector's own history. A sector is never torn and never spoils its neighbours: this is the promise of
/// SQLITE_IOCAP_POWERSAFE_OVERWRITE, which SQLite's own VFS makes for every disk it runs on.
/// A new or removed name is durable after a sync of its directory only. All functions may be called from any thread.
class Disk {
public:
    static constexpr std::int64_t sector = 512;
    static constexpr std::int64_t page = 4096; ///< what a page cache writes back as one

    /// Nothing planned, power on, these files.
    void load(const Image &image);
    [[nodiscard]] Image image() const;

    /// The power goes in the middle of the operation with this index; from then on every act fails.
    void cutAt(std::int64_t operation);
    /// The power goes now.
    void cutNow();
    [[nodiscard]] bool dead() const;
    /// Operations (all acts but reads) since `load` or `restart`.
    [[nodiscard]] std::int64_t operations() const;
    /// All acts, reads included.
    [[nodiscard]] std::int64_t acts() const;
    /// Decides what survived and switches the power on again. Every handle must be closed.
    void restart(std::mt19937_64 &random);

    void plant(const Fault &fault);
    void heal();
    /// How many acts were refused by a planted fault.
    [[nodiscard]] int refusals() const;

    // What the VFS calls. Codes are SQLite's.
    [[nodiscard]] int open(const std::string &name, bool create, bool exclusive, bool temporary, InodeRef *inode);
    [[nodiscard]] int read(const InodeRef &inode, void *to, int amount, std::int64_t offset);
    [[nodiscard]] int write(const InodeRef &inode, const void *from, int amount, std::int64_t offset);
    [[nodiscard]] int truncate(const InodeRef &inode, std::int64_t size);
    [[nodiscard]] int sync(const InodeRef &inode, bool directoryToo);
    [[nodiscard]] int remove(const std::string &name, bool syncDirectory);
    [[nodiscard]] bool exists(const std::string &name) const;
    /// Room for one more region of the memory shared by connections.
    [[nodiscard]] int mapRegion(const InodeRef &inode, std::size_t index, bool extend, void **region);
    /// A durable act beside the files (the device key): counted, refused and cut like the others. `act` runs when it
    /// happens; at the cut itself it happens or not, by chance.
    [[nodiscard]] bool secret(const std::function<void()> &act);
    [[nodiscard]] std::mutex &mutex() const { return m_mutex; }
    /// Handles of an earlier start of the machine are refused.
    [[nodiscard]] int boot() const;

private:
    struct Naming {
        std::string name;
        InodeRef inode; ///< none: removed
    };
    enum class Verdict { Go, CutHere, Dead, Io, Full };
    Verdict judge(Act act, bool needsRoom);
    void syncNames();
    void surviveNames(std::mt19937_64 &random);
    static void surviveContent(Inode &inode, std::mt19937_64 &random);

    mutable std::mutex m_mutex;
    std::map<std::string, InodeRef> m_names;
    std::map<std::string, InodeRef> m_durableNames;
    std::vector<Naming> m_pendingNames;
    std::optional<std::int64_t> m_cutAt;
    std::optional<Fault> m_fault;
    bool m_faultActive = false;
    bool m_dead = false;
    std::int64_t m_operations = 0;
    std::int64_t m_acts = 0;
    int m_refusals = 0;
    int m_boot = 0;
};

} // namespace Tweeluik::PowerCut

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/judgement/sealing.h"

#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

/// Two honest tablets that seal, reopen, send, lose, duplicate, reorder, crash and are put back, in every order there
/// is. The rules are the real ones; the ciphers are symbols: a box opens for whoever holds its key.
namespace Tweeluik::Testing {

enum class Plant {
    None,
    LongLivedKey,        ///< one key for every commit, never destroyed
    OpenBeforeDurable,   ///< a release counts as soon as it is written, not once it is on disk
    ReopenBeforeDestroy, ///< the entry first, then the secret
    OpenWhileSealed,     ///< a release that came is opened at once
};

struct SearchLimits {
    int reopens = 2;
    int edits = 1;
    int restores = 1;
    bool restoredFirst =
        true; ///< the stream after a restore goes on with the stamps of the backup; else with late ones
    Plant plant = Plant::None;
};

struct SearchResult {
    std::size_t states = 0;
    std::size_t devices = 0;
    std::size_t endings = 0;     ///< pairs of tablets that were followed to their end
    std::size_t bothOpen = 0;    ///< of these
    std::size_t lostContent = 0; ///< only after a restore from before the seal
    QString broken;              ///< empty: nothing was
};

class SealWorld {
public:
    explicit SealWorld(const SearchLimits &limits);
    [[nodiscard]] SearchResult search();

private:
    using Id = std::uint32_t;
    using Name = std::uint16_t; ///< of an entry: stream × 64 + seq; 0: none. A key has the name of its entry

    struct Fact {
        EntryKind kind = EntryKind::Commit;
        std::uint8_t stamp = 0;
        Name name = 0;
        Name commit = 0;
        Name about = 0; ///< Release: the key entry; Rekey and Commit: the key
        std::uint8_t basis = 0;
        auto operator<=>(const Fact &) const = default;
    };
    using Log = std::vector<std::uint16_t>; ///< facts, ascending

    /// One tablet; everything in it but `pending` is durable.
    struct Device {
        Id log = 0;
        std::uint16_t pending = 0; ///< fact + 1: a release that is shown and not yet on disk
        std::uint8_t stream = 0;
        bool opened = false; ///< it has opened scores of the other
        Name key = 0;        ///< whose secret is here
        Name openedRelease = 0;
        std::vector<Name> contents; ///< commits whose content is here, + 512 × basis
        auto operator<=>(const Device &) const = default;
    };
    struct Move {
        Id device = 0;
        std::uint8_t reopens = 0;
        std::uint8_t edits = 0;
    };
    /// What is known of a tablet in one state: worked out once.
    struct View {
        SealStep step;
        bool free = false; ///< it could still seal, or reopen
        bool unsealed = false;
        bool sees = false; ///< the other's scores are on the screen
        bool bothOpen = false;
        bool laidOpen = false;       ///< the other's scores are in the log, in plain
        Name standing = 0;           ///< its own commit that counts
        bool alone = false;          ///< it does what only itself can notice: nothing else has to come in between
        std::optional<Id> forward{}; ///< its step, done
        std::vector<Move> moves;
    };
    struct World {
        std::array<Id, 2> device{};
        Id gone = 0; ///< what the first tablet had when it was put back: it may have been sent
        std::uint8_t reopens = 0, edits = 0, restores = 0;
        std::uint8_t seen = 0; ///< bits: 1 the first auditor has seen the other's scores, 2 that was before a restore
    };

    static constexpr std::uint16_t basisPlace = 512;
    [[nodiscard]] static std::uint64_t pairOf(Id a, Id b) { return (std::uint64_t(a) << 32) | b; }
    [[nodiscard]] static Slot slotOf(std::uint8_t stream) { return stream % 3 == 1 ? Slot::Second : Slot::First; }
    [[nodiscard]] static std::uint8_t streamOf(Name name) { return std::uint8_t(name / 64); }
    /// The key that an entry gives out.
    [[nodiscard]] Name keyFor(Name entry) const;
    [[nodiscard]] EntryRef refOf(Name name) const;
    [[nodiscard]] Name nameOf(const EntryRef &ref) const;
    [[nodiscard]] static SealKey keyOf(Name name);
    [[nodiscard]] SealedContent contentFor(Name code) const;
    [[nodiscard]] const Hash &sealFor(Name code);

    std::uint16_t fact(const Fact &fact);
    Id log(const Log &facts);
    Id device(const Device &device);
    Id joined(Id a, Id b);
    Id with(Id log, std::uint16_t fact);
    /// The tablet, with these facts beside its own.
    Id given(Id device, Id log);
    [[nodiscard]] bool holdsBoxFor(Id log, Name key) const;

    [[nodiscard]] Judgement saidTo(const Device &device, std::uint8_t &edits);
    void say(SealLog &log, const Fact &fact);
    [[nodiscard]] SealHeld heldOf(const Device &device);
    const View &view(Id device);
    [[nodiscard]] Fact next(const Device &device, EntryKind kind) const;
    /// First the row, then the entry; in between the tablet may stop.
    Id write(View &view, const Device &before, Device row, const Fact &fact, Move cost);
    void movesOfRule(View &view, const Device &device, const SealState &state);
    void movesOfAuditor(View &view, const Device &device, const SealState &state);
    void movesOfDisk(View &view, const Device &device);
    Id seal(View &view, const Device &before, const SealState &state);
    Id reopen(View &view, const Device &before, Name commit, Move cost);
    Id release(const Device &device, const SealStep &step);
    Id open(const Device &device, const SealStep &step);
    Id keepOpen(Device device);

    /// What can come next from one who has `from` to one who has `to`.
    const std::vector<Id> &arrivals(Id to, Id from);
    void visit(World world);
    void expand(const World &world);
    bool moveTablet(const World &world, std::size_t at);
    bool moveTablets(const World &world);
    /// What the first auditor wrote.
    [[nodiscard]] Id ownOf(Id log);
    void deliver(const World &world);
    void restore(const World &world);
    /// The states that the first tablet can be put back to.
    [[nodiscard]] std::vector<Id> backups(Id device);
    [[nodiscard]] std::optional<std::vector<Id>> backup(const Device &now, int mine, int theirs);
    void check(const World &world);
    void checkTablet(const World &world, std::size_t at);
    void finish(const World &world);
    /// What becomes of two tablets when everything comes through and everybody does what is next.
    [[nodiscard]] std::pair<Id, Id> ending(Id first, Id second);
    [[nodiscard]] Id advanced(Id device);
    void fail(const QString &what, const World &world);
    [[nodiscard]] QString tell(Id device) const;

    SearchLimits m_limits;
    SearchResult m_result;
    std::vector<Fact> m_facts;
    std::map<Fact, std::uint16_t> m_factIds;
    std::vector<Log> m_logs;
    std::map<Log, Id> m_logIds;
    std::vector<Device> m_devices;
    std::map<Device, Id> m_deviceIds;
    std::vector<std::optional<View>> m_views;
    std::map<Name, Hash> m_seals;
    std::unordered_map<std::uint64_t, Id> m_joined;
    std::unordered_map<std::uint64_t, std::pair<Id, Id>> m_endings;
    std::unordered_map<std::uint64_t, std::vector<Id>> m_arrivals;
    std::unordered_set<std::uint64_t> m_visited;
    std::vector<World> m_open;
};

} // namespace Tweeluik::Testing

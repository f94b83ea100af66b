// SPDX-License-Identifier: EUPL-1.2
#include "support/powercut/disk.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace Tweeluik::PowerCut {

namespace {

void applyWrite(Bytes &bytes, std::int64_t offset, const std::uint8_t *from, std::int64_t amount) {
    if (std::int64_t(bytes.size()) < offset + amount)
        bytes.resize(std::size_t(offset + amount));
    std::memcpy(bytes.data() + offset, from, std::size_t(amount));
}

} // namespace

void Disk::load(const Image &image) {
    const std::lock_guard guard(m_mutex);
    m_names.clear();
    m_pendingNames.clear();
    for (const auto &[name, bytes] : image) {
        auto inode = std::make_shared<Inode>();
        inode->durable = bytes;
        inode->current = bytes;
        m_names.emplace(name, inode);
    }
    m_durableNames = m_names;
    m_cutAt.reset();
    m_fault.reset();
    m_faultActive = false;
    m_dead = false;
    m_operations = 0;
    m_acts = 0;
    m_refusals = 0;
    ++m_boot;
}

Image Disk::image() const {
    const std::lock_guard guard(m_mutex);
    Image image;
    for (const auto &[name, inode] : m_names)
        image.emplace(name, inode->current);
    return image;
}

void Disk::cutAt(std::int64_t operation) {
    const std::lock_guard guard(m_mutex);
    m_cutAt = operation;
}

void Disk::cutNow() {
    const std::lock_guard guard(m_mutex);
    m_dead = true;
}

bool Disk::dead() const {
    const std::lock_guard guard(m_mutex);
    return m_dead;
}

std::int64_t Disk::operations() const {
    const std::lock_guard guard(m_mutex);
    return m_operations;
}

std::int64_t Disk::acts() const {
    const std::lock_guard guard(m_mutex);
    return m_acts;
}

void Disk::plant(const Fault &fault) {
    const std::lock_guard guard(m_mutex);
    m_fault = fault;
    m_faultActive = false;
}

void Disk::heal() {
    const std::lock_guard guard(m_mutex);
    m_fault.reset();
    m_faultActive = false;
}

int Disk::refusals() const {
    const std::lock_guard guard(m_mutex);
    return m_refusals;
}

int Disk::boot() const {
    const std::lock_guard guard(m_mutex);
    return m_boot;
}

Disk::Verdict Disk::judge(Act act, bool needsRoom) {
    if (m_dead)
        return Verdict::Dead;
    const std::int64_t index = m_acts++;
    if (act != Act::Read && m_cutAt == m_operations++) {
        m_dead = true;
        return Verdict::CutHere;
    }
    if (m_fault && index == m_fault->at)
        m_faultActive = true;
    if (!m_faultActive || (m_fault->kind == Fault::Kind::Full && !needsRoom))
        return Verdict::Go;
    const Verdict verdict = m_fault->kind == Fault::Kind::Full ? Verdict::Full : Verdict::Io;
    ++m_refusals;
    if (!m_fault->lasting) {
        m_fault.reset();
        m_faultActive = false;
    }
    return verdict;
}

void Disk::syncNames() {
    m_durableNames = m_names;
    m_pendingNames.clear();
}

int Disk::open(const std::string &name, bool create, bool exclusive, bool temporary, InodeRef *inode) {
    const std::lock_guard guard(m_mutex);
    if (temporary) {
        if (m_dead)
            return SQLITE_IOERR;
        *inode = std::make_shared<Inode>();
        (*inode)->temporary = true;
        return SQLITE_OK;
    }
    const auto found = m_names.find(name);
    const bool creates = found == m_names.end();
    if (creates && !create)
        return m_dead ? SQLITE_IOERR : SQLITE_CANTOPEN;
    if (!creates && exclusive)
        return SQLITE_CANTOPEN;
    switch (judge(creates ? Act::Open : Act::Read, creates)) {
    case Verdict::Dead:
    case Verdict::CutHere:
        return SQLITE_IOERR;
    case Verdict::Io:
    case Verdict::Full:
        return SQLITE_CANTOPEN;
    case Verdict::Go:
        break;
    }
    if (creates) {
        *inode = std::make_shared<Inode>();
        m_names[name] = *inode;
        m_pendingNames.push_back({name, *inode});
    } else {
        *inode = found->second;
    }
    return SQLITE_OK;
}

int Disk::read(const InodeRef &inode, void *to, int amount, std::int64_t offset) {
    const std::lock_guard guard(m_mutex);
    if (!inode->temporary) {
        const Verdict verdict = judge(Act::Read, false);
        if (verdict == Verdict::Dead)
            return SQLITE_IOERR;
        if (verdict == Verdict::Io)
            return SQLITE_IOERR_READ;
    }
    const std::int64_t there = std::clamp<std::int64_t>(std::int64_t(inode->current.size()) - offset, 0, amount);
    if (there > 0)
        std::memcpy(to, inode->current.data() + offset, std::size_t(there));
    if (there == amount)
        return SQLITE_OK;
    std::memset(static_cast<std::uint8_t *>(to) + there, 0, std::size_t(amount - there));
    return SQLITE_IOERR_SHORT_READ;
}

int Disk::write(const InodeRef &inode, const void *from, int amount, std::int64_t offset) {
    const std::lock_guard guard(m_mutex);
    const auto *bytes = static_cast<const std::uint8_t *>(from);
    if (inode->temporary) {
        applyWrite(inode->current, offset, bytes, amount);
        return SQLITE_OK;
    }
    const Verdict verdict = judge(Act::Write, offset + amount > std::int64_t(inode->current.size()));
    if (verdict == Verdict::Dead)
        return SQLITE_IOERR;
    // A refused write may have come half way.
    const int done = verdict == Verdict::Io || verdict == Verdict::Full ? amount / 2 : amount;
    if (done > 0) {
        inode->pending.push_back({false, offset, Bytes(bytes, bytes + done)});
        applyWrite(inode->current, offset, bytes, done);
        for (std::int64_t at = offset / page; at <= (offset + done - 1) / page; ++at)
            inode->forgotten.erase(at);
    }
    if (verdict == Verdict::CutHere)
        return SQLITE_IOERR;
    if (verdict == Verdict::Full)
        return SQLITE_FULL;
    return verdict == Verdict::Io ? SQLITE_IOERR_WRITE : SQLITE_OK;
}

int Disk::truncate(const InodeRef &inode, std::int64_t size) {
    const std::lock_guard guard(m_mutex);
    if (inode->temporary) {
        inode->current.resize(std::size_t(size));
        return SQLITE_OK;
    }
    const Verdict verdict = judge(Act::Truncate, size > std::int64_t(inode->current.size()));
    if (verdict == Verdict::Dead)
        return SQLITE_IOERR;
    if (verdict == Verdict::Io || verdict == Verdict::Full)
        return verdict == Verdict::Full ? SQLITE_FULL : SQLITE_IOERR_TRUNCATE;
    inode->pending.push_back({true, size, {}});
    inode->current.resize(std::size_t(size));
    return verdict == Verdict::CutHere ? SQLITE_IOERR : SQLITE_OK;
}

int Disk::sync(const InodeRef &inode, bool directoryToo) {
    const std::lock_guard guard(m_mutex);
    if (inode->temporary)
        return SQLITE_OK;
    switch (judge(Act::Sync, false)) {
    case Verdict::Dead:
    case Verdict::CutHere:
        return SQLITE_IOERR;
    case Verdict::Io:
    case Verdict::Full:
        for (const Inode::Change &change : inode->pending) {
            const std::int64_t end = change.offset + std::int64_t(change.bytes.size());
            for (std::int64_t at = change.offset / page; !change.truncate && at * page < end; ++at)
                inode->forgotten.insert(at);
        }
        std::erase_if(inode->pending, [](const Inode::Change &change) { return !change.truncate; });
        return SQLITE_IOERR_FSYNC;
    case Verdict::Go:
        break;
    }
    Bytes synced = inode->current;
    for (const std::int64_t at : inode->forgotten) {
        for (std::int64_t i = at * page; i < std::min((at + 1) * page, std::int64_t(synced.size())); ++i)
            synced[std::size_t(i)] = i < std::int64_t(inode->durable.size()) ? inode->durable[std::size_t(i)] : 0;
    }
    inode->durable = std::move(synced);
    inode->pending.clear();
    if (directoryToo)
        syncNames();
    return SQLITE_OK;
}

int Disk::remove(const std::string &name, bool syncDirectory) {
    const std::lock_guard guard(m_mutex);
    const auto found = m_names.find(name);
    if (found == m_names.end())
        return m_dead ? SQLITE_IOERR_DELETE : SQLITE_IOERR_DELETE_NOENT;
    const Verdict verdict = judge(Act::Delete, false);
    if (verdict == Verdict::Dead)
        return SQLITE_IOERR_DELETE;
    if (verdict == Verdict::Io || verdict == Verdict::Full)
        return SQLITE_IOERR_DELETE;
    m_pendingNames.push_back({name, nullptr});
    m_names.erase(found);
    if (verdict == Verdict::CutHere)
        return SQLITE_IOERR_DELETE;
    if (syncDirectory)
        syncNames();
    return SQLITE_OK;
}

bool Disk::exists(const std::string &name) const {
    const std::lock_guard guard(m_mutex);
    return m_names.contains(name);
}

int Disk::mapRegion(const InodeRef &inode, std::size_t index, bool extend, void **region) {
    const std::lock_guard guard(m_mutex);
    *region = nullptr;
    if (m_dead)
        return SQLITE_IOERR_SHMMAP;
    if (index >= inode->regions.size()) {
        if (!extend)
            return SQLITE_OK;
        const Verdict verdict = judge(Act::Map, true);
        if (verdict == Verdict::Full)
            return SQLITE_IOERR_SHMSIZE;
        if (verdict != Verdict::Go)
            return SQLITE_IOERR_SHMMAP;
        while (inode->regions.size() <= index)
            inode->regions.push_back(std::make_unique<std::array<std::uint8_t, 32768>>());
    }
    *region = inode->regions[index]->data();
    return SQLITE_OK;
}

bool Disk::secret(const std::function<void()> &act) {
    const std::lock_guard guard(m_mutex);
    switch (judge(Act::Secret, true)) {
    case Verdict::Go:
        act();
        return true;
    case Verdict::CutHere:
        if (m_operations % 2 == 0)
            act();
        return false;
    default:
        return false;
    }
}

void Disk::restart(std::mt19937_64 &random) {
    const std::lock_guard guard(m_mutex);
    surviveNames(random);
    for (const auto &[name, inode] : m_names)
        surviveContent(*inode, random);
    m_durableNames = m_names;
    m_cutAt.reset();
    m_fault.reset();
    m_faultActive = false;
    m_dead = false;
    m_operations = 0;
    m_acts = 0;
    ++m_boot;
}

void Disk::surviveNames(std::mt19937_64 &random) {
    std::map<std::string, InodeRef> names = m_durableNames;
    for (const Naming &naming : m_pendingNames) {
        if (random() % 2 == 0)
            continue;
        if (naming.inode)
            names[naming.name] = naming.inode;
        else
            names.erase(naming.name);
    }
    m_names = std::move(names);
    m_pendingNames.clear();
}

namespace {

/// How many of the waiting changes a sector saw before the power went.
class Survival {
public:
    Survival(std::size_t changes, std::mt19937_64 &random)
        : m_random(random), m_changes(changes), m_manner(random() % 10), m_upTo(random() % (changes + 1)) {}

    std::size_t next() {
        if (m_manner < 3)
            return 0;
        if (m_manner < 6) // in order up to a point, the one being written torn
            return std::min(m_changes, m_upTo + m_random() % 2);
        if (m_manner < 9) // each sector by itself
            return m_random() % (m_changes + 1);
        return m_changes;
    }

private:
    std::mt19937_64 &m_random;
    std::size_t m_changes;
    std::uint64_t m_manner;
    std::size_t m_upTo;
};

} // namespace

void Disk::surviveContent(Inode &inode, std::mt19937_64 &random) {
    const std::vector<Inode::Change> &pending = inode.pending;
    Survival survival(pending.size(), random);
    std::size_t reach = inode.durable.size();
    for (const Inode::Change &change : pending)
        reach = std::max(reach, std::size_t(change.offset) + change.bytes.size());
    std::vector<std::size_t> seen(reach / sector + 1);
    for (std::size_t &count : seen)
        count = survival.next();
    const std::size_t sizeSeen = survival.next();

    std::int64_t size = std::int64_t(inode.durable.size());
    Bytes bytes = inode.durable;
    bytes.resize(reach);
    for (std::size_t i = 0; i < pending.size(); ++i) {
        const Inode::Change &change = pending[i];
        if (i < sizeSeen)
            size = change.truncate ? change.offset : std::max(size, change.offset + std::int64_t(change.bytes.size()));
        const std::int64_t end =
            change.truncate ? std::int64_t(reach) : change.offset + std::int64_t(change.bytes.size());
        for (std::int64_t at = change.offset; at < end;) {
            const std::int64_t next = std::min(end, (at / sector + 1) * sector);
            // Blocks are given back together with the new size, never before it.
            if (change.truncate && i < sizeSeen)
                std::memset(bytes.data() + at, 0, std::size_t(next - at));
            if (!change.truncate && i < seen[std::size_t(at / sector)])
                std::memcpy(bytes.data() + at, change.bytes.data() + (at - change.offset), std::size_t(next - at));
            at = next;
        }
    }
    bytes.resize(std::size_t(size));
    inode.durable = bytes;
    inode.current = std::move(bytes);
    inode.pending.clear();
    inode.forgotten.clear();
    inode.shared = 0;
    inode.reserved = inode.waiting = inode.exclusive = nullptr;
    inode.regions.clear();
    inode.shmShared.fill(0);
    inode.shmExclusive.fill(nullptr);
}

} // namespace Tweeluik::PowerCut

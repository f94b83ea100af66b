// SPDX-License-Identifier: EUPL-1.2
#include "support/powercut/vfs.h"

#include <cstring>
#include <new>

namespace Tweeluik::PowerCut {

namespace {

/// What SQLite holds for an open file. `base` must come first.
struct Handle {
    sqlite3_file base;
    Disk *disk;
    std::atomic<int> *openHandles;
    InodeRef inode;
    std::string name;
    int boot;
    int lock;           ///< SQLITE_LOCK_…
    bool syncDirectory; ///< a journal or WAL that may be new: its first sync covers the directory, as in SQLite's own
                        ///< VFS
    bool deleteOnClose;
    std::array<int, 8> shmHeld; ///< 0, SQLITE_SHM_SHARED or SQLITE_SHM_EXCLUSIVE
};

Handle &of(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file); }

bool stale(const Handle &handle) { return handle.boot != handle.disk->boot(); }

int unlockTo(Handle &handle, int level) {
    Inode &inode = *handle.inode;
    if (level < SQLITE_LOCK_RESERVED && inode.reserved == &handle)
        inode.reserved = nullptr;
    if (level < SQLITE_LOCK_PENDING && inode.waiting == &handle)
        inode.waiting = nullptr;
    if (level < SQLITE_LOCK_EXCLUSIVE && inode.exclusive == &handle)
        inode.exclusive = nullptr;
    if (level == SQLITE_LOCK_NONE && handle.lock >= SQLITE_LOCK_SHARED)
        --inode.shared;
    handle.lock = level;
    return SQLITE_OK;
}

int fileClose(sqlite3_file *file) {
    Handle &handle = of(file);
    if (!stale(handle)) {
        const std::lock_guard guard(handle.disk->mutex());
        if (handle.lock > SQLITE_LOCK_NONE)
            unlockTo(handle, SQLITE_LOCK_NONE);
    }
    if (handle.deleteOnClose && !handle.inode->temporary)
        static_cast<void>(handle.disk->remove(handle.name, false));
    --*handle.openHandles;
    handle.~Handle();
    return SQLITE_OK;
}

int fileRead(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset) {
    return stale(of(file)) ? SQLITE_IOERR : of(file).disk->read(of(file).inode, to, amount, offset);
}

int fileWrite(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset) {
    return stale(of(file)) ? SQLITE_IOERR : of(file).disk->write(of(file).inode, from, amount, offset);
}

int fileTruncate(sqlite3_file *file, sqlite3_int64 size) {
    return stale(of(file)) ? SQLITE_IOERR : of(file).disk->truncate(of(file).inode, size);
}

int fileSync(sqlite3_file *file, int) {
    Handle &handle = of(file);
    if (stale(handle))
        return SQLITE_IOERR;
    const int result = handle.disk->sync(handle.inode, handle.syncDirectory);
    if (result == SQLITE_OK)
        handle.syncDirectory = false;
    return result;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) {
    const std::lock_guard guard(of(file).disk->mutex());
    *size = sqlite3_int64(of(file).inode->current.size());
    return SQLITE_OK;
}

int fileLock(sqlite3_file *file, int level) {
    Handle &handle = of(file);
    if (stale(handle))
        return SQLITE_IOERR_LOCK;
    const std::lock_guard guard(handle.disk->mutex());
    if (handle.lock >= level)
        return SQLITE_OK;
    Inode &inode = *handle.inode;
    if (level == SQLITE_LOCK_SHARED) {
        if (inode.exclusive || inode.waiting)
            return SQLITE_BUSY;
        ++inode.shared;
    } else if (level == SQLITE_LOCK_RESERVED) {
        if (inode.reserved && inode.reserved != &handle)
            return SQLITE_BUSY;
        inode.reserved = &handle;
    } else {
        if ((inode.waiting && inode.waiting != &handle) || (inode.reserved && inode.reserved != &handle))
            return SQLITE_BUSY;
        inode.waiting = &handle;
        if (inode.shared > 1) {
            handle.lock = SQLITE_LOCK_PENDING;
            return SQLITE_BUSY;
        }
        inode.exclusive = &handle;
    }
    handle.lock = level;
    return SQLITE_OK;
}

int fileUnlock(sqlite3_file *file, int level) {
    Handle &handle = of(file);
    if (stale(handle))
        return SQLITE_OK;
    const std::lock_guard guard(handle.disk->mutex());
    return handle.lock > level ? unlockTo(handle, level) : SQLITE_OK;
}

int fileCheckReserved(sqlite3_file *file, int *reserved) {
    const std::lock_guard guard(of(file).disk->mutex());
    *reserved = of(file).inode->reserved != nullptr;
    return SQLITE_OK;
}

int fileControl(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }

int fileSector(sqlite3_file *) {
    return 4096; // as SQLite's own VFS says
}

int fileTraits(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

int shmMap(sqlite3_file *file, int index, int, int extend, void volatile **region) {
    Handle &handle = of(file);
    *region = nullptr;
    if (stale(handle))
        return SQLITE_IOERR_SHMMAP;
    return handle.disk->mapRegion(handle.inode, std::size_t(index), extend != 0, const_cast<void **>(region));
}

int shmLock(sqlite3_file *file, int first, int count, int flags) {
    Handle &handle = of(file);
    if (stale(handle))
        return SQLITE_IOERR_SHMLOCK;
    const std::lock_guard guard(handle.disk->mutex());
    Inode &inode = *handle.inode;
    const auto last = std::size_t(first + count);
    const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    for (auto i = std::size_t(first); (flags & SQLITE_SHM_LOCK) && i < last; ++i) {
        const int others = inode.shmShared[i] - (handle.shmHeld[i] == SQLITE_SHM_SHARED ? 1 : 0);
        if ((inode.shmExclusive[i] && inode.shmExclusive[i] != &handle) || (exclusive && others > 0))
            return SQLITE_BUSY;
    }
    for (auto i = std::size_t(first); i < last; ++i) {
        if (handle.shmHeld[i] == SQLITE_SHM_SHARED)
            --inode.shmShared[i];
        if (handle.shmHeld[i] == SQLITE_SHM_EXCLUSIVE)
            inode.shmExclusive[i] = nullptr;
        handle.shmHeld[i] = 0;
        if (flags & SQLITE_SHM_UNLOCK)
            continue;
        handle.shmHeld[i] = exclusive ? SQLITE_SHM_EXCLUSIVE : SQLITE_SHM_SHARED;
        if (exclusive)
            inode.shmExclusive[i] = &handle;
        else
            ++inode.shmShared[i];
    }
    return SQLITE_OK;
}

void shmBarrier(sqlite3_file *file) { const std::lock_guard guard(of(file).disk->mutex()); }

int shmUnmap(sqlite3_file *file, int remove) {
    Handle &handle = of(file);
    if (stale(handle))
        return SQLITE_OK;
    const std::lock_guard guard(handle.disk->mutex());
    if (remove)
        handle.inode->regions.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods methods = {2,           fileClose,  fileRead,   fileWrite,  fileTruncate,
                                    fileSync,    fileSize,   fileLock,   fileUnlock, fileCheckReserved,
                                    fileControl, fileSector, fileTraits, shmMap,     shmLock,
                                    shmBarrier,  shmUnmap,   nullptr,    nullptr};

Vfs &owner(sqlite3_vfs *vfs) { return *static_cast<Vfs *>(vfs->pAppData); }

int vfsDelete(sqlite3_vfs *vfs, const char *name, int syncDirectory) {
    return owner(vfs).disk().remove(name, syncDirectory != 0);
}

int vfsAccess(sqlite3_vfs *vfs, const char *name, int, int *there) {
    *there = owner(vfs).disk().exists(name) ? 1 : 0;
    return SQLITE_OK;
}

int vfsFullPath(sqlite3_vfs *, const char *name, int size, char *to) {
    sqlite3_snprintf(size, to, "%s", name);
    return SQLITE_OK;
}

sqlite3_vfs *standard() { return sqlite3_vfs_find("unix"); }

int vfsRandomness(sqlite3_vfs *, int size, char *to) { return standard()->xRandomness(standard(), size, to); }

int vfsSleep(sqlite3_vfs *, int microseconds) {
    return microseconds; // waiting for a lock costs no time in the model
}

int vfsTime(sqlite3_vfs *, double *days) { return standard()->xCurrentTime(standard(), days); }

int vfsTime64(sqlite3_vfs *, sqlite3_int64 *milliseconds) {
    return standard()->xCurrentTimeInt64(standard(), milliseconds);
}

int vfsLastError(sqlite3_vfs *, int, char *) { return 0; }

} // namespace

int Vfs::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    file->pMethods = nullptr;
    Vfs &self = owner(vfs);
    InodeRef inode;
    const bool create = (flags & SQLITE_OPEN_CREATE) != 0;
    const int result =
        self.m_disk.open(name ? name : "", create, (flags & SQLITE_OPEN_EXCLUSIVE) != 0, name == nullptr, &inode);
    if (result != SQLITE_OK)
        return result;
    const bool journal = (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL)) != 0;
    new (file) Handle{{&methods},
                      &self.m_disk,
                      &self.m_openHandles,
                      inode,
                      name ? name : "",
                      self.m_disk.boot(),
                      SQLITE_LOCK_NONE,
                      create && journal,
                      (flags & SQLITE_OPEN_DELETEONCLOSE) != 0,
                      {}};
    ++self.m_openHandles;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

Vfs::Vfs(const QByteArray &name) : m_name(name) {
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = int(sizeof(Handle));
    m_vfs.mxPathname = 1024;
    m_vfs.zName = m_name.constData();
    m_vfs.pAppData = this;
    m_vfs.xOpen = &Vfs::open;
    m_vfs.xDelete = vfsDelete;
    m_vfs.xAccess = vfsAccess;
    m_vfs.xFullPathname = vfsFullPath;
    m_vfs.xRandomness = vfsRandomness;
    m_vfs.xSleep = vfsSleep;
    m_vfs.xCurrentTime = vfsTime;
    m_vfs.xCurrentTimeInt64 = vfsTime64;
    m_vfs.xGetLastError = vfsLastError;
    sqlite3_vfs_register(&m_vfs, 0);
}

Vfs::~Vfs() { sqlite3_vfs_unregister(&m_vfs); }

} // namespace Tweeluik::PowerCut

// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/databasefile.h"

#include <QtEndian>
#include <array>
#include <cstring>
#include <vector>

namespace Tweeluik {

namespace {

using Header = std::array<std::uint8_t, 100>;
using Kind = StoreError::Kind;

constexpr char magic[] = "SQLite format 3"; // 16 bytes with its end
constexpr std::uint8_t journalMagic[] = {0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};

bool exists(sqlite3_vfs *vfs, const QByteArray &path) {
    int there = 0;
    return vfs->xAccess(vfs, path.constData(), SQLITE_ACCESS_EXISTS, &there) == SQLITE_OK && there != 0;
}

/// A file through the VFS itself. SQLite closes descriptors with care for its own locks; a plain open() would not.
class RawFile {
public:
    RawFile(sqlite3_vfs *vfs, const QByteArray &path, int type)
        : m_room(std::size_t(vfs->szOsFile) / sizeof(void *) + 1, nullptr), m_path(path) {
        file()->pMethods = nullptr;
        // Two zero bytes behind the name: SQLite looks for URI parameters there.
        m_path.append(2, '\0');
        int out = 0;
        m_open = vfs->xOpen(vfs, m_path.constData(), file(), SQLITE_OPEN_READONLY | type, &out) == SQLITE_OK;
    }
    RawFile(const RawFile &) = delete;
    ~RawFile() {
        if (file()->pMethods)
            file()->pMethods->xClose(file());
    }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// As much as there is; the rest zero.
    [[nodiscard]] bool read(void *into, int size) {
        const int code = file()->pMethods->xRead(file(), into, size, 0);
        return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ;
    }
    [[nodiscard]] std::int64_t size() {
        sqlite3_int64 bytes = -1;
        return file()->pMethods->xFileSize(file(), &bytes) == SQLITE_OK ? bytes : -1;
    }

private:
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_room.data()); }
    std::vector<void *> m_room;
    QByteArray m_path;
    bool m_open = false;
};

sqlite3_vfs *findVfs(const QByteArray &name) { return sqlite3_vfs_find(name.isEmpty() ? nullptr : name.constData()); }

QByteArray fullPath(sqlite3_vfs *vfs, const QString &file) {
    std::vector<char> full(std::size_t(vfs->mxPathname) + 1, '\0');
    const int code = vfs->xFullPathname(vfs, file.toUtf8().constData(), vfs->mxPathname, full.data());
    return (code & 0xff) == SQLITE_OK ? QByteArray(full.data()) : QByteArray();
}

/// A rollback journal that says "before this there were no pages": our first transaction was cut off, and SQLite will
/// take it back.
bool cutOffAtBirth(sqlite3_vfs *vfs, const QByteArray &path) {
    const QByteArray journal = path + "-journal";
    if (!exists(vfs, journal))
        return false;
    RawFile file(vfs, journal, SQLITE_OPEN_MAIN_JOURNAL);
    std::array<std::uint8_t, 28> head{};
    if (!file.isOpen() || !file.read(head.data(), int(head.size())))
        return false;
    return std::memcmp(head.data(), journalMagic, sizeof journalMagic) == 0 &&
           qFromBigEndian<quint32>(head.data() + 16) == 0;
}

} // namespace

Result<DatabaseState, StoreError> inspect(const QString &file, const QByteArray &vfsName, int newest) {
    sqlite3_vfs *vfs = findVfs(vfsName);
    const QByteArray path = vfs ? fullPath(vfs, file) : QByteArray();
    if (path.isEmpty())
        return StoreError{Kind::Io, QStringLiteral("no way to the file")};
    if (!exists(vfs, path))
        return DatabaseState::Fresh;

    RawFile raw(vfs, path, SQLITE_OPEN_MAIN_DB);
    Header header{};
    if (!raw.isOpen() || raw.size() < 0 || !raw.read(header.data(), int(header.size())))
        return StoreError{Kind::Io, QStringLiteral("the header cannot be read")};
    if (raw.size() == 0 || cutOffAtBirth(vfs, path))
        return DatabaseState::Fresh;
    if (std::memcmp(header.data(), magic, sizeof magic) != 0)
        return StoreError{Kind::Damaged, QStringLiteral("no database")};
    if (qFromBigEndian<quint32>(header.data() + 68) != applicationId)
        return StoreError{Kind::Foreign, QStringLiteral("another application id")};
    if (const auto version = qFromBigEndian<quint32>(header.data() + 60); version > quint32(newest))
        return StoreError{Kind::Newer, QStringLiteral("schema %1").arg(version)};
    return DatabaseState::Ours;
}

bool hasLog(const QString &file, const QByteArray &vfsName) {
    sqlite3_vfs *vfs = findVfs(vfsName);
    const QByteArray log = vfs ? fullPath(vfs, file) + "-wal" : QByteArray();
    if (log.isEmpty() || !exists(vfs, log))
        return false;
    RawFile raw(vfs, log, SQLITE_OPEN_WAL);
    return !raw.isOpen() || raw.size() != 0;
}

} // namespace Tweeluik

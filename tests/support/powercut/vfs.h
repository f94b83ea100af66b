// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/powercut/disk.h"

#include <QByteArray>
#include <atomic>
#include <sqlite3.h>

namespace Tweeluik::PowerCut {

/// Lets SQLite live on a Disk of this model: registered under `name` while the object exists, never as the default.
/// Locks and shared memory work among the connections of this process.
class Vfs {
public:
    explicit Vfs(const QByteArray &name);
    ~Vfs();
    Vfs(const Vfs &) = delete;
    Vfs &operator=(const Vfs &) = delete;

    [[nodiscard]] QByteArray name() const { return m_name; }
    [[nodiscard]] Disk &disk() { return m_disk; }
    /// Handles that SQLite has not closed. Must be 0 before `Disk::restart`.
    [[nodiscard]] int openHandles() const { return m_openHandles; }

private:
    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags);
    QByteArray m_name;
    Disk m_disk;
    std::atomic<int> m_openHandles = 0;
    sqlite3_vfs m_vfs{};
};

} // namespace Tweeluik::PowerCut

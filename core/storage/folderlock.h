// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/journal/journalstore.h"

#include <QString>
#include <utility>

namespace Tweeluik {

/// One program a data folder. The lock is the system's (flock) and goes with the process, also when it is killed.
class FolderLock {
public:
    /// Makes the folder when it is not there, for this user alone.
    [[nodiscard]] static Result<FolderLock, StoreError> take(const QString &folder);
    FolderLock(FolderLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FolderLock &operator=(FolderLock &&other) noexcept {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace Tweeluik

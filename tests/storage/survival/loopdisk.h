// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace Tweeluik::Survival {

/// A real, small ext4 on a loop device, for as long as the object lives. Needs root.
class LoopDisk {
public:
    explicit LoopDisk(int megabytes);
    ~LoopDisk();
    LoopDisk(const LoopDisk &) = delete;
    LoopDisk &operator=(const LoopDisk &) = delete;

    /// What went wrong; empty: mounted.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] qint64 freeBytes() const;
    /// Takes all room but `left` bytes with a file of its own.
    [[nodiscard]] bool fill(qint64 left = 0);
    /// Gives back what `fill` took.
    void makeRoom();

private:
    QTemporaryDir m_around;
    QString m_trouble;
    bool m_mounted = false;
};

} // namespace Tweeluik::Survival

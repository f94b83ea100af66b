// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recording/recordingerror.h"

#include "core/base/result.h"

#include <QByteArrayView>
#include <cstdint>
#include <utility>

namespace Tweeluik {

/// A file that only grows, by pieces that are on the disk, whole, when `append` returns. Belongs to one thread.
class AppendFile {
public:
    /// A new file that only its owner reads; it and its name are durable. `Exists` when there is one.
    [[nodiscard]] static Result<AppendFile, RecordingError> create(const QString &name, QByteArrayView begin);
    /// One that is there; what lies behind `size` bytes is cut off.
    [[nodiscard]] static Result<AppendFile, RecordingError> open(const QString &name, std::int64_t size);
    /// Bytes that are free where this file would lie, for whoever is not the system; -1: unknown.
    [[nodiscard]] static std::int64_t freeBeside(const QString &name);

    AppendFile(AppendFile &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(other.m_size), m_torn(other.m_torn) {}
    AppendFile &operator=(AppendFile &&) = delete;
    ~AppendFile();

    /// Full or Io: the file is as it was before, or is made so before the next piece.
    [[nodiscard]] Result<Done, RecordingError> append(QByteArrayView piece);
    /// Takes that many bytes behind the end for this file alone, so that nobody else can fill the disk with them.
    /// False when there are not so many; a file system that cannot do it gives true.
    [[nodiscard]] bool reserve(std::int64_t bytes);
    /// Gives back what is still reserved.
    void release();
    [[nodiscard]] std::int64_t size() const { return m_size; }

private:
    AppendFile(int descriptor, std::int64_t size) : m_descriptor(descriptor), m_size(size) {}
    [[nodiscard]] bool write(QByteArrayView piece);
    [[nodiscard]] bool mend();

    int m_descriptor;
    std::int64_t m_size; ///< of what is durable
    bool m_torn = false; ///< there may be a part of a piece behind it
};

} // namespace Tweeluik

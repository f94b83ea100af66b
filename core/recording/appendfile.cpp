// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/appendfile.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Tweeluik {

namespace {

RecordingError failed(const char *what) {
    using Kind = RecordingError::Kind;
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    const Kind kind = full ? Kind::Full : errno == EEXIST ? Kind::Exists : errno == ENOENT ? Kind::NoFile : Kind::Io;
    return {kind, QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(std::strerror(errno)))};
}

bool synced(int descriptor) {
#ifdef Q_OS_DARWIN
    return ::fcntl(descriptor, F_FULLFSYNC) == 0; // fsync alone leaves it in the memory of the disk there
#else
    return ::fdatasync(descriptor) == 0;
#endif
}

/// A name is durable when its folder is.
bool folderSynced(const QString &name) {
    const int folder =
        ::open(QFile::encodeName(QFileInfo(name).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool done = ::fsync(folder) == 0;
    ::close(folder);
    return done;
}

} // namespace

Result<AppendFile, RecordingError> AppendFile::create(const QString &name, QByteArrayView begin) {
    const QByteArray encoded = QFile::encodeName(name);
    const int descriptor = ::open(encoded.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failed("create");
    AppendFile file(descriptor, 0);
    const auto written = file.append(begin);
    if (!written || !folderSynced(name)) {
        const RecordingError error = written ? failed("folder") : written.error();
        ::unlink(encoded.constData());
        return error;
    }
    return file;
}

Result<AppendFile, RecordingError> AppendFile::open(const QString &name, std::int64_t size) {
    const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return failed("open");
    AppendFile file(descriptor, size);
    file.m_torn = true;
    if (!file.mend())
        return failed("cut");
    return file;
}

std::int64_t AppendFile::freeBeside(const QString &name) {
    struct statvfs stat{};
    const QByteArray folder = QFile::encodeName(QFileInfo(name).absolutePath());
    return ::statvfs(folder.constData(), &stat) == 0 ? std::int64_t(stat.f_bavail) * std::int64_t(stat.f_frsize) : -1;
}

AppendFile::~AppendFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool AppendFile::mend() {
    m_torn = ::ftruncate(m_descriptor, off_t(m_size)) != 0;
    return !m_torn;
}

bool AppendFile::write(QByteArrayView piece) {
    std::int64_t at = m_size;
    while (!piece.isEmpty()) {
        const ssize_t written = ::pwrite(m_descriptor, piece.data(), std::size_t(piece.size()), off_t(at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        at += written;
        piece = piece.sliced(written);
    }
    return synced(m_descriptor);
}

Result<Done, RecordingError> AppendFile::append(QByteArrayView piece) {
    if (m_torn && !mend())
        return failed("cut");
    if (!write(piece)) {
        const RecordingError error = failed("write");
        m_torn = true;
        (void)mend(); // if it cannot be done now, then before the next piece
        return error;
    }
    m_size += piece.size();
    return Done{};
}

bool AppendFile::reserve(std::int64_t bytes) {
#if defined(Q_OS_LINUX)
    // Behind the end: the size stays what was written, and a cut file stays readable as it is.
    if (::fallocate(m_descriptor, FALLOC_FL_KEEP_SIZE, off_t(m_size), off_t(bytes)) == 0)
        return true;
    return errno == EOPNOTSUPP || errno == ENOSYS;
#elif defined(Q_OS_DARWIN)
    fstore_t wish{F_ALLOCATEALL, F_PEOFPOSMODE, 0, off_t(bytes), 0};
    return ::fcntl(m_descriptor, F_PREALLOCATE, &wish) == 0 || errno == ENOTSUP;
#else
    Q_UNUSED(bytes)
    return true;
#endif
}

void AppendFile::release() { (void)mend(); }

} // namespace Tweeluik

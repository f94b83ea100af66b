// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/folderlock.h"

#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Tweeluik {

namespace {

StoreError failed(const char *what) {
    const auto kind = errno == ENOSPC ? StoreError::Kind::Full : StoreError::Kind::Io;
    return {kind, QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(std::strerror(errno)))};
}

} // namespace

Result<FolderLock, StoreError> FolderLock::take(const QString &folder) {
    const bool isNew = !QDir(folder).exists();
    if (isNew && !QDir().mkpath(folder))
        return failed("folder");
    if (isNew)
        ::chmod(QFile::encodeName(folder).constData(), S_IRWXU);
    const QByteArray name = QFile::encodeName(folder + QStringLiteral("/tweeluik.lock"));
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return failed("lock file");
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK;
        const StoreError error =
            taken ? StoreError{StoreError::Kind::SecondInstance, QStringLiteral("the folder is in use")}
                  : failed("lock");
        ::close(descriptor);
        return error;
    }
    return FolderLock(descriptor);
}

FolderLock::~FolderLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace Tweeluik

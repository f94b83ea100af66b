// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/soundfolder.h"

#include "core/journal/hash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Tweeluik {

namespace {

constexpr qsizetype nameSize = 16;

StoreError failed(const char *what) {
    const auto kind = errno == ENOSPC ? StoreError::Kind::Full : StoreError::Kind::Io;
    return {kind, QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(std::strerror(errno)))};
}

/// What came into a folder or left it is durable after this.
Result<Done, StoreError> syncFolder(const QString &folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failed("folder of sound");
    const bool synced = ::fsync(descriptor) == 0;
    const StoreError error = failed("folder of sound");
    ::close(descriptor);
    if (!synced)
        return error;
    return Done{};
}

} // namespace

QByteArray SoundFolder::nameOf(RecordingId recording) {
    const Hash hash = Digest("sound1").field(recording).result();
    return QByteArray(reinterpret_cast<const char *>(hash.data()), nameSize);
}

QString SoundFolder::file(RecordingId recording) const {
    return m_folder + u'/' + QLatin1String(nameOf(recording).toHex()) + QStringLiteral(".sound");
}

Result<Done, StoreError> SoundFolder::make() const {
    if (QDir(m_folder).exists())
        return Done{};
    if (::mkdir(QFile::encodeName(m_folder).constData(), S_IRWXU) != 0)
        return failed("folder of sound");
    return syncFolder(QFileInfo(m_folder).path());
}

Result<Done, StoreError> SoundFolder::removeAllBut(const QSet<QByteArray> &names) const {
    const QDir folder(m_folder);
    if (!folder.exists())
        return Done{};
    for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        const QByteArray hex = file.section(u'.', 0, 0).toLatin1();
        const QByteArray name = QByteArray::fromHex(hex);
        if (name.size() != nameSize || name.toHex() != hex || names.contains(name))
            continue;
        if (::unlink(QFile::encodeName(folder.filePath(file)).constData()) != 0 && errno != ENOENT)
            return failed("a file with sound");
    }
    // Also when nothing was removed now: an earlier attempt may have been cut off before this.
    return syncFolder(m_folder);
}

} // namespace Tweeluik

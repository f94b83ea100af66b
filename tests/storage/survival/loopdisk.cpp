// SPDX-License-Identifier: EUPL-1.2
#include "storage/survival/loopdisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Tweeluik::Survival {

namespace {

QString run(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000))
        return program + QStringLiteral(" did not end");
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return program + QStringLiteral(": ") + QString::fromLocal8Bit(process.readAll()).trimmed();
}

} // namespace

LoopDisk::LoopDisk(int megabytes) {
    const QString image = m_around.filePath(QStringLiteral("image"));
    QFile file(image);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(qint64(megabytes) * 1024 * 1024)) {
        m_trouble = QStringLiteral("no image file");
        return;
    }
    file.close();
    // No blocks kept back for root: the test is root, and would never see a full disk.
    m_trouble =
        run(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("0"), image});
    if (!m_trouble.isEmpty() || !QDir().mkpath(folder()))
        return;
    m_trouble = run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop"), image, folder()});
    m_mounted = m_trouble.isEmpty();
}

LoopDisk::~LoopDisk() {
    if (m_mounted && !run(QStringLiteral("umount"), {folder()}).isEmpty())
        run(QStringLiteral("umount"), {QStringLiteral("-l"), folder()});
}

QString LoopDisk::folder() const { return m_around.filePath(QStringLiteral("disk")); }

qint64 LoopDisk::freeBytes() const {
    struct statvfs stat{};
    return ::statvfs(QFile::encodeName(folder()).constData(), &stat) == 0
               ? qint64(stat.f_bavail) * qint64(stat.f_frsize)
               : -1;
}

bool LoopDisk::fill(qint64 left) {
    QFile file(folder() + QStringLiteral("/ballast"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    const QByteArray block(4096, 'x');
    while (freeBytes() > left && file.write(block) == block.size()) {
    }
    // Rooms that are promised but not yet given count as free until they are on the disk.
    ::fsync(file.handle());
    while (freeBytes() > left && file.write(block) == block.size())
        ::fsync(file.handle());
    return freeBytes() <= left + 4096;
}

void LoopDisk::makeRoom() {
    QFile::remove(folder() + QStringLiteral("/ballast"));
    const int folderHandle = ::open(QFile::encodeName(folder()).constData(), O_RDONLY | O_DIRECTORY);
    ::syncfs(folderHandle);
    ::close(folderHandle);
}

} // namespace Tweeluik::Survival

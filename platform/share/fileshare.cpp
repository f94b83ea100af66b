// SPDX-License-Identifier: EUPL-1.2
#include "platform/share/fileshare.h"

#include <QSaveFile>

namespace Tweeluik {

namespace {

Result<Share::Outcome, ShareError> write(const QString &file, const QByteArray &bytes) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return ShareError{ShareError::Kind::NoPlace, out.errorString()};
    // Before a byte of it is there.
    if (!out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return ShareError{ShareError::Kind::Other, out.errorString()};
    // A disk that is full takes a part, and says nothing of it.
    const bool whole = out.write(bytes) == bytes.size();
    if (!whole)
        out.cancelWriting();
    if (out.commit())
        return Share::Outcome::HandedOn;
    const bool full = !whole || out.error() == QFileDevice::ResourceError || out.error() == QFileDevice::WriteError;
    return ShareError{full ? ShareError::Kind::Full : ShareError::Kind::Other, out.errorString()};
}

} // namespace

void FileShare::offer(const QString &file, const QByteArray &bytes, const Finished &finished) {
    const auto outcome = write(file, bytes);
    if (finished)
        finished(outcome);
}

} // namespace Tweeluik

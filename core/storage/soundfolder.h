// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/journal/journalstore.h"

#include <QSet>
#include <QString>

namespace Tweeluik {

/// The files with sound, in a folder of their own beside the database. Their names say nothing: 16 bytes that follow
/// from the id of the recording, in hexadecimal.
class SoundFolder {
public:
    explicit SoundFolder(const QString &dataFolder) : m_folder(dataFolder + QStringLiteral("/sound")) {}

    /// How a recording is named in the database and on the disk: it can be found while the vault is locked.
    [[nodiscard]] static QByteArray nameOf(RecordingId recording);
    [[nodiscard]] QString file(RecordingId recording) const;
    /// For this user alone; durable.
    [[nodiscard]] Result<Done, StoreError> make() const;
    /// Removes what is named as a recording and is none of these. What has other names is not ours to remove.
    [[nodiscard]] Result<Done, StoreError> removeAllBut(const QSet<QByteArray> &names) const;

private:
    QString m_folder;
};

} // namespace Tweeluik

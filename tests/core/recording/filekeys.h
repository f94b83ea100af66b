// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/recording/segmentkeys.h"

#include <QDir>
#include <QFile>
#include <unistd.h>

namespace Tweeluik::SoundWorld {

/// Keys that survive the program: one file each.
class FileKeys : public SegmentKeys {
public:
    explicit FileKeys(const QString &folder) : m_folder(folder) {}
    Result<Done, SegmentKeyError> keep(RecordingId, quint32 segment, const QByteArray &sealed) override {
        QFile file(m_folder.filePath(QString::number(segment)));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(sealed) != sealed.size() ||
            ::fdatasync(file.handle()) != 0)
            return SegmentKeyError{SegmentKeyError::Kind::Failed, file.errorString()};
        return Done{};
    }
    Result<QMap<quint32, QByteArray>, SegmentKeyError> all(RecordingId) override {
        QMap<quint32, QByteArray> keys;
        for (const QString &name : m_folder.entryList(QDir::Files)) {
            QFile file(m_folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                keys[name.toUInt()] = file.readAll();
        }
        return keys;
    }
    Result<Done, SegmentKeyError> drop(RecordingId, const QList<quint32> &segments) override {
        for (const quint32 segment : segments)
            QFile::remove(m_folder.filePath(QString::number(segment)));
        return Done{};
    }
    Result<Done, SegmentKeyError> dropAll(RecordingId recording) override {
        return drop(recording, all(recording)->keys());
    }

private:
    QDir m_folder;
};

} // namespace Tweeluik::SoundWorld

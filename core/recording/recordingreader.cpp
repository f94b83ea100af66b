// SPDX-License-Identifier: EUPL-1.2
#include "core/recording/recordingreader.h"

#include <QFile>
#include <QSet>
#include <algorithm>

namespace Tweeluik {

using namespace RecordingFormat;

Result<RecordingReader, RecordingError> RecordingReader::open(std::unique_ptr<QIODevice> file, RecordingId id,
                                                              QMap<quint32, QByteArray> sealedKeys,
                                                              SecretBytes secret) {
    auto index = RecordingIndex::read(*file);
    if (!index)
        return index.error();
    if (index->header().id != id)
        return RecordingError{RecordingError::Kind::OtherRecording, {}};
    RecordOpener opener(index->header(), std::move(sealedKeys), std::move(secret));
    return RecordingReader(std::move(file), std::move(*index), std::move(opener));
}

Result<RecordingReader, RecordingError>
RecordingReader::open(const QString &name, RecordingId id, QMap<quint32, QByteArray> sealedKeys, SecretBytes secret) {
    auto file = std::make_unique<QFile>(name);
    // The heads of records lie kilobytes apart: what a buffer would read along with them is thrown away.
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return RecordingError{RecordingError::Kind::NoFile, file->errorString()};
    return open(std::move(file), id, std::move(sealedKeys), std::move(secret));
}

std::optional<QByteArray> RecordingReader::body(std::size_t record) {
    const RecordSpot &spot = m_index.records()[record];
    const bool first = spot.offset == headerSize;
    const std::int64_t before = first ? 0 : tagSize;
    if (!m_file->seek(spot.offset - before))
        return std::nullopt;
    const QByteArray bytes = m_file->read(before + spot.header.recordSize());
    if (bytes.size() != before + spot.header.recordSize())
        return std::nullopt;
    const QByteArray tag = first ? QByteArray(tagSize, '\0') : bytes.first(tagSize);
    return m_opener.open(spot.header, QByteArrayView(bytes).sliced(before), tag);
}

std::optional<QList<QByteArray>> RecordingReader::packets(std::size_t record) {
    const RecordHeader &header = m_index.records()[record].header;
    if (header.kind != RecordKind::Sound)
        return std::nullopt;
    const auto opened = body(record);
    return opened ? RecordingFormat::packets(*opened, header.packets) : std::nullopt;
}

QList<RecordedRun> RecordingReader::runs() {
    QList<RecordedRun> list;
    for (std::size_t i = 0; i < m_index.records().size(); ++i) {
        const RecordHeader &header = m_index.records()[i].header;
        if (header.kind == RecordKind::Begins || list.isEmpty()) {
            RecordedRun run;
            run.from = header.position;
            run.beganSinceBoot = header.sinceBoot;
            const auto opened = header.kind == RecordKind::Begins ? body(i) : std::nullopt;
            if (opened)
                run.began = beginBody(*opened);
            list.append(run);
        }
        list.last().to = m_index.endOf(i);
        if (header.kind == RecordKind::Halts) {
            const auto opened = body(i);
            list.last().haltHead = header;
            list.last().halt = opened ? haltBody(*opened) : std::nullopt;
        }
    }
    return list;
}

RecordingAccount RecordingReader::account() {
    RecordingAccount account;
    QSet<quint32> seen, opened;
    for (std::size_t i = 0; i < m_index.records().size(); ++i) {
        const RecordHeader &header = m_index.records()[i].header;
        if (header.kind != RecordKind::Sound)
            continue;
        seen.insert(header.segment);
        if (const auto list = packets(i)) {
            opened.insert(header.segment);
            account.readable += qint64(list->size()) * packetSamples;
        }
    }
    account.silent = m_index.length() - account.readable;
    const QSet<quint32> locked = seen - opened;
    account.lockedSegments = QList<quint32>(locked.cbegin(), locked.cend());
    std::sort(account.lockedSegments.begin(), account.lockedSegments.end());
    return account;
}

} // namespace Tweeluik
